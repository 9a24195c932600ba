package org.keqing.internal.contract;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rows ordered by a key, handed out key by key while another cursor with the same order advances. The key is the first column. */
final class Merged<T> implements AutoCloseable {

    private static final int FETCH = 5_000;

    /** Makes something of the present row. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Mapper<T> mapper;
    private boolean more;

    Merged(Connection connection, String sql, Mapper<T> mapper, LocalDate... dates) throws SQLException {
        this.mapper = mapper;
        statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCH);
        for (int i = 0; i < dates.length; i++) {
            statement.setDate(i + 1, Date.valueOf(dates[i]));
        }
        rows = statement.executeQuery();
        more = rows.next();
    }

    /** Whether there are rows that were not handed out. */
    boolean more() {
        return more;
    }

    /** {@return the key of the next row} */
    long key() throws SQLException {
        return rows.getLong(1);
    }

    /** {@return the rows of a key; keys must be asked for in ascending order} */
    List<T> of(long key) throws SQLException {
        List<T> found = new ArrayList<>();
        while (more && rows.getLong(1) <= key) {
            if (rows.getLong(1) == key) {
                found.add(mapper.map(rows));
            }
            more = rows.next();
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
