package org.keqing.internal.exchange.profile;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;

import org.keqing.exchange.CsvFiles;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowProblem;
import org.keqing.exchange.TextRow;
import org.keqing.exchange.TextSource;
import org.keqing.internal.exchange.Messages;

/** A file of a profile, with values by column name. */
final class SourceTable implements AutoCloseable {

	private final TextSource source;

	private SourceTable(TextSource source) {
		this.source = source;
	}

	static SourceTable open(Path file) throws ImportException {
		return new SourceTable(CsvFiles.open(file));
	}

	TextSource source() {
		return source;
	}

	TextRow next() throws ImportException {
		return source.next();
	}

	String text(TextRow row, String column) throws ImportException {
		var position = source.columns().indexOf(column);
		if (position < 0) {
			source.close();
			throw new ImportException(new RowProblem(source.name(), 1, column, "", Messages.MsgProfileColumnMissing)); //$NON-NLS-1$
		}
		return row.value(position).strip();
	}

	BigDecimal number(TextRow row, String column) throws ImportException {
		var text = text(row, column);
		try {
			return new BigDecimal(text);
		} catch (NumberFormatException e) {
			throw wrong(row, column, text, Messages.MsgNotNumber);
		}
	}

	LocalDate date(TextRow row, String column) throws ImportException {
		var text = text(row, column);
		try {
			return LocalDate.parse(text);
		} catch (DateTimeException e) {
			throw wrong(row, column, text, Messages.MsgNotDate);
		}
	}

	static ImportException wrong(TextRow row, String column, String value, String reason) {
		return new ImportException(new RowProblem(row.file(), row.line(), column, value, reason));
	}

	@Override
	public void close() {
		source.close();
	}
}
