package org.keqing.internal.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet that is written row by row: numbers as numbers, everything else as text, days as in CSV. */
public final class WorkbookFile implements AutoCloseable {

	/** The end of names of workbooks. */
	public static final String ENDING = ".xlsx"; //$NON-NLS-1$

	private static final int FLUSH = 1_000;
	/** A cell keeps no longer ones: those of objects go as text. */
	private static final long EXACT = 1L << 53;

	private final OutputStream out;
	private final Workbook book;
	private final Worksheet sheet;
	private int row;

	private WorkbookFile(OutputStream out) {
		this.out = out;
		this.book = new Workbook(out, "Keqing", "1.0"); //$NON-NLS-1$ //$NON-NLS-2$
		this.sheet = book.newWorksheet("Keqing"); //$NON-NLS-1$
	}

	/**
	 * Begins a workbook.
	 *
	 * @param file    where to
	 * @param columns the header
	 * @return the workbook; closing it completes the file
	 * @throws IOException when it cannot be written
	 */
	public static WorkbookFile create(Path file, List<String> columns) throws IOException {
		var book = new WorkbookFile(Files.newOutputStream(file));
		book.sheet.freezePane(0, 1);
		book.row(columns.toArray());
		return book;
	}

	/**
	 * Writes a row.
	 *
	 * @param values text, number, boolean or date; null for none
	 * @throws IOException when it cannot be written
	 */
	public void row(Object... values) throws IOException {
		for (var i = 0; i < values.length; i++)
			switch (values[i]) {
			case null -> {
				continue;
			}
			case Long number when Math.abs(number) > EXACT -> sheet.value(row, i, text(number));
			case Number number -> sheet.value(row, i, number);
			default -> sheet.value(row, i, text(values[i]));
			}
		if (++row % FLUSH == 0)
			sheet.flush();
	}

	/**
	 * A value as CSV and as a cell of text hold it.
	 *
	 * @param value text, number, boolean or date; null for none
	 * @return its text, empty for none
	 */
	public static String text(Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case BigDecimal number -> number.toPlainString();
		case LocalDate day -> day.toString();
		default -> value.toString();
		};
	}

	@Override
	public void close() throws IOException {
		try (out) {
			book.finish();
		}
	}
}
