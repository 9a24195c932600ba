package org.keqing.internal.exchange.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport.FileReport;
import org.keqing.exchange.TextRow;
import org.keqing.exchange.TextSource;
import org.keqing.store.Progress;

/**
 * The good rows of one source, one after the other. As soon as a bad row was met and bad rows are not to be skipped, no further
 * row is handed out, but the rest is checked so that the user hears of everything at once.
 */
final class Feed {

	private static final int STEP = 1024;

	/** A check that needs more than the row itself. */
	@FunctionalInterface
	interface RowCheck {
		/** Adds to the failures what is wrong. Values may be replaced. */
		void check(TextRow row, Object[] values, Failures failures);
	}

	private final TextSource source;
	private final RowParser parser;
	private final int columns;
	private final Failures failures;
	private final Rejects rejects;
	private final Progress progress;
	private final MessageDigest digest = sha256();
	private final byte[] newLine = { '\n' };
	private long worked;
	private long rows;
	private long rejected;
	private TextRow row;

	long inserted;
	long updated;
	long unchanged;
	long taken;

	Feed(TextSource source, List<Column> columns, Set<String> computed, Failures failures, Rejects rejects, Progress progress)
			throws ImportException {
		this.source = source;
		this.parser = new RowParser(columns, computed, source);
		this.columns = columns.size();
		this.failures = failures;
		this.rejects = rejects;
		this.progress = progress;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	boolean has(int column) {
		return parser.has(column);
	}

	String name() {
		return source.name();
	}

	long rows() {
		return rows;
	}

	/** The row that {@link #next} gave last. */
	TextRow row() {
		return row;
	}

	/**
	 * The next good row.
	 *
	 * @return its values in the order of the columns, or null after the last
	 * @throws ImportException when the source cannot be read on
	 */
	Object[] next(RowCheck check) throws ImportException {
		for (;;) {
			row = source.next();
			if (row == null) {
				report();
				return null;
			}
			if (++rows % STEP == 0)
				report();
			digest(row);
			var values = new Object[columns];
			failures.begin(row);
			parser.parse(row, values, failures);
			if (!failures.isRowBad())
				check.check(row, values, failures);
			if (failures.isRowBad()) {
				rejected++;
				rejects.add(source, row, failures.keep());
			} else if (isWanted())
				return values;
		}
	}

	/** True while rows are still to be written: nothing was bad, or bad rows are skipped. */
	boolean isWanted() {
		return failures.count() == 0 || rejects.isSkipping();
	}

	private void report() {
		progress.check();
		var position = source.position();
		progress.worked(position - worked);
		worked = position;
	}

	private void digest(TextRow r) {
		for (var i = 0; i < columns; i++)
			if (parser.has(i)) {
				digest.update(parser.raw(r, i).getBytes(StandardCharsets.UTF_8));
				digest.update((byte) 0);
			}
		digest.update(newLine);
	}

	/** What the rows read so far hold, whatever the order of columns, encoding, quotes and separator of the file: SHA-256. */
	String contentHash() {
		try {
			return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
		} catch (CloneNotSupportedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Reads all rows once for their hash and begins again. */
	String contentHashAhead() throws ImportException {
		digest.reset();
		for (var r = source.next(); r != null; r = source.next())
			digest(r);
		var hash = contentHash();
		digest.reset();
		source.rewind();
		return hash;
	}

	FileReport result() {
		return new FileReport(source.name(), rows, inserted, updated, unchanged, taken, rejected, parser.ignored(), List.of());
	}
}
