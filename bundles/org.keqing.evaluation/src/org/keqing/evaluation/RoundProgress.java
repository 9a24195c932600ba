package org.keqing.evaluation;

/**
 * How far the committee of a round is with its sheets.
 *
 * @param roundName the round
 * @param given     needed grades that are given: one per evaluator, client and criterion that facts do not grade
 * @param needed    needed grades; 0 when nobody has to grade
 * @since 0.1
 */
public record RoundProgress(String roundName, long given, long needed) {

	/** {@return whole percent, 0 to 100, and 100 only when no needed grade is open} */
	public int percent() {
		return needed == 0 ? 100 : (int) (given * 100 / needed);
	}
}
