package org.keqing.internal.studio.ui.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.testsupport.UiProbe;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.SegmentScheme;

/** Schemes of all kinds written from nothing by the widgets of the editor, as a person does. */
class KindPagesTest {

    private Locale before;
    private Shell shell;
    private SchemeDraft draft;

    @BeforeEach
    void open() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 800);
    }

    @AfterEach
    void close() {
        shell.dispose();
        Locale.setDefault(before);
    }

    private void begin(NewScheme.Kind kind) {
        NewScheme model = new NewScheme(Set.of());
        model.kind(kind);
        model.id("test.new");
        model.english("New");
        model.chinese("新");
        draft = new SchemeDraft(model.create());
    }

    private void page(Function<Composite, Control> page) {
        for (Control child : shell.getChildren()) {
            child.dispose();
        }
        page.apply(shell);
        shell.layout(true, true);
        shell.open();
        while (shell.getDisplay().readAndDispatch()) {
            // until nothing is left
        }
    }

    private void press(String label) {
        List<Button> buttons = UiProbe.all(shell, Button.class).stream().filter(button -> button.getText().equals(label)).toList();
        assertFalse(buttons.isEmpty(), label);
        buttons.getLast().notifyListeners(SWT.Selection, new Event());
    }

    /** The fields under a label of the form, or under a heading of the lines. */
    private <C extends Control> List<C> fields(String label, Class<C> type) {
        Label above = UiProbe.all(shell, Label.class).stream().filter(each -> each.getText().equals(label)).findFirst().orElseThrow(() -> new AssertionError("no field " + label));
        return List.of(above.getParent().getChildren()).stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void choose(Combo combo, String word) {
        int place = combo.indexOf(word);
        assertTrue(place >= 0, word + " is not among " + List.of(combo.getItems()));
        combo.select(place);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private boolean shows(String part) {
        return UiProbe.all(shell, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(part));
    }

    @Test
    void aComputedCriterionGetsItsLimitsLineByLine() {
        begin(NewScheme.Kind.WEIGHTED);
        page(new SchemePages(draft)::inputs);
        press(Messages.ButtonAdd);
        fields(Messages.LabelSource, Text.class).getFirst().setText("amount");
        page(new SchemePages(draft)::criteria);
        choose(fields(Messages.LabelComputedFrom, Combo.class).getFirst(), "input_1");
        assertTrue(shows("names the input input_1 but has no bands"), "the reason stands at the criterion");
        press(Messages.ButtonAddBand);
        press(Messages.ButtonAddBand);
        List<Text> numbers = fields(Messages.ColumnGrade, Text.class);
        assertEquals(4, numbers.size(), "lower and upper limit of both lines");
        assertFalse(draft.isValid(), "both ranges are open below");
        assertTrue(shows("two ranges have no lower limit"));
        numbers.get(0).setText("100");
        numbers.get(3).setText("100");
        assertTrue(draft.isValid(), draft.problems().toString());
        assertEquals(List.of("excellent", "good"), draft.scheme().getCriteria().getFirst().getBands().stream().map(band -> band.getGrade()).toList());
        choose(fields(Messages.ColumnGrade, Combo.class).get(3), "failed");
        assertEquals("failed", draft.scheme().getCriteria().getFirst().getBands().getLast().getGrade());
        press("\u2715");
        assertEquals(1, draft.scheme().getCriteria().getFirst().getBands().size());
        draft.undo();
        assertEquals(2, draft.scheme().getCriteria().getFirst().getBands().size());
        assertEquals(4, fields(Messages.ColumnGrade, Text.class).size(), "undo brings the line back");
    }

    @Test
    void aMatrixGetsAThirdDimensionAndAClass() {
        begin(NewScheme.Kind.MATRIX);
        page(new KindPages(draft)::dimensions);
        assertTrue(shows("4 cells"));
        press(Messages.ButtonAdd);
        MatrixScheme matrix = (MatrixScheme) draft.scheme();
        assertEquals(8, matrix.getCells().size());
        assertTrue(shows("needs either an input or a criterion"));
        choose(fields(Messages.LabelDivided, Combo.class).getFirst(), "Amount in the period");
        choose(fields(Messages.LabelDivision, Combo.class).getFirst(), Messages.LabelByShares);
        List<Text> first = fields(Messages.LabelSharePercent, Text.class);
        assertEquals(8, first.size(), "id, two names and the share of both classes");
        first.get(3).setText("20");
        first.get(7).setText("80");
        assertTrue(draft.isValid(), draft.problems().toString());
        first.get(0).setText("front");
        assertTrue(matrix.getCells().getFirst().getClasses().endsWith(" front"), matrix.getCells().getFirst().getClasses());
        first.get(0).setText("class-2");
        assertEquals("front", matrix.getDimensions().getLast().getClasses().getFirst().getId(), "taken, and not written");
        press(Messages.ButtonAddClass);
        assertTrue(shows("12 cells"));
        assertFalse(draft.isValid(), "the new cells have no tier");
        page(new MatrixPage(draft)::create);
        CellGrid grid = UiProbe.all(shell, CellGrid.class).getFirst();
        assertEquals(3 * 120 + 220 + 1, grid.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    }

    @Test
    void dimensionsMayAllGoAndComeBack() {
        begin(NewScheme.Kind.MATRIX);
        page(new KindPages(draft)::dimensions);
        press(Messages.ButtonRemove);
        press(Messages.ButtonRemove);
        assertTrue(((MatrixScheme) draft.scheme()).getDimensions().isEmpty());
        page(new MatrixPage(draft)::create);
        assertTrue(shows("a matrix needs two dimensions or more"));
        CellGrid grid = UiProbe.all(shell, CellGrid.class).getFirst();
        Event key = new Event();
        key.keyCode = SWT.ARROW_DOWN;
        grid.notifyListeners(SWT.KeyDown, key);
        draft.undo();
        draft.undo();
        assertTrue(draft.isValid(), draft.problems().toString());
        assertTrue(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > 220);
    }

    @Test
    void classesByTextTakeWordsWithCommas() {
        begin(NewScheme.Kind.MATRIX);
        page(new KindPages(draft)::dimensions);
        choose(fields(Messages.LabelDivision, Combo.class).getFirst(), Messages.LabelByTexts);
        assertTrue(shows("is a number; a choice is needed here"));
        Text texts = fields(Messages.LabelTexts, Text.class).get(3);
        texts.setText("town,");
        assertEquals("town,", texts.getText(), "the comma is not taken away while one types");
        texts.setText("town, 城镇、市区");
        assertEquals(List.of("town", "城镇", "市区"), ((MatrixScheme) draft.scheme()).getDimensions().getFirst().getClasses().getFirst().getValues());
    }

    @Test
    void aSegmentIsMadeOfRequirements() {
        begin(NewScheme.Kind.SEGMENTS);
        page(new KindPages(draft)::segments);
        SegmentScheme segments = (SegmentScheme) draft.scheme();
        press(Messages.ButtonAddRequirement);
        assertEquals(2, segments.getSegments().getFirst().getRequirements().size());
        choose(fields(Messages.LabelMinimum, Combo.class).getFirst(), "1");
        assertEquals(1, segments.getSegments().getFirst().getMinimum());
        List<Combo> line = fields(Messages.ColumnCriterion, Combo.class);
        choose(line.get(4), Forms.NONE);
        assertTrue(shows("says nothing about the grade of loyalty"));
        choose(line.get(5), "failed");
        assertTrue(draft.isValid(), draft.problems().toString());
        press("\u2715");
        press("\u2715");
        assertEquals(0, segments.getSegments().getFirst().getMinimum(), "no more are asked for than there are");
        assertTrue(shows("has no requirements, so the segments after it are never reached"));
        press(Messages.ButtonAdd);
        assertEquals(3, segments.getSegments().size());
        assertTrue(shows("the tier null is not in the scheme"));
        choose(fields(Messages.ColumnTier, Combo.class).getFirst(), "Lower tier");
        assertEquals("lower", segments.getSegments().getLast().getTier());
    }

    @Test
    void gradesAndGroupsAreNamedAnewEverywhere() {
        begin(NewScheme.Kind.SEGMENTS);
        page(new KindPages(draft)::grades);
        press(Messages.ButtonAdd);
        assertEquals("12", draft.scheme().getGradeScale().getLast().getValue().toPlainString());
        press(Messages.ButtonRemove);
        fields(Messages.LabelId, Text.class).getFirst().setText("top");
        page(new KindPages(draft)::groups);
        press(Messages.ButtonAdd);
        fields(Messages.LabelId, Text.class).getFirst().setText("core");
        page(new SchemePages(draft)::tiers);
        choose(fields(Messages.LabelGroup, Combo.class).getFirst(), "core");
        assertEquals("core", draft.scheme().getTiers().getFirst().getGroup());
        assertTrue(draft.isValid(), draft.problems().toString());
    }

    @Test
    void anOverrideDecidesFirstAndItsCaseRunsAtOnce() {
        begin(NewScheme.Kind.BANDS);
        page(new SchemePages(draft)::overrides);
        press(Messages.ButtonAdd);
        assertTrue(shows("the formula is empty"));
        fields(Messages.LabelWhen, Text.class).getFirst().setText("amount > 500000");
        choose(fields(Messages.ColumnTier, Combo.class).getFirst(), "Lower tier");
        assertTrue(draft.isValid(), draft.problems().toString());
        page(new SchemePages(draft)::cases);
        press(Messages.ButtonAdd);
        fields(Messages.LabelCaseHint, Text.class).getFirst().setText("lower; amount = 500001\nupper; amount = 500000\nlower; amount = 99999.99");
        assertTrue(shows("1 of 1 cases come out as written"));
        page(new SchemePages(draft)::tiers);
        fields(Messages.LabelId, Text.class).getFirst().setText("top");
        assertTrue(draft.isValid(), draft.problems().toString());
        assertEquals(List.of(), draft.failures(), "the case names the tier by its new id");
    }

    @Test
    void aRankingChoosesItsSharesAndTies() {
        begin(NewScheme.Kind.RANK);
        page(new OverviewPage(draft)::create);
        choose(fields(Messages.LabelShareOf, Combo.class).getFirst(), Messages.LabelOfValue);
        choose(fields(Messages.LabelTies, Combo.class).getFirst(), Messages.LabelTiesLower);
        page(new SchemePages(draft)::tiers);
        press(Messages.ButtonAdd);
        assertFalse(draft.isValid(), "the new tier has no share");
        fields(Messages.LabelSharePercent, Text.class).getFirst().setText("50");
        assertTrue(shows("make 150 percent") || draft.problems().stream().anyMatch(problem -> problem.reason().contains("150")), draft.problems().toString());
        draft.undo();
        draft.undo();
        assertTrue(draft.isValid(), draft.problems().toString());
    }
}
