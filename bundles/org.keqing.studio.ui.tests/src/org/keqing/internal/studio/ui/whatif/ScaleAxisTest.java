package org.keqing.internal.studio.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleAxisTest {

    private static final List<BigDecimal> AMOUNTS = List.of(new BigDecimal("1000"), new BigDecimal("100"), new BigDecimal("10"));

    @Test
    void points() {
        assertEquals(0.8, ScaleAxis.PERCENT.place(80), 1e-12);
        assertEquals(new BigDecimal("80"), ScaleAxis.PERCENT.number(0.8));
        assertEquals(new BigDecimal("79.9"), ScaleAxis.PERCENT.number(0.79912), "as fine as a hand can aim");
        assertEquals(BigDecimal.ZERO, ScaleAxis.PERCENT.number(-0.3));
        assertEquals(1.0, ScaleAxis.PERCENT.place(130), 0);
    }

    @Test
    void ordersOfMagnitudeStandByTheirLogarithm() {
        ScaleAxis axis = ScaleAxis.around(AMOUNTS, new double[0]);
        assertTrue(axis.log());
        assertEquals(axis.place(100) - axis.place(10), axis.place(1000) - axis.place(100), 1e-12);
        assertEquals(new BigDecimal("100"), axis.number(axis.place(100)));
        assertEquals(new BigDecimal("250"), axis.number(axis.place(251)), "two figures");
        assertEquals(0.0, axis.place(-5), 0);
    }

    @Test
    void limitsNearEachOtherStandEvenly() {
        ScaleAxis axis = ScaleAxis.around(List.of(new BigDecimal("0.98"), new BigDecimal("0.6")), new double[] { 0, 0.5, 1 });
        assertFalse(axis.log());
        assertTrue(axis.place(0.98) < 1 && axis.place(0.6) > 0.3, axis::toString);
        assertTrue(axis.min() >= 0, "nothing below zero where no number is");
    }

    @Test
    void theOuterHundredthsDoNotStretchTheAxis() {
        double[] numbers = IntStream.range(0, 1000).mapToDouble(i -> i < 990 ? i / 100.0 : 1_000_000).toArray();
        assertTrue(ScaleAxis.around(List.of(new BigDecimal("5")), numbers).max() < 20);
    }

    @Test
    void histogram() {
        assertArrayEquals(new int[] { 2, 0, 1, 2 }, ScaleAxis.PERCENT.histogram(new double[] { 0, 24.99, 50, 75, 100 }, 4));
    }
}
