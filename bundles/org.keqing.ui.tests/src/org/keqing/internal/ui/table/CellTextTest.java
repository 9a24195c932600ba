package org.keqing.internal.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.keqing.ui.TierBadges;
import org.keqing.ui.table.ColumnKind;

/** What stands in a cell. */
class CellTextTest {

    @Test
    void whatIsDisplayedAsNothingHasNoSign() {
        assertEquals("0.0 %", shown(ColumnKind.PERCENT, "-0.0003"));
        assertEquals("-0.1 %", shown(ColumnKind.PERCENT, "-0.001"));
        assertEquals("0.00", shown(ColumnKind.DECIMAL, "-0.009"));
        assertEquals("-10.00", shown(ColumnKind.DECIMAL, "-10"));
    }

    @Test
    void displayNeverRoundsUp() {
        assertEquals("79.99", shown(ColumnKind.DECIMAL, "79.999"));
        assertEquals("149,394,728.73", shown(ColumnKind.DECIMAL, "149394728.73"));
    }

    private static String shown(ColumnKind kind, String value) {
        return CellText.shown(kind, new BigDecimal(value), TierBadges.standard());
    }
}
