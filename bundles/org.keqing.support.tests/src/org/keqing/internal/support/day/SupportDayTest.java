package org.keqing.internal.support.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.day.DayRequest;
import org.keqing.day.DueItem;
import org.keqing.internal.support.incentive.DefaultIncentiveService;
import org.keqing.store.Store;
import org.keqing.support.PlanService;
import org.keqing.support.PlanSummary;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.AllocationState;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Festival;
import org.keqing.support.care.Reminder;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;
import org.keqing.support.life.PlanTaskRow;
import org.keqing.support.life.PlanTasks;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

class SupportDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final DayRequest MINE = new DayRequest("li", true, TODAY, TODAY.plusDays(7));

    @BeforeAll
    static void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private static Reminder reminder(Reminder.Kind kind, String occasion, String manager, int done) {
        boolean festival = kind == Reminder.Kind.FESTIVAL;
        return new Reminder(TODAY.plusDays(2), kind, occasion, festival ? 0 : 7, festival ? null : "K7", festival ? null : "Hengda", manager, 50, false, 7, done);
    }

    @Test
    void tasksMeasuresAndPlansThatEndWithinTheDays() throws Exception {
        PlanTasks tasks = StandIn.of(PlanTasks.class, Map.of("open", List.of(new PlanTaskRow(1, false, 5, "Display", 7, "K7", "Hengda", "Call", "li", TODAY, null),
            new PlanTaskRow(2, true, 5, "Display", 7, "K7", "Hengda", "Training", "li", TODAY.plusDays(7), null),
            new PlanTaskRow(3, false, 5, "Display", 7, "K7", "Hengda", "Late", "li", TODAY.plusDays(8), null))));
        PlanService plans = StandIn.of(PlanService.class, Map.of("plans", List.of(
            new PlanSummary(5, 7, "K7", "Hengda", "Display", "li", PlanState.RUNNING, TODAY.minusDays(9), TODAY.minusDays(1), null, null, null, 1, PlanOrigin.MANUAL))));
        List<DueItem> items = new PlanDay(plans, tasks).items(null, MINE);
        assertEquals(List.of("Call (plan Display)", "Measure: Training (plan Display)", "Plan Display ends: record its outcome", "Plan Display ends: record its outcome"),
            items.stream().map(DueItem::what).toList(), "the stand-in gives the plan for both open states");
        assertEquals(new DueItem.Target("plan", 5, "Display"), items.getFirst().target());
    }

    @Test
    void birthdaysOfMyClientsUntilSomethingWasDoneAndFestivals() throws Exception {
        Reminder chen = reminder(Reminder.Kind.BIRTHDAY, "Chen", "li", 0);
        Reminder done = reminder(Reminder.Kind.BIRTHDAY, "Done", "li", 1);
        Reminder spring = reminder(Reminder.Kind.FESTIVAL, "Spring", null, 0);
        Reminder need = reminder(Reminder.Kind.NEED, "Hardship", "li", 0);
        CareService care = StandIn.of(CareService.class, Map.of("ofManager", List.of(chen, done, need, spring), "first", List.of(chen, done, reminder(Reminder.Kind.BIRTHDAY, "Other", "wang", 0), spring),
            "festivals", List.of(new Festival("spring", "Spring", "Spring", false, TODAY.plusDays(2).getMonthValue(), TODAY.plusDays(2).getDayOfMonth(), true, 7))));
        List<DueItem> items = new CareDay(care).items(null, MINE);
        assertEquals(List.of("Birthday of Chen", "Look in: Hardship", "Festival: Spring"), items.stream().map(DueItem::what).toList());
        assertEquals(new DueItem.Target("client", 7, "Hengda"), items.getFirst().target());
        assertEquals(3, new CareDay(care).items(null, new DayRequest("li", false, TODAY, TODAY.plusDays(7))).size());
    }

    private static AllocationRun run(long id, AllocationState state, YearMonth month) {
        return new AllocationRun(id, new AllocationRequest(month, "Gold", 10, AllocationService.TIERS, AllocationRule.STANDARD), state, 3, 10, 0, 0, 0, "li", Instant.EPOCH, "wang", Instant.EPOCH, null, null);
    }

    @Test
    void frozenAllocationsUntilTheyArePublished() throws Exception {
        AllocationService allocations = StandIn.of(AllocationService.class, Map.of("runs", List.of(run(4, AllocationState.FROZEN, YearMonth.of(2027, 1)), run(3, AllocationState.FROZEN, YearMonth.of(2026, 11)),
            run(2, AllocationState.DRAFT, YearMonth.of(2026, 11)), run(1, AllocationState.PUBLISHED, YearMonth.of(2026, 11)))));
        List<DueItem> items = new AllocationDay(allocations).items(null, MINE);
        assertEquals(List.of("Publish the frozen allocation of Gold, 2026-11"), items.stream().map(DueItem::what).toList());
        assertEquals(LocalDate.of(2026, 11, 1), items.getFirst().day());
        assertEquals(new DueItem.Target("allocation", 3, "Gold"), items.getFirst().target());
        assertEquals(2, new AllocationDay(allocations).items(null, new DayRequest("li", true, TODAY, LocalDate.of(2027, 1, 1))).size());
    }

    /** Wang claimed 10 and 5, li 5; the first is approved, the last refused. */
    @Test
    void claimsToDecideAndToPayForAllButWhoClaimed() throws Exception {
        try (Store store = TestStores.derbyInMemory()) {
            long client = Clients.client("K7").name("Hengda").save(store);
            Trades.trade(client).ref("1").on("2026-02-01").amount("1500").save(store);
            store.write("test", tx -> tx.sql().execute("INSERT INTO support_plan (id, client_id, title, owner, state, start_date, due_date) VALUES (5, ?, 'Grow', 'li', 'planned', DATE('2026-01-01'), DATE('2026-12-31'))", client));
            DefaultIncentiveService incentives = new DefaultIncentiveService();
            long id = incentives.define(store, "li", client, new IncentiveTerms("Year", Bond.ofPlan(5), Metric.AMOUNT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
                List.of(new IncentiveStep(new BigDecimal("1000"), RewardKind.PERCENT, new BigDecimal("2"))), null));
            long approved = incentives.claim(store, "wang", id, BigDecimal.TEN);
            incentives.approve(store, "chen", approved, null);
            incentives.claim(store, "wang", id, new BigDecimal("5"));
            long own = incentives.claim(store, "li", id, new BigDecimal("5"));
            ClaimDay day = new ClaimDay(new DefaultIncentiveService());
            List<DueItem> items = day.items(store, MINE);
            assertEquals(List.of("Decide on the claim of 5.00 from Year (wang)", "Pay 10.00 from Year, claimed by wang"), items.stream().map(DueItem::what).toList());
            assertEquals(new DueItem.Client(client, "K7", "Hengda"), items.getFirst().client());
            assertEquals(List.of("Decide on the claim of 5.00 from Year (li)"), day.items(store, new DayRequest("wang", true, TODAY, TODAY)).stream().map(DueItem::what).toList());
            assertEquals(3, day.items(store, new DayRequest("wang", false, TODAY, TODAY)).size(), "everybody's");
            assertEquals(2, day.items(store, new DayRequest("wang", false, TODAY, TODAY, 1)).size(), "one of each kind");
            incentives.refuse(store, "chen", own, "Later.");
            assertEquals(List.of(), day.items(store, new DayRequest("wang", true, TODAY, TODAY)));
        }
    }
}
