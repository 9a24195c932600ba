package org.keqing.internal.exchange.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport.IgnoredColumn;
import org.keqing.exchange.RowProblem;
import org.keqing.exchange.TextRow;
import org.keqing.exchange.TextSource;
import org.keqing.internal.exchange.Messages;
import org.keqing.model.Plurals;

/** Reads the rows of one source into the values of the columns wanted. */
final class RowParser {

	private final List<Column> columns;
	private final int width;
	private final int[] position;
	/** Per value of the file the column that takes it, -1 for none. */
	private final int[] taker;
	private final List<IgnoredColumn> ignored = new ArrayList<>();

	/**
	 * Looks at the header.
	 *
	 * @param computed names of columns that the system computes
	 * @throws ImportException when a required column is missing
	 */
	RowParser(List<Column> columns, Set<String> computed, TextSource source) throws ImportException {
		this.columns = columns;
		this.width = source.columns().size();
		this.position = new int[columns.size()];
		this.taker = new int[width];
		Arrays.fill(position, -1);
		for (var i = 0; i < width; i++) {
			var name = source.columns().get(i);
			var column = find(name);
			taker[i] = column;
			if (column >= 0)
				position[column] = i;
			else if (name.isEmpty())
				ignored.add(new IgnoredColumn(name, NLS.bind(Messages.MsgColumnWithoutName, i + 1)));
			else
				ignored.add(new IgnoredColumn(name,
						computed.contains(name.toLowerCase(Locale.ROOT)) ? Messages.MsgColumnComputed : Messages.MsgColumnUnknown));
		}
		for (var i = 0; i < position.length; i++)
			if (position[i] < 0 && columns.get(i).required())
				throw new ImportException(new RowProblem(source.name(), 1, columns.get(i).name(), "", //$NON-NLS-1$
						NLS.bind(Messages.MsgColumnMissing, String.join(", ", columns.stream().map(Column::name).limit(8).toList())))); //$NON-NLS-1$
	}

	private int find(String name) {
		for (var i = 0; i < columns.size(); i++)
			if (columns.get(i).name().equalsIgnoreCase(name))
				return i;
		return -1;
	}

	List<IgnoredColumn> ignored() {
		return ignored;
	}

	/** True when the file has this column. */
	boolean has(int column) {
		return position[column] >= 0;
	}

	/** The text as it stands in the file. */
	String raw(TextRow row, int column) {
		return position[column] < 0 ? "" : row.value(position[column]); //$NON-NLS-1$
	}

	/** Reads a row into an array of nulls; what is wrong is added to the failures, in the order of the file. */
	void parse(TextRow row, Object[] into, Failures failures) {
		if (row.values().size() != width) {
			failures.add("", "", Plurals.bind(Messages.MsgWrongWidth, width, row.values().size())); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		for (var i = 0; i < width; i++)
			if (taker[i] >= 0) {
				var raw = row.values().get(i);
				try {
					into[taker[i]] = columns.get(taker[i]).parse(raw);
				} catch (Column.BadValue e) {
					failures.add(columns.get(taker[i]).name(), raw, e.getMessage());
				}
			}
	}
}
