package org.keqing.internal.store.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

import org.jooq.DSLContext;
import org.jooq.Select;
import org.keqing.internal.store.Jdbc;

/**
 * Runs what jOOQ rendered on a connection.
 *
 * @param context jOOQ in the database's dialect
 * @param connection the transaction's connection
 */
record Sql(DSLContext context, Connection connection) {

    private static final int FETCH = 2_000;

    /** Takes a row. */
    @FunctionalInterface
    interface RowAction {
        void row(ResultSet rows) throws Exception;
    }

    /**
     * Runs a select.
     *
     * @return number of rows
     * @throws VisitorException with what the action threw
     */
    long run(Select<?> select, RowAction action) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(context.render(select))) {
            int index = 1;
            for (Object value : select.getBindValues()) {
                Jdbc.bind(statement, index++, value, Types.VARCHAR);
            }
            statement.setFetchSize(FETCH);
            long count = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    action.row(rows);
                    count++;
                }
            }
            return count;
        } catch (SQLException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new VisitorException(e);
        }
    }
}
