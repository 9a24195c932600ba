package org.keqing.internal.bench;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.Iterator;
import java.util.List;

import org.apache.derby.vti.VTITemplate;

/** Rows held in memory as a Derby table function: the fastest way into an empty Derby table, without anything of Keqing. */
public final class BareRows extends VTITemplate {

	private static final ThreadLocal<List<Object[]>> ROWS = new ThreadLocal<>();

	private final Iterator<Object[]> rows;
	private Object[] row;
	private boolean missing;

	private BareRows(List<Object[]> rows) {
		this.rows = rows.iterator();
	}

	static void offer(List<Object[]> rows) {
		ROWS.set(rows);
	}

	/** Called by Derby. */
	public static ResultSet open() {
		return new BareRows(ROWS.get());
	}

	@Override
	public boolean next() {
		row = rows.hasNext() ? rows.next() : null;
		return row != null;
	}

	private Object value(int column) {
		missing = row[column - 1] == null;
		return row[column - 1];
	}

	@Override
	public boolean wasNull() {
		return missing;
	}

	@Override
	public String getString(int column) {
		return value(column) instanceof Object value ? value.toString() : null;
	}

	@Override
	public long getLong(int column) {
		return value(column) instanceof Number number ? number.longValue() : 0;
	}

	@Override
	public int getInt(int column) {
		return value(column) instanceof Number number ? number.intValue() : 0;
	}

	@Override
	public boolean getBoolean(int column) {
		return value(column) instanceof Boolean truth && truth;
	}

	@Override
	public BigDecimal getBigDecimal(int column) {
		return (BigDecimal) value(column);
	}

	@Override
	public Date getDate(int column) {
		return (Date) value(column);
	}

	@Override
	public Timestamp getTimestamp(int column) {
		return (Timestamp) value(column);
	}

	@Override
	public void close() {
		row = null;
	}
}
