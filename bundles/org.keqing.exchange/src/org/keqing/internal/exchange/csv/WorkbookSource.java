package org.keqing.internal.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowProblem;
import org.keqing.exchange.TextRow;
import org.keqing.exchange.TextSource;
import org.keqing.internal.exchange.Messages;

/** The first sheet of a workbook as rows of text: the first row is the header, days become ISO dates, numbers are exact. Rows without values are passed over. */
public final class WorkbookSource implements TextSource {

	private final Path file;
	private final String name;
	private final List<String> columns;
	private ReadableWorkbook book;
	private Stream<Row> stream;
	private Iterator<Row> rows;
	private long position;

	private WorkbookSource(Path file) throws ImportException {
		this.file = file;
		this.name = file.getFileName().toString();
		this.columns = restart();
		var seen = new HashSet<String>();
		for (var column : columns)
			if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
				close();
				throw new ImportException(new RowProblem(name, 1, column, column, Messages.MsgColumnTwice));
			}
	}

	/**
	 * Opens a workbook.
	 *
	 * @param file the file
	 * @return its rows; the caller closes it
	 * @throws ImportException when the file is missing, no workbook, or has no header
	 */
	public static TextSource open(Path file) throws ImportException {
		return new WorkbookSource(file);
	}

	private List<String> restart() throws ImportException {
		try {
			book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
			stream = book.getFirstSheet().openStream();
			rows = stream.iterator();
			position = 0;
			if (!rows.hasNext())
				throw new ImportException(RowProblem.ofFile(name, Messages.MsgEmptyFile));
			return texts(rows.next());
		} catch (IOException | RuntimeException e) {
			close();
			throw new ImportException(RowProblem.ofFile(name, NLS.bind(Messages.MsgCannotRead, e.getMessage())));
		}
	}

	private static List<String> texts(Row row) {
		var texts = new ArrayList<String>();
		for (var i = 0; i < row.getCellCount(); i++)
			texts.add(row.getOptionalCell(i).map(WorkbookSource::text).orElse("")); //$NON-NLS-1$
		return texts;
	}

	private static String text(Cell cell) {
		if (cell.getType() == CellType.NUMBER && isDate(cell))
			return cell.asDate().toLocalDate().toString();
		if (cell.getType() == CellType.NUMBER)
			return new BigDecimal(cell.asNumber().stripTrailingZeros().toPlainString()).toPlainString();
		return cell.getText() == null ? "" : cell.getText(); //$NON-NLS-1$
	}

	/** Whether the number is shown as a day: its format names years or days outside of quotes and colours. */
	private static boolean isDate(Cell cell) {
		var format = cell.getDataFormatString();
		return format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT).matches(".*[yd].*"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<String> columns() {
		return columns;
	}

	@Override
	public long position() {
		return position;
	}

	@Override
	public long size() {
		return -1;
	}

	@Override
	public TextRow next() throws ImportException {
		try {
			while (rows.hasNext()) {
				var row = rows.next();
				var texts = texts(row);
				if (texts.stream().anyMatch(text -> !text.isBlank())) {
					position++;
					return new TextRow(name, row.getRowNum(), texts);
				}
			}
			return null;
		} catch (UncheckedIOException e) {
			throw new ImportException(RowProblem.ofFile(name, NLS.bind(Messages.MsgCannotRead, e.getMessage())));
		}
	}

	@Override
	public void rewind() throws ImportException {
		close();
		restart();
	}

	@Override
	public void close() {
		if (stream != null)
			stream.close();
		try {
			if (book != null)
				book.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
