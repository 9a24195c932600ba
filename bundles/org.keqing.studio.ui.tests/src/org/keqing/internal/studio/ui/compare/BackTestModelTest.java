package org.keqing.internal.studio.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.BackTestLine;
import org.keqing.evaluation.BackTestRequest;
import org.keqing.evaluation.Scope;
import org.keqing.internal.studio.ui.TestSchemes;

class BackTestModelTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 31);
    private static final LocalDate SECOND = LocalDate.of(2024, 12, 31);

    private static BackTestLine line(LocalDate day, String tier, int clients, String before, String after, String late, int active, int left) {
        return new BackTestLine(day, tier, clients, new BigDecimal(before), new BigDecimal(after), late == null ? null : new BigDecimal(late), active, left);
    }

    @Test
    void cutOffDatesLieAPeriodApart() {
        BackTestRequest request = BackTestRequest.upTo(TestSchemes.rank(), LocalDate.of(2024, 2, 29), 6, 3, Scope.ALL);
        assertEquals(List.of(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 8, 31), LocalDate.of(2024, 2, 29)), request.cutOffs());
        assertEquals(LocalDate.of(2023, 9, 1), request.from(LocalDate.of(2024, 2, 29)));
        assertEquals(LocalDate.of(2024, 8, 31), request.until(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void theProposalLeavesAKnownPeriodAfterIt() {
        assertEquals(LocalDate.of(2004, 5, 31), BackTestModel.proposal(LocalDate.of(2005, 5, 31), 12));
        assertEquals(LocalDate.of(2024, 7, 31), BackTestModel.proposal(LocalDate.of(2024, 11, 21), 3));
    }

    /** Lateness over both dates: (2.0 × 3 + 5.0 × 1) / 4 = 2.75 → 2.8. */
    @Test
    void totals() {
        List<BackTestLine> total = BackTestModel.total(List.of(line(FIRST, "a", 3, "300", "330.50", "2.0", 3, 1), line(FIRST, null, 2, "0", "10", null, 0, 0),
            line(SECOND, "a", 1, "100", "50", "5.0", 1, 0), line(SECOND, null, 1, "0", "0", null, 0, 0)));
        assertEquals(List.of(line(null, "a", 4, "400", "380.50", "2.8", 4, 1), line(null, null, 3, "0", "10", null, 0, 0)), total);
        assertEquals(new BigDecimal("-0.0488"), total.getFirst().growth(), "-19.5 / 400 = -0.04875");
        assertEquals(new BigDecimal("95.13"), BackTestModel.perClient(total.getFirst(), true));
        assertEquals(new BigDecimal("0.2500"), total.getFirst().leftShare());
        assertNull(total.getLast().growth());
        assertNull(total.getLast().leftShare());
    }
}
