package org.keqing.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.keqing.internal.report.DefaultReportService;
import org.keqing.store.Progress;
import org.keqing.store.Store;

/**
 * Prints: runs the designs that bundles contribute and writes files. An OSGi service, safe for use by several threads.
 *
 * @since 0.1
 */
public interface ReportService {

	/** @return the designs of the installed bundles, sorted by category and id; a broken contribution is logged and left out */
	List<ReportDesign> designs();

	/**
	 * @param id the id of a design
	 * @return the design, or empty when no bundle contributes it
	 */
	Optional<ReportDesign> find(String id);

	/**
	 * The values that a parameter may take in a store.
	 *
	 * @param store where to look
	 * @param parameter a parameter of a design
	 * @return the choices of the parameter or the result of its query; empty when any value is allowed
	 * @throws ReportException when the query fails
	 */
	List<String> choices(Store store, ReportParameter parameter) throws ReportException;

	/**
	 * Runs a design. The files are written beside their place and moved there when complete: a run that fails or is canceled
	 * leaves what was there before.
	 *
	 * @param store where the facts are
	 * @param request what to print and where to
	 * @param progress told how far it is; when it is canceled the run ends with a {@link org.keqing.store.CanceledException}
	 * @return the files written
	 * @throws ReportException when the design, a parameter or a value is unknown, a parameter is missing, the target cannot be
	 *         written, or the design fails; the message says which
	 */
	List<Path> run(Store store, ReportRequest request, Progress progress) throws ReportException;

	/**
	 * A service for programs without OSGi. In the running product take the OSGi service.
	 *
	 * @param designs the designs
	 * @param data what supplies their scripted data sets
	 * @return the service
	 */
	static ReportService of(List<ReportDesign> designs, List<ReportData> data) {
		List<ReportDesign> fixed = List.copyOf(designs);
		return new DefaultReportService(() -> fixed, data);
	}
}
