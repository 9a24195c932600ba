package org.keqing.packs;

/**
 * A pack cannot be listed, installed, updated or removed. The message is one sentence for people, in their language.
 *
 * @since 0.1
 */
public class PackException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * A reason without a cause.
	 *
	 * @param message the sentence
	 */
	public PackException(String message) {
		super(message);
	}

	/**
	 * A reason with its cause.
	 *
	 * @param message the sentence
	 * @param cause   what happened
	 */
	public PackException(String message, Throwable cause) {
		super(message, cause);
	}
}
