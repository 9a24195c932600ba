package org.keqing.internal.exchange.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.TextRow;
import org.keqing.exchange.RowProblem;
import org.keqing.exchange.TextSource;
import org.keqing.internal.exchange.Messages;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A delimited text file. One row is held at a time; a field longer than a mebi-character is refused. */
public final class CsvSource implements TextSource {

	private static final int LONGEST_FIELD = 1 << 20;
	private static final Pattern LINE_NUMBER = Pattern.compile("line (\\d+)"); //$NON-NLS-1$

	private final Path file;
	private final String name;
	private final TextProbe probe;
	private Counter counter;
	private CloseableIterator<CsvRecord> records;
	private long lastLine;
	private final List<String> columns;

	private CsvSource(Path file, TextProbe probe) throws ImportException {
		this.file = file;
		this.name = file.getFileName().toString();
		this.probe = probe;
		this.columns = restart();
		var seen = new HashSet<String>();
		for (var column : columns)
			if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
				close();
				throw new ImportException(new RowProblem(name, 1, column, column, Messages.MsgColumnTwice));
			}
	}

	/**
	 * Opens a file.
	 *
	 * @param file the file
	 * @return its rows
	 * @throws ImportException when it cannot be read as delimited text
	 */
	public static CsvSource open(Path file) throws ImportException {
		return new CsvSource(file, TextProbe.of(file));
	}

	private List<String> restart() throws ImportException {
		close();
		try {
			counter = new Counter(Files.newInputStream(file));
			counter.skipNBytes(probe.bomLength());
			var decoder = probe.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT);
			records = CsvReader.builder().fieldSeparator(probe.separator()).maxBufferSize(LONGEST_FIELD)
					.allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
					.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
					.ofCsvRecord(new InputStreamReader(counter, decoder)).iterator();
		} catch (IOException e) {
			throw new ImportException(RowProblem.ofFile(name, NLS.bind(Messages.MsgCannotRead, e.getMessage())));
		}
		var header = next();
		if (header == null) {
			close();
			throw new ImportException(RowProblem.ofFile(name, Messages.MsgEmptyFile));
		}
		return header.values().stream().map(String::strip).toList();
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
		return counter.count;
	}

	@Override
	public long size() {
		return probe.size();
	}

	@Override
	public TextRow next() throws ImportException {
		try {
			if (!records.hasNext())
				return null;
			var record = records.next();
			lastLine = record.getStartingLineNumber();
			return new TextRow(name, lastLine, record.getFields());
		} catch (CsvParseException e) {
			throw new ImportException(parseProblem(e));
		} catch (UncheckedIOException e) {
			throw new ImportException(RowProblem.ofFile(name, NLS.bind(Messages.MsgCannotRead, e.getCause().getMessage())));
		}
	}

	private RowProblem parseProblem(CsvParseException e) {
		var message = new StringBuilder();
		for (Throwable t = e; t != null; t = t.getCause())
			message.append(t.getMessage()).append(' ');
		var number = LINE_NUMBER.matcher(message);
		var line = number.find() ? Long.parseLong(number.group(1)) : lastLine + 1;
		var tooLong = message.indexOf("buffer") >= 0; //$NON-NLS-1$
		return new RowProblem(name, line, "", "", tooLong ? Messages.MsgFieldTooLong : Messages.MsgWrongQuotes); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void rewind() throws ImportException {
		restart();
	}

	@Override
	public void close() {
		if (records != null)
			try {
				records.close();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
	}

	private static final class Counter extends FilterInputStream {

		private long count;

		Counter(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			var b = super.read();
			if (b >= 0)
				count++;
			return b;
		}

		@Override
		public int read(byte[] b, int off, int len) throws IOException {
			var n = super.read(b, off, len);
			if (n > 0)
				count += n;
			return n;
		}

		@Override
		public long skip(long n) throws IOException {
			var skipped = super.skip(n);
			count += skipped;
			return skipped;
		}
	}
}
