package org.keqing.internal.exchange.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A statement that is run for many rows at a time. */
final class Batch implements AutoCloseable {

	/** Rows that are looked up and written together. */
	static final int SIZE = 500;

	private final PreparedStatement statement;
	private int waiting;

	Batch(Connection connection, String sql) throws SQLException {
		statement = connection.prepareStatement(sql);
	}

	PreparedStatement statement() {
		return statement;
	}

	void add() throws SQLException {
		statement.addBatch();
		if (++waiting == SIZE)
			run();
	}

	/** Runs what waits. */
	void run() throws SQLException {
		if (waiting > 0)
			statement.executeBatch();
		waiting = 0;
	}

	@Override
	public void close() throws SQLException {
		statement.close();
	}
}
