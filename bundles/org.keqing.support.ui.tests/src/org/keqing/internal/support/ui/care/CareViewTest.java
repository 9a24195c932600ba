package org.keqing.internal.support.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.support.care.DefaultCareService;
import org.keqing.internal.support.ui.TestDesk;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.model.client.ClientPackage;
import org.keqing.support.care.CareEntry;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Festival;
import org.keqing.testsupport.Clients;

/** Care with its widgets: a birthday in three days is noted; festivals are added, changed and removed. There are no other festivals than those of the test. */
class CareViewTest {

    private static final LocalDate BIRTHDAY = LocalDate.now().plusDays(3);

    private final CareService care = new DefaultCareService();
    private TestDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(Clients.client("A").name("Dawn").with(ClientPackage.Literals.CLIENT__CONTACT_NAME, "Li Na").with(ClientPackage.Literals.CLIENT__BIRTHDAY, BIRTHDAY.minusYears(40)));
        for (Festival each : care.festivals(desk.store())) {
            care.removeFestival(desk.store(), "test", each.id());
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Festival> festivals() throws Exception {
        return care.festivals(desk.store());
    }

    @Test
    void whatWasDoneForABirthdayIsNoted() throws Exception {
        List<String> refused = new ArrayList<>();
        desk.show(new CareView(), care);
        NatTable coming = desk.table(Messages.ColumnOccasion, Messages.ColumnDone);
        desk.probe().waitFor("the birthday", () -> desk.column(coming, Messages.ColumnOccasion).equals(List.of("Birthday of Li Na (40)")));
        desk.waitFor(Messages.MsgNothingLogged);
        desk.click(coming, 0);
        desk.answer(Messages.ActionCareDone, Map.of(Messages.LabelCost, "-1", Messages.LabelWhat, "a cake"), refused, Map.of(Messages.LabelCost, "38.50"));
        desk.press(Messages.ActionCareDone);
        NatTable log = desk.table(Messages.LabelDoneBy);
        desk.probe().waitFor("the entry", () -> desk.column(log, Messages.LabelWhat).equals(List.of("a cake")));
        assertEquals(List.of("A cost of -1 is not possible: 0 or more with at most two decimals."), refused);
        assertFalse(desk.says(Messages.MsgNothingLogged));
        CareEntry entry = care.entries(desk.store(), desk.client(), 9).getFirst();
        assertEquals("clerk 38.50 Li Na", entry.doneBy() + ' ' + entry.cost() + ' ' + entry.occasion());
        assertEquals(List.of("1"), desk.column(coming, Messages.ColumnDone));
    }

    @Test
    void whoNeedsItIsLookedInOnAndNotedOnce() throws Exception {
        desk.show(new CareView(), care);
        NatTable coming = desk.table(Messages.ColumnOccasion, Messages.ColumnDone);
        desk.probe().waitFor("the birthday", () -> desk.column(coming, Messages.ColumnOccasion).equals(List.of("Birthday of Li Na (40)")));
        desk.answer(Messages.ActionNeed, Map.of(Messages.LabelEveryDays, "5", Messages.LabelNote, "Roof"));
        desk.press(Messages.ActionNeed);
        desk.probe().waitFor("the need", () -> desk.column(coming, Messages.ColumnOccasion).equals(List.of("Birthday of Li Na (40)", "Look in: Hardship")));
        assertEquals("Roof", care.needs(desk.store(), desk.client()).getFirst().note());
        desk.answer(Messages.ActionNeed, Map.of(Messages.LabelEveryDays, ""));
        desk.press(Messages.ActionNeed);
        desk.probe().waitFor("no need", () -> desk.column(coming, Messages.ColumnOccasion).equals(List.of("Birthday of Li Na (40)")));
    }

    @Test
    void aBirthdayIsKeptByTheChineseCalendarAndBack() throws Exception {
        desk.show(new CareView(), care);
        NatTable coming = desk.table(Messages.ColumnOccasion, Messages.ColumnDone);
        Combo ahead = desk.probe().find(desk.shell(), Combo.class, combo -> combo.getItemCount() == 4);
        desk.probe().ui(() -> {
            ahead.select(3);
            ahead.notifyListeners(SWT.Selection, new Event());
            return true;
        });
        desk.probe().waitFor("the birthday", () -> desk.column(coming, Messages.ColumnOccasion).contains("Birthday of Li Na (40)"));
        desk.click(coming, 0);
        desk.press(Messages.ActionLunar);
        desk.probe().waitFor("the lunar birthday", () -> desk.column(coming, Messages.ColumnOccasion).stream().anyMatch(each -> each.endsWith("Chinese calendar")));
        assertTrue(care.reminders(desk.store(), LocalDate.now(), 400, desk.client()).getFirst().lunar());
    }

    private void inFestivals(Consumer<Shell> work) {
        desk.probe().answer(Messages.TitleFestivals, work, Messages.ActionSave);
        desk.press(Messages.ActionFestivals);
    }

    @Test
    void aFestivalIsAddedWhenItsDayExists() throws Exception {
        List<String> refused = new ArrayList<>();
        desk.show(new CareView(), care);
        inFestivals(window -> {
            desk.probe().answer(Messages.TitleNewFestival, form -> {
                TestDesk.press(form, Messages.TitleNewFestival);
                refused.add(TestDesk.problem(form));
                TestDesk.fill(form, Map.of(Messages.LabelNameEn, "Temple fair", Messages.LabelNameZh, "庙会", Messages.LabelCalendar, Messages.LabelCalendarLunar, Messages.LabelMonth, "2", Messages.LabelDay, "31",
                    Messages.LabelLeadDays, "500"));
                TestDesk.press(form, Messages.TitleNewFestival);
                refused.add(TestDesk.problem(form));
                TestDesk.fill(form, Map.of(Messages.LabelDay, "2"));
                TestDesk.press(form, Messages.TitleNewFestival);
                refused.add(TestDesk.problem(form));
                TestDesk.fill(form, Map.of(Messages.LabelLeadDays, "14"));
            }, Messages.TitleNewFestival);
            TestDesk.press(window, Messages.ActionAddEntry);
        });
        desk.probe().waitFor("the festival", () -> !festivals().isEmpty());
        assertEquals(List.of(Messages.MsgFestivalName, "Month 2 of the Chinese calendar never has a day 31.", "Days ahead are 0 to 400."), refused);
        assertEquals(List.of(new Festival("temple-fair", "Temple fair", "庙会", true, 2, 2, true, 14)), festivals());
    }

    @Test
    void festivalsAreChangedAndRemovedTogetherOrNotAtAll() throws Exception {
        care.setFestival(desk.store(), "test", new Festival("a", "Alpha", "甲", false, 3, 1, true));
        care.setFestival(desk.store(), "test", new Festival("b", "Beta", "乙", false, 3, 2, true));
        FestivalsModel model = new FestivalsModel(festivals(), LocalDate.of(2026, 1, 1));
        assertEquals(List.of("a", "b"), model.all().stream().map(Festival::id).toList());
        assertEquals("3/1", FestivalsModel.day(model.all().getFirst()));
        desk.show(new CareView(), care);
        AtomicBoolean answered = new AtomicBoolean();
        desk.probe().answer(Messages.TitleFestivals, window -> {
            TestDesk.press(window, Messages.ActionAddEntry);
            answered.set(true);
        }, Messages.ActionCancel);
        desk.probe().answer(Messages.TitleNewFestival, form -> TestDesk.fill(form, Map.of(Messages.LabelNameEn, "Lost")), Messages.TitleNewFestival);
        desk.press(Messages.ActionFestivals);
        desk.probe().waitFor("the end of the dialog", () -> answered.get() && desk.shell().getShells().length == 0 && desk.shell().isEnabled());
        assertEquals(2, festivals().size());
        model.remove(model.all().getFirst());
        model.save(care, desk.store(), "chief");
        assertEquals(List.of("b"), festivals().stream().map(Festival::id).toList());
    }
}
