package org.keqing.internal.evaluation;

import org.keqing.evaluation.EvaluationException;

/** Lengths that the tables hold. */
final class Limits {
	private static final int TEXT = 1000;
	private static final int PERSON = 100;

	private Limits() {
	}

	static String packed(String text) {
		return within(text, TEXT);
	}

	static String reason(String text) {
		return within(text, TEXT);
	}

	static String person(String text) {
		return within(text, PERSON);
	}

	private static String within(String text, int limit) {
		if (text.length() > limit) {
			throw new EvaluationException(Messages.bind(Messages.MsgTooLong, text.substring(0, 40) + '…', limit));
		}
		return text;
	}
}
