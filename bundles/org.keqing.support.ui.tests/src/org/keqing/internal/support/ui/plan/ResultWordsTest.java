package org.keqing.internal.support.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keqing.internal.support.ui.plan.ResultPane.ResultWords;
import org.keqing.support.result.PlanReturn;
import org.keqing.support.result.Term;

class ResultWordsTest {

    private static PlanReturn result(String extra) {
        return new PlanReturn(new Term(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)), "s", List.of(), Optional.ofNullable(extra).map(BigDecimal::new), new BigDecimal("100"));
    }

    @Test
    void sharesAreSaidWithTheirSign() {
        assertEquals("+12.3 %", ResultWords.percent(Optional.of(new BigDecimal("0.1234"))));
        assertEquals("-5.0 %", ResultWords.percent(Optional.of(new BigDecimal("-0.05"))));
        assertEquals("\u2013", ResultWords.percent(Optional.empty()));
    }

    @Test
    void moreLessAndTooFewAreThreeSentences() {
        assertTrue(ResultWords.sentence(result("250.00")).contains("250.00"));
        assertNotEquals(ResultWords.sentence(result("250.00")), ResultWords.sentence(result("-250.00")));
        assertTrue(ResultWords.hint(result("250.00")).contains("2.50"));
        assertTrue(ResultWords.hint(result(null)).contains("2026-09-01"));
    }
}
