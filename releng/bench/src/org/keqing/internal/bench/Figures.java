package org.keqing.internal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what was measured and prints it beside the targets. */
final class Figures {

	/** Something that takes time. */
	@FunctionalInterface
	interface Work {
		void run() throws Exception;
	}

	private final List<String> lines = new ArrayList<>();
	private final boolean shown;

	/** @param shown whether figures are told as they come; those of a warm-up are not */
	Figures(boolean shown) {
		this.shown = shown;
	}

	static double seconds(Work work) throws Exception {
		long begin = System.nanoTime();
		work.run();
		return (System.nanoTime() - begin) / 1e9;
	}

	/** The median of several runs, after one that is not counted, in milliseconds. */
	static double medianMillis(int times, Work work) throws Exception {
		work.run();
		var all = new double[times];
		for (int i = 0; i < times; i++) {
			all[i] = seconds(work) * 1000;
		}
		java.util.Arrays.sort(all);
		return all[times / 2];
	}

	void ratio(String what, double seconds, String baseline, double baselineSeconds, double target) {
		double ratio = seconds / baselineSeconds;
		add("| %s | %.2f s | %s %.2f s | %.2f | ≤ %.1f | %s |", what, seconds, baseline, baselineSeconds, ratio, target, ratio <= target ? "met" : "missed");
	}

	/** Something that must not take longer than a limit, beside plain JDBC on the same rows; milliseconds. */
	void limit(String what, double millis, String baseline, double baselineMillis, double target) {
		add("| %s | %.1f ms | %s %.1f ms | %.1f | ≤ %.0f ms | %s |", what, millis, baseline, baselineMillis, millis / baselineMillis, target, millis <= target ? "met" : "missed");
	}

	void limit(String what, double value, String unit, double target) {
		add("| %s | %.1f %s | | | ≤ %.0f %s | %s |", what, value, unit, target, unit, value <= target ? "met" : "missed");
	}

	private void add(String format, Object... values) {
		lines.add(format.formatted(values));
		if (shown) {
			System.err.println(String.format(Locale.ROOT, format, values));
		}
	}

	String table() {
		return "| what | Keqing | baseline | ratio | target | |\n|---|---|---|---|---|---|\n" + String.join("\n", lines) + "\n";
	}
}
