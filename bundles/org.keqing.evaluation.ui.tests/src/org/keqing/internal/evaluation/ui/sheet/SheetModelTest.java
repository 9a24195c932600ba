package org.keqing.internal.evaluation.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Sheet;
import org.keqing.evaluation.SheetLine;
import org.keqing.internal.evaluation.ui.TestSchemes;
import org.keqing.tiering.model.Scheme;

class SheetModelTest {

    private static final int AMOUNT = 0;
    private static final int LOYALTY = 1;

    private final SheetModel model = new SheetModel(TestSchemes.weighted(), Locale.ENGLISH);

    @BeforeEach
    void show() {
        model.show("Li", List.of(new SheetLine(11, "A", "Alpha", Map.of("loyalty", new BigDecimal("6"))), new SheetLine(12, "B", "Beta", Map.of())));
    }

    @Test
    void showsWhatIsStored() {
        assertEquals(2, model.size());
        assertEquals("qualified", model.word(0, LOYALTY));
        assertEquals("", model.word(1, LOYALTY));
        assertEquals("Loyalty  60 %", model.heading(LOYALTY));
        assertTrue(model.isComputed(AMOUNT));
        assertFalse(model.isComputed(LOYALTY));
        assertEquals("Keeps its targets.", model.standard(LOYALTY, 1));
        assertEquals(1, model.filled());
        assertEquals(2, model.cells(), "the amount is computed and need not be graded");
        assertEquals(1, model.complete());
        assertFalse(model.isDirty());
    }

    @Test
    void aSchemeThatCountsNoPointsHasHeadingsWithoutWeight() {
        Scheme segments = TestSchemes.weighted();
        segments.getCriteria().forEach(each -> each.setWeight(null));
        SheetModel sheet = new SheetModel(segments, Locale.ENGLISH);
        assertEquals("Loyalty", sheet.heading(LOYALTY));
        assertEquals("", sheet.weight(LOYALTY));
        assertEquals("60 %", model.weight(LOYALTY));
    }

    @Test
    void aValueBetweenTwoStepsCountsAsTheLowerOne() {
        model.show("Li", List.of(new SheetLine(11, "A", "Alpha", Map.of("loyalty", new BigDecimal("9.5"), "amount", BigDecimal.ONE))));
        assertEquals("qualified", model.word(0, LOYALTY));
        assertEquals("failed", model.word(0, AMOUNT));
    }

    @Test
    void gradesAreGivenTakenBackAndSaved() {
        assertTrue(model.give(1, LOYALTY, 0));
        assertTrue(model.give(0, LOYALTY, -1));
        assertFalse(model.give(0, LOYALTY, -1), "already open");
        assertFalse(model.give(1, LOYALTY, 3), "the scale has three steps");
        assertFalse(model.give(2, LOYALTY, 0), "there are two clients");
        assertEquals(new BigDecimal("10"), model.grade(1, LOYALTY));
        assertNull(model.grade(0, LOYALTY));
        assertEquals(1, model.filled());
        assertEquals(List.of(new Sheet(7, 12, "Li", Map.of("loyalty", new BigDecimal("10")), "me"), new Sheet(7, 11, "Li", Map.of(), "me")), model.unsaved(7, "me"));
        model.saved(model.unsaved(7, "me"));
        assertFalse(model.isDirty());
    }

    @Test
    void whatIsTypedWhileSavingStaysUnsaved() {
        model.give(0, AMOUNT, 0);
        model.give(1, AMOUNT, 0);
        List<Sheet> sent = model.unsaved(7, "me");
        model.give(1, LOYALTY, 1);
        model.saved(sent);
        assertEquals(List.of(12L), model.unsaved(7, "me").stream().map(Sheet::clientId).toList());
    }

    @Test
    void undoAndRedoWalkThroughTheChanges() {
        model.give(0, LOYALTY, 0);
        model.give(0, LOYALTY, 2);
        model.undo();
        assertEquals("excellent", model.word(0, LOYALTY));
        model.undo();
        assertEquals("qualified", model.word(0, LOYALTY));
        assertFalse(model.canUndo());
        model.redo();
        assertEquals("excellent", model.word(0, LOYALTY));
        model.give(0, AMOUNT, 1);
        assertFalse(model.canRedo(), "a new change ends what could be typed again");
    }

    @Test
    void theNextOpenGradeIsFoundAroundTheEnd() {
        assertArrayEquals(new int[] { 1, LOYALTY }, model.nextOpen(0, LOYALTY));
        model.give(1, LOYALTY, 0);
        model.give(0, LOYALTY, -1);
        assertArrayEquals(new int[] { 0, LOYALTY }, model.nextOpen(1, LOYALTY));
        model.give(0, LOYALTY, 2);
        assertNull(model.nextOpen(0, 0));
        assertEquals(2, model.complete());
        assertEquals(2, model.filled());
    }

    @Test
    void otherSheetsAreCountedByTheSameRule() {
        SheetLine open = new SheetLine(11, "A", "Alpha", Map.of("amount", BigDecimal.TEN));
        SheetLine done = new SheetLine(12, "B", "Beta", Map.of("loyalty", BigDecimal.TEN));
        assertEquals(1, model.complete(List.of(open, done)));
    }

    @Test
    void aGradeBesideTheComputedOneDoesNotCountAsProgress() {
        assertTrue(model.give(0, AMOUNT, 0));
        assertEquals(1, model.filled());
        assertEquals(List.of(11L), model.unsaved(7, "me").stream().map(Sheet::clientId).toList());
    }

    @Test
    void listenersHearOfEveryChange() {
        int[] heard = { 0 };
        model.onChange(() -> heard[0]++);
        model.give(0, AMOUNT, 0);
        model.give(0, AMOUNT, 0);
        model.undo();
        assertEquals(2, heard[0]);
    }
}
