package org.keqing.internal.exchange.load;

import java.util.ArrayList;
import java.util.List;

import org.keqing.exchange.ImportReport;
import org.keqing.exchange.RowProblem;
import org.keqing.exchange.TextRow;

/** What is wrong with the row at hand, and with all rows before it. */
final class Failures {

	private final List<RowProblem> listed = new ArrayList<>();
	private final List<RowProblem> ofRow = new ArrayList<>();
	private long count;
	private TextRow row;

	void begin(TextRow next) {
		row = next;
		ofRow.clear();
	}

	void add(String column, String value, String reason) {
		ofRow.add(new RowProblem(row.file(), row.line(), column, value, reason));
	}

	boolean isRowBad() {
		return !ofRow.isEmpty();
	}

	/** Counts the row at hand as bad. */
	List<RowProblem> keep() {
		count += ofRow.size();
		for (var problem : ofRow)
			if (listed.size() < ImportReport.LISTED)
				listed.add(problem);
		return ofRow;
	}

	List<RowProblem> listed() {
		return listed;
	}

	long count() {
		return count;
	}
}
