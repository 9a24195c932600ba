package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.ListingCommand;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.UncoveredClient;
import org.keqing.contract.WatchItem;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.dues.Span;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.Labels;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contracts}: what is due, what ends, who has none; drafts are made and led on, dues generated and payments entered. */
@Command(name = "contracts", subcommands = { ContractsCommand.DueCommand.class, ContractsCommand.GenerateCommand.class, ContractsCommand.PayCommand.class,
        ContractsCommand.ExpiringCommand.class, ContractsCommand.MissingCommand.class, ContractsCommand.CoverageCommand.class, NewContractCommand.class, ContractStepCommand.class,
        ContractTextCommand.class })
final class ContractsCommand extends CommandGroup {

    private static int days(int within) throws CommandFailure {
        if (within < 0) {
            throw new CommandFailure(NLS.bind(Messages.MsgNegativeDays, within));
        }
        return within;
    }

    /** {@code contracts due}. */
    @Command(name = "due")
    static final class DueCommand extends ListingCommand<ContractDue> {

        private final LocalDate today = LocalDate.now();

        @Option(names = "--within", paramLabel = "DAYS", defaultValue = "30", descriptionKey = "within")
        private int within;

        DueCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<ContractDue> rows(Store store) throws Exception {
            return session().service(DueService.class).open(store, session().user(), today.plusDays(days(within)), Integer.MAX_VALUE);
        }

        @Override
        protected Listing<ContractDue> listing() {
            return new Listing<ContractDue>().column("contract", Messages.ColumnContract, ContractDue::contractNumber) //$NON-NLS-1$
                    .column("client", Messages.ColumnClientCode, ContractDue::clientCode).column("name", Messages.ColumnClientName, ContractDue::clientName) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("kind", Messages.ColumnKind, ContractDue::kind, due -> due.kind() == PlannedDue.Kind.DEPOSIT ? Messages.LabelDeposit : Messages.LabelPeriod) //$NON-NLS-1$
                    .column("from", null, due -> due.period().from()).column("to", null, due -> due.period().to()) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("due_date", Messages.ColumnDueDate, ContractDue::dueDate) //$NON-NLS-1$
                    .column("amount", Messages.ColumnAmount, ContractDue::amount, due -> money(due.amount())) //$NON-NLS-1$
                    .column("paid", Messages.ColumnPaid, ContractDue::paid, due -> money(due.paid())) //$NON-NLS-1$
                    .column("open", Messages.ColumnOpen, ContractDue::open, due -> money(due.open())) //$NON-NLS-1$
                    .column("days_late", Messages.ColumnDaysLate, due -> due.daysLate(today)); //$NON-NLS-1$
        }
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(Math.max(2, amount.stripTrailingZeros().scale())).toPlainString();
    }

    /** {@code contracts generate}. */
    @Command(name = "generate")
    static final class GenerateCommand implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--from", paramLabel = "DATE", required = true, descriptionKey = "generateFrom")
        private LocalDate from;

        @Option(names = "--to", paramLabel = "DATE", required = true, descriptionKey = "generateTo")
        private LocalDate to;

        GenerateCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            if (to.isBefore(from)) {
                throw new CommandFailure(NLS.bind(Messages.MsgEndBeforeStart, from));
            }
            try (Store store = session.openExisting()) {
                var done = session.service(DueService.class).generate(store, session.user(), new Span(from, to), session.terminal().progress());
                session.answer(Plurals.bind(Messages.MsgGenerated, new Object[] { done.dues(), money(done.amount()), done.contracts() }), "contracts", done.contracts(), "dues", done.dues(), "amount", done.amount()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
            return 0;
        }
    }

    /** {@code contracts pay}. */
    @Command(name = "pay")
    static final class PayCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(paramLabel = "NUMBER", descriptionKey = "contract")
        private String contract;

        @Option(names = "--due", paramLabel = "DATE", required = true, descriptionKey = "payDue")
        private LocalDate due;

        @Option(names = "--amount", paramLabel = "AMOUNT", required = true, descriptionKey = "payAmount")
        private BigDecimal amount;

        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "payDate")
        private LocalDate date;

        @Option(names = "--reference", paramLabel = "TEXT", descriptionKey = "payReference")
        private String reference;

        PayCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (Store store = session.openExisting()) {
                DueService dues = session.service(DueService.class);
                ContractDue paid = dues.pay(store, session.user(), open(store, dues).id(), date == null ? LocalDate.now() : date, amount, reference);
                session.answer(NLS.bind(Messages.MsgPaid, new Object[] { contract, paid.dueDate(), money(paid.paid()), money(paid.open()) }), "contract", contract, "dueDate", paid.dueDate().toString(), "paid", paid.paid(), "open", paid.open()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            }
            return 0;
        }

        /** The first due of that day with something open. */
        private ContractDue open(Store store, DueService dues) throws StoreException, CommandFailure {
            Long id = store.read(tx -> {
                var found = tx.sql().fetchOne("SELECT id FROM contract WHERE contract_number = ?", contract);
                return found == null ? null : found.get(0, Long.class);
            });
            ContractAccess access = session.service(ContractAccess.class);
            if (id == null || !access.mayRead(store, session.user(), id)) {
                throw new CommandFailure(NLS.bind(Messages.MsgNoContract, contract));
            }
            access.open(store, session.user(), id, Route.COMMAND, "contracts pay"); //$NON-NLS-1$
            return dues.dues(store, session.user(), id).stream().filter(each -> each.dueDate().equals(due) && each.open().signum() > 0).findFirst()
                    .orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoOpenDue, contract, due)));
        }
    }

    /** {@code contracts expiring}. */
    @Command(name = "expiring")
    static final class ExpiringCommand extends ListingCommand<ContractSummary> {

        private final LocalDate today = LocalDate.now();

        @Option(names = "--within", paramLabel = "DAYS", defaultValue = "90", descriptionKey = "expiringWithin")
        private int within;

        ExpiringCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<ContractSummary> rows(Store store) throws Exception {
            return session().service(ContractWatch.class).expiring(store, session().user(), today, days(within), Integer.MAX_VALUE);
        }

        @Override
        protected Listing<ContractSummary> listing() {
            return new Listing<ContractSummary>().column("contract", Messages.ColumnContract, ContractSummary::number) //$NON-NLS-1$
                    .column("client", Messages.ColumnClientCode, ContractSummary::clientCode).column("name", Messages.ColumnClientName, ContractSummary::clientName) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("category", label(ContractPackage.Literals.CONTRACT__CATEGORY), ContractSummary::category) //$NON-NLS-1$
                    .column("end_date", label(ContractPackage.Literals.CONTRACT__END_DATE), ContractSummary::end) //$NON-NLS-1$
                    .column("days_left", Messages.ColumnDaysLeft, contract -> contract.daysLeft(today).orElseThrow()) //$NON-NLS-1$
                    .column("keeper", label(ContractPackage.Literals.CONTRACT__KEEPER), ContractSummary::keeper); //$NON-NLS-1$
        }
    }

    /** {@code contracts missing-dues}. */
    @Command(name = "missing-dues")
    static final class MissingCommand extends ListingCommand<WatchItem> {

        MissingCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<WatchItem> rows(Store store) throws Exception {
            return session().service(ContractWatch.class).missingDues(store, session().user(), LocalDate.now(), Integer.MAX_VALUE);
        }

        @Override
        protected Listing<WatchItem> listing() {
            return new Listing<WatchItem>().column("contract", Messages.ColumnContract, WatchItem::number) //$NON-NLS-1$
                    .column("client", Messages.ColumnClientCode, WatchItem::clientCode).column("name", Messages.ColumnClientName, WatchItem::clientName) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("category", label(ContractPackage.Literals.CONTRACT__CATEGORY), WatchItem::category) //$NON-NLS-1$
                    .column("missing_from", Messages.ColumnMissingFrom, WatchItem::day) //$NON-NLS-1$
                    .column("keeper", label(ContractPackage.Literals.CONTRACT__KEEPER), WatchItem::keeper); //$NON-NLS-1$
        }
    }

    private static String label(EStructuralFeature feature) {
        return Labels.of(feature, Locale.getDefault());
    }

    /** {@code contracts coverage}. */
    @Command(name = "coverage")
    static final class CoverageCommand implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--missing", descriptionKey = "coverageMissing")
        private boolean missing;

        @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "coverageOut")
        private Path out;

        CoverageCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (Store store = session.openExisting()) {
                ContractWatch watch = session.service(ContractWatch.class);
                if (missing || out != null) {
                    new Listing<UncoveredClient>().column("client", Messages.ColumnClientCode, UncoveredClient::code) //$NON-NLS-1$
                            .column("name", Messages.ColumnClientName, UncoveredClient::name).column("region", Messages.ColumnRegion, UncoveredClient::region) //$NON-NLS-1$ //$NON-NLS-2$
                            .column("manager", Messages.ColumnManager, UncoveredClient::manager) //$NON-NLS-1$
                            .column("under_way", Messages.ColumnUnderWay, UncoveredClient::underWay, client -> client.underWay() ? Messages.LabelYes : "") //$NON-NLS-1$ //$NON-NLS-2$
                            .answer(session, out, watch.uncovered(store, Integer.MAX_VALUE));
                    return 0;
                }
                var coverage = watch.coverage(store);
                session.answer(Plurals.bind(Messages.MsgCoverage, new Object[] { coverage.clients(), coverage.covered(), coverage.underWay(), coverage.without() }), "clients", coverage.clients(), "covered", coverage.covered(), "underWay", coverage.underWay(), "without", coverage.without()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            }
            return 0;
        }
    }
}
