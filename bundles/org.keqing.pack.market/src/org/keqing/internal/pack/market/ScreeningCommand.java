package org.keqing.internal.pack.market;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.evaluation.EvaluationService;
import org.keqing.pack.market.screening.Campaign;
import org.keqing.pack.market.screening.ScreenedTenant;
import org.keqing.pack.market.screening.ScreeningService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code screening}: campaigns, their tenants, and by {@link CandidatesCommand} and {@link StandardsCommand} who takes the stalls. */
@Command(name = "screening", subcommands = { ScreeningCommand.CampaignsCommand.class, ScreeningCommand.BeginCommand.class, ScreeningCommand.ListCommand.class,
    ScreeningCommand.SpareCommand.class, ScreeningCommand.DecideCommand.class, ScreeningCommand.ReplaceCommand.class, ScreeningCommand.CloseCommand.class,
    StandardsCommand.class, CandidatesCommand.class, DispositionsCommand.class })
final class ScreeningCommand extends CommandGroup {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static Listing<Campaign> campaigns() {
        return new Listing<Campaign>().column("campaign", Messages.ColumnCampaign, Campaign::name).column("round", Messages.ColumnRound, Campaign::round) //$NON-NLS-1$ //$NON-NLS-2$
            .column("scheme", null, Campaign::schemeId).column("state", Messages.ColumnState, Campaign::state, each -> state(each)) //$NON-NLS-1$ //$NON-NLS-2$
            .column("rate", Messages.ColumnRate, Campaign::rate, each -> percent(each.rate())).column("tenants", Messages.ColumnTenants, Campaign::tenants) //$NON-NLS-1$ //$NON-NLS-2$
            .column("quota", Messages.ColumnQuota, Campaign::quota).column("leaving", Messages.ColumnLeaving, Campaign::leaving) //$NON-NLS-1$ //$NON-NLS-2$
            .column("spared", Messages.ColumnSpared, Campaign::spared).column("replaced", Messages.ColumnReplaced, Campaign::replaced) //$NON-NLS-1$ //$NON-NLS-2$
            .column("after", Messages.ColumnAfter, Campaign::after).column("dependence", null, Campaign::dependence); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String state(Campaign campaign) {
        return switch (campaign.state()) {
            case PROPOSED -> Messages.LabelProposed;
            case DECIDED -> Messages.LabelDecided;
            case CLOSED -> Messages.LabelClosed;
        };
    }

    private static String percent(BigDecimal share) {
        return new BigDecimal(share.multiply(HUNDRED).stripTrailingZeros().toPlainString()) + " %"; //$NON-NLS-1$
    }

    private static Campaign find(CommandSession session, Store store, String name) throws StoreException, CommandFailure {
        return session.service(ScreeningService.class).campaigns(store).stream().filter(each -> each.name().equals(name)).findFirst()
            .orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoCampaign, name)));
    }

    /** Tells how a campaign stands now. */
    private static void tell(CommandSession session, Campaign campaign) {
        session.terminal().clear();
        if (session.isJson()) {
            session.terminal().json(json(campaign));
            return;
        }
        session.terminal().say(NLS.bind(Messages.MsgCampaignFigures, new Object[] { campaign.name(), state(campaign), campaign.tenants(), campaign.leaving(), campaign.spared(),
            campaign.replaced(), campaign.after() }));
        if (campaign.leaving() < campaign.quota()) {
            session.terminal().say(NLS.bind(Messages.MsgCampaignShort, campaign.quota(), campaign.leaving()));
        }
    }

    private static Map<String, Object> json(Campaign campaign) {
        return campaigns().json(List.of(campaign)).getFirst();
    }

    /** {@code screening campaigns}. */
    @Command(name = "campaigns")
    static final class CampaignsCommand implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
        private Path out;

        CampaignsCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (var store = session.openExisting()) {
                campaigns().answer(session, out, session.service(ScreeningService.class).campaigns(store));
            }
            return 0;
        }
    }

    /** {@code screening begin}. */
    @Command(name = "begin")
    static final class BeginCommand implements Callable<Integer> {

        private final CommandSession session;

        @Spec
        private CommandSpec spec;

        @Option(names = "--campaign", required = true, paramLabel = "NAME", descriptionKey = "campaignNew")
        private String name;

        @Option(names = "--round", required = true, paramLabel = "NAME", descriptionKey = "roundConfirmed")
        private String round;

        @Option(names = "--rate", required = true, paramLabel = "PERCENT", descriptionKey = "rate")
        private BigDecimal rate;

        BeginCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            if (rate.signum() < 0 || rate.compareTo(HUNDRED) > 0) {
                throw new ParameterException(spec.commandLine(), NLS.bind(Messages.MsgPercent, rate.toPlainString()));
            }
            try (var store = session.openExisting()) {
                tell(session, session.service(ScreeningService.class).begin(store, session.user(), name, round, rate.movePointLeft(2)));
            }
            return 0;
        }
    }

    /** What the commands on one campaign do: they find it, and tell how it stands afterwards. */
    abstract static class OfCampaign implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--campaign", required = true, paramLabel = "NAME", descriptionKey = "campaign")
        private String name;

        OfCampaign(CommandSession session) {
            this.session = session;
        }

        @Override
        public final Integer call() throws Exception {
            try (var store = session.openExisting()) {
                run(store, find(session, store, name));
            }
            return 0;
        }

        abstract void run(Store store, Campaign campaign) throws StoreException, CommandFailure;

        final CommandSession session() {
            return session;
        }

        final ScreeningService screening() throws CommandFailure {
            return session.service(ScreeningService.class);
        }

        final long tenant(Store store, Campaign campaign, String code) throws StoreException, CommandFailure {
            return screening().tenants(store, campaign.id()).stream().filter(each -> each.clientCode().equals(code)).findFirst()
                .orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNotTenant, code, name))).clientId();
        }

        final void tell(Store store) throws StoreException, CommandFailure {
            ScreeningCommand.tell(session, find(session, store, name));
        }
    }

    /** {@code screening list}. */
    @Command(name = "list")
    static final class ListCommand extends OfCampaign {

        @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
        private Path out;

        ListCommand(CommandSession session) {
            super(session);
        }

        @Override
        void run(Store store, Campaign campaign) throws StoreException, CommandFailure {
            var scheme = session().service(EvaluationService.class).lastUsed(store, campaign.schemeId());
            var listing = listing(scheme);
            var tenants = screening().tenants(store, campaign.id());
            if (out == null && session().isJson()) {
                var answer = json(campaign);
                answer.put("list", listing.json(tenants)); //$NON-NLS-1$
                session().terminal().json(answer);
                return;
            }
            if (out == null) {
                tell(store);
            }
            listing.answer(session(), out, tenants);
        }

        private static Listing<ScreenedTenant> listing(Optional<Scheme> scheme) {
            return new Listing<ScreenedTenant>().column("order", Messages.ColumnWeakness, ScreenedTenant::weakness) //$NON-NLS-1$
                .column("leaves", Messages.ColumnDecision, ScreenedTenant::leaves, ListCommand::decision) //$NON-NLS-1$
                .column("tier", Messages.ColumnTier, ScreenedTenant::tier, each -> tier(scheme, each.tier())) //$NON-NLS-1$
                .column("client", Messages.ColumnCode, ScreenedTenant::clientCode).column("name", Messages.ColumnTenant, ScreenedTenant::clientName) //$NON-NLS-1$ //$NON-NLS-2$
                .column("stall", Messages.ColumnStall, ScreenedTenant::stall).column("category", Messages.ColumnCategory, ScreenedTenant::category) //$NON-NLS-1$ //$NON-NLS-2$
                .column("amount", Messages.ColumnAmount, ScreenedTenant::amount).column("candidate", Messages.ColumnCandidate, ScreenedTenant::candidate) //$NON-NLS-1$ //$NON-NLS-2$
                .column("spared_for", Messages.ColumnReason, ScreenedTenant::sparedFor); //$NON-NLS-1$
        }

        private static String tier(Optional<Scheme> scheme, String id) {
            return id == null ? "" : scheme.flatMap(known -> Schemes.tier(known, id)).map(found -> Schemes.name(found, Locale.getDefault())).orElse(id); //$NON-NLS-1$
        }

        private static String decision(ScreenedTenant tenant) {
            if (tenant.leaves()) {
                return Messages.LabelLeaves;
            }
            return tenant.sparedFor() != null ? Messages.LabelSpared : switch (tenant.disposition()) {
                case KEEP -> Messages.LabelKeep;
                case CULTIVATE -> Messages.LabelCultivate;
                case HEDGE -> Messages.LabelHedge;
                case ELIMINATE -> Messages.LabelWarned;
            };
        }
    }

    /** {@code screening spare}. */
    @Command(name = "spare")
    static final class SpareCommand extends OfCampaign {

        @Option(names = "--client", required = true, paramLabel = "CODE", descriptionKey = "tenant")
        private String client;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "spareReason")
        private String reason;

        SpareCommand(CommandSession session) {
            super(session);
        }

        @Override
        void run(Store store, Campaign campaign) throws StoreException, CommandFailure {
            screening().spare(store, session().user(), campaign.id(), tenant(store, campaign, client), reason);
            tell(store);
        }
    }

    /** {@code screening decide}. */
    @Command(name = "decide")
    static final class DecideCommand extends OfCampaign {

        DecideCommand(CommandSession session) {
            super(session);
        }

        @Override
        void run(Store store, Campaign campaign) throws StoreException, CommandFailure {
            screening().decide(store, session().user(), campaign.id());
            tell(store);
        }
    }

    /** {@code screening replace}. */
    @Command(name = "replace")
    static final class ReplaceCommand extends OfCampaign {

        @Option(names = "--client", required = true, paramLabel = "CODE", descriptionKey = "tenant")
        private String client;

        @Option(names = "--candidate", required = true, paramLabel = "NAME", descriptionKey = "candidate")
        private String candidate;

        ReplaceCommand(CommandSession session) {
            super(session);
        }

        @Override
        void run(Store store, Campaign campaign) throws StoreException, CommandFailure {
            screening().replace(store, session().user(), campaign.id(), tenant(store, campaign, client), CandidatesCommand.find(session(), store, candidate).id());
            tell(store);
        }
    }

    /** {@code screening close}. */
    @Command(name = "close")
    static final class CloseCommand extends OfCampaign {

        CloseCommand(CommandSession session) {
            super(session);
        }

        @Override
        void run(Store store, Campaign campaign) throws StoreException, CommandFailure {
            screening().close(store, session().user(), campaign.id());
            tell(store);
        }
    }
}
