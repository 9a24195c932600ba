package org.keqing.support.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * A supply shared out by class. The room of a client is its class's ceiling × season, less its stock where the rule says so, without the part of a unit, at least 0; without a ceiling it is the
 * supply. The room bounds, the weight of the class decides (see {@link WholeShares}). Purchases are suspicious above factor × the median of those of the class that bought anything.
 *
 * @since 0.1
 */
public final class Allocation {

    private static final int DECIMALS = 4;
    private static final long ONE = AllocationInput.ONE;

    private final AllocationRule rule;
    private final List<AllocationClass> classes;
    private final AllocationInput input;
    private final long[] room;
    private final long[] weight;
    private final WholeShares shares;
    private final long[] twiceMedian;
    private final long[] limit;

    private Allocation(AllocationRule rule, List<AllocationClass> classes, AllocationInput input, long[] room, long[] weight, WholeShares shares, long[] twiceMedian) {
        this.rule = rule;
        this.classes = classes;
        this.input = input;
        this.room = room;
        this.weight = weight;
        this.shares = shares;
        this.twiceMedian = twiceMedian;
        this.limit = Arrays.stream(twiceMedian).map(twice -> limit(rule, twice)).toArray();
    }

    /**
     * Shares out.
     *
     * @param supply  whole units, 0 to {@link WholeShares#MOST}
     * @param rule    how
     * @param classes the classes
     * @param input   the clients
     * @return who gets what and why
     * @throws ArithmeticException      when a number has more decimals than it may
     * @throws IllegalArgumentException when a number is out of its range
     */
    public static Allocation of(long supply, AllocationRule rule, List<AllocationClass> classes, AllocationInput input) {
        long[] ceiling = classes.stream().mapToLong(each -> each.ceiling() == null ? -1 : exact(each.ceiling(), AllocationClass.MOST)).toArray();
        long[] weights = classes.stream().mapToLong(each -> exact(each.weight(), AllocationClass.MOST)).toArray();
        long season = exact(rule.season(), AllocationRule.MOST_SEASON);
        int count = input.size();
        long[] room = new long[count];
        long[] weight = new long[count];
        for (int i = 0; i < count; i++) {
            int of = input.classes()[i];
            weight[i] = weights[of];
            long stock = rule.lessStock() ? input.stock()[i] : 0;
            room[i] = ceiling[of] < 0 ? supply : Math.max(0, (ceiling[of] * season - stock * ONE) / (ONE * ONE));
        }
        return new Allocation(rule, List.copyOf(classes), input, room, weight, WholeShares.of(supply, room, weight), medians(classes.size(), input, rule.anomalyLeast()));
    }

    private static long exact(BigDecimal number, BigDecimal most) {
        if (number.signum() < 0 || number.compareTo(most) > 0) {
            throw new IllegalArgumentException(number.toPlainString());
        }
        return number.setScale(DECIMALS, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /** Twice the median per class, so that it is whole; 0 where too few bought. */
    private static long[] medians(int classes, AllocationInput input, int least) {
        int[] count = new int[classes];
        for (int i = 0; i < input.size(); i++) {
            count[input.classes()[i]] += input.purchases()[i] > 0 ? 1 : 0;
        }
        long[][] bought = new long[classes][];
        Arrays.setAll(bought, k -> new long[count[k]]);
        int[] next = new int[classes];
        for (int i = 0; i < input.size(); i++) {
            if (input.purchases()[i] > 0) {
                int k = input.classes()[i];
                bought[k][next[k]++] = input.purchases()[i];
            }
        }
        long[] twice = new long[classes];
        for (int k = 0; k < classes; k++) {
            if (count[k] >= Math.max(1, least)) {
                Arrays.sort(bought[k]);
                twice[k] = bought[k][(count[k] - 1) / 2] + bought[k][count[k] / 2];
            }
        }
        return twice;
    }

    /** What purchases may be at most without being suspicious; all when there is no median. */
    private static long limit(AllocationRule rule, long twice) {
        return twice == 0 ? Long.MAX_VALUE
                : rule.anomalyFactor().multiply(BigDecimal.valueOf(twice)).divide(BigDecimal.valueOf(2)).min(BigDecimal.valueOf(Long.MAX_VALUE)).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    /** {@return the units and how they came about} */
    public WholeShares shares() {
        return shares;
    }

    /** {@return the clients} */
    public AllocationInput input() {
        return input;
    }

    /** {@return the classes} */
    public List<AllocationClass> classes() {
        return classes;
    }

    /**
     * @param index a client
     * @return units it has room for
     */
    public long room(int index) {
        return room[index];
    }

    /**
     * @param index a client
     * @return its exact share, to four decimals; its room when it is full
     */
    public BigDecimal share(int index) {
        if (shares.full(index) || shares.levelWeight() == 0 || weight[index] == 0) {
            return BigDecimal.valueOf(shares.units(index)).setScale(DECIMALS);
        }
        return BigDecimal.valueOf(shares.levelUnits() * weight[index]).divide(BigDecimal.valueOf(shares.levelWeight()), DECIMALS, RoundingMode.DOWN);
    }

    /**
     * @param index a client
     * @return mean purchases a month in the months looked back on, to four decimals
     */
    public BigDecimal purchases(int index) {
        return BigDecimal.valueOf(input.purchases()[index], DECIMALS).divide(BigDecimal.valueOf(rule.months()), DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * @param index a class
     * @return the middle of the mean purchases of its clients that bought, to four decimals; {@code null} when too few did
     */
    public BigDecimal median(int index) {
        return twiceMedian[index] == 0 ? null : BigDecimal.valueOf(twiceMedian[index], DECIMALS).divide(BigDecimal.valueOf(2L * rule.months()), DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * @param index a client
     * @return whether it bought far more than its class
     */
    public boolean suspicious(int index) {
        return input.purchases()[index] > limit[input.classes()[index]];
    }
}
