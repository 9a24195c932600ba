package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keqing.tiering.TestSchemes.rank;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.keqing.tiering.model.Scheme;

/** Shares of the value: the clients needed to reach 80 % are key accounts, the one that crosses the cut included. */
class ParetoTest {

    private final TieringEngine engine = TieringEngine.create();
    private final Scheme scheme = rank("shareOf=\"value\"", "zero", "80", "15", "5");

    private int[] counts(String... amounts) {
        return engine.evaluate(scheme, new TestTable(amounts.length).numbers("amount", amounts)).shares().stream().mapToInt(TierShare::count).toArray();
    }

    @Test
    void theAccountThatReachesTheCutIsIn() {
        // of 100: 50, 80 (exactly the cut), 89, 95 (exactly the cut), 100
        assertArrayEquals(new int[] { 2, 2, 1 }, counts("50", "30", "9", "6", "5"));
    }

    @Test
    void theAccountThatCrossesTheCutIsIn() {
        // of 100: 79 is short of 80, so the next account is needed too; 94 is short of 95
        assertArrayEquals(new int[] { 2, 2, 1 }, counts("79", "9", "6", "4", "2"));
        // 80.01 crosses with the first alone
        assertArrayEquals(new int[] { 1, 2, 1 }, counts("80.01", "14", "5.89", "0.10"));
    }

    @Test
    void equalAccountsAtTheCutGoUp() {
        // of 100: 60, 70, 80 | 90, 100 with four accounts of 10: the cut lies after the third account, the others with 10 come along
        assertArrayEquals(new int[] { 5, 0, 0 }, counts("60", "10", "10", "10", "10"));
        // going down, the four are not needed for 80 %, but all of them for 95 %
        Scheme down = rank("shareOf=\"value\" ties=\"lower\"", "zero", "80", "15", "5");
        Result result = engine.evaluate(down, new TestTable(5).numbers("amount", "60", "10", "10", "10", "10"));
        assertArrayEquals(new int[] { 1, 4, 0 }, result.shares().stream().mapToInt(TierShare::count).toArray());
    }

    @Test
    void oneAccountAloneIsAKeyAccount() {
        assertArrayEquals(new int[] { 1, 0, 0 }, counts("5"));
    }

    @Test
    void nothingSoldMakesNoKeyAccount() {
        assertArrayEquals(new int[] { 0, 0, 3 }, counts("0", "-", "0"));
        assertArrayEquals(new int[] { 0, 0, 0 }, counts());
    }

    @Test
    void returnsAddNothing() {
        // the sum counts 100, not 60: 80 is reached by the first alone
        assertArrayEquals(new int[] { 1, 1, 1 }, counts("80", "20", "-40"));
    }

    @Test
    void manyRandomAccountsAgreeWithTheDefinition() {
        Random random = new Random(9);
        for (int round = 0; round < 200; round++) {
            int[] amounts = IntStream.range(0, 1 + random.nextInt(40)).map(i -> random.nextInt(30)).toArray();
            int[] descending = Arrays.stream(amounts).map(amount -> -amount).sorted().map(amount -> -amount).toArray();
            int sum = Arrays.stream(amounts).sum();
            Result result = engine.evaluate(scheme, new TestTable(amounts.length).numbers("amount", Arrays.stream(amounts).mapToObj(Integer::toString).toArray(String[]::new)));
            for (int row = 0; row < amounts.length; row++) {
                int amount = amounts[row];
                // everything sold by accounts that are larger: the account is needed as long as that alone does not reach the cut
                int larger = Arrays.stream(descending).filter(other -> other > amount).sum();
                String expected = 100 * larger < 80 * sum ? "t1" : 100 * larger < 95 * sum ? "t2" : "t3";
                assertEquals(expected, result.tier(row), () -> Arrays.toString(amounts));
            }
        }
    }
}
