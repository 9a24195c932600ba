package org.keqing.internal.pack.market;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationService;
import org.keqing.pack.market.screening.Disposition;
import org.keqing.pack.market.screening.ScreeningService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code screening dispositions}: what is done with the tenants of each tier of the market's schemes. */
@Command(name = "dispositions", subcommands = DispositionsCommand.SetCommand.class)
final class DispositionsCommand implements Callable<Integer> {

    private static final String MARKET = "market."; //$NON-NLS-1$

    private final CommandSession session;

    @Option(names = "--scheme", paramLabel = "ID", descriptionKey = "dispositionScheme")
    private String scheme;

    @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
    private Path out;

    /** A tier with what is done with its tenants. */
    private record Line(Scheme scheme, Tier tier, Disposition disposition) {
    }

    DispositionsCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        try (var store = session.openExisting()) {
            var lines = new ArrayList<Line>();
            for (var each : scheme == null ? schemes(session, store) : List.of(find(session, store, scheme))) {
                lines.addAll(lines(session, store, each));
            }
            listing().answer(session, out, lines);
        }
        return 0;
    }

    /** The schemes of the market that are installed or were used, as the screen lists them. */
    private static List<Scheme> schemes(CommandSession session, Store store) throws StoreException, CommandFailure {
        var ids = new LinkedHashSet<String>();
        session.service(EvaluationService.class).rounds(store).forEach(round -> ids.add(round.schemeId()));
        session.service(CompanySchemes.class).registry(store).schemes().forEach(each -> ids.add(each.getId()));
        var found = new ArrayList<Scheme>();
        for (var id : ids) {
            if (id.startsWith(MARKET)) {
                known(session, store, id).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Scheme> known(CommandSession session, Store store, String id) throws StoreException, CommandFailure {
        var installed = session.service(CompanySchemes.class).registry(store).find(id);
        return installed.isPresent() ? installed : session.service(EvaluationService.class).lastUsed(store, id);
    }

    private static Scheme find(CommandSession session, Store store, String id) throws StoreException, CommandFailure {
        return (id.startsWith(MARKET) ? known(session, store, id) : Optional.<Scheme>empty()).orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoScheme, id)));
    }

    private static List<Line> lines(CommandSession session, Store store, Scheme scheme) throws StoreException, CommandFailure {
        var stored = session.service(ScreeningService.class).dispositions(store, scheme.getId());
        return Schemes.tiers(scheme).stream().map(tier -> new Line(scheme, tier, stored.getOrDefault(tier.getId(), Disposition.KEEP))).toList();
    }

    private static Listing<Line> listing() {
        return new Listing<Line>().column("scheme", Messages.ColumnScheme, line -> line.scheme().getId()) //$NON-NLS-1$
            .column("tier", Messages.ColumnTier, line -> line.tier().getId()) //$NON-NLS-1$
            .column("name", Messages.ColumnMeaning, line -> Schemes.name(line.tier(), Locale.getDefault())) //$NON-NLS-1$
            .column("disposition", Messages.ColumnDisposition, Line::disposition, line -> word(line.disposition())); //$NON-NLS-1$
    }

    private static String word(Disposition disposition) {
        return switch (disposition) {
            case KEEP -> Messages.LabelKeep;
            case CULTIVATE -> Messages.LabelCultivate;
            case HEDGE -> Messages.LabelHedge;
            case ELIMINATE -> Messages.LabelMayGo;
        };
    }

    /** {@code screening dispositions set}. */
    @Command(name = "set")
    static final class SetCommand implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--scheme", required = true, paramLabel = "ID", descriptionKey = "dispositionOf")
        private String scheme;

        @Option(names = "--tier", required = true, paramLabel = "TIER", descriptionKey = "dispositionTier")
        private String tier;

        @Option(names = "--disposition", required = true, paramLabel = "keep|cultivate|hedge|eliminate", descriptionKey = "disposition")
        private Disposition disposition;

        SetCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (var store = session.openExisting()) {
                var found = find(session, store, scheme);
                Schemes.tier(found, tier).orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoTier, scheme, tier)));
                session.service(ScreeningService.class).setDisposition(store, session.user(), found.getId(), tier, disposition);
                tell(lines(session, store, found));
            }
            return 0;
        }

        private void tell(List<Line> lines) {
            session.terminal().clear();
            if (session.isJson()) {
                session.terminal().json(listing().json(lines));
                return;
            }
            listing().say(session.terminal(), lines);
            if (lines.stream().noneMatch(line -> line.disposition() == Disposition.ELIMINATE)) {
                session.terminal().say(NLS.bind(Messages.MsgNobodyMayGo, scheme));
            }
        }
    }
}
