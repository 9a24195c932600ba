package org.keqing.internal.support.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.internal.support.DefaultPlanService;
import org.keqing.internal.support.incentive.DefaultIncentiveService;
import org.keqing.internal.support.incentive.WrittenContracts;
import org.keqing.internal.support.plan.DefaultPlanLife;
import org.keqing.internal.support.plan.DefaultPlanReturns;
import org.keqing.internal.support.policy.DefaultPolicyService;
import org.keqing.internal.support.policy.PolicyFiles;
import org.keqing.report.ReportData;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.PlanEdit;
import org.keqing.support.PlanService;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.AllocationShare;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.PlanTask;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.result.PlanReturns;
import org.keqing.support.result.ReturnSettings;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.Trades;
import org.keqing.testsupport.TwoTiers;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;

/**
 * A company on 22 November 2026. Hengda traded 1,000 in August and 1,500 in October, with a plan since 1 October that cost 100; nine others of its tier went from 1,000 to 1,050, 1,100 … 1,450; Silk is small and trades
 * nothing but has a plan that was not started. Hengda is promised 2 % from 1,000 on and 100 from 2,000 on. 100 cartons of gold leaf are shared 3 : 1 with ceilings of 8 and 5.
 */
final class PrintedCompany {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String SCHEME = TwoTiers.SCHEME;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    final Store store;
    final PlanService plans = new DefaultPlanService(CLOCK);
    private final PolicyFiles files = new PolicyFiles();
    private final EvaluationService evaluation;
    private final DefaultPolicyService policies;
    private final DefaultPlanLife life;
    private final PlanReturns returns;
    private long hengda;

    PrintedCompany(Store store) throws Exception {
        this.store = store;
        files.addMeasures(TwoTiers.measures(), "test.measures");
        files.addPolicies(TwoTiers.policies(3), "test.policy");
        SchemeRegistry schemes = SchemeRegistry.of(Schemes.read(TwoTiers.scheme(), "test.tiering"));
        SchemeTrials trials = SchemeTrials.of(TieringEngine.create());
        evaluation = EvaluationService.of(schemes, TieringEngine.create());
        policies = new DefaultPolicyService(files, files, CompanySchemes.of(schemes), CLOCK);
        life = new DefaultPlanLife(trials, CLOCK);
        returns = new DefaultPlanReturns(trials, CLOCK);
    }

    List<ReportData> data() {
        return List.of(new PlanData(plans, life, returns), new ResultsData(returns), new PoliciesData(policies, files), new IncentivesData(new DefaultIncentiveService(CLOCK, new ClosedToWu())));
    }

    /** Contracts that everybody may read but wu. */
    private static final class ClosedToWu implements WrittenContracts {

        @Override
        public String readableSql(Store store, String user, String incentive) {
            return user.equals("wu") ? "(" + incentive + ".contract_number IS NULL)" : "(1 = 1)";
        }

        @Override
        public List<Written> of(Store store, String user, long clientId) {
            throw new AssertionError("a statement looks no contract up");
        }

        @Override
        public IncentiveProposal propose(Store store, String user, Written contract, LocalDate today) {
            throw new AssertionError("a statement proposes nothing");
        }
    }

    /** All that is printed. {@return the plan of Hengda} */
    long fill() throws Exception {
        hengda = client("HD-0391", "恒大建材经营部", "1500");
        for (int i = 1; i <= 9; i++) {
            client("C" + i, i == 1 ? "Dawn Tiles & Stone of the Northern Ring Road" : "Shop " + i, Integer.toString(1000 + 50 * i));
        }
        long silk = Clients.client("SK-0002").name("丝路窗帘").region("青岛").manager("王芳").save(store);
        store.write("chief", tx -> tx.sql().execute("INSERT INTO setting (name, value) VALUES ('company', '晨光家居建材市场管理有限公司')"));
        returns.settings(store, "chief", new ReturnSettings(8, 1));
        round();
        long plan = plan(hengda);
        try (PlanEdit edit = plans.edit(store, "王芳", unstarted(silk))) {
            edit.addMember(hengda);
            edit.save();
        }
        promise(plan);
        allocate();
        return plan;
    }

    private long client(String code, String name, String october) throws Exception {
        long id = Clients.client(code).name(name).region("济南").manager("李娜").save(store);
        Trades.trade(id).on("2026-08-15").amount("1000").save(store);
        Trades.trade(id).on("2026-10-15").amount(october).save(store);
        Trades.trade(id).on("2026-11-05").product("Gold leaf").quantity(code.equals("C9") ? "90" : "6").amount("0").save(store);
        return id;
    }

    private void round() throws Exception {
        Round round = evaluation.prepare(store, new RoundRequest("2026", SCHEME, 0, null, LocalDate.of(2026, 9, 30), null, null, "chief"), Progress.NONE);
        evaluation.startScoring(store, round.id(), "chief");
        evaluation.evaluate(store, round.id(), Progress.NONE);
        evaluation.confirm(store, round.id(), "chief", Progress.NONE);
    }

    private long plan(long client) throws StoreException {
        long id;
        try (PlanEdit edit = plans.create(store, "李娜", client)) {
            edit.plan().setTitle("共同成长 Grow together");
            edit.plan().setGoal("Sell twice as much by the end of the year, from a shop that looks like it.");
            edit.plan().setStartDate(LocalDate.of(2026, 10, 1));
            edit.plan().setDueDate(LocalDate.of(2026, 12, 31));
            edit.plan().setBudget(new BigDecimal("12345.60"));
            edit.plan().setActualCost(new BigDecimal("100"));
            target(edit, "amount", "2000", "CNY", null);
            target(edit, "出样长度 Length of the display", "4", "m", "3");
            PlanMeasure measure = SupportFactory.eINSTANCE.createPlanMeasure();
            measure.setName("销售培训 Sales training");
            measure.setOwner("李娜");
            measure.setDueDate(LocalDate.of(2026, 11, 30));
            measure.setCost(new BigDecimal("1500"));
            measure.setDone(true);
            edit.plan().getMeasures().add(measure);
            task(edit, "Agree on the new display with the owner and his wife, who decides about the money", LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 18));
            task(edit, "Order the shelves", LocalDate.of(2026, 12, 1), null);
            edit.save();
            id = edit.plan().getId();
        }
        life.perform(store, "李娜", id, PlanStep.START, LocalDate.of(2026, 10, 1), "Agreed at the table", Progress.NONE);
        return id;
    }

    private static void target(PlanEdit edit, String metric, String goal, String unit, String actual) {
        PlanTarget target = SupportFactory.eINSTANCE.createPlanTarget();
        target.setMetric(metric);
        target.setUnit(unit);
        target.setGoalValue(new BigDecimal(goal));
        target.setDueDate(LocalDate.of(2026, 12, 15));
        if (actual != null) {
            target.setBaseline(BigDecimal.ONE);
            target.setActualValue(new BigDecimal(actual));
        }
        edit.plan().getTargets().add(target);
    }

    private static void task(PlanEdit edit, String name, LocalDate due, LocalDate done) {
        PlanTask task = SupportFactory.eINSTANCE.createPlanTask();
        task.setName(name);
        task.setPerson("王芳");
        task.setDueDate(due);
        task.setDoneOn(done);
        edit.plan().getTasks().add(task);
    }

    private long unstarted(long client) throws StoreException {
        try (PlanEdit edit = plans.create(store, "王芳", client)) {
            edit.plan().setTitle("Think it over");
            edit.save();
            return edit.plan().getId();
        }
    }

    private void promise(long plan) throws StoreException {
        DefaultIncentiveService incentives = new DefaultIncentiveService(CLOCK, null);
        long year = incentives.define(store, "clerk", hengda,
                new IncentiveTerms("年度返利 Bonus of the year", Bond.ofPlan(plan), Metric.AMOUNT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
                        List.of(new IncentiveStep(new BigDecimal("1000"), RewardKind.PERCENT, new BigDecimal("2")), new IncentiveStep(new BigDecimal("2000"), RewardKind.AMOUNT, new BigDecimal("100"))),
                        new BigDecimal("90")));
        store.write("clerk", tx -> {
            long id = tx.newId();
            tx.sql().execute("INSERT INTO incentive (id, client_id, title, contract_number, metric, product, from_date, to_date, on_time_rate, step_count, defined_by, defined_at)"
                    + " VALUES (?, ?, 'Gold leaf', 'HT-2026-0007', 'QUANTITY', 'Gold leaf', ?, ?, 95, 1, 'clerk', CURRENT_TIMESTAMP)", id, hengda, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
            return tx.sql().execute("INSERT INTO incentive_step (incentive_id, position, step_count, reach, kind, reward) VALUES (?, 0, 1, 10, 'AMOUNT', 50)", id);
        });
        long claim = incentives.claim(store, "clerk", year, new BigDecimal("60"));
        incentives.approve(store, "chief", claim, null);
        incentives.pay(store, "cash", claim, LocalDate.of(2026, 11, 22), "BX-77");
        incentives.refuse(store, "chief", incentives.claim(store, "clerk", year, new BigDecimal("30")), "One at a time");
    }

    private void allocate() throws StoreException {
        AllocationService allocations = AllocationService.of(List.of());
        long run = allocations.create(store, "clerk", new AllocationRequest(YearMonth.of(2026, 12), "Gold leaf", 100, AllocationService.TIERS, AllocationRule.STANDARD), Progress.NONE);
        List<AllocationClass> terms = allocations.shares(store, run).stream().map(AllocationShare::of)
                .map(each -> each.id().equals("high") ? each.with(new BigDecimal("3"), new BigDecimal("8")) : each.with(BigDecimal.ONE, new BigDecimal("5"))).toList();
        allocations.compute(store, "clerk", run, 100, AllocationRule.STANDARD, terms, Progress.NONE);
        allocations.freeze(store, "clerk", run);
        allocations.publish(store, "clerk", run);
    }
}
