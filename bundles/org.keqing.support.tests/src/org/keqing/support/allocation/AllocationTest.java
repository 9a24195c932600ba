package org.keqing.support.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final AllocationClass LARGE = new AllocationClass("large", null, "Large", "大", new BigDecimal("3"), new BigDecimal("10"));
    private static final AllocationClass SMALL = new AllocationClass("small", null, "Small", "小", new BigDecimal("1"), new BigDecimal("2.5"));
    private static final AllocationClass OPEN = new AllocationClass("open", null, "Open", "开", new BigDecimal("1"), null);

    private static AllocationRule rule(String season, boolean lessStock, String factor, int least) {
        return new AllocationRule(new BigDecimal(season), lessStock, 3, new BigDecimal(factor), least);
    }

    /** Four clients: two large, of which one has 4.2 on hand, two small. */
    private static AllocationInput four() {
        return new AllocationInput(new long[] { 1, 2, 3, 4 }, new String[] { "A", "B", "C", "D" }, new int[] { 0, 0, 1, 1 }, new long[] { 0, 42_000, 0, 0 }, new long[] { 0, 0, 0, 0 });
    }

    /** 10 × 1.1 = 11; less 4.2 = 6.8, so 6; 2.5 × 1.1 = 2.75, so 2. */
    @Test
    void roomIsCeilingBySeasonLessStockWithoutPartsOfAUnit() {
        Allocation allocation = Allocation.of(100, rule("1.1", true, "2", 1), List.of(LARGE, SMALL), four());
        assertEquals(11, allocation.room(0));
        assertEquals(6, allocation.room(1));
        assertEquals(2, allocation.room(2));
        assertEquals(11 + 6 + 2 + 2, allocation.shares().shared());
        assertEquals(79, allocation.shares().rest());
        assertEquals(11, Allocation.of(100, rule("1.1", false, "2", 1), List.of(LARGE, SMALL), four()).room(1));
    }

    /** 10 by 3 : 3 : 1 : 1 are 3.75, 3.75, 1.25, 1.25: whole 3, 3, 1, 1, the two left to the remainders .75. */
    @Test
    void sharesByWeightBelowTheCeilings() {
        Allocation allocation = Allocation.of(10, rule("1", true, "2", 1), List.of(LARGE, SMALL), four());
        assertEquals(List.of(4L, 4L, 1L, 1L), List.of(allocation.shares().units(0), allocation.shares().units(1), allocation.shares().units(2), allocation.shares().units(3)));
        assertEquals(new BigDecimal("3.7500"), allocation.share(0));
        assertEquals(new BigDecimal("1.2500"), allocation.share(3));
    }

    @Test
    void withoutACeilingTheSupplyIsTheRoom() {
        AllocationInput one = new AllocationInput(new long[] { 1 }, new String[] { "A" }, new int[] { 0 }, new long[] { 50_000 }, new long[] { 0 });
        assertEquals(7, Allocation.of(7, rule("1", true, "2", 1), List.of(OPEN), one).room(0));
    }

    /** Of five clients four bought 3, 6, 9 and 30 in three months: the median is 7.5, 2.5 a month. Twice that, 15, is below 30 and not below 9; four times, 30, is not below 30. */
    @Test
    void purchasesFarAboveTheClassAreSuspicious() {
        AllocationInput five = new AllocationInput(new long[] { 1, 2, 3, 4, 5 }, new String[] { "A", "B", "C", "D", "E" }, new int[5], new long[5],
                new long[] { 30_000, 60_000, 90_000, 300_000, 0 });
        Allocation allocation = Allocation.of(7, rule("1", true, "2", 4), List.of(SMALL), five);
        assertEquals(new BigDecimal("2.5000"), allocation.median(0));
        assertEquals(new BigDecimal("10.0000"), allocation.purchases(3));
        assertTrue(allocation.suspicious(3));
        assertFalse(allocation.suspicious(2));
        assertFalse(Allocation.of(7, rule("1", true, "4", 4), List.of(SMALL), five).suspicious(3), "the limit itself is not above it");
        Allocation fewer = Allocation.of(7, rule("1", true, "2", 5), List.of(SMALL), five);
        assertNull(fewer.median(0));
        assertFalse(fewer.suspicious(3), "only four bought");
    }

    @Test
    void codesMustBeInOrderAndNumbersExact() {
        assertThrows(IllegalArgumentException.class, () -> new AllocationInput(new long[2], new String[] { "B", "A" }, new int[2], new long[2], new long[2]));
        assertThrows(IllegalArgumentException.class, () -> new AllocationInput(new long[2], new String[] { "A", "B" }, new int[1], new long[2], new long[2]));
        assertThrows(ArithmeticException.class, () -> Allocation.of(1, rule("1.00001", true, "2", 1), List.of(LARGE, SMALL), four()));
        assertThrows(IllegalArgumentException.class, () -> Allocation.of(1, rule("1", true, "2", 1), List.of(LARGE.with(new BigDecimal("100001"), null), SMALL), four()));
    }
}
