package org.keqing.internal.studio.ui.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
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
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.internal.studio.ui.whatif.LimitScaleControl;
import org.keqing.testsupport.UiProbe;

/** The pages of the scheme editor with their widgets. */
class SchemePagesTest {

    private Locale before;
    private Shell shell;
    private SchemeDraft draft;

    @BeforeEach
    void open() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 800);
        draft = new SchemeDraft(TestSchemes.weighted());
    }

    @AfterEach
    void close() {
        shell.dispose();
        Locale.setDefault(before);
    }

    private void show() {
        shell.open();
        while (shell.getDisplay().readAndDispatch()) {
            // until nothing is left
        }
    }

    private Text field(String label) {
        Label above = UiProbe.all(shell, Label.class).stream().filter(each -> each.getText().equals(label)).findFirst().orElseThrow(() -> new AssertionError("no field " + label));
        return text(above.getParent()).orElseThrow();
    }

    private static Optional<Text> text(Composite cell) {
        for (Control child : cell.getChildren()) {
            if (child instanceof Text text) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private boolean shows(String part) {
        return UiProbe.all(shell, Label.class).stream().anyMatch(label -> label.getText().contains(part));
    }

    private void press(String label) {
        UiProbe.all(shell, Button.class).stream().filter(button -> button.getText().equals(label)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void theSumOfTheWeightsIsShownWhileOneTypes() {
        new SchemePages(draft).criteria(shell);
        show();
        assertTrue(shows("sum 100 %"));
        field(Messages.LabelWeightPercent).setText("45");
        assertTrue(shows("sum 105 %, must be 100 %"));
        assertFalse(draft.isValid());
        field(Messages.LabelWeightPercent).setText("4x");
        assertEquals("45", draft.scheme().getCriteria().getFirst().getWeight().toPlainString(), "no number, not taken");
        draft.undo();
        assertEquals("40", field(Messages.LabelWeightPercent).getText());
        assertTrue(shows("sum 100 %"));
    }

    @Test
    void problemsStandAtTheElement() {
        new SchemePages(draft).criteria(shell);
        show();
        assertFalse(shows("not a valid id"));
        field(Messages.LabelId).setText("Not An Id");
        assertFalse(draft.problems(draft.scheme().getCriteria().getFirst()).isEmpty());
        String reason = draft.problems(draft.scheme().getCriteria().getFirst()).getFirst().reason();
        assertTrue(shows(reason), reason);
    }

    @Test
    void aTiersLimitIsDraggedOnTheScale() {
        new SchemePages(draft).tiers(shell);
        show();
        LimitScaleControl scale = UiProbe.all(shell, LimitScaleControl.class).getFirst();
        Event left = new Event();
        left.keyCode = SWT.ARROW_LEFT;
        scale.notifyListeners(SWT.KeyDown, left);
        assertEquals("79.5", draft.scheme().getTiers().getFirst().getLower().toPlainString());
        assertEquals("79.5", draft.scheme().getTiers().get(1).getUpper().toPlainString());
        assertEquals("79.5", field(Messages.LabelLower).getText());
    }

    @Test
    void elementsAreAddedCopiedAndRemoved() {
        new SchemePages(draft).inputs(shell);
        show();
        press(Messages.ButtonCopy);
        assertEquals(List.of("amount", "amount-2"), draft.scheme().getInputs().stream().map(each -> each.getId()).toList());
        assertEquals("amount-2", field(Messages.LabelId).getText(), "the copy is selected");
        press(Messages.ButtonAdd);
        assertEquals("input_3", field(Messages.LabelId).getText());
        press(Messages.ButtonRemove);
        assertEquals(2, draft.scheme().getInputs().size());
        draft.undo();
        assertEquals(3, draft.scheme().getInputs().size());
    }

    @Test
    void aCaseThatComesOutOtherwiseIsCounted() {
        new SchemePages(draft).cases(shell);
        show();
        assertTrue(shows("1 of 1 cases come out as written"));
        Text clients = field(Messages.LabelCaseHint);
        assertEquals("main; amount = 500; loyalty: qualified", clients.getText());
        clients.setText("small; amount = 500; loyalty: qualified");
        assertTrue(shows("0 of 1 cases come out as written"));
        clients.setText("huge; amount = 500");
        assertEquals("small", draft.scheme().getTests().getFirst().getClients().getFirst().getTier(), "not understood, not taken");
    }

    @Test
    void theMatrixIsAGrid() {
        SchemeDraft matrix = new SchemeDraft(TestSchemes.matrix());
        new MatrixPage(matrix).create(shell);
        show();
        CellGrid grid = UiProbe.all(shell, CellGrid.class).getFirst();
        assertEquals(2 * 120 + 220 + 1, grid.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        assertEquals(2, UiProbe.all(shell, LimitScaleControl.class).size(), "a scale for each dimension");
    }

    @Test
    void theOverviewListsWhatIsWrong() {
        new OverviewPage(draft).create(shell);
        show();
        field(Messages.LabelAtOnce).setText("nonsense >");
        assertFalse(draft.isValid());
        assertTrue(draft.scheme().getStability() != null);
        field(Messages.LabelAtOnce).setText("");
        assertTrue(draft.scheme().getStability() == null, "rules that say nothing are left out");
    }
}
