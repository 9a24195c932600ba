package org.keqing.internal.cli;

import java.util.List;
import java.util.Map;

/** A command could not do its work: exit code 1, one line for each thing that is wrong. */
final class CommandFailure extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<String> lines;
	private final transient Map<String, Object> details;

	CommandFailure(String message) {
		this(message, List.of(), Map.of());
	}

	/**
	 * A failure with details.
	 *
	 * @param lines   further lines for people, before the message
	 * @param details for machines
	 */
	CommandFailure(String message, List<String> lines, Map<String, Object> details) {
		super(message);
		this.lines = lines;
		this.details = details;
	}

	List<String> lines() {
		return lines;
	}

	Map<String, Object> details() {
		return details;
	}
}
