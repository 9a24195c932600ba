package org.keqing.exchange;

import java.util.List;

/**
 * One row of a file as text.
 *
 * @param file   name of the file it came from
 * @param line   line on which it begins, counted from 1
 * @param values its values in the order of the columns; the number may differ from that of the columns when the file is wrong
 * @since 0.1
 */
public record TextRow(String file, long line, List<String> values) {

	/**
	 * One value.
	 *
	 * @param index the position, from 0
	 * @return the value, empty when the row is shorter
	 */
	public String value(int index) {
		return index < values.size() ? values.get(index) : ""; //$NON-NLS-1$
	}
}
