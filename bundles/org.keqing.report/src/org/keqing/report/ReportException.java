package org.keqing.report;

/**
 * A report could not be made. The message is one sentence for people: what happened and what to do.
 *
 * @since 0.1
 */
public class ReportException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message one sentence for people */
	public ReportException(String message) {
		super(message);
	}

	/**
	 * @param message one sentence for people
	 * @param cause what went wrong underneath
	 */
	public ReportException(String message, Throwable cause) {
		super(message, cause);
	}
}
