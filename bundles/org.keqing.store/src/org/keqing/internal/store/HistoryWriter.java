package org.keqing.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.function.LongSupplier;

import org.eclipse.emf.ecore.EClass;
import org.keqing.store.HistoryAction;

/** Writes history rows in batches, all with the time of their transaction. */
final class HistoryWriter {

    private static final int BATCH = 1_000;
    private static final int VALUE_LENGTH = 4_000;

    private final Connection connection;
    private final String who;
    private final Instant time;
    private final LongSupplier ids;
    private PreparedStatement insert;
    private int waiting;

    HistoryWriter(Connection connection, String who, Instant time, LongSupplier ids) {
        this.connection = connection;
        this.who = who;
        this.time = time;
        this.ids = ids;
    }

    void write(HistoryAction action, EClass type, long aggregateId, long objectId, String feature, String oldValue, String newValue)
            throws SQLException {
        if (insert == null) {
            insert = connection.prepareStatement("INSERT INTO history (id, at_time, who, action, type, aggregate_id, object_id, feature, old_value, "
                    + "new_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        }
        Object[] values = {ids.getAsLong(), time, who, action.key(), type.getName(), aggregateId, objectId, feature, cut(oldValue), cut(newValue)};
        for (int i = 0; i < values.length; i++) {
            Jdbc.bind(insert, i + 1, values[i], Types.VARCHAR);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    void close() throws SQLException {
        if (insert != null) {
            insert.close();
        }
    }

    private static String cut(String value) {
        return value == null || value.length() <= VALUE_LENGTH ? value : value.substring(0, VALUE_LENGTH - 1) + "…";
    }
}
