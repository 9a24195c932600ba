package org.keqing.internal.cli;

import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowProblem;
import org.keqing.exchange.TextRow;
import org.keqing.exchange.TextSource;

/** Small files with a header that a command reads itself. */
final class CsvRows {

	private CsvRows() {
	}

	/** The place of a column; without it the header is refused with these words. */
	static int column(TextSource source, String name, String reason) throws ImportException {
		var position = source.columns().indexOf(name);
		if (position < 0)
			throw new ImportException(new RowProblem(source.name(), 1, name, "", reason)); //$NON-NLS-1$
		return position;
	}

	static ImportException problem(TextRow row, String column, String value, String reason) {
		return new ImportException(new RowProblem(row.file(), row.line(), column, value, reason));
	}
}
