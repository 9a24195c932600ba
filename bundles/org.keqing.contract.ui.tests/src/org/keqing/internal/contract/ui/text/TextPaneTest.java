package org.keqing.internal.contract.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateVersion;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextSource;
import org.keqing.internal.contract.ui.TestContracts;
import org.keqing.testsupport.UiProbe;

/** The page of the text with real widgets: written from a template, a clause worded, compared; and the editor of templates. */
class TextPaneTest {

    private final UiProbe probe = new UiProbe(Display.getDefault());
    private TestContracts test;
    private Shell shell;
    private ContractEdit edit;

    @BeforeEach
    void open() throws Exception {
        test = new TestContracts();
    }

    @AfterEach
    void close() {
        probe.ui(() -> {
            shell.dispose();
            return true;
        });
        if (edit != null) {
            edit.close();
        }
        test.close();
    }

    private void show(long id) throws Exception {
        edit = test.edit(id);
        probe.ui(() -> {
            shell = new Shell(Display.getDefault());
            shell.setLayout(new GridLayout());
            TextPane pane = new TextPane(shell, test.texts());
            GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
            shell.setSize(900, 600);
            shell.open();
            pane.show(edit.contract());
            return true;
        });
    }

    private StyledText words() {
        return UiProbe.all(shell, StyledText.class).getFirst();
    }

    private boolean says(String words) {
        return UiProbe.all(shell, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    private boolean can(String button) {
        return probe.ui(() -> UiProbe.all(shell, Button.class).stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow().isEnabled());
    }

    private static Text last(Shell window) {
        return UiProbe.all(window, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList().getLast();
    }

    private void write(String place) {
        probe.answer(Messages.TitleWrite, window -> UiProbe.all(window, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.isEnabled()).findFirst().orElseThrow().setText(place),
            Messages.ActionWriteNow);
        probe.press(shell, Messages.ActionWrite);
    }

    @Test
    void aTextIsWrittenWordedAndCompared() throws Exception {
        long id = test.lease(contract -> { });
        show(id);
        probe.waitFor("no text", () -> says(Messages.MsgNoTextYet));
        assertFalse(can(Messages.ActionDifference));
        write("");
        probe.waitFor("the gap", () -> says("Values are missing: Place"));
        assertTrue(probe.ui(() -> words().getText()).contains("A-12 at \u3010Place\u3011"));
        write("Main Street");
        probe.waitFor("no gap", () -> words().getText().contains("A-12 at Main Street") && !says("Values are missing"));
        probe.ui(() -> {
            words().setSelection(words().getText().length());
            return true;
        });
        probe.answer(Messages.TitleClause, window -> last(window).setText("{contract.subject} at {place}; heated."), Messages.ActionTake);
        probe.press(shell, Messages.ActionEditClause);
        probe.waitFor("the wording", () -> words().getText().endsWith("A-12 at Main Street; heated."));
        probe.answer(Messages.TitleAddClause, window -> {
            UiProbe.all(window, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow().setText("1.2");
            last(window).setText("No pets.");
        }, Messages.ActionTake);
        probe.press(shell, Messages.ActionAddClause);
        probe.waitFor("the new clause", () -> words().getText().endsWith("1.2  No pets."));
        probe.ui(() -> {
            Button difference = UiProbe.all(shell, Button.class).stream().filter(each -> each.getText().equals(Messages.ActionDifference)).findFirst().orElseThrow();
            difference.setSelection(true);
            difference.notifyListeners(SWT.Selection, new Event());
            return true;
        });
        List<String> struck = probe.ui(() -> Arrays.stream(words().getStyleRanges()).filter(range -> range.strikeout).map(range -> words().getTextRange(range.start, range.length)).toList());
        List<String> underlined = probe.ui(() -> Arrays.stream(words().getStyleRanges()).filter(range -> range.underline).map(range -> words().getTextRange(range.start, range.length)).toList());
        assertTrue(String.join("", struck).contains("12,000.00"), struck::toString);
        assertTrue(underlined.contains("No pets.") && String.join("", underlined).contains("heated"), underlined::toString);
    }

    @Test
    void anApprovedTextCannotBeChanged() throws Exception {
        long id = test.lease(contract -> { });
        test.texts().texts().write(test.store(), TestContracts.USER, id, TextSource.of(TestContracts.TEMPLATE, TextLanguage.EN, Map.of("place", "here")));
        test.step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE);
        show(id);
        probe.waitFor("the approved text", () -> says(Messages.LabelFixed) && words().getText().contains("A-12 at here"));
        assertEquals(List.of(false, false, false, true), List.of(can(Messages.ActionWrite), can(Messages.ActionEditClause), can(Messages.ActionAddClause), can(Messages.ActionDifference)));
    }

    @Test
    void theEditorOfATemplateSavesWhatIsRightOnly() throws Exception {
        ContractTemplate own = TestContracts.TEMPLATE.as(new TemplateVersion(1, 1));
        TemplateDialog[] dialog = new TemplateDialog[1];
        shell = probe.ui(() -> {
            dialog[0] = new TemplateDialog(null, new TemplateModel(test.texts().templates(), test.store(), own, true), test.store(), TestContracts.USER);
            dialog[0].setBlockOnOpen(false);
            dialog[0].open();
            return dialog[0].getShell();
        });
        assertTrue(can(Messages.ActionSave));
        probe.ui(() -> {
            words().setText(words().getText().replace("{place}; the", "{spot}; the"));
            return true;
        });
        probe.waitFor("the problem", () -> UiProbe.all(shell, org.eclipse.swt.widgets.List.class).getFirst().getItemCount() == 1);
        assertFalse(can(Messages.ActionSave));
        probe.ui(() -> {
            words().setText(words().getText().replace("{spot}; the rent", "{place}; the fee"));
            return true;
        });
        probe.waitFor("no problem", () -> UiProbe.all(shell, org.eclipse.swt.widgets.List.class).getFirst().getItemCount() == 0);
        probe.press(shell, Messages.ActionSave);
        probe.waitFor("the end of the dialog", shell::isDisposed);
        assertEquals("1.1", test.texts().templates().current(test.store(), "test.lease").orElseThrow().version().toString());
    }
}
