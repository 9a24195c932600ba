package org.keqing.internal.evaluation.ui.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.MigrationMatrix;
import org.keqing.evaluation.MigrationMatrix.Cell;
import org.keqing.evaluation.MigrationMatrix.Move;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scope;
import org.keqing.internal.evaluation.ui.TestSchemes;
import org.keqing.tiering.model.Scheme;

/** Ten clients of which four move: 3 important to main, 1 main to important, 5 stay main, 1 is new and small. */
class MigrationModelTest {

    private static final List<String> TIERS = List.of("important", "main", "small");
    private static final MigrationMatrix MATRIX = new MigrationMatrix(round("2025"), round("2026"), TIERS, TIERS,
        List.of(cell(Move.of("important", "main"), 3), cell(Move.of("main", "important"), 1), cell(Move.of("main", "main"), 5), cell(Move.entered("small"), 1)));

    private static Round round(String name) {
        return new Round(1, name, "test", 1, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), RoundState.CONFIRMED, Scope.ALL, Committee.NOBODY, 9, 0, "chief", Instant.EPOCH, "chief",
            Instant.EPOCH);
    }

    private static Cell cell(Move move, int count) {
        return new Cell(move, count, BigDecimal.ZERO);
    }

    private static MigrationModel model(boolean ordered) {
        Scheme scheme = TestSchemes.weighted();
        scheme.setOrdered(ordered);
        return new MigrationModel(MATRIX, scheme, scheme, Locale.ENGLISH);
    }

    @Test
    void rowsAndColumnsWithoutClientsBesideTheTiersAreLeftOut() {
        MigrationModel model = model(true);
        assertEquals(List.of("Important client", "Main client", "Small client", Messages.LabelEntered), model.rows().stream().map(MigrationModel.Side::label).toList());
        assertEquals(List.of("Important client", "Main client", "Small client"), model.columns().stream().map(MigrationModel.Side::label).toList());
        assertEquals(List.of(3, 6, 0, 1), List.of(model.total(0), model.total(1), model.total(2), model.total(3)));
        assertEquals(List.of(1, 8, 1), List.of(model.columnTotal(0), model.columnTotal(1), model.columnTotal(2)));
    }

    @Test
    void placesKnowTheirMoveAndDirection() {
        MigrationModel model = model(true);
        assertEquals(Optional.of(Move.of("important", "main")), model.move(0, 1));
        assertEquals(Optional.of(Move.entered("small")), model.move(3, 2));
        assertEquals(List.of(1, -1, 0, 0), List.of(model.direction(0, 1), model.direction(1, 0), model.direction(1, 1), model.direction(3, 2)));
        assertTrue(model.isSame(1, 1));
        assertFalse(model.isSame(0, 1));
        assertEquals(5.0 / 6, model.share(1, 1), 1e-9);
        assertEquals(0, model.share(2, 2));
        assertTrue(model.describe(1, 1).contains("83"), model.describe(1, 1));
    }

    @Test
    void theSentenceCountsSteps() {
        String entered = "  \u00B7  " + NLS.bind(Messages.LabelEnteredLeft, 1, 0);
        assertEquals(NLS.bind(Messages.LabelMoves, new Object[] { 5, 1, 3 }) + entered, model(true).summary());
        assertEquals(NLS.bind(Messages.LabelMovesUnordered, 5, 4) + entered, model(false).summary());
        assertEquals(0, model(false).direction(0, 1));
    }

    @Test
    void reasonsNameCriteria() {
        Mover mover = new Mover(1, "A", "Alpha", "important", "main", null, null, List.of(new Mover.Reason("loyalty", new BigDecimal("43.339"), null)));
        assertEquals("Loyalty 43.33 \u2192 \u2013", model(true).reasons(mover));
    }
}
