package org.keqing.internal.bench;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.keqing.support.allocation.Allocation;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationInput;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.WholeShares;

/** A supply shared out among many clients of eight classes, against a bare loop over the same arrays that gives each its part by weight up to its room and leaves what that does not give. */
final class AllocationBench {

	private static final long SEED = 20_261_122;
	private static final int RUNS = 9;
	private static final int[] CEILINGS = { 30, 20, 14, 10, 7, 4, 2, 1 };

	private final Figures figures;
	private long sink;

	AllocationBench(Figures figures) {
		this.figures = figures;
	}

	void run(int clients) throws Exception {
		var random = new Random(SEED);
		var ids = new long[clients];
		var codes = new String[clients];
		var classes = new int[clients];
		var stock = new long[clients];
		var purchases = new long[clients];
		var room = new long[clients];
		var weight = new long[clients];
		for (var i = 0; i < clients; i++) {
			ids[i] = i;
			codes[i] = "%08d".formatted(i);
			classes[i] = random.nextInt(CEILINGS.length);
			stock[i] = random.nextInt(20_000);
			purchases[i] = random.nextInt(900_000);
			room[i] = Math.max(0, (CEILINGS[classes[i]] * AllocationInput.ONE - stock[i]) / AllocationInput.ONE);
			weight[i] = CEILINGS[classes[i]] * AllocationInput.ONE;
		}
		var input = new AllocationInput(ids, codes, classes, stock, purchases);
		var tiers = Arrays.stream(CEILINGS).mapToObj(each -> new AllocationClass("t" + each, null, "t", "t", BigDecimal.valueOf(each), BigDecimal.valueOf(each))).toList();
		long supply = Arrays.stream(room).sum() * 3 / 4;
		double whole = Figures.medianMillis(RUNS, () -> allocation(supply, tiers, input));
		double shares = Figures.medianMillis(RUNS, () -> sink += WholeShares.of(supply, room, weight).shared());
		double bare = Figures.medianMillis(RUNS, () -> sink += bare(supply, room, weight));
		figures.limit("allocation to %,d clients with room, shares and anomalies".formatted(clients), whole, "ms", 1_000);
		figures.ratio("whole shares of %,d clients".formatted(clients), shares / 1_000, "bare loop over the same arrays", bare / 1_000, 20);
	}

	private void allocation(long supply, List<AllocationClass> classes, AllocationInput input) {
		var allocation = Allocation.of(supply, AllocationRule.STANDARD, classes, input);
		for (var i = 0; i < input.size(); i++) {
			sink += allocation.suspicious(i) ? 1 : 0;
		}
		sink += allocation.shares().rest();
	}

	private static long bare(long supply, long[] room, long[] weight) {
		long weights = 0;
		for (long each : weight) {
			weights += each;
		}
		var units = new long[room.length];
		long given = 0;
		for (var i = 0; i < room.length; i++) {
			units[i] = Math.min(room[i], supply * weight[i] / weights);
			given += units[i];
		}
		return given;
	}
}
