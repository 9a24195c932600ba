package org.keqing.internal.support.report;

import java.util.List;
import java.util.Map;

/**
 * The rows of the scripted data sets of a design.
 *
 * @param sets rows by the name of their data set, each row a text by the name of its column
 */
public record ReportRows(Map<String, List<Map<String, String>>> sets) {

    /** The name under which designs find them. */
    static final String OBJECT = "support"; //$NON-NLS-1$

    /** Copies the sets. */
    public ReportRows {
        sets = Map.copyOf(sets);
    }

    /**
     * @param set the name of a data set
     * @return its rows; none when there is no such set
     */
    public List<Map<String, String>> rows(String set) {
        return sets.getOrDefault(set, List.of());
    }

    /** {@return what a design finds in its application context} */
    Map<String, Object> object() {
        return Map.of(OBJECT, this);
    }
}
