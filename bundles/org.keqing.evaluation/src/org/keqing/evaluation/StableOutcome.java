package org.keqing.evaluation;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.keqing.tiering.Comparison;
import org.keqing.tiering.Result;
import org.keqing.tiering.Standings;
import org.keqing.tiering.Standings.Decision;
import org.keqing.tiering.model.Scheme;

/**
 * What is left of the moves of a variant once the stability rules of the scheme have decided on each client, by what it was in the rounds before.
 *
 * @param moved  clients that the variant gives another tier than the scheme as it is, both after the rules
 * @param up     those that get a higher one
 * @param down   those that get a lower one
 * @param held   clients whose change the rules hold back under the variant
 * @param counts clients per tier of the variant after the rules, in the order of the tiers
 * @since 0.1
 */
public record StableOutcome(int moved, int up, int down, int held, List<Integer> counts) {

	private static final int LOOK = 0xFFF;

	public StableOutcome {
		counts = List.copyOf(counts);
	}

	/**
	 * Lets the rules decide.
	 *
	 * @param scheme     the scheme as it is, with stability rules
	 * @param variant    the variant
	 * @param comparison their results
	 * @param past       what the clients were before, row by row
	 * @param canceled   asked now and then; true ends the work
	 * @return what is left
	 * @throws CancellationException if {@code canceled} said so
	 */
	public static StableOutcome of(Scheme scheme, Scheme variant, Comparison comparison, PastTiers past, BooleanSupplier canceled) {
		int moved = 0;
		int up = 0;
		int held = 0;
		int ranked = 0;
		int[] counts = new int[comparison.toTiers().size()];
		for (int row = 0; row < comparison.before().size(); row++) {
			if ((row & LOOK) == LOOK && canceled.getAsBoolean()) {
				throw new CancellationException();
			}
			Decision decision = Standings.decide(variant, comparison.after(), row, past.rounds().get(row), past.asOf());
			int from = place(comparison.before(), Standings.decide(scheme, comparison.before(), row, past.rounds().get(row), past.asOf()));
			int to = place(comparison.after(), decision);
			if (to != Result.NOT_ASSESSED) {
				counts[to]++;
			}
			held += decision.isHeld() ? 1 : 0;
			if (from != to) {
				moved++;
				ranked += from == Result.NOT_ASSESSED || to == Result.NOT_ASSESSED ? 0 : 1;
				up += from != Result.NOT_ASSESSED && to != Result.NOT_ASSESSED && to < from ? 1 : 0;
			}
		}
		return new StableOutcome(moved, up, ranked - up, held, IntStream.of(counts).boxed().toList());
	}

	private static int place(Result result, Decision decision) {
		return decision.tier() == null ? Result.NOT_ASSESSED : result.tiers().indexOf(decision.tier());
	}
}
