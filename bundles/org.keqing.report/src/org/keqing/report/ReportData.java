package org.keqing.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.keqing.store.Progress;

/**
 * Supplies what SQL views cannot say: objects that a design reads through scripted data sets or expressions. An implementation
 * is an OSGi service; a design names it by {@link #id()} in the attribute {@code data}. It must be safe for use by several
 * threads.
 *
 * @since 0.1
 */
public interface ReportData {

	/** @return the id that designs name */
	String id();

	/**
	 * The objects for one document.
	 *
	 * @param scope what is printed
	 * @param progress told how far it is; asked whether to stop
	 * @return objects by the name under which the design finds them in its application context
	 * @throws ReportException when a parameter names something that does not exist
	 */
	Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException;

	/**
	 * The documents of a run over everything in scope. They are asked for one after the other, so they may be read as they go.
	 *
	 * @param scope what is printed
	 * @param progress told the number of documents; asked whether to stop
	 * @return one part for each document; the caller closes the stream
	 * @throws ReportException when the design prints one document only, or a parameter names something that does not exist
	 */
	default Stream<ReportPart> parts(ReportScope scope, Progress progress) throws ReportException {
		return List.of(new ReportPart(scope.design().id(), objects(scope, progress))).stream();
	}
}
