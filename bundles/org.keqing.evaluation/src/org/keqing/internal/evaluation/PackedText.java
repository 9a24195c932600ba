package org.keqing.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Parts of a stored row in one text. A separator inside a part is written as {@code \s}, a backslash twice; numbers have neither. */
final class PackedText {
	static final char SEPARATOR = ';';
	private static final char ESCAPE = '\\';

	private PackedText() {
	}

	/** The text as part of a row. */
	static String escape(String text) {
		return text.indexOf(SEPARATOR) < 0 && text.indexOf(ESCAPE) < 0 ? text : text.replace("\\", "\\\\").replace(";", "\\s");
	}

	/** The text that a part stands for. */
	static String unescape(String part) {
		if (part.indexOf(ESCAPE) < 0) {
			return part;
		}
		StringBuilder text = new StringBuilder(part.length());
		for (int at = 0; at < part.length(); at++) {
			char next = part.charAt(at);
			if (next == ESCAPE && at + 1 < part.length()) {
				at++;
				next = part.charAt(at) == 's' ? SEPARATOR : part.charAt(at);
			}
			text.append(next);
		}
		return text.toString();
	}

	/** The parts of a row, still escaped. */
	static List<String> split(String packed) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int at = packed.indexOf(SEPARATOR); at >= 0; at = packed.indexOf(SEPARATOR, from)) {
			parts.add(packed.substring(from, at));
			from = at + 1;
		}
		parts.add(packed.substring(from));
		return parts;
	}
}
