package org.keqing.internal.exchange.load;

import java.sql.SQLException;

import org.keqing.store.Tx;

/** Questions about a table as a whole. */
final class Tables {

	private Tables() {
	}

	static boolean isEmpty(Tx tx, String table) throws SQLException {
		try (var statement = tx.connection().prepareStatement("SELECT 1 FROM " + table)) { //$NON-NLS-1$
			statement.setMaxRows(1);
			try (var result = statement.executeQuery()) {
				return !result.next();
			}
		}
	}
}
