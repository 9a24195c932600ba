package org.keqing.exchange;

import java.util.List;

import org.keqing.internal.exchange.export.FileExport;
import org.keqing.store.Progress;
import org.keqing.store.Store;

/**
 * Writes a store's content as CSV: UTF-8, a header line, comma, quotes as in RFC 4180, line feed, ISO dates, exact decimals.
 * The same content gives the same bytes.
 *
 * @since 0.1
 */
public interface ExportService {

	/**
	 * Exports.
	 *
	 * @param store    where from
	 * @param request  what and where to
	 * @param progress told the rows written
	 * @return how many rows were written, without the header
	 * @throws ExportException when the round is unknown or the file cannot be written
	 */
	long run(Store store, ExportRequest request, Progress progress) throws ExportException;

	/**
	 * A service for programs without OSGi. In the running product take the OSGi service.
	 *
	 * @param filters what keeps rows of the history back
	 * @return the service
	 */
	static ExportService create(HistoryFilter... filters) {
		return new FileExport(List.of(filters));
	}
}
