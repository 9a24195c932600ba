package org.keqing.internal.exchange.load;

import java.sql.SQLException;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.exchange.Messages;
import org.keqing.store.Tx;

/** Which clients there are: code to id, in compact memory. */
final class ClientCodes {

	private final TextIndex index = new TextIndex();

	static ClientCodes read(Tx tx) throws SQLException {
		return read(tx, "SELECT code, id FROM client"); //$NON-NLS-1$
	}

	/** Only those that own a row of a table. */
	static ClientCodes owners(Tx tx, String table) throws SQLException {
		return read(tx, "SELECT c.code, c.id FROM client c JOIN " + table + " e ON e.owner_id = c.id"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static ClientCodes read(Tx tx, String sql) throws SQLException {
		var codes = new ClientCodes();
		try (var statement = tx.connection().prepareStatement(sql)) {
			statement.setFetchSize(10_000);
			try (var result = statement.executeQuery()) {
				while (result.next())
					codes.index.add(result.getString(1), result.getLong(2));
			}
		}
		return codes;
	}

	boolean contains(String code) {
		return index.find(code) >= 0;
	}

	/** Replaces the code in the values by the id of the client. */
	void resolve(Object[] values, int column, String name, Failures failures) {
		var code = (String) values[column];
		var number = index.find(code);
		if (number < 0)
			failures.add(name, code, NLS.bind(Messages.MsgUnknownClient, code));
		else
			values[column] = index.value(number);
	}
}
