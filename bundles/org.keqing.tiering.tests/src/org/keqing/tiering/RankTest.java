package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.keqing.tiering.TestSchemes.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.tiering.model.Scheme;

class RankTest {

    private final TieringEngine engine = TieringEngine.create();
    private final Scheme usual = rank("", "zero", "10", "20", "30", "40");

    private static int[] counts(Result result) {
        return result.shares().stream().mapToInt(TierShare::count).toArray();
    }

    private static String[] distinct(int n) {
        return IntStream.range(0, n).mapToObj(i -> Integer.toString(1000 + i * 7 % n)).toArray(String[]::new);
    }

    /** Cuts at half-up of 0.1 n, 0.3 n, 0.6 n, n; worked out by hand. */
    @ParameterizedTest
    @CsvSource({ "0,0,0,0,0", "1,0,0,1,0", "2,0,1,0,1", "3,0,1,1,1", "4,0,1,1,2", "5,1,1,1,2", "6,1,1,2,2", "10,1,2,3,4", "15,2,3,4,6", "122,12,25,36,49" })
    void cutsAreRoundedHalfUp(int n, int first, int second, int third, int fourth) {
        Result result = engine.evaluate(usual, new TestTable(n).numbers("amount", distinct(n)));
        assertArrayEquals(new int[] { first, second, third, fourth }, counts(result));
    }

    @Test
    void theLargestComeFirst() {
        Result result = engine.evaluate(rank("", "zero", "20", "80"), new TestTable(5).numbers("amount", "3", "9.50", "-1", "9.49", "0"));
        assertEquals("t1", result.tier(1));
        for (int row : new int[] { 0, 2, 3, 4 }) {
            assertEquals("t2", result.tier(row));
        }
        assertEquals(new BigDecimal("9.5000000000"), result.score(1));
    }

    @Test
    void tiesAtACutGoUpUnlessTheSchemeSaysDown() {
        TestTable inputs = new TestTable(5).numbers("amount", "9", "7", "7", "7", "1");
        // cut after 2 of 5 lies within the three sevens
        assertArrayEquals(new int[] { 4, 1 }, counts(engine.evaluate(rank("", "zero", "40", "60"), inputs)));
        assertArrayEquals(new int[] { 1, 4 }, counts(engine.evaluate(rank("ties=\"lower\"", "zero", "40", "60"), inputs)));
        // a cut between different values moves nobody
        assertArrayEquals(new int[] { 1, 4 }, counts(engine.evaluate(rank("", "zero", "20", "80"), inputs)));
        assertArrayEquals(new int[] { 4, 1 }, counts(engine.evaluate(rank("ties=\"lower\"", "zero", "80", "20"), inputs)));
    }

    @Test
    void allEqualAreAllOfOneTier() {
        TestTable inputs = new TestTable(4).numbers("amount", "5", "5", "5", "5");
        assertArrayEquals(new int[] { 4, 0 }, counts(engine.evaluate(rank("", "zero", "50", "50"), inputs)));
        assertArrayEquals(new int[] { 0, 4 }, counts(engine.evaluate(rank("ties=\"lower\"", "zero", "50", "50"), inputs)));
    }

    @Test
    void noTradeIsZeroOrLeavesTheRanking() {
        TestTable inputs = new TestTable(4).numbers("amount", "8", "-", "6", "-");
        Result zero = engine.evaluate(rank("", "zero", "25", "75"), inputs);
        assertArrayEquals(new int[] { 1, 3 }, counts(zero));
        assertEquals(0, zero.score(1).signum());
        assertEquals(0, zero.coverage(1).signum());
        assertNull(zero.value(1, 0));
        for (String absence : List.of("exclude", "not-assessable")) {
            // n is 2: the cut is at half-up of 0.5 = 1
            Result left = engine.evaluate(rank("", absence, "25", "75"), inputs);
            assertArrayEquals(new int[] { 1, 1 }, counts(left));
            assertNull(left.tier(1));
            assertNull(left.score(3));
            assertEquals(2, left.notAssessed());
        }
    }

    @Test
    void nothingKnownOfAnybody() {
        assertEquals(3, engine.evaluate(rank("", "exclude", "50", "50"), new TestTable(3)).notAssessed());
        assertArrayEquals(new int[] { 3, 0 }, counts(engine.evaluate(rank("", "zero", "50", "50"), new TestTable(3))));
    }

    @Test
    void sharesOfTheValueAreExact() {
        Result result = engine.evaluate(rank("", "zero", "50", "50"), new TestTable(4).numbers("amount", "0.10", "0.20", "0.30", "0.40"));
        assertEquals(new TierShare("t1", 2, new BigDecimal("0.5000000000"), new BigDecimal("0.70"), new BigDecimal("0.7000000000")), result.shares().getFirst());
        assertEquals(new BigDecimal("0.30"), result.shares().getLast().value());
    }

    @Test
    void veryLargeValuesKeepTheirOwnDecimals() {
        String large = "92233720368547758.07";
        Result result = engine.evaluate(rank("", "zero", "50", "50"), new TestTable(2).numbers("amount", large, "92233720368547758.06"));
        assertEquals(new BigDecimal(large), result.score(0));
        assertEquals(2, result.scoreScale());
        assertEquals("t1", result.tier(0));
        assertEquals("t2", result.tier(1));
        assertEquals(new BigDecimal("92233720368547758.07"), result.shares().getFirst().value());
    }

    @Test
    void theSumOfManyLargeValuesDoesNotOverflow() {
        Result result = engine.evaluate(rank("", "zero", "100"), new TestTable(3).numbers("amount", "9223372036854775807", "9223372036854775807", "2"));
        assertEquals(new BigDecimal("18446744073709551616"), result.shares().getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13 })
    void agreesWithASortedList(long seed) {
        Random random = new Random(seed);
        int n = 200 + random.nextInt(300);
        boolean up = random.nextBoolean();
        String[] amounts = new String[n];
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int amount = random.nextInt(40);
            amounts[i] = Integer.toString(amount);
            sorted.add(amount);
        }
        sorted.sort(Collections.reverseOrder());
        int[] cumulative = { 15, 45, 100 };
        Result result = engine.evaluate(rank(up ? "" : "ties=\"lower\"", "zero", "15", "30", "55"), new TestTable(n).numbers("amount", amounts));
        for (int row = 0; row < n; row++) {
            int amount = Integer.parseInt(amounts[row]);
            int best = sorted.indexOf(amount) + 1;
            int worst = sorted.lastIndexOf(amount) + 1;
            int place = up ? best : worst;
            int tier = 0;
            while ((n * cumulative[tier] + 50) / 100 < place) {
                tier++;
            }
            assertEquals("t" + (tier + 1), result.tier(row), "row " + row);
        }
    }
}
