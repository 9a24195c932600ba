package org.keqing.internal.studio.ui.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.CompanyScheme;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.internal.studio.ui.TestStudio;
import org.keqing.testsupport.UiProbe;
import org.keqing.tiering.model.Scheme;

/** The scheme editor as a whole: its pages, saving, and what it says while one types. */
class SchemeEditorTest {

    private TestStudio studio;

    @AfterEach
    void close() {
        studio.close();
    }

    private SchemeEditor open(Scheme scheme) throws Exception {
        studio = new TestStudio(TestSchemes.weighted(), TestSchemes.matrix(), TestSchemes.rank());
        return studio.open(new SchemeEditor(), new SchemeInput(scheme));
    }

    private List<String> tabs() {
        return Stream.of(UiProbe.all(studio.shell(), CTabFolder.class).getFirst().getItems()).map(CTabItem::getText).toList();
    }

    private Button button(String label) {
        return UiProbe.all(studio.shell(), Button.class).stream().filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void everyKindHasThePagesItNeeds() throws Exception {
        open(TestSchemes.matrix());
        assertEquals(List.of(Messages.TabScheme, Messages.TabInputs, Messages.TabGrades, Messages.TabCriteria, Messages.TabTiers, Messages.TabGroups, Messages.TabDimensions, Messages.TabMatrix,
            Messages.TabOverrides, Messages.TabCases), tabs());
        studio.close();
        open(TestSchemes.rank());
        assertEquals(List.of(Messages.TabScheme, Messages.TabInputs, Messages.TabTiers, Messages.TabGroups, Messages.TabOverrides, Messages.TabCases), tabs());
    }

    @Test
    void allPagesOpenOneAfterAnother() throws Exception {
        SchemeEditor editor = open(TestSchemes.matrix());
        for (String tab : tabs()) {
            editor.show(tab);
            studio.probe().waitFor(tab, () -> UiProbe.all(studio.shell(), CTabFolder.class).getFirst().getSelection().getControl().isVisible());
        }
        assertFalse(editor.isDirty(), "looking changes nothing");
    }

    @Test
    void anErrorIsNamedInTheHeadAndKeepsFromSaving() throws Exception {
        SchemeEditor editor = open(TestSchemes.weighted());
        editor.show(Messages.TabCriteria);
        Text weight = studio.probe().field(studio.shell(), Messages.LabelWeightPercent, Text.class);
        weight.setText("45");
        studio.waitForLabel("1 errors: scheme test.weighted: the weights make 105 percent, not 100");
        assertTrue(editor.isDirty());
        assertFalse(button(Messages.ButtonSaveVersion).isEnabled());
        weight.setText("40");
        assertTrue(button(Messages.ButtonSaveVersion).isEnabled());
        button(Messages.ButtonRunCases).notifyListeners(SWT.Selection, new Event());
        studio.waitForLabel("1 of 1 cases come out as written");
    }

    /** The pack's version 3 stays; the company's is 4, and saving again writes 4 anew as long as no round used it. */
    @Test
    void aVersionOfAPackIsSavedAsOneOfTheCompany() throws Exception {
        SchemeEditor editor = open(TestSchemes.weighted());
        editor.show(Messages.TabTiers);
        studio.probe().field(studio.shell(), Messages.LabelUpper, Text.class);
        editor.draft().change(null, () -> editor.draft().scheme().getTiers().getFirst().setColour("#DCE9FB"));
        studio.probe().press(studio.shell(), Messages.ButtonSaveVersion);
        studio.waitForLabel("Saved as version 4");
        assertFalse(editor.isDirty());
        assertTrue(editor.getPartName().contains("4"), editor.getPartName());
        editor.draft().change(null, () -> editor.draft().scheme().getTiers().getFirst().setColour("#D9F2EA"));
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        studio.probe().waitFor("the end of saving", () -> !editor.isDirty());
        List<CompanyScheme> stored = studio.company().all(studio.store());
        assertEquals(1, stored.size());
        assertEquals("#D9F2EA", stored.getFirst().scheme().getTiers().getFirst().getColour());
    }

    @Test
    void aSchemeFromNothingIsSavedUnderItsId() throws Exception {
        studio = new TestStudio(TestSchemes.rank());
        studio.probe().answer(Messages.ActionNewScheme, window -> {
            UiProbe.all(window, Combo.class).getFirst().select(4);
            UiProbe.all(window, Combo.class).getFirst().notifyListeners(SWT.Selection, new Event());
            List<Text> texts = UiProbe.all(window, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
            texts.get(0).setText("region.value");
            texts.get(1).setText("Value");
        }, Messages.ButtonBegin);
        Scheme begun = NewSchemeDialog.ask(studio.shell(), Set.of("test.rank")).orElseThrow();
        assertEquals("SegmentScheme", begun.eClass().getName());
        SchemeEditor editor = studio.open(new SchemeEditor(), new SchemeInput(begun));
        assertTrue(tabs().contains(Messages.TabSegments));
        editor.doSave(new NullProgressMonitor());
        studio.probe().waitFor("the stored scheme", () -> studio.company().all(studio.store()).size() == 1);
        assertEquals("region.value", studio.company().all(studio.store()).getFirst().scheme().getId());
    }
}
