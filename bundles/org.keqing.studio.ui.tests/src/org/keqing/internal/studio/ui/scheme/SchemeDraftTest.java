package org.keqing.internal.studio.ui.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.tiering.Problem;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

class SchemeDraftTest {

    private final Scheme original = TestSchemes.weighted();
    private Locale before;
    private SchemeDraft draft;
    private long now;

    @BeforeEach
    void english() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        draft = new SchemeDraft(original, () -> now);
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    private Criterion loyalty() {
        return draft.scheme().getCriteria().get(1);
    }

    private void weight(String weight) {
        draft.change("weight", () -> loyalty().setWeight(new BigDecimal(weight)));
    }

    @Test
    void theOriginalStays() {
        weight("61");
        assertEquals(new BigDecimal("60"), original.getCriteria().get(1).getWeight());
        assertTrue(draft.isDirty());
        draft.undo();
        assertEquals(new BigDecimal("60"), loyalty().getWeight());
        assertFalse(draft.isDirty());
        draft.redo();
        assertEquals(new BigDecimal("61"), loyalty().getWeight());
    }

    @Test
    void typingIsOneStep() {
        weight("6");
        now += 500_000_000;
        weight("65");
        draft.undo();
        assertEquals(new BigDecimal("60"), loyalty().getWeight());
        assertFalse(draft.canUndo());
        weight("7");
        now += 2_000_000_000;
        weight("75");
        draft.undo();
        assertEquals(new BigDecimal("7"), loyalty().getWeight(), "after a pause it is a step of its own");
    }

    @Test
    void removedElementsComeBack() {
        draft.change(null, () -> draft.scheme().getTiers().removeFirst());
        draft.change(null, () -> draft.scheme().getTests().clear());
        assertEquals(List.of("main", "small"), draft.scheme().getTiers().stream().map(Tier::getId).toList());
        draft.undo();
        draft.undo();
        assertEquals(List.of("important", "main", "small"), draft.scheme().getTiers().stream().map(Tier::getId).toList());
        assertEquals("main", draft.scheme().getTests().getFirst().getClients().getFirst().getTier());
    }

    @Test
    void problemsStandAtTheirElement() {
        assertTrue(draft.isValid());
        weight("61");
        assertFalse(draft.isValid());
        assertEquals(1, draft.problems(draft.scheme()).stream().filter(Problem::isError).count(), "the sum is the scheme's: " + draft.problems());
        assertTrue(draft.problems(loyalty()).stream().noneMatch(Problem::isError), "it lacks standards, which is no error");
        weight("-1");
        assertTrue(draft.problems(loyalty()).stream().anyMatch(Problem::isError), () -> draft.problems().toString());
    }

    @Test
    void casesAreRun() {
        assertEquals(List.of(), draft.failures());
        draft.change(null, () -> draft.scheme().getTiers().get(1).setLower(new BigDecimal("61")));
        draft.change(null, () -> draft.scheme().getTiers().get(2).setUpper(new BigDecimal("61")));
        assertEquals("small", draft.failures().getFirst().actual());
    }

    @Test
    void textsByLanguage() {
        var names = draft.scheme().getNames();
        LocalTexts.set(names, "en", "Other");
        LocalTexts.set(names, "zh_CN", " ");
        assertEquals("Other", LocalTexts.get(names, "en"));
        assertEquals("", LocalTexts.get(names, "zh_CN"));
        assertEquals(1, names.size());
        LocalTexts.set(names, "zh_CN", "\u5176\u4ED6");
        assertEquals("\u5176\u4ED6", LocalTexts.get(names, "zh_CN"));
    }

    @Test
    void cellsOfAMatrix() {
        MatrixScheme matrix = (MatrixScheme) TestSchemes.matrix();
        assertEquals(2, CellGrid.rows(matrix).size());
        String key = CellGrid.key(CellGrid.rows(matrix).get(1), matrix.getDimensions().getLast().getClasses().getFirst());
        assertEquals("small front", key);
        MatrixCells.set(matrix, key, "star");
        assertEquals("star", matrix.getCells().get(2).getTier());
        assertEquals(4, matrix.getCells().size());
        matrix.getCells().clear();
        MatrixCells.set(matrix, key, "rest");
        assertEquals("small front", matrix.getCells().getFirst().getClasses());
    }
}
