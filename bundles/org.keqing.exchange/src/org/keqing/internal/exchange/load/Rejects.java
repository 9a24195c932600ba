package org.keqing.internal.exchange.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.keqing.exchange.RowProblem;
import org.keqing.exchange.TextRow;
import org.keqing.exchange.TextSource;
import org.keqing.internal.exchange.export.AtomicFile;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * The file of bad rows: the columns of the sources and a last column with the reason. It appears when the import has been
 * committed and a row was bad.
 */
final class Rejects implements AutoCloseable {

	private static final String REASON = "reason"; //$NON-NLS-1$

	private final boolean skipping;
	private final Path file;
	private final List<String> header;
	private AtomicFile out;
	private CsvWriter writer;

	private Rejects(boolean skipping, Path file, List<TextSource> sources) {
		this.skipping = skipping;
		this.file = file;
		var names = new LinkedHashSet<String>();
		sources.forEach(s -> names.addAll(s.columns()));
		names.remove(REASON);
		this.header = List.copyOf(names);
	}

	/** Bad rows go to a file; without one they are not to be skipped. */
	static Rejects to(Path file, List<TextSource> sources) {
		return new Rejects(file != null, file, sources);
	}

	/** Bad rows are skipped and go nowhere. */
	static Rejects uncollected(List<TextSource> sources) {
		return new Rejects(true, null, sources);
	}

	boolean isSkipping() {
		return skipping;
	}

	void add(TextSource source, TextRow row, List<RowProblem> problems) {
		if (file == null)
			return;
		try {
			if (out == null) {
				out = AtomicFile.beside(file);
				writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
						.build(Files.newBufferedWriter(out.temporary(), StandardCharsets.UTF_8));
				var line = new ArrayList<>(header);
				line.add(REASON);
				writer.writeRecord(line);
			}
			var line = new ArrayList<String>(header.size() + 1);
			for (var name : header) {
				var position = source.columns().indexOf(name);
				line.add(position < 0 ? "" : row.value(position)); //$NON-NLS-1$
			}
			line.add(problems.stream().map(RowProblem::message).collect(Collectors.joining("; "))); //$NON-NLS-1$
			writer.writeRecord(line);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Puts the file in its place; returns it, or null when no row was bad. */
	Path publish() throws IOException {
		if (out == null)
			return null;
		writer.close();
		writer = null;
		out.publish();
		return file;
	}

	@Override
	public void close() {
		if (writer == null)
			return;
		try (var unpublished = out) {
			writer.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
