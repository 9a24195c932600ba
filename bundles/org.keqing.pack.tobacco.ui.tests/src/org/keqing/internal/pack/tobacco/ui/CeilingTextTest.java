package org.keqing.internal.pack.tobacco.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.keqing.pack.tobacco.supply.TrancheCeiling;

class CeilingTextTest {

    @Test
    void casesAreReadAsTyped() {
        assertEquals(List.of("18.5", "0", "100000", "1200", "0.0001"),
            List.of(" 18.5 ", "0", "100,000", "1，200", "0.0001").stream().map(typed -> CeilingText.parse(typed).orElseThrow().toPlainString()).toList());
        assertNull(CeilingText.problem("18.5"));
    }

    @Test
    void whatIsNoCeilingIsRefused() {
        for (String typed : List.of("", "twenty", "-0.0001", "100000.0001", "1.00001")) {
            assertEquals(Optional.empty(), CeilingText.parse(typed), typed);
            assertNotNull(CeilingText.problem(typed), typed);
        }
    }

    @Test
    void theSumOfTheTranchesIsTheSumOfTheView() {
        var tranches = List.of(tranche("30", 2), tranche("18.5", 3), tranche("1", 0));
        // 2 × 30 + 3 × 18.5
        assertEquals("115.5", new CeilingsView.Content(tranches, List.of()).total().toPlainString());
    }

    private static TrancheCeiling tranche(String cases, int clients) {
        BigDecimal number = new BigDecimal(cases);
        return new TrancheCeiling("t", number, clients, number.multiply(BigDecimal.valueOf(clients)), null, null);
    }
}
