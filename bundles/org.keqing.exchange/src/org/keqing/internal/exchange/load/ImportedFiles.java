package org.keqing.internal.exchange.load;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.keqing.store.Tx;

/** The record of imported files, by kind and content. */
final class ImportedFiles {

	private static final int LONGEST_NAME = 1000;

	private final Tx tx;
	private final String kind;

	ImportedFiles(Tx tx, String kind) {
		this.tx = tx;
		this.kind = kind;
	}

	/** True when any file of this kind was imported. */
	boolean any() throws SQLException {
		try (var statement = tx.connection().prepareStatement("SELECT count(*) FROM import_file WHERE kind = ?")) { //$NON-NLS-1$
			statement.setString(1, kind);
			try (var result = statement.executeQuery()) {
				return result.next() && result.getLong(1) > 0;
			}
		}
	}

	/** True when a file of this content was imported. */
	boolean contains(String hash) throws SQLException {
		try (var statement = tx.connection().prepareStatement("SELECT count(*) FROM import_file WHERE kind = ? AND sha256 = ?")) { //$NON-NLS-1$
			statement.setString(1, kind);
			statement.setString(2, hash);
			try (var result = statement.executeQuery()) {
				return result.next() && result.getLong(1) > 0;
			}
		}
	}

	/** Adds a file, or names the latest import of one that is known. */
	void record(String name, String hash, long rows) throws SQLException {
		var known = contains(hash);
		var sql = known ? "UPDATE import_file SET name = ?, row_count = ?, imported_at = ?, who = ? WHERE kind = ? AND sha256 = ?" //$NON-NLS-1$
				: "INSERT INTO import_file (name, row_count, imported_at, who, kind, sha256, id) VALUES (?, ?, ?, ?, ?, ?, ?)"; //$NON-NLS-1$
		try (var statement = tx.connection().prepareStatement(sql)) {
			statement.setString(1, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
			statement.setLong(2, rows);
			statement.setTimestamp(3, Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS)));
			statement.setString(4, tx.user());
			statement.setString(5, kind);
			statement.setString(6, hash);
			if (!known)
				statement.setLong(7, tx.newId());
			statement.executeUpdate();
		}
	}
}
