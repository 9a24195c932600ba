package org.keqing.exchange;

/**
 * An export failed; a file of that name that was there before is still there unchanged.
 *
 * @since 0.1
 */
public class ExportException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * A failure.
	 *
	 * @param message one sentence for the user
	 * @param cause   what led to it, or null
	 */
	public ExportException(String message, Throwable cause) {
		super(message, cause);
	}
}
