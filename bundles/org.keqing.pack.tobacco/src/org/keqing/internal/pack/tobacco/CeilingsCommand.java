package org.keqing.internal.pack.tobacco;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;

import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.model.Plurals;
import org.keqing.pack.tobacco.supply.ClientCeiling;
import org.keqing.pack.tobacco.supply.SupplyCeilings;
import org.keqing.pack.tobacco.supply.TrancheCeiling;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceilings}: the supply ceilings by tranche; of clients, and set. */
@Command(name = "ceilings", subcommands = { CeilingsCommand.ClientsCommand.class, CeilingsCommand.SetCommand.class })
final class CeilingsCommand implements Callable<Integer> {

    private final CommandSession session;

    @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
    private Path out;

    CeilingsCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        try (var store = session.openExisting()) {
            listing(TierNames.of(session, store, SupplyCeilings.SCHEME)).answer(session, out, session.service(SupplyCeilings.class).tranches(store));
        }
        return 0;
    }

    private static Listing<TrancheCeiling> listing(TierNames names) {
        return new Listing<TrancheCeiling>().column("tranche", Messages.ColumnTranche, TrancheCeiling::tranche, row -> names.text(row.tranche())) //$NON-NLS-1$
            .column("cases", Messages.ColumnCeiling, TrancheCeiling::cases).column("clients", Messages.ColumnClients, TrancheCeiling::clients) //$NON-NLS-1$ //$NON-NLS-2$
            .column("total", Messages.ColumnTotal, TrancheCeiling::total).column("changed_by", Messages.ColumnChangedBy, TrancheCeiling::changedBy) //$NON-NLS-1$ //$NON-NLS-2$
            .column("changed_on", Messages.ColumnChangedOn, CeilingsCommand::day); //$NON-NLS-1$
    }

    private static LocalDate day(TrancheCeiling row) {
        return row.changedAt() == null ? null : LocalDate.ofInstant(row.changedAt(), ZoneOffset.systemDefault());
    }

    /** {@code ceilings clients}. */
    @Command(name = "clients")
    static final class ClientsCommand implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
        private Path out;

        ClientsCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (var store = session.openExisting()) {
                var clients = session.service(SupplyCeilings.class).clients(store, Integer.MAX_VALUE);
                if (clients.isEmpty()) {
                    throw new CommandFailure(Messages.MsgNoTranchesConfirmed);
                }
                var names = TierNames.of(session, store, SupplyCeilings.SCHEME);
                new Listing<ClientCeiling>().column("tranche", Messages.ColumnTranche, ClientCeiling::tranche, row -> names.text(row.tranche())) //$NON-NLS-1$
                    .column("client", Messages.ColumnCode, ClientCeiling::clientCode).column("name", Messages.ColumnClient, ClientCeiling::clientName) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("region", Messages.ColumnRegion, ClientCeiling::region).column("manager", Messages.ColumnManager, ClientCeiling::manager) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("mean_cases", Messages.ColumnMean, ClientCeiling::meanCases).column("ceiling", Messages.ColumnCeiling, ClientCeiling::ceiling) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("round", Messages.ColumnRound, ClientCeiling::round).answer(session, out, clients); //$NON-NLS-1$
            }
            return 0;
        }
    }

    /** {@code ceilings set}. */
    @Command(name = "set")
    static final class SetCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(index = "0", paramLabel = "TRANCHE", descriptionKey = "tranche")
        private String tranche;

        @Parameters(index = "1", paramLabel = "CASES", descriptionKey = "cases")
        private BigDecimal cases;

        SetCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (var store = session.openExisting()) {
                var ceilings = session.service(SupplyCeilings.class);
                ceilings.set(store, session.user(), tranche, cases);
                var changed = ceilings.tranches(store).stream().filter(row -> row.tranche().equals(tranche)).toList();
                session.terminal().clear();
                if (session.isJson()) {
                    session.terminal().json(listing(TierNames.of(session, store, SupplyCeilings.SCHEME)).json(changed).getFirst());
                } else {
                    session.terminal().say(Plurals.bind(Messages.MsgCeilingSet, new Object[] { tranche, changed.getFirst().cases().toPlainString(), changed.getFirst().clients() }));
                }
            }
            return 0;
        }
    }
}
