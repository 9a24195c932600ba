package org.keqing.internal.support.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.day.DayRequest;
import org.keqing.day.DueItem;
import org.keqing.support.PlanService;
import org.keqing.support.PlanSummary;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Festival;
import org.keqing.support.care.Reminder;
import org.keqing.support.life.PlanTaskRow;
import org.keqing.support.life.PlanTasks;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;
import org.keqing.testsupport.StandIn;

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
        CareService care = StandIn.of(CareService.class, Map.of("ofManager", List.of(chen, done, spring), "first", List.of(chen, done, reminder(Reminder.Kind.BIRTHDAY, "Other", "wang", 0), spring),
            "festivals", List.of(new Festival("spring", "Spring", "Spring", false, TODAY.plusDays(2).getMonthValue(), TODAY.plusDays(2).getDayOfMonth(), true, 7))));
        List<DueItem> items = new CareDay(care).items(null, MINE);
        assertEquals(List.of("Birthday of Chen", "Festival: Spring"), items.stream().map(DueItem::what).toList());
        assertEquals(new DueItem.Target("client", 7, "Hengda"), items.getFirst().target());
        assertEquals(3, new CareDay(care).items(null, new DayRequest("li", false, TODAY, TODAY.plusDays(7))).size());
    }
}
