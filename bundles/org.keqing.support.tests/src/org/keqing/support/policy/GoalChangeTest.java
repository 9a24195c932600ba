package org.keqing.support.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.support.result.Metric;

class GoalChangeTest {

    @ParameterizedTest
    @CsvSource({ "+10%, AMOUNT, 1000, 1100.0000", "-2.5%, DAYS_LATE, 8, 7.8000", "+10%, AMOUNT, 333.3333, 366.6666", "+500, AMOUNT, 1000, 1500.0000", "-5, DAYS_LATE, 12.5, 7.5000", "-5, DAYS_LATE, 3, 0.0000",
            "=0.95, ON_TIME_RATE, 0.8, 0.9500", "+30%, ON_TIME_RATE, 0.9, 1.0000", "=3, DAYS_LATE, 10, 3.0000", "+7, MARGIN, -10, -3.0000", "+5, AMOUNT, 0, 5.0000" })
    void aTargetIsReckonedFromTheBaseline(String change, Metric metric, BigDecimal baseline, BigDecimal target) {
        assertEquals(Optional.of(target), GoalChange.of(change).orElseThrow().target(metric, baseline));
    }

    @ParameterizedTest
    @CsvSource({ "=0.95, ON_TIME_RATE, 0.95", "=0.95, ON_TIME_RATE, 0.97", "=3, DAYS_LATE, 2", "+10%, ON_TIME_RATE, 1", "-5, DAYS_LATE, 0", "+10%, AMOUNT, 0", "+10%, MARGIN, -5", "+1%, AMOUNT, 0.0001" })
    void whatIsReachedOrIsNothingToReckonFromIsNoTarget(String change, Metric metric, BigDecimal baseline) {
        assertEquals(Optional.empty(), GoalChange.of(change).orElseThrow().target(metric, baseline));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "10%", "+0%", "-0", "10", "=-1", "+1.00001", "more", "+10%%", "=" })
    void otherFormsAreRefused(String typed) {
        assertEquals(Optional.empty(), GoalChange.of(typed));
    }

    @Test
    void aChangeIsWrittenAsItIsRead() {
        for (String text : new String[] { "+10%", "-2.5%", "+500", "-5", "=0.95" }) {
            assertEquals(text, GoalChange.of(text).orElseThrow().text());
        }
    }
}
