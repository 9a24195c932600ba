package org.keqing.support.allocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.keqing.testsupport.properties.Properties;

/** Expected numbers are worked out by hand; the random cases against laws and against a second way of computing. */
class WholeSharesTest {

    private static long[] units(WholeShares shares) {
        return IntStream.range(0, shares.size()).mapToLong(shares::units).toArray();
    }

    /** 10 by 5 : 3 : 1 are 5.55, 3.33 and 1.11. */
    @Test
    void theLargestRemainderGetsTheUnitLeftOver() {
        WholeShares shares = WholeShares.of(10, new long[] { 100, 100, 100 }, new long[] { 5, 3, 1 });
        assertArrayEquals(new long[] { 6, 3, 1 }, units(shares));
        assertTrue(shares.extra(0));
        assertFalse(shares.extra(1));
        assertEquals(0, shares.rest());
    }

    /** 6 by 1 : 1 : 1 : 1 are 1.5 each: the two units left over go to the first two. */
    @Test
    void equalRemaindersOfEqualWeightGoByPlace() {
        assertArrayEquals(new long[] { 2, 2, 1, 1 }, units(WholeShares.of(6, new long[] { 9, 9, 9, 9 }, new long[] { 7, 7, 7, 7 })));
    }

    /** 2 by 1 : 3 are 0.5 and 1.5: equal remainders, the heavier first though it stands second. */
    @Test
    void equalRemaindersGoToTheLargerWeightFirst() {
        assertArrayEquals(new long[] { 0, 2 }, units(WholeShares.of(2, new long[] { 9, 9 }, new long[] { 1, 3 })));
    }

    /** 12 by 1 : 1 : 2, room 2, 9, 4: shares 3, 3, 6; first and third are full with 2 and 4, the second gets the 6 left. */
    @Test
    void whatTheFullLeaveGoesToTheOthers() {
        WholeShares shares = WholeShares.of(12, new long[] { 2, 9, 4 }, new long[] { 1, 1, 2 });
        assertArrayEquals(new long[] { 2, 6, 4 }, units(shares));
        assertTrue(shares.full(0));
        assertFalse(shares.full(1));
        assertTrue(shares.full(2));
        assertEquals(6, shares.levelUnits());
        assertEquals(1, shares.levelWeight());
    }

    @Test
    void moreThanAllHaveRoomForIsLeft() {
        WholeShares shares = WholeShares.of(50, new long[] { 20, 0, 10 }, new long[] { 1, 1, 1 });
        assertArrayEquals(new long[] { 20, 0, 10 }, units(shares));
        assertEquals(20, shares.rest());
        assertEquals(30, shares.shared());
    }

    @Test
    void withoutWeightOrWithoutAnybodyAllIsLeft() {
        assertEquals(5, WholeShares.of(5, new long[] { 3, 4 }, new long[] { 0, 0 }).rest());
        assertEquals(5, WholeShares.of(5, new long[0], new long[0]).rest());
        assertEquals(0, WholeShares.of(0, new long[] { 3 }, new long[] { 1 }).units(0));
    }

    @Test
    void theLargestNumbersDoNotOverflow() {
        long[] room = new long[1_000];
        long[] weight = new long[1_000];
        Arrays.fill(room, WholeShares.MOST);
        Arrays.fill(weight, WholeShares.MOST);
        WholeShares shares = WholeShares.of(WholeShares.MOST, room, weight);
        assertEquals(1_000_000, shares.units(0));
        assertEquals(1_000_000, shares.units(999));
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> WholeShares.of(-1, new long[1], new long[1]));
        assertThrows(IllegalArgumentException.class, () -> WholeShares.of(1, new long[] { -1 }, new long[1]));
        assertThrows(IllegalArgumentException.class, () -> WholeShares.of(1, new long[1], new long[] { WholeShares.MOST + 1 }));
        assertThrows(IllegalArgumentException.class, () -> WholeShares.of(1, new long[1], new long[2]));
    }

    private record Case(long supply, long[] room, long[] weight) {

        static Case random(Random random) {
            int count = 1 + random.nextInt(40);
            long most = random.nextBoolean() ? 8 : 400;
            int weights = 1 + random.nextInt(9);
            long[] room = LongStream.range(0, count).map(i -> random.nextLong(most)).toArray();
            long[] weight = LongStream.range(0, count).map(i -> random.nextInt(weights)).toArray();
            return new Case(random.nextLong(count * most), room, weight);
        }
    }

    /** Largest remainder again, in another way: the level is searched among all that any room sets, with fractions of unlimited size, then unit by unit to the largest remainder. */
    @Test
    void asAnotherComputationSays() {
        Random random = new Random(99);
        for (int n = 0; n < 1_500; n++) {
            Case each = Case.random(random);
            assertArrayEquals(otherwise(each), units(WholeShares.of(each.supply(), each.room(), each.weight())));
        }
    }

    private static long[] otherwise(Case of) {
        int count = of.room().length;
        boolean[] full = new boolean[count];
        BigInteger left = BigInteger.valueOf(of.supply());
        BigInteger weights = BigInteger.valueOf(LongStream.of(of.weight()).sum());
        Integer[] order = IntStream.range(0, count).filter(i -> of.weight()[i] > 0).boxed()
                .sorted((a, b) -> BigInteger.valueOf(of.room()[a]).multiply(BigInteger.valueOf(of.weight()[b])).compareTo(BigInteger.valueOf(of.room()[b]).multiply(BigInteger.valueOf(of.weight()[a]))))
                .toArray(Integer[]::new);
        long[] units = new long[count];
        for (int i : order) {
            if (BigInteger.valueOf(of.room()[i]).multiply(weights).compareTo(left.multiply(BigInteger.valueOf(of.weight()[i]))) <= 0) {
                full[i] = true;
                units[i] = of.room()[i];
                left = left.subtract(BigInteger.valueOf(of.room()[i]));
                weights = weights.subtract(BigInteger.valueOf(of.weight()[i]));
            }
        }
        BigInteger[] remainder = new BigInteger[count];
        long spare = left.longValue();
        for (int i : order) {
            if (!full[i]) {
                BigInteger[] parts = left.multiply(BigInteger.valueOf(of.weight()[i])).divideAndRemainder(weights);
                units[i] = parts[0].longValue();
                remainder[i] = parts[1];
                spare -= units[i];
            }
        }
        for (long k = full.length == 0 || weights.signum() == 0 ? 0 : spare; k > 0; k--) {
            int best = -1;
            for (int i = 0; i < count; i++) {
                if (remainder[i] != null && (best < 0 || remainder[i].compareTo(remainder[best]) > 0 || remainder[i].equals(remainder[best]) && of.weight()[i] > of.weight()[best])) {
                    best = i;
                }
            }
            units[best]++;
            remainder[best] = null;
        }
        return units;
    }

    @Test
    void propertiesHold() {
        Properties.check(ShareProperties.class);
    }
}
