package org.keqing.command;

import java.util.List;
import java.util.Map;

/**
 * A command could not do its work: exit code 1, one line for each thing that is wrong.
 *
 * @since 0.1
 */
public final class CommandFailure extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<String> lines;
	private final transient Map<String, Object> details;

	/**
	 * A failure.
	 *
	 * @param message one sentence for people
	 */
	public CommandFailure(String message) {
		this(message, List.of(), Map.of());
	}

	/**
	 * A failure with details.
	 *
	 * @param message one sentence for people
	 * @param lines   further lines for people, before the message
	 * @param details for machines, beside {@code error}, the message
	 */
	public CommandFailure(String message, List<String> lines, Map<String, Object> details) {
		super(message);
		this.lines = lines;
		this.details = details;
	}

	/** {@return further lines for people} */
	public List<String> lines() {
		return lines;
	}

	/** {@return what machines should know} */
	public Map<String, Object> details() {
		return details;
	}
}
