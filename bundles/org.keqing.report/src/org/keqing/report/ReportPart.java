package org.keqing.report;

import java.util.Map;
import java.util.Objects;

/**
 * One document of a run that writes many.
 *
 * @param name the name of its file, without extension
 * @param objects what its scripted data sets read, by the name under which the design finds it
 * @since 0.1
 */
public record ReportPart(String name, Map<String, Object> objects) {

	/** Copies the objects. */
	public ReportPart {
		Objects.requireNonNull(name);
		objects = Map.copyOf(objects);
	}
}
