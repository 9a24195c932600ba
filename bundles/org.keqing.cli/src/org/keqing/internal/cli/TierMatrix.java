package org.keqing.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.keqing.command.Terminal;
import org.keqing.tiering.Comparison;
import org.keqing.tiering.Result;

/**
 * How many clients went from tier to tier, as a table. Clients that were not assessed have a row and a column of their own where there are some.
 *
 * @param from  ids of the tiers of the rows
 * @param to    ids of the tiers of the columns
 * @param count the number of clients from one tier to another; {@code null} stands for not assessed
 */
record TierMatrix(List<String> from, List<String> to, BiFunction<String, String, Integer> count) {

	static TierMatrix of(Comparison comparison) {
		return new TierMatrix(comparison.fromTiers(), comparison.toTiers(),
				(before, after) -> comparison.count(place(comparison.fromTiers(), before), place(comparison.toTiers(), after)));
	}

	private static int place(List<String> tiers, String tier) {
		return tier == null ? Result.NOT_ASSESSED : tiers.indexOf(tier);
	}

	/** The cells with clients in them for machines; the tiers stand under these two names. */
	List<Map<String, Object>> cells(String before, String after) {
		var cells = new ArrayList<Map<String, Object>>();
		for (var tier : withUnassessed(from, true))
			for (var other : withUnassessed(to, false))
				if (count.apply(tier, other) > 0)
					cells.add(Terminal.object(before, tier, after, other, "count", count.apply(tier, other))); //$NON-NLS-1$
		return cells;
	}

	void say(Terminal terminal, TierNames rows, TierNames columns) {
		var down = withUnassessed(from, true);
		var across = withUnassessed(to, false);
		var header = new ArrayList<>(List.of(Messages.LabelFromTo));
		across.forEach(tier -> header.add(columns.of(tier)));
		var lines = new ArrayList<List<String>>();
		for (var tier : down) {
			var line = new ArrayList<>(List.of(rows.of(tier)));
			across.forEach(other -> line.add(count.apply(tier, other).toString()));
			lines.add(line);
		}
		terminal.table(header, lines);
	}

	private List<String> withUnassessed(List<String> tiers, boolean rows) {
		var all = new ArrayList<>(tiers);
		var others = new ArrayList<>(rows ? to : from);
		others.add(null);
		if (others.stream().anyMatch(other -> (rows ? count.apply(null, other) : count.apply(other, null)) > 0))
			all.add(null);
		return all;
	}
}
