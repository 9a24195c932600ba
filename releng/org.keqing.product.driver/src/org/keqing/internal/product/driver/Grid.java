package org.keqing.internal.product.driver;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.keqing.testsupport.UiProbe;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;

/** A table with its rows as they are shown. */
final class Grid {

	private final UiProbe probe;
	private final NatTable table;

	Grid(UiProbe probe, NatTable table) {
		this.probe = probe;
		this.table = table;
	}

	static boolean hasColumns(NatTable table, String... columns) {
		return titles(table).containsAll(List.of(columns));
	}

	private static List<String> titles(NatTable table) {
		return IntStream.range(0, table.getColumnCount()).mapToObj(column -> word(table.getDataValueByPosition(column, 0))).toList();
	}

	private static String word(Object value) {
		return switch (value) {
			case null -> "";
			case Tier tier -> TierBadges.standard().text(tier);
			default -> value.toString();
		};
	}

	private ViewportLayer body() {
		return (ViewportLayer) ((CompositeLayer) table.getLayer()).getChildLayerByLayoutCoordinate(0, 1);
	}

	private List<String> cells(int row) {
		var all = body().getScrollableLayer();
		return IntStream.range(0, all.getColumnCount()).mapToObj(column -> word(all.getDataValueByPosition(column, row))).toList();
	}

	private int count() {
		return body().getScrollableLayer().getRowCount();
	}

	/** Waits until it has a number of rows. */
	Grid hasRows(int rows) {
		probe.waitFor(rows + " rows", () -> count() == rows);
		return this;
	}

	/** Waits for a row in which the cells have these texts; other cells do not matter. */
	Grid shows(String... cells) {
		position(has(cells));
		return this;
	}

	private static Predicate<List<String>> has(String... cells) {
		return row -> row.containsAll(List.of(cells));
	}

	/** Selects the row with these cells by a click. */
	Grid select(String... cells) {
		click(position(has(cells)));
		return this;
	}

	/** Selects all rows by the keyboard. */
	Grid selectAll() {
		probe.ui(() -> {
			table.setFocus();
			var event = new Event();
			event.keyCode = 'a';
			event.stateMask = SWT.MOD1;
			table.notifyListeners(SWT.KeyDown, event);
			return true;
		});
		return this;
	}

	/** Opens the row with these cells by a double click. */
	void open(String... cells) {
		var row = position(has(cells));
		click(row);
		probe.later(() -> mouse(SWT.MouseDoubleClick, row));
	}

	/** The cell of a column in the row with these cells. */
	String cell(String column, String... cells) {
		var row = position(has(cells));
		return probe.ui(() -> cells(row).get(titles(table).indexOf(column)));
	}

	/** All rows. */
	List<List<String>> rows() {
		return probe.ui(() -> IntStream.range(0, count()).mapToObj(this::cells).toList());
	}

	private int position(Predicate<List<String>> wanted) {
		return probe.await("a row of " + probe.ui(() -> titles(table)), () -> IntStream.range(0, count()).boxed().filter(row -> wanted.test(cells(row))).findFirst());
	}

	private void click(int row) {
		probe.ui(() -> {
			table.setFocus();
			body().moveRowPositionIntoViewport(row);
			mouse(SWT.MouseDown, row);
			mouse(SWT.MouseUp, row);
			return true;
		});
	}

	private void mouse(int type, int row) {
		var head = table.getRowCount() - body().getRowCount();
		var cell = table.getBoundsByPosition(0, head + row - body().getOriginRowPosition());
		var event = new Event();
		event.button = 1;
		event.count = 1;
		event.x = cell.x + cell.width / 2;
		event.y = cell.y + cell.height / 2;
		table.notifyListeners(type, event);
	}
}
