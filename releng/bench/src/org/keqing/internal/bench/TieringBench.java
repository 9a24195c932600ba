package org.keqing.internal.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TierShare;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.Variants;
import org.keqing.tiering.WhatIf;
import org.keqing.tiering.model.Scheme;

/** The engine over ten computed criteria against a loop written by hand over the same arrays, and how fast a what-if answers. */
final class TieringBench {

	private static final int CRITERIA = 10;
	private static final int RUNS = 7;
	/** Below this the time of the engine is that of its preparation. */
	private static final int LARGE = 1_000_000;
	private static final int MOVES = 200;
	private static final int UNSEEN = 60;
	private static final long[] BANDS = { 80_00, 60_00, 40_00, 20_00 };
	private static final long[] GRADES = { 10, 8, 6, 4, 2 };
	private static final int TIERS = 4;

	private final TieringEngine engine = TieringEngine.create();
	private final Figures figures;

	TieringBench(Figures figures) {
		this.figures = figures;
	}

	/** Measures with 10,000 clients and ten times as many each, up to the given number. */
	void run(int most) throws Exception {
		for (int clients = 10_000; clients <= most; clients *= 10) {
			var table = new Table(clients);
			if (clients >= LARGE) {
				engine(table);
			}
			whatIf(table);
		}
		memory(most);
	}

	/** Heap of the inputs, the scheme's result and the last variant's, as the studio holds them. */
	private void memory(int clients) {
		long before = used();
		var whatIf = new WhatIf(engine, scheme(), new Table(clients));
		var last = whatIf.with(Variants.weight(scheme(), "c0", BigDecimal.valueOf(12)));
		long bytes = used() - before;
		if (last.after().size() != whatIf.inputs().size()) {
			throw new IllegalStateException("lost clients");
		}
		figures.limit("heap per client, what-if over %,d clients × %d criteria".formatted(clients, CRITERIA), (double) bytes / clients, "bytes", 150);
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		var runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

	private void engine(Table table) throws Exception {
		var scheme = scheme();
		int[] byHand = table.countByHand();
		int[] byEngine = counts(engine.evaluate(scheme, table));
		if (!Arrays.equals(byHand, byEngine)) {
			throw new IllegalStateException("by hand " + Arrays.toString(byHand) + ", engine " + Arrays.toString(byEngine));
		}
		double seconds = Figures.medianMillis(RUNS, () -> engine.evaluate(scheme, table)) / 1000;
		double bare = Figures.medianMillis(RUNS, table::countByHand) / 1000;
		figures.ratio("engine alone, %,d clients × %d criteria".formatted(table.size(), CRITERIA), seconds, "loop by hand, one thread", bare, 2);
		if (System.getProperty(SqlBench.DUCKDB) != null) {
			new SqlBench(figures, table.columns, byHand, seconds).run();
		}
	}

	/** From a change to the counts: weights and limits in turn, as a slider moves them. */
	private void whatIf(Table table) {
		var whatIf = new WhatIf(engine, scheme(), table);
		var variant = scheme();
		var millis = new double[MOVES];
		for (int move = -UNSEEN; move < MOVES; move++) {
			long begin = System.nanoTime();
			variant = move % 2 == 0 ? Variants.weight(variant, "c" + Math.floorMod(move, CRITERIA), BigDecimal.valueOf(5 + Math.floorMod(move * 7, 20)))
					: Variants.limit(variant, "main", BigDecimal.valueOf(55_0 + Math.floorMod(move, 100), 1));
			counts(whatIf.with(variant).after());
			if (move >= 0) {
				millis[move] = (System.nanoTime() - begin) / 1e6;
			}
		}
		Arrays.sort(millis);
		String what = "what-if, %,d clients × %d criteria, ".formatted(table.size(), CRITERIA);
		double target = table.size() > 100_000 ? 100 : 16;
		figures.limit(what + "median", millis[MOVES / 2], "ms", target);
		figures.limit(what + "95th percentile", millis[MOVES * 95 / 100], "ms", target);
	}

	private static int[] counts(Result result) {
		return result.shares().stream().mapToInt(TierShare::count).toArray();
	}

	private static Scheme scheme() {
		var text = new StringBuilder("<tiering:WeightedScoreScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"bench.computed\" version=\"1\">");
		for (long grade : GRADES) {
			text.append("<grade id=\"g%d\" value=\"%d\"/>".formatted(grade, grade));
		}
		for (int c = 0; c < CRITERIA; c++) {
			text.append("<input id=\"x%d\" source=\"x%d\"/>".formatted(c, c));
		}
		for (int c = 0; c < CRITERIA; c++) {
			text.append("<criterion id=\"c%d\" weight=\"10\" input=\"x%d\">".formatted(c, c));
			for (int band = 0; band < GRADES.length; band++) {
				text.append(band < BANDS.length ? "<band grade=\"g%d\" lower=\"%d\"/>".formatted(GRADES[band], BANDS[band] / 100) : "<band grade=\"g%d\"/>".formatted(GRADES[band]));
			}
			text.append("</criterion>");
		}
		text.append("<tier id=\"important\" order=\"1\" lower=\"80\"/><tier id=\"main\" order=\"2\" lower=\"60\"/><tier id=\"ordinary\" order=\"3\" lower=\"40\"/>");
		text.append("<tier id=\"small\" order=\"4\" upper=\"40\"/></tiering:WeightedScoreScheme>");
		try {
			return Schemes.read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), "bench.tiering");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Numbers from 0.00 to 99.99, seeded. */
	private static final class Table implements InputTable {
		private final long[] ids;
		private final long[][] columns;

		Table(int size) {
			var random = new SplittableRandom(11);
			ids = new long[size];
			columns = new long[CRITERIA][size];
			for (int row = 0; row < size; row++) {
				ids[row] = row;
				for (long[] column : columns) {
					column[row] = random.nextInt(100_00);
				}
			}
		}

		@Override
		public int size() {
			return ids.length;
		}

		@Override
		public long[] clientIds() {
			return ids;
		}

		@Override
		public NumberColumn input(String source) {
			return new NumberColumn(columns[Integer.parseInt(source.substring(1))], 2, new BitSet());
		}

		@Override
		public GradeColumn grades(String criterionId) {
			return null;
		}

		/** The same arithmetic without a scheme: bands, weights, score, limits, all written down. */
		int[] countByHand() {
			var counts = new int[TIERS];
			var score = new long[ids.length];
			var tier = new byte[ids.length];
			for (int row = 0; row < ids.length; row++) {
				long sum = 0;
				for (long[] column : columns) {
					long number = column[row];
					long grade = number >= 80_00 ? 10 : number >= 60_00 ? 8 : number >= 40_00 ? 6 : number >= 20_00 ? 4 : 2;
					sum += 10 * grade;
				}
				score[row] = sum * 10_000_000_000L / 10;
				int place = sum >= 80 * 10 ? 0 : sum >= 60 * 10 ? 1 : sum >= 40 * 10 ? 2 : 3;
				tier[row] = (byte) place;
				counts[place]++;
			}
			return counts;
		}
	}
}
