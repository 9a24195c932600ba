package org.keqing.internal.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EClass;
import org.jooq.DSLContext;
import org.keqing.store.BulkLoad;
import org.keqing.store.HistoryAction;
import org.keqing.store.RowSource;
import org.keqing.store.StoreChange;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** A transaction on a connection. */
public final class Transaction implements Tx {

    private static final int MANY = 10_000;

    private final DatabaseStore store;
    private final Connection connection;
    private final String user;
    private final HistoryWriter history;
    private final List<RowSpool> spools = new ArrayList<>();
    private final Map<EClass, long[]> changed = new LinkedHashMap<>();

    Transaction(DatabaseStore store, Connection connection, String user) {
        this.store = store;
        this.connection = connection;
        this.user = user;
        this.history = new HistoryWriter(connection, user, Instant.now().truncatedTo(ChronoUnit.MICROS), store::newId);
    }

    @Override
    public DSLContext sql() {
        return store.sql(connection);
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public boolean groupsWell() {
        return store.database().groupsWell();
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public long newId() {
        return store.newId();
    }

    @Override
    public long bulk(String table, List<String> columns, RowSource rows) throws StoreException {
        try {
            history.flush();
            return store.database().bulk(connection, table, columns, rows);
        } catch (Exception e) {
            throw store.failure(e);
        }
    }

    @Override
    public BulkLoad bulk(String table, List<String> columns) {
        RowSpool spool = new RowSpool(columns.size());
        spools.add(spool);
        return new BulkLoad() {
            @Override
            public void add(Object... row) throws StoreException {
                try {
                    spool.add(row);
                } catch (IOException e) {
                    throw new StoreException(Messages.bind(Messages.MsgSpool, e.getMessage()), e);
                }
            }

            @Override
            public long finish() throws StoreException {
                long rows = bulk(table, columns, spool);
                close(spool);
                return rows;
            }
        };
    }

    @Override
    public void changeMany(String table, List<String> columns, long rows, Change work) throws StoreException {
        try {
            store.database().changeMany(connection, table, columns, rows, work::run);
        } catch (Exception e) {
            throw store.failure(e);
        }
    }

    @Override
    public void history(HistoryAction action, EClass type, long aggregateId, long objectId, String feature, String oldValue, String newValue)
            throws StoreException {
        try {
            history.write(action, type, aggregateId, objectId, feature, oldValue, newValue);
        } catch (SQLException e) {
            throw store.failure(e);
        }
    }

    @Override
    public void changed(EClass type, long... ids) {
        long[] before = changed.get(type);
        if (before == null) {
            changed.put(type, ids.length > MANY ? new long[0] : ids.clone());
        } else {
            boolean many = before.length == 0 || ids.length == 0 || before.length + ids.length > MANY;
            changed.put(type, many ? new long[0] : LongStream.concat(LongStream.of(before), LongStream.of(ids)).toArray());
        }
    }

    /** What listeners are to hear, {@code null} when nothing was named. */
    StoreChange change() {
        return changed.isEmpty() ? null : new StoreChange(changed);
    }

    void beforeCommit() throws SQLException {
        history.flush();
    }

    void close() throws SQLException {
        history.close();
        spools.forEach(Transaction::close);
    }

    private static void close(RowSpool spool) {
        try {
            spool.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
