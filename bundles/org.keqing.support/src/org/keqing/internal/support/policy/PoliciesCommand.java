package org.keqing.internal.support.policy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.ListingCommand;
import org.keqing.command.Terminal;
import org.keqing.evaluation.Round;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.policy.PolicyVersion;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.proposal.Decided;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.ProposalRow;
import org.keqing.support.proposal.ProposalService;
import org.keqing.support.proposal.RoundProposals;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policies}: what tiers are entitled to, and what a confirmed round proposes. */
@Command(name = "policies", subcommands = { PoliciesCommand.ListCommand.class, PoliciesCommand.ShowCommand.class, PoliciesCommand.ProposeCommand.class,
        ManagersCommand.class })
public final class PoliciesCommand extends CommandGroup {

    private static final String ALL = "all"; //$NON-NLS-1$

    /** {@code policies list}. */
    @Command(name = "list")
    static final class ListCommand extends ListingCommand<PolicyVersion> {

        ListCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<PolicyVersion> rows(Store store) throws Exception {
            return session().service(PolicyService.class).inForce(store);
        }

        @Override
        protected Listing<PolicyVersion> listing() {
            return new Listing<PolicyVersion>().column("scheme", Messages.ColumnScheme, version -> version.policies().scheme()) //$NON-NLS-1$
                    .column("version", Messages.ColumnVersion, version -> version.policies().version()) //$NON-NLS-1$
                    .column("tiers", Messages.ColumnTiers, version -> version.policies().tiers().size()) //$NON-NLS-1$
                    .column("own", Messages.ColumnFrom, PolicyVersion::own, version -> version.own() ? Messages.LabelCompany : Messages.LabelPack) //$NON-NLS-1$
                    .column("used", Messages.ColumnUsed, PolicyVersion::used, version -> version.used() ? Messages.LabelYes : ""); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** {@code policies show}. */
    @Command(name = "show")
    static final class ShowCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(index = "0", paramLabel = "SCHEME", descriptionKey = "scheme")
        private String scheme;

        @Parameters(index = "1", paramLabel = "TIER", arity = "0..1", descriptionKey = "tier")
        private String tier;

        ShowCommand(CommandSession session) {
            this.session = session;
        }

        /** A line of a policy. */
        private record Line(String tier, PolicyDiff.Line line) {
        }

        @Override
        public Integer call() throws Exception {
            Locale locale = Locale.getDefault();
            MeasureCatalogue measures = session.service(MeasureCatalogue.class);
            try (Store store = session.openExisting()) {
                PolicyVersion version = session.service(PolicyService.class).inForce(store, scheme).orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoPolicies, scheme)));
                List<TierPolicy> shown = version.policies().tiers().stream().filter(policy -> tier == null || policy.tier().equals(tier)).toList();
                if (shown.isEmpty()) {
                    throw new CommandFailure(NLS.bind(Messages.MsgUnknownTierOf, scheme, tier));
                }
                List<Line> lines = shown.stream().flatMap(policy -> PolicyDiff.between(null, policy).lines().stream().map(line -> new Line(policy.tier(), line))).toList();
                new Listing<Line>().column("tier", Messages.ColumnTier, Line::tier) //$NON-NLS-1$
                        .column("cost", Messages.ColumnCost, line -> version.policies().of(line.tier()).orElseThrow().yearlyCost()) //$NON-NLS-1$
                        .column("kind", Messages.ColumnKind, line -> line.line().kind(), line -> Policies.word(line.line().kind(), locale)) //$NON-NLS-1$
                        .column("id", null, line -> line.line().id()) //$NON-NLS-1$
                        .column("text", Messages.ColumnText, line -> Policies.words(line.line(), line.line().after(), measures, locale)).answer(session, null, lines); //$NON-NLS-1$
            }
            return 0;
        }
    }

    /** {@code policies propose}. */
    @Command(name = "propose")
    static final class ProposeCommand implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--round", paramLabel = "ROUND", required = true, descriptionKey = "round")
        private String round;

        @Option(names = "--accept", paramLabel = "all|CODE", split = ",", descriptionKey = "accept")
        private Set<String> accept = Set.of();

        @Option(names = "--refuse", paramLabel = "all|CODE", split = ",", descriptionKey = "refuse")
        private Set<String> refuse = Set.of();

        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
        private String reason;

        @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
        private Path out;

        private static final Decided NOTHING = new Decided(0, 0, Map.of(), Map.of());

        ProposeCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (Store store = session.openExisting()) {
                ProposalService service = session.service(ProposalService.class);
                Round found = service.rounds(store).stream().filter(each -> each.name().equals(round)).findFirst()
                        .orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoRound, round)));
                RoundProposals before = service.proposals(store, found.id());
                int refused = refuse.isEmpty() ? 0 : service.refuse(store, session.user(), found.id(), clients(before, refuse), reason, session.terminal().progress());
                Decided accepted = accept.isEmpty() ? NOTHING : service.accept(store, session.user(), found.id(), clients(before, accept), reason, session.terminal().progress());
                session.terminal().clear();
                RoundProposals now = service.proposals(store, found.id());
                if (out != null || accept.isEmpty() && refuse.isEmpty()) {
                    listing(store, now).answer(session, out, now.rows());
                }
                if (!session.isJson()) {
                    sum(now, accepted.clients(), refused);
                    accepted.notMade(Locale.getDefault()).forEach(session.terminal()::say);
                } else if (!accept.isEmpty() || !refuse.isEmpty()) {
                    session.terminal().json(Terminal.object("accepted", accepted.clients(), "goals", accepted.goals(), "goals_not_made", accepted.notMade(Locale.getDefault()), "refused", refused, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                            "open", now.count(Decision.OPEN), "cost", now.cost(taken()))); //$NON-NLS-1$ //$NON-NLS-2$
                }
            }
            return 0;
        }

        private static EnumSet<Decision> taken() {
            return EnumSet.of(Decision.ACCEPTED, Decision.CHANGED);
        }

        private void sum(RoundProposals now, int accepted, int refused) {
            session.terminal().say(Plurals.bind(Messages.MsgProposals, new Object[] { now.size(), now.count(Decision.OPEN), money(now.cost(EnumSet.of(Decision.OPEN))), accepted, refused,
                    money(now.cost(taken())) }));
            if (now.samePolicy() > 0) {
                session.terminal().say(Plurals.bind(Messages.MsgSamePolicy, now.samePolicy()));
            }
        }

        private static String money(BigDecimal amount) {
            return amount.setScale(2).toPlainString();
        }

        private static Set<Long> clients(RoundProposals proposals, Set<String> codes) throws CommandFailure {
            if (codes.contains(ALL)) {
                return proposals.rows().stream().map(ProposalRow::clientId).collect(Collectors.toSet());
            }
            Set<String> missing = new HashSet<>(codes);
            Set<Long> found = new HashSet<>();
            for (ProposalRow row : proposals.rows()) {
                if (missing.remove(row.code())) {
                    found.add(row.clientId());
                }
            }
            if (!missing.isEmpty()) {
                throw new CommandFailure(NLS.bind(Messages.MsgNoProposal, String.join(", ", missing))); //$NON-NLS-1$
            }
            return found;
        }

        private Listing<ProposalRow> listing(Store store, RoundProposals proposals) throws StoreException, CommandFailure {
            Locale locale = Locale.getDefault();
            MeasureCatalogue measures = session.service(MeasureCatalogue.class);
            var scheme = session.service(PolicyService.class).scheme(store, proposals.round().schemeId());
            return new Listing<ProposalRow>().column("client", Messages.ColumnClient, ProposalRow::code).column("name", Messages.ColumnName, ProposalRow::name) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("from_tier", Messages.ColumnFromTier, ProposalRow::fromTier, row -> tier(scheme, row.fromTier(), locale)) //$NON-NLS-1$
                    .column("to_tier", Messages.ColumnToTier, ProposalRow::toTier, row -> tier(scheme, row.toTier(), locale)) //$NON-NLS-1$
                    .column("cost_change", Messages.ColumnCost, ProposalRow::costChange, row -> money(row.costChange())) //$NON-NLS-1$
                    .column("starts", null, row -> words(row, PolicyDiff.Change.STARTS, measures, locale)) //$NON-NLS-1$
                    .column("ends", null, row -> words(row, PolicyDiff.Change.ENDS, measures, locale)) //$NON-NLS-1$
                    .column("changes", null, row -> words(row, PolicyDiff.Change.CHANGES, measures, locale)) //$NON-NLS-1$
                    .column("decision", Messages.ColumnDecision, ProposalRow::decision, row -> decision(row.decision())) //$NON-NLS-1$
                    .column("plan", null, row -> row.planId() == 0 ? null : row.planId()); //$NON-NLS-1$
        }

        private static String tier(Optional<Scheme> scheme, String id, Locale locale) {
            return id == null ? "" : scheme.flatMap(known -> Schemes.tier(known, id)).map(tier -> Schemes.name(tier, locale)).orElse(id); //$NON-NLS-1$
        }

        private static String words(ProposalRow row, PolicyDiff.Change change, MeasureCatalogue measures, Locale locale) {
            return row.diff().lines(change).stream().map(line -> Policies.words(line, line.after() == null ? line.before() : line.after(), measures, locale)).collect(Collectors.joining("; ")); //$NON-NLS-1$
        }

        private static String decision(Decision decision) {
            return switch (decision) {
                case OPEN -> Messages.LabelOpen;
                case ACCEPTED -> Messages.LabelAccepted;
                case CHANGED -> Messages.LabelChanged;
                case REFUSED -> Messages.LabelRefused;
            };
        }
    }
}
