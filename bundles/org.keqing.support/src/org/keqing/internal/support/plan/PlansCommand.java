package org.keqing.internal.support.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.ListingCommand;
import org.keqing.command.Terminal;
import org.keqing.model.Labels;
import org.keqing.store.Store;
import org.keqing.support.PlanService;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanLife;
import org.keqing.support.life.PlanStep;
import org.keqing.support.life.PlanTaskRow;
import org.keqing.support.life.PlanTasks;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.result.PlanReturn;
import org.keqing.support.result.PlanReturns;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plans}: lists, tasks, steps and results. */
@Command(name = "plans", subcommands = { PlansCommand.ListCommand.class, PlansCommand.TasksCommand.class, PlansCommand.StepCommand.class, PlansCommand.ResultCommand.class })
public final class PlansCommand extends CommandGroup {

    private static String word(PlanState state) {
        return Labels.of(SupportPackage.Literals.PLAN_STATE.getEEnumLiteral(state.getValue()), Locale.getDefault());
    }

    private static String money(BigDecimal amount) {
        return amount == null ? "" : amount.setScale(2, RoundingMode.HALF_UP).toPlainString(); //$NON-NLS-1$
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(value -> value.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %").orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@code plans list}. */
    @Command(name = "list")
    static final class ListCommand extends ListingCommand<PlanSummary> {

        @Option(names = "--state", paramLabel = "STATE", descriptionKey = "state")
        private String state;

        @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "owner")
        private String owner;

        ListCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<PlanSummary> rows(Store store) throws Exception {
            if (state != null && PlanState.get(state) == null) {
                throw new CommandFailure(NLS.bind(Messages.MsgNoState, state));
            }
            PlanService plans = session().service(PlanService.class);
            if (state != null) {
                return plans.plans(store, PlanState.get(state), owner, Integer.MAX_VALUE);
            }
            return plans.plans(store, Integer.MAX_VALUE).stream().filter(plan -> owner == null || plan.owner().equals(owner)).toList();
        }

        @Override
        protected Listing<PlanSummary> listing() {
            return new Listing<PlanSummary>().column("plan", Messages.ColumnPlan, PlanSummary::id).column("client", Messages.ColumnClient, PlanSummary::clientCode) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("name", Messages.ColumnName, PlanSummary::clientName).column("title", Messages.ColumnTitle, PlanSummary::title) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("state", Messages.ColumnState, PlanSummary::state, plan -> word(plan.state())) //$NON-NLS-1$
                    .column("owner", Messages.ColumnOwner, PlanSummary::owner).column("due_date", Messages.ColumnDue, PlanSummary::due) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("progress", Messages.ColumnProgress, PlanSummary::progress, plan -> percent(Optional.ofNullable(plan.progress()))) //$NON-NLS-1$
                    .column("budget", Messages.ColumnBudget, PlanSummary::budget, plan -> money(plan.budget())) //$NON-NLS-1$
                    .column("actual_cost", Messages.ColumnCost, PlanSummary::actualCost, plan -> money(plan.actualCost())); //$NON-NLS-1$
        }
    }

    /** {@code plans tasks}. */
    @Command(name = "tasks")
    static final class TasksCommand extends ListingCommand<PlanTaskRow> {

        @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
        private String person;

        TasksCommand(CommandSession session) {
            super(session);
        }

        @Override
        protected List<PlanTaskRow> rows(Store store) throws Exception {
            return session().service(PlanTasks.class).open(store, person, Integer.MAX_VALUE);
        }

        @Override
        protected Listing<PlanTaskRow> listing() {
            return new Listing<PlanTaskRow>().column("due_date", Messages.ColumnDue, PlanTaskRow::due).column("task", Messages.ColumnTask, PlanTaskRow::name) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("measure", null, PlanTaskRow::measure).column("client", Messages.ColumnClient, PlanTaskRow::clientCode) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("name", Messages.ColumnName, PlanTaskRow::clientName).column("title", Messages.ColumnTitle, PlanTaskRow::planTitle) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("owner", Messages.ColumnOwner, PlanTaskRow::person); //$NON-NLS-1$
        }
    }

    /** {@code plans step}. */
    @Command(name = "step")
    static final class StepCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan")
        private long plan;

        @Parameters(index = "1", paramLabel = "STEP", descriptionKey = "step")
        private String step;

        @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "comment")
        private String comment;

        @Option(names = "--day", paramLabel = "DATE", descriptionKey = "day")
        private LocalDate day;

        StepCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            PlanStep wanted = Stream.of(PlanStep.values()).filter(each -> each.name().equalsIgnoreCase(step)).findFirst()
                    .orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoStep, step)));
            try (Store store = session.openExisting()) {
                session.service(PlanLife.class).perform(store, session.user(), plan, wanted, day == null ? LocalDate.now() : day, comment, session.terminal().progress());
                session.answer(NLS.bind(Messages.MsgStepDone, Long.toString(plan), word(wanted.to())), "plan", plan, "state", wanted.to().getLiteral()); //$NON-NLS-1$ //$NON-NLS-2$
            }
            return 0;
        }
    }

    /** {@code plans result}. */
    @Command(name = "result")
    static final class ResultCommand implements Callable<Integer> {

        private final CommandSession session;

        @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
        private long plan;

        ResultCommand(CommandSession session) {
            this.session = session;
        }

        @Override
        public Integer call() throws Exception {
            try (Store store = session.openExisting()) {
                PlanReturn result = session.service(PlanReturns.class).of(store, plan, session.terminal().progress());
                session.terminal().clear();
                Listing<PlanReturn.Line> lines = lines();
                if (session.isJson()) {
                    session.terminal().json(Terminal.object("plan", plan, "from", result.term().from().toString(), "to", result.term().to().toString(), "lines", lines.json(result.lines()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                            "extra", result.extra().orElse(null), "cost", result.cost(), "perCost", result.perCost().orElse(null))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                } else {
                    lines.say(session.terminal(), result.lines());
                    session.terminal().say(result.extra().map(extra -> NLS.bind(Messages.MsgExtra, money(extra), money(result.cost()))).orElse(Messages.MsgTooFew));
                }
            }
            return 0;
        }

        private static Listing<PlanReturn.Line> lines() {
            return new Listing<PlanReturn.Line>().column("tier", Messages.ColumnTier, PlanReturn.Line::tier).column("size", Messages.ColumnSize, PlanReturn.Line::band) //$NON-NLS-1$ //$NON-NLS-2$
                    .column("clients", Messages.ColumnClients, PlanReturn.Line::clients) //$NON-NLS-1$
                    .column("before", Messages.ColumnBefore, PlanReturn.Line::before, line -> money(line.before())) //$NON-NLS-1$
                    .column("after", Messages.ColumnAfter, PlanReturn.Line::after, line -> money(line.after())) //$NON-NLS-1$
                    .column("change", Messages.ColumnChange, line -> line.change().orElse(null), line -> percent(line.change())) //$NON-NLS-1$
                    .column("comparables", Messages.ColumnComparables, PlanReturn.Line::comparables) //$NON-NLS-1$
                    .column("median", Messages.ColumnMedian, line -> line.median().orElse(null), line -> percent(line.median())) //$NON-NLS-1$
                    .column("lower_quartile", Messages.ColumnLower, line -> line.lower().orElse(null), line -> percent(line.lower())) //$NON-NLS-1$
                    .column("upper_quartile", Messages.ColumnUpper, line -> line.upper().orElse(null), line -> percent(line.upper())); //$NON-NLS-1$
        }
    }
}
