package org.keqing.internal.evaluation.report;

import java.util.List;
import java.util.Map;

/**
 * The rows of the scripted data sets of a design.
 *
 * @param sets rows by the name of their data set, each row a value by the name of its column
 */
public record ReportRows(Map<String, List<Map<String, Object>>> sets) {

	/** Copies the sets. */
	public ReportRows {
		sets = Map.copyOf(sets);
	}

	/**
	 * @param set the name of a data set
	 * @return its rows; none when there is no such set
	 */
	public List<Map<String, Object>> rows(String set) {
		return sets.getOrDefault(set, List.of());
	}
}
