package org.keqing.internal.pack.market.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RateTextTest {

    @Test
    void aRateIsReadInPercent() {
        assertEquals(List.of("0.25", "0.125", "0.10", "0.05", "0.00", "1.00", "0.000001"),
            List.of("25", " 12.5 ", "10%", "5 %", "0", "100％", "0.0001").stream().map(typed -> RateText.parse(typed).orElseThrow().toPlainString()).toList());
    }

    @Test
    void whatIsNoRateIsRefused() {
        for (String typed : List.of("", "a quarter", "-1", "100.0001", "1.00001", "%")) {
            assertEquals(Optional.empty(), RateText.parse(typed), typed);
        }
    }
}
