package org.keqing.internal.exchange.profile;

import java.util.List;

import org.keqing.exchange.TextRow;
import org.keqing.exchange.TextSource;

/** Rows that a profile has put together. */
final class ListSource implements TextSource {

	private final String name;
	private final List<String> columns;
	private final List<TextRow> rows;
	private int next;

	ListSource(String name, List<String> columns, List<TextRow> rows) {
		this.name = name;
		this.columns = columns;
		this.rows = rows;
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
		return next;
	}

	@Override
	public long size() {
		return rows.size();
	}

	@Override
	public TextRow next() {
		return next < rows.size() ? rows.get(next++) : null;
	}

	@Override
	public void rewind() {
		next = 0;
	}

	@Override
	public void close() {
		next = rows.size();
	}
}
