package org.keqing.evaluation;

/**
 * A request that the rules of evaluation refuse: an unknown scheme, a step that the state of the round does not allow, a grade off
 * the scale. The message is one sentence for people in their language; nothing was changed.
 *
 * @since 0.1
 */
public class EvaluationException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/**
	 * @param message one sentence for people
	 */
	public EvaluationException(String message) {
		super(message);
	}
}
