package org.keqing.internal.support.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.support.DefaultPlanService;
import org.keqing.internal.support.policy.PolicyFiles;
import org.keqing.internal.support.ui.Messages;
import org.keqing.internal.support.ui.TestDesk;
import org.keqing.internal.support.ui.form.FormModel;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.PlanEdit;
import org.keqing.support.PlanService;
import org.keqing.support.life.DonePlanStep;
import org.keqing.support.life.PlanLife;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPlan;
import org.keqing.support.result.Metric;
import org.keqing.support.result.PlanReturn;
import org.keqing.support.result.PlanReturns;
import org.keqing.support.result.ReturnSettings;
import org.keqing.support.result.Term;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.FocusWalk;
import org.keqing.testsupport.UiProbe;
import org.keqing.ui.ClientRef;

/** The editor of a plan with its widgets: written, refused with the reason beside it, filled from the catalogue, led on, its result shown or too few to say. */
class PlanEditorTest {

    private static final String MEASURES = """
        <measures>
          <category en="Training" zh_CN="培训">
            <measure id="training" days="60" cost="1500.00" en="Course" zh_CN="课程"><description en="A course." zh_CN="课程。"/></measure>
          </category>
        </measures>
        """;

    private final PlanService plans = new DefaultPlanService();
    private final PolicyFiles catalogue = new PolicyFiles();
    private final List<String> steps = new ArrayList<>();
    private final PlanEditor editor = new PlanEditor();
    private TestDesk desk;
    private boolean comparable;
    private ReturnSettings settings = ReturnSettings.DEFAULT;

    @BeforeEach
    void open() throws Exception {
        catalogue.addMeasures(new ByteArrayInputStream(MEASURES.getBytes(StandardCharsets.UTF_8)), "test.measures");
        desk = new TestDesk();
    }

    @AfterEach
    void close() {
        desk.probe().ui(() -> {
            editor.dispose();
            return true;
        });
        desk.close();
    }

    /** The steps that are asked for. */
    private final class Life implements PlanLife {

        @Override
        public void perform(Store store, String user, long planId, PlanStep step, LocalDate on, String comment, Progress progress) throws StoreException {
            steps.add(step + " " + comment);
        }

        @Override
        public List<DonePlanStep> steps(Store store, long planId) {
            return List.of();
        }
    }

    /** A result that is known as soon as there is somebody to compare with. */
    private final class Returns implements PlanReturns {

        @Override
        public PlanReturn of(Store store, long planId, Progress progress) {
            BigDecimal before = new BigDecimal("100.00");
            Optional<BigDecimal> median = comparable ? Optional.of(new BigDecimal("0.0500")) : Optional.empty();
            PlanReturn.Line line = new PlanReturn.Line(null, 1, 1, before, new BigDecimal("130.00"), Optional.of(new BigDecimal("0.3000")), comparable ? 9 : 1, median, median, median);
            return new PlanReturn(new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)), null, List.of(line), comparable ? Optional.of(new BigDecimal("25.00")) : Optional.empty(), BigDecimal.TEN);
        }

        @Override
        public List<PlanReturn> of(Store store, List<Long> planIds, Progress progress) {
            return planIds.stream().map(id -> of(store, id, progress)).toList();
        }

        @Override
        public ReturnSettings settings(Store store) {
            return settings;
        }

        @Override
        public void settings(Store store, String user, ReturnSettings changed) {
            settings = changed;
            comparable = true;
        }
    }

    private void show(long planId) {
        desk.show(editor, new PlanEditorInput(planId, new ClientRef(desk.client(), "A", "Dawn"), "New"), plans, new Life(), catalogue, new Returns());
        desk.waitFor("Dawn  A");
    }

    private void type(String label, String text) {
        desk.probe().ui(() -> {
            TestDesk.fill(desk.shell(), Map.of(label, text));
            UiProbe.all(desk.shell(), Text.class).forEach(each -> each.notifyListeners(SWT.FocusOut, new Event()));
            return true;
        });
    }

    private boolean save() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        desk.probe().ui(() -> {
            editor.doSave(monitor);
            return true;
        });
        return !monitor.isCanceled();
    }

    private long stored() throws Exception {
        try (PlanEdit edit = plans.create(desk.store(), "clerk", desk.client())) {
            edit.plan().setTitle("Grow");
            edit.save();
            return edit.plan().getId();
        }
    }

    @Test
    void aPlanThatIsOverIsNotFilledFromData() throws Exception {
        long planId = stored();
        desk.store().write("clerk", tx -> tx.sql().execute("UPDATE support_plan SET state = 'dropped', outcome = 'too late', ended_on = CURRENT_DATE WHERE id = ?", planId));
        show(planId);
        Button fromData = desk.probe().find(desk.shell(), Button.class, each -> each.getText().equals(Messages.ActionGoalFromData));
        assertFalse(desk.probe().ui(fromData::isEnabled));
    }

    @Test
    void aPlanIsSavedWhenNothingIsWrong() throws Exception {
        show(0);
        assertTrue(desk.probe().ui(editor::isDirty), "a new plan is not stored yet");
        assertFalse(save(), "it has no title");
        assertTrue(plans.plansOf(desk.store(), desk.client()).isEmpty());
        assertTrue(desk.says("Title"));
        type("Title *", "Grow");
        type("Due *", LocalDate.now().minusDays(1).toString());
        assertFalse(save(), "it ends before it begins");
        type("Due *", LocalDate.now().plusDays(30).toString());
        assertTrue(save());
        assertFalse(desk.probe().ui(editor::isDirty));
        assertEquals("Grow", plans.plansOf(desk.store(), desk.client()).getFirst().title());
        assertEquals("Grow", desk.probe().ui(editor::getPartName));
    }

    private void press(String key) {
        desk.probe().ui(() -> {
            assertTrue(desk.window().action(key).isEnabled(), key);
            desk.window().action(key).run();
            return true;
        });
    }

    @Test
    void whatWasTypedOrAddedIsTakenBack() throws Exception {
        Clients.client("B").name("Eve").save(desk.store());
        Clients.client("C").name("Dan").save(desk.store());
        show(stored());
        assertFalse(desk.probe().ui(() -> desk.window().action("undo").isEnabled()));
        type("Budget", "500");
        type("Budget", "much");
        assertFalse(save(), "it is no number");
        assertEquals(0, desk.window().waits());
        press("undo");
        first(Messages.ActionFromCatalogue);
        desk.probe().answer(Messages.ActionAddClient, window -> UiProbe.all(window, Text.class).getFirst().setText("B、C"), "OK");
        desk.probe().press(desk.shell(), Messages.ActionAddClient);
        desk.waitFor("Eve, Dan");
        press("undo");
        assertFalse(desk.says("Eve"));
        press("undo");
        assertTrue(desk.probe().ui(editor::isDirty));
        press("undo");
        assertFalse(desk.probe().ui(editor::isDirty), "it is as it was saved");
        press("redo");
        press("redo");
        press("redo");
        assertTrue(desk.says("Eve"));
        assertTrue(save());
        assertEquals(1, desk.window().waits());
        assertFalse(desk.probe().ui(editor::isDirty));
        press("undo");
        assertTrue(desk.probe().ui(editor::isDirty), "the client was saved with the plan");
    }

    @Test
    void whoseVersionStaysIsAsked() throws Exception {
        long id = stored();
        show(id);
        type("Title *", "mine");
        elsewhere(id, "theirs");
        desk.probe().answer("Changed by somebody else", window -> { }, "Save mine");
        assertFalse(save(), "somebody else was faster");
        desk.probe().waitFor("what was decided", () -> "mine".equals(title(id)) && !editor.isDirty());
        type("Title *", "mine again");
        elsewhere(id, "theirs again");
        desk.probe().answer("Changed by somebody else", window -> { }, "Take theirs");
        assertFalse(save());
        desk.probe().waitFor("the other version", () -> !editor.isDirty() && "theirs again".equals(editor.getPartName()));
        assertEquals("theirs again", title(id));
    }

    private void elsewhere(long id, String title) throws Exception {
        try (PlanEdit other = plans.edit(desk.store(), "other", id)) {
            other.plan().setTitle(title);
            other.save();
        }
    }

    private String title(long id) throws Exception {
        try (PlanEdit now = plans.edit(desk.store(), "clerk", id)) {
            return now.plan().getTitle();
        }
    }

    @Test
    void theKeyboardReachesEverythingInReadingOrderAndEverythingHasAName() throws Exception {
        show(stored());
        for (int tab = 0; tab < 3; tab++) {
            tab(tab);
            FocusWalk walk = new FocusWalk(desk.shell());
            assertEquals(List.of(), desk.probe().ui(walk::unnamed));
            assertEquals(List.of(), desk.probe().ui(walk::unreached));
            assertEquals(List.of(), desk.probe().ui(walk::backward));
        }
    }

    @Test
    void measuresOfTheCatalogueAndTargetsOfDataComeByTheirMenus() throws Exception {
        long id = stored();
        show(id);
        first(Messages.ActionFromCatalogue);
        assertTrue(lines().contains("Course"), "a line comes up at once");
        assertTrue(save());
        first(Messages.ActionGoalFromData);
        assertTrue(lines().contains(Metric.AMOUNT.word(Locale.getDefault())), "a line comes up at once");
        assertFalse(save(), "a target without a value");
        try (PlanEdit edit = plans.edit(desk.store(), "clerk", id)) {
            SupportPlan plan = edit.plan();
            assertEquals("Course 1500.00 " + plan.getStartDate().plusDays(60), plan.getMeasures().getFirst().getName() + ' ' + plan.getMeasures().getFirst().getCost() + ' '
                + plan.getMeasures().getFirst().getDueDate());
            assertTrue(plan.getTargets().isEmpty());
        }
    }

    private List<String> lines() {
        return desk.probe().ui(() -> UiProbe.all(desk.shell(), Table.class).stream().flatMap(table -> Stream.of(table.getItems())).map(TableItem::getText).toList());
    }

    private void first(String button) {
        desk.probe().ui(() -> {
            Button menu = UiProbe.all(desk.shell(), Button.class).stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow();
            menu.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }

    @Test
    void aStepIsLedAndAnEndSaysWhatCameOut() throws Exception {
        show(stored());
        Button start = desk.probe().find(desk.shell(), Button.class, each -> each.getText().equals(Messages.ActionStart));
        desk.probe().press(desk.shell(), Messages.ActionStart);
        desk.probe().waitFor("the plan to be read again", start::isDisposed);
        assertEquals(List.of("START "), steps);
        desk.probe().answer(Messages.ActionDrop, window -> UiProbe.all(window, Text.class).getFirst().setText("no funds"), "OK");
        desk.probe().press(desk.shell(), Messages.ActionDrop);
        desk.probe().waitFor("the end", () -> steps.equals(List.of("START ", "DROP no funds")));
    }

    private void result() {
        tab(2);
    }

    private void tab(int tab) {
        desk.probe().ui(() -> {
            CTabFolder tabs = UiProbe.all(desk.shell(), CTabFolder.class).getFirst();
            tabs.setSelection(tab);
            tabs.notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }

    @Test
    void withoutAStartThereIsNoResult() throws Exception {
        show(stored());
        result();
        desk.waitFor(Messages.TitleNoResult);
        desk.waitFor(Messages.MsgNoResult);
    }

    @Test
    void tooFewToCompareIsSaidUntilTheSettingsFindMore() throws Exception {
        long id = stored();
        desk.store().write("test", tx -> tx.sql().execute("UPDATE support_plan SET state = ?, started_on = ? WHERE id = ?", PlanState.RUNNING.getLiteral(), LocalDate.of(2026, 1, 1), id));
        List<String> refused = new ArrayList<>();
        show(id);
        result();
        desk.waitFor(Messages.MsgTooFew);
        NatTable lines = desk.table(Messages.ColumnMedian);
        assertEquals(List.of(Messages.LabelTooFew), desk.column(lines, Messages.ColumnMedian));
        FormModel form = ReturnForm.form(settings, new Returns(), desk.store(), "clerk");
        String fewest = form.fields().getFirst().label();
        desk.probe().answer(form.title(), window -> {
            TestDesk.fill(window, Map.of(fewest, "1"));
            TestDesk.press(window, form.button());
            refused.add(TestDesk.problem(window));
            TestDesk.fill(window, Map.of(fewest, "5", form.fields().getLast().label(), "3"));
        }, form.button());
        desk.probe().press(desk.shell(), Messages.ActionReturnSettings);
        desk.waitFor("25.00 more than comparable clients would have traded");
        assertEquals(List.of(fewest + ": from 2 to 100000."), refused);
        assertEquals(new ReturnSettings(5, 3), settings);
        assertEquals(List.of("+5.0 %"), desk.column(lines, Messages.ColumnMedian));
    }

    @Test
    void theBoardOpensNothingWithoutPlansAndShowsThoseOfEverybody() throws Exception {
        desk.show(new BoardView(), StructuredSelection.EMPTY, plans, new Life(), new Returns());
        desk.waitFor(Messages.TitleEmpty);
        show(stored());
    }
}
