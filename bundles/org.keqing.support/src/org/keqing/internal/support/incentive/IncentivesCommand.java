package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.internal.support.ClientCodes;
import org.keqing.internal.support.ClientListCommand;
import org.keqing.store.Store;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveClaim;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.incentive.IncentiveStanding;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code incentives}: promise, accrue, claim, approve or refuse, pay, list. */
@Command(name = "incentives", subcommands = { IncentivesCommand.DefineCommand.class, IncentivesCommand.AccrueCommand.class, IncentivesCommand.ClaimCommand.class,
        IncentivesCommand.ApproveCommand.class, IncentivesCommand.RefuseCommand.class, IncentivesCommand.PayCommand.class, IncentivesCommand.ListCommand.class,
        IncentivesCommand.ClaimsCommand.class })
final class IncentivesCommand extends CommandGroup {

    /** {@code incentives define}. */
    @Command(name = "define")
    static final class DefineCommand implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--client", paramLabel = "CODE", required = true, descriptionKey = "client")
        private String client;

        @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "title")
        private String title;

        @ArgGroup(exclusive = true, multiplicity = "1")
        private Binding binding;

        @Option(names = "--metric", paramLabel = "METRIC", descriptionKey = "metric")
        private Metric metric;

        @Option(names = "--product", paramLabel = "PRODUCT", descriptionKey = "product")
        private String product;

        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
        private LocalDate from;

        @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to")
        private LocalDate to;

        @Option(names = "--step", paramLabel = "REACH=REWARD", descriptionKey = "step")
        private List<String> steps = new ArrayList<>();

        @Option(names = "--cap", paramLabel = "AMOUNT", descriptionKey = "cap")
        private BigDecimal cap;

        @Option(names = "--on-time-rate", paramLabel = "PERCENT", descriptionKey = "onTimeRate")
        private BigDecimal onTimeRate;

        @Option(names = "--no-proposal", descriptionKey = "noProposal")
        private boolean bare;

        DefineCommand(CommandSession session) {
            this.session = session;
        }

        /** One of the two. */
        static final class Binding {

            @Option(names = "--contract", paramLabel = "NUMBER", descriptionKey = "contract")
            private String contract;

            @Option(names = "--plan", paramLabel = "ID", descriptionKey = "plan")
            private Long plan;
        }

        @Override
        public Integer call() throws Exception {
            List<IncentiveStep> parsed = new ArrayList<>();
            for (String step : steps) {
                parsed.add(parse(step));
            }
            try (Store store = session.openExisting()) {
                IncentiveService incentives = session.service(IncentiveService.class);
                long clientId = ClientCodes.id(store, client);
                Optional<IncentiveProposal> proposal = binding.plan != null || bare ? Optional.empty() : incentives.propose(store, session.user(), clientId, binding.contract);
                IncentiveTerms terms = terms(parsed, proposal);
                String id = Long.toString(incentives.define(store, session.user(), clientId, terms));
                String difference = proposal.flatMap(each -> each.difference(terms)).orElse(null);
                List<String> answer = new ArrayList<>(List.of(NLS.bind(Messages.MsgDefined, terms.title(), id)));
                Stream.concat(Stream.ofNullable(difference), proposal.stream().flatMap(each -> each.notes().stream())).forEach(answer::add);
                session.answer(String.join(System.lineSeparator(), answer), "incentive", id, "contractSays", difference);
            }
            return 0;
        }

        /** What is given, and of the rest what the contract says. */
        private IncentiveTerms terms(List<IncentiveStep> parsed, Optional<IncentiveProposal> proposal) throws CommandFailure {
            Optional<IncentiveTerms> said = proposal.map(IncentiveProposal::terms);
            List<IncentiveStep> chosen = parsed.isEmpty() ? said.map(IncentiveTerms::steps).orElse(List.of()) : parsed;
            if (chosen.isEmpty()) {
                String reasons = proposal.map(IncentiveProposal::unusable).orElse(List.of()).stream().map(each -> ' ' + each).collect(Collectors.joining());
                throw new CommandFailure(NLS.bind(Messages.MsgOptionMissing, "--step") + reasons);
            }
            Metric counted = metric == null ? said.map(IncentiveTerms::metric).orElse(Metric.AMOUNT) : metric;
            return new IncentiveTerms(given("--title", title, said.map(IncentiveTerms::title)), binding.plan == null ? Bond.ofContract(binding.contract) : Bond.ofPlan(binding.plan), counted, product,
                    given("--from", from, said.map(IncentiveTerms::from)), given("--to", to, said.map(IncentiveTerms::to)), chosen, cap == null ? said.map(IncentiveTerms::cap).orElse(null) : cap,
                    onTimeRate == null ? said.map(IncentiveTerms::onTimeRate).orElse(null) : onTimeRate);
        }

        private static <T> T given(String option, T value, Optional<T> said) throws CommandFailure {
            if (value == null && said.isEmpty()) {
                throw new CommandFailure(NLS.bind(Messages.MsgOptionMissing, option));
            }
            return value == null ? said.get() : value;
        }

        private static IncentiveStep parse(String text) throws CommandFailure {
            try {
                return StepText.parse(text);
            } catch (NumberFormatException e) {
                throw new CommandFailure(NLS.bind(Messages.MsgStepFormat, text));
            }
        }
    }

    /** {@code incentives accrue}. */
    @Command(name = "accrue")
    static final class AccrueCommand implements Callable<Integer> {

        private final CommandSession session;

        @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
        private LocalDate asOf;

        @Option(names = "--client", paramLabel = "CODE", descriptionKey = "client")
        private String client;

        AccrueCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            LocalDate day = asOf == null ? LocalDate.now() : asOf;
            try (Store store = session.openExisting()) {
                int count = session.service(IncentiveService.class).accrue(store, session.user(), day, client == null ? 0 : ClientCodes.id(store, client));
                session.answer(NLS.bind(Messages.MsgAccrued, count, day), "incentives", count, "asOf", day.toString());
            }
            return 0;
        }
    }

    /** {@code incentives claim}. */
    @Command(name = "claim")
    static final class ClaimCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(paramLabel = "INCENTIVE", descriptionKey = "incentive")
        private long incentive;

        @Option(names = "--amount", paramLabel = "AMOUNT", descriptionKey = "amount")
        private BigDecimal amount;

        ClaimCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (Store store = session.openExisting()) {
                IncentiveService incentives = session.service(IncentiveService.class);
                long id = incentives.claim(store, session.user(), incentive, amount);
                BigDecimal claimed = incentives.claims(store, session.user(), 0, Integer.MAX_VALUE).stream().filter(each -> each.id() == id).findFirst().orElseThrow().amount();
                session.answer(NLS.bind(Messages.MsgClaimed, claimed.toPlainString(), Long.toString(id)), "claim", Long.toString(id));
            }
            return 0;
        }
    }

    /** {@code incentives approve}. */
    @Command(name = "approve")
    static final class ApproveCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(paramLabel = "CLAIM", descriptionKey = "claim")
        private long claim;

        @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "comment")
        private String comment;

        ApproveCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (Store store = session.openExisting()) {
                session.service(IncentiveService.class).approve(store, session.user(), claim, comment);
                session.answer(NLS.bind(Messages.MsgApproved, Long.toString(claim)), "claim", Long.toString(claim));
            }
            return 0;
        }
    }

    /** {@code incentives refuse}. */
    @Command(name = "refuse")
    static final class RefuseCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(paramLabel = "CLAIM", descriptionKey = "claim")
        private long claim;

        @Option(names = "--comment", paramLabel = "TEXT", required = true, descriptionKey = "reason")
        private String comment;

        RefuseCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (Store store = session.openExisting()) {
                session.service(IncentiveService.class).refuse(store, session.user(), claim, comment);
                session.answer(NLS.bind(Messages.MsgRefused, Long.toString(claim)), "claim", Long.toString(claim));
            }
            return 0;
        }
    }

    /** {@code incentives pay}. */
    @Command(name = "pay")
    static final class PayCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(paramLabel = "CLAIM", descriptionKey = "claim")
        private long claim;

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
                session.service(IncentiveService.class).pay(store, session.user(), claim, date == null ? LocalDate.now() : date, reference);
                session.answer(NLS.bind(Messages.MsgPaid, Long.toString(claim)), "claim", Long.toString(claim));
            }
            return 0;
        }
    }

    /** {@code incentives list}. */
    @Command(name = "list")
    static final class ListCommand extends ClientListCommand<IncentiveStanding> {

        ListCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<IncentiveStanding> rows(Store store, long clientId) throws Exception {
            return session().service(IncentiveService.class).standings(store, session().user(), clientId, Integer.MAX_VALUE);
        }

        @Override
        protected Listing<IncentiveStanding> listing() {
            return new Listing<IncentiveStanding>().column("incentive", Messages.ColumnId, row -> Long.toString(row.incentive().id()))
                    .column("client", Messages.ColumnClientCode, row -> row.incentive().clientCode()).column("name", Messages.ColumnClientName, row -> row.incentive().clientName())
                    .column("title", Messages.ColumnTitle, row -> row.incentive().terms().title()).column("written", Messages.ColumnWritten, row -> row.incentive().written())
                    .column("metric", Messages.ColumnMetric, row -> row.incentive().terms().metric(), row -> IncentiveWords.metric(row.incentive().terms().metric()))
                    .column("to", Messages.ColumnTo, row -> row.incentive().terms().to()).column("reached", Messages.ColumnReached, IncentiveStanding::reached)
                    .column("missing", Messages.ColumnMissing, row -> row.missing().orElse(null))
                    .column("on_time_rate", Messages.ColumnOnTimeRate, row -> row.incentive().terms().onTimeRate()).column("paid_on_time", Messages.ColumnPaidOnTime, row -> row.dues().rate().orElse(null))
                    .column("earned", Messages.ColumnEarned, IncentiveStanding::earned)
                    .column("claimed", Messages.ColumnClaimed, IncentiveStanding::claimed).column("paid", Messages.ColumnPaid, IncentiveStanding::paid);
        }
    }

    /** {@code incentives claims}. */
    @Command(name = "claims")
    static final class ClaimsCommand extends ClientListCommand<IncentiveClaim> {

        ClaimsCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<IncentiveClaim> rows(Store store, long clientId) throws Exception {
            return session().service(IncentiveService.class).claims(store, session().user(), clientId, Integer.MAX_VALUE);
        }

        @Override
        protected Listing<IncentiveClaim> listing() {
            return new Listing<IncentiveClaim>().column("claim", Messages.ColumnId, row -> Long.toString(row.id())).column("client", Messages.ColumnClientCode, IncentiveClaim::clientCode)
                    .column("name", Messages.ColumnClientName, IncentiveClaim::clientName).column("title", Messages.ColumnTitle, IncentiveClaim::title)
                    .column("amount", Messages.ColumnAmount, IncentiveClaim::amount)
                    .column("state", Messages.ColumnState, IncentiveClaim::state, row -> IncentiveWords.state(row.state()))
                    .column("claimed_by", Messages.ColumnClaimedBy, IncentiveClaim::claimedBy).column("decided_by", Messages.ColumnDecidedBy, IncentiveClaim::decidedBy)
                    .column("paid_on", Messages.ColumnPaidOn, IncentiveClaim::paidOn);
        }
    }
}
