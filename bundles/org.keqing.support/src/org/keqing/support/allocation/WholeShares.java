package org.keqing.support.allocation;

import java.util.Arrays;

/**
 * Whole units shared by weight, none getting more than it has room for. What those who are full leave goes to the others by their weight, until all is given or all are full. Of the
 * exact shares the whole units are given first; the units left over go to the largest remainders, equal remainders by larger weight, then by the place in the arrays.
 * <p>
 * Holds always: nobody gets more than its room; what is shared and the rest are the supply; of two with the same room the heavier gets no less; a greater weight, all else the same, gets no less.
 * Exact in whole numbers.
 *
 * @since 0.1
 */
public final class WholeShares {

    /** The largest supply, room and weight. */
    public static final long MOST = 1_000_000_000L;

    private final long supply;
    private final long[] units;
    private final boolean[] full;
    private final boolean[] extra;
    private final long levelUnits;
    private final long levelWeight;
    private final long shared;

    private WholeShares(long supply, long[] units, boolean[] full, boolean[] extra, long levelUnits, long levelWeight) {
        this.supply = supply;
        this.units = units;
        this.full = full;
        this.extra = extra;
        this.levelUnits = levelUnits;
        this.levelWeight = levelWeight;
        this.shared = Arrays.stream(units).sum();
    }

    /**
     * Shares a supply out.
     *
     * @param supply units, 0 to {@link #MOST}
     * @param room   units that each can have at most, 0 to {@link #MOST}
     * @param weight of each, 0 to {@link #MOST} in any unit; one without weight gets nothing
     * @return the shares
     * @throws IllegalArgumentException when a number is out of its range or the arrays differ in length
     */
    public static WholeShares of(long supply, long[] room, long[] weight) {
        check(supply, room, weight);
        int count = room.length;
        long[] units = new long[count];
        boolean[] full = new boolean[count];
        int[] open = new int[count];
        int size = 0;
        long weights = 0;
        for (int i = 0; i < count; i++) {
            if (weight[i] > 0) {
                open[size++] = i;
                weights += weight[i];
            }
        }
        long left = supply;
        int before = -1;
        while (size > 0 && size != before) {
            before = size;
            long level = left;
            long total = weights;
            size = 0;
            for (int k = 0; k < before; k++) {
                int i = open[k];
                if (room[i] <= level * weight[i] / total) {
                    units[i] = room[i];
                    full[i] = true;
                    left -= room[i];
                    weights -= weight[i];
                } else {
                    open[size++] = i;
                }
            }
        }
        boolean[] extra = new boolean[count];
        if (size > 0) {
            round(Arrays.copyOf(open, size), weight, left, weights, units, extra);
        }
        return new WholeShares(supply, units, full, extra, size == 0 ? 0 : left, size == 0 ? 0 : weights);
    }

    private static void check(long supply, long[] room, long[] weight) {
        if (supply < 0 || supply > MOST || room.length != weight.length) {
            throw new IllegalArgumentException("supply " + supply + ", " + room.length + " rooms, " + weight.length + " weights");
        }
        for (int i = 0; i < room.length; i++) {
            if (room[i] < 0 || room[i] > MOST || weight[i] < 0 || weight[i] > MOST) {
                throw new IllegalArgumentException("room " + room[i] + ", weight " + weight[i]);
            }
        }
    }

    /** Whole units, then one more for the largest remainders. Those of the same weight have the same remainder, so weights are put in order, not clients. */
    private static void round(int[] open, long[] weight, long left, long weights, long[] units, boolean[] extra) {
        long given = 0;
        long[] different = new long[open.length];
        for (int k = 0; k < open.length; k++) {
            units[open[k]] = left * weight[open[k]] / weights;
            given += units[open[k]];
            different[k] = weight[open[k]];
        }
        different = distinct(different);
        int[] group = new int[open.length];
        int[] members = new int[different.length];
        for (int k = 0; k < open.length; k++) {
            group[k] = Arrays.binarySearch(different, weight[open[k]]);
            members[group[k]]++;
        }
        long[] more = new long[different.length];
        long spare = left - given;
        for (int each : byRemainder(different, left, weights)) {
            more[each] = Math.min(spare, members[each]);
            spare -= more[each];
        }
        for (int k = 0; k < open.length; k++) {
            if (more[group[k]] > 0) {
                more[group[k]]--;
                units[open[k]]++;
                extra[open[k]] = true;
            }
        }
    }

    private static long[] distinct(long[] numbers) {
        Arrays.sort(numbers);
        int size = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (size == 0 || numbers[i] != numbers[size - 1]) {
                numbers[size++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    private static int[] byRemainder(long[] different, long left, long weights) {
        Integer[] order = new Integer[different.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int larger = Long.compare(left * different[b] % weights, left * different[a] % weights);
            return larger != 0 ? larger : Long.compare(different[b], different[a]);
        });
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** {@return how many share} */
    public int size() {
        return units.length;
    }

    /**
     * @param index who
     * @return units it gets
     */
    public long units(int index) {
        return units[index];
    }

    /**
     * @param index who
     * @return whether it gets all it has room for because its share would be that or more
     */
    public boolean full(int index) {
        return full[index];
    }

    /**
     * @param index who
     * @return whether the last unit it gets came by its remainder
     */
    public boolean extra(int index) {
        return extra[index];
    }

    /** {@return units for those who are not full; the exact share of one is its weight × this / {@link #levelWeight()}} */
    public long levelUnits() {
        return levelUnits;
    }

    /** {@return weight of those who are not full together; 0 when all are} */
    public long levelWeight() {
        return levelWeight;
    }

    /** {@return units given} */
    public long shared() {
        return shared;
    }

    /** {@return units that nobody has room for} */
    public long rest() {
        return supply - shared;
    }
}
