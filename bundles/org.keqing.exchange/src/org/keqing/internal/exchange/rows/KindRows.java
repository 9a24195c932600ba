package org.keqing.internal.exchange.rows;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowProblem;
import org.keqing.exchange.RowReader;
import org.keqing.exchange.TextRow;
import org.keqing.exchange.TextSource;
import org.keqing.internal.exchange.Messages;
import org.keqing.model.Plurals;
import org.keqing.store.Progress;

/** Reads the rows of a file for a contributed kind, and keeps what is wrong with them. */
final class KindRows implements RowReader {

	private static final int STEP = 256;

	private final RowKind kind;
	private final TextSource source;
	private final Progress progress;
	private final Map<String, Integer> places = new HashMap<>();
	private final List<ImportReport.IgnoredColumn> ignored = new ArrayList<>();
	private final List<RowProblem> problems = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();
	private final Set<Long> rejected = new HashSet<>();
	private final long[] effects = new long[Effect.values().length];
	private TextRow row;
	private boolean bad;
	private long rows;
	private long problemCount;
	private long worked;

	KindRows(RowKind kind, TextSource source, Progress progress) throws ImportException {
		this.kind = kind;
		this.source = source;
		this.progress = progress;
		for (var i = 0; i < source.columns().size(); i++) {
			var name = source.columns().get(i).strip().toLowerCase(Locale.ROOT);
			if (kind.columns().contains(name))
				places.put(name, i);
			else
				ignored.add(new ImportReport.IgnoredColumn(source.columns().get(i), name.isEmpty() ? NLS.bind(Messages.MsgColumnWithoutName, i + 1) : Messages.MsgColumnUnknown));
		}
		for (var column : kind.columns())
			if (kind.required().contains(column) && !places.containsKey(column))
				throw new ImportException(new RowProblem(source.name(), 1, column, "", //$NON-NLS-1$
						NLS.bind(Messages.MsgColumnMissing, String.join(", ", kind.columns().stream().filter(kind.required()::contains).toList())))); //$NON-NLS-1$
	}

	@Override
	public boolean next() throws ImportException {
		for (;;) {
			row = source.next();
			bad = false;
			if (row == null || ++rows % STEP == 0) {
				progress.check();
				progress.worked(source.position() - worked);
				worked = source.position();
			}
			if (row == null)
				return false;
			if (row.values().size() > source.columns().size())
				problem("", Plurals.bind(Messages.MsgWrongWidth, source.columns().size(), row.values().size())); //$NON-NLS-1$
			kind.columns().stream().filter(kind.required()::contains).filter(column -> text(column) == null).forEach(column -> problem(column, Messages.MsgValueMissing));
			if (!bad)
				return true;
		}
	}

	@Override
	public boolean has(String column) {
		return places.containsKey(column);
	}

	@Override
	public String text(String column) {
		var place = places.get(column);
		var text = place == null ? "" : row.value(place).strip(); //$NON-NLS-1$
		return text.isEmpty() ? null : text;
	}

	@Override
	public BigDecimal decimal(String column, int scale) {
		var text = text(column);
		if (text == null)
			return null;
		try {
			var number = new BigDecimal(text);
			if (number.stripTrailingZeros().scale() > scale) {
				problem(column, Plurals.bind(Messages.MsgTooManyDecimals, scale));
				return null;
			}
			return number;
		} catch (NumberFormatException e) {
			problem(column, Messages.MsgNotNumber);
			return null;
		}
	}

	@Override
	public LocalDate date(String column) {
		var text = text(column);
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeException e) {
			problem(column, Messages.MsgNotDate);
			return null;
		}
	}

	/** A row that was read. */
	private record ReadRow(TextRow row) implements Place {
	}

	@Override
	public Place place() {
		return new ReadRow(row);
	}

	@Override
	public void problem(String column, String reason) {
		bad = true;
		note(row, column, reason);
	}

	@Override
	public void problem(Place place, String column, String reason) {
		note(((ReadRow) place).row(), column, reason);
	}

	private void note(TextRow of, String column, String reason) {
		rejected.add(of.line());
		problemCount++;
		var place = places.get(column);
		if (problems.size() < ImportReport.LISTED)
			problems.add(new RowProblem(of.file(), of.line(), column, place == null ? "" : of.value(place).strip(), reason)); //$NON-NLS-1$
	}

	@Override
	public boolean isBad() {
		return bad;
	}

	@Override
	public void count(Effect effect) {
		effects[effect.ordinal()]++;
	}

	@Override
	public boolean hasProblems() {
		return problemCount > 0;
	}

	@Override
	public void remark(String sentence) {
		remarks.add(sentence);
	}

	/** In the order of the file, also when some showed only after rows below. */
	List<RowProblem> problems() {
		return problems.stream().sorted(Comparator.comparingLong(RowProblem::line)).toList();
	}

	long problemCount() {
		return problemCount;
	}

	long rejected() {
		return rejected.size();
	}

	ImportReport.FileReport report() {
		return new ImportReport.FileReport(source.name(), rows, effects[Effect.INSERTED.ordinal()], effects[Effect.UPDATED.ordinal()], effects[Effect.UNCHANGED.ordinal()], 0, rejected.size(), ignored, remarks);
	}
}
