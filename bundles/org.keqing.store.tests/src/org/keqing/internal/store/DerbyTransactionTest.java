package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;

class DerbyTransactionTest extends TransactionContract {

    @Override
    StoreLocation newLocation() {
        return Locations.derbyInMemory();
    }

    /** Name, columns in their order and direction, and whether it is unique, of each index of a table. */
    private List<String> indexes(String table) throws StoreException {
        return store.read(tx -> {
            Map<String, String> columns = new TreeMap<>();
            try (ResultSet found = tx.connection().getMetaData().getIndexInfo(null, tx.connection().getSchema(), table, false, false)) {
                while (found.next()) {
                    columns.merge(found.getString("INDEX_NAME") + (found.getBoolean("NON_UNIQUE") ? " " : " unique "), found.getString("COLUMN_NAME") + found.getString("ASC_OR_DESC"), (some, next) -> some + ' ' + next);
                }
            }
            return columns.entrySet().stream().map(each -> each.getKey() + each.getValue()).toList();
        });
    }

    private long clients(int n, int broken) throws StoreException {
        return store.write("test", tx -> {
            int[] next = { 0 };
            return tx.bulk("client", List.of("id", "code", "name"), row -> {
                long i = ++next[0];
                if (i == broken) {
                    throw new IOException("line " + i + " is broken");
                }
                row[0] = i;
                row[1] = "C%05d".formatted(i);
                row[2] = "Name %05d".formatted(i);
                return i <= n;
            });
        });
    }

    @Test
    void aVeryLargeLoadLeavesTheIndexesAsTheyWere() throws StoreException {
        List<String> before = indexes("CLIENT");
        assertTrue(before.contains("CLIENT_NAME_DOWN NAMED IDD"), before.toString());
        StoreException failed = assertThrows(StoreException.class, () -> clients(20_600, 20_500));
        assertTrue(failed.getMessage().contains("line 20500 is broken"), failed.getMessage());
        assertEquals(before, indexes("CLIENT"));
        assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM client"));
        assertEquals(20_600, clients(20_600, 0));
        assertEquals(before, indexes("CLIENT"));
        assertEquals(List.of("C20600"), rows("SELECT code FROM client --DERBY-PROPERTIES index=client_name_down\n ORDER BY name DESC, id DESC FETCH FIRST 1 ROWS ONLY"));
        assertEquals(List.of(), store.check(Progress.NONE));
    }

    /** Names of the indexes of clients that are not those that they were. */
    private Set<String> madeAnew(Work work) throws StoreException {
        String conglomerates = "SELECT c.conglomeratename || ' ' || CAST(c.conglomeratenumber AS CHAR(20)) FROM sys.sysconglomerates c JOIN sys.systables t ON t.tableid = c.tableid"
                + " WHERE t.tablename = 'CLIENT' AND c.isindex";
        Set<String> before = Set.copyOf(rows(conglomerates));
        work.run();
        return rows(conglomerates).stream().filter(each -> !before.contains(each)).map(each -> each.substring(0, each.indexOf(' '))).collect(Collectors.toSet());
    }

    private interface Work {
        void run() throws StoreException;
    }

    private void changeRegion(long rows, String region, boolean fails) throws StoreException {
        store.write("test", tx -> {
            tx.changeMany("client", List.of("manager", "region"), rows, () -> {
                tx.sql().execute("UPDATE client SET region = ? WHERE id <= ?", region, rows);
                if (fails) {
                    throw new SQLException("no more room");
                }
            });
            return null;
        });
    }

    @Test
    void indexesOnWhatVeryManyRowsChangeAreMadeAnew() throws StoreException {
        clients(80_004, 0);
        List<String> before = indexes("CLIENT");
        Set<String> onThese = Set.of("CLIENT_REGION", "CLIENT_REGION_DOWN", "CLIENT_MANAGER", "CLIENT_MANAGER_DOWN");
        assertEquals(Set.of(), madeAnew(() -> changeRegion(20_000, "North", false)), "less than a quarter");
        assertEquals(onThese, madeAnew(() -> changeRegion(20_001, "East", false)), "a quarter");
        assertEquals(Set.of(), madeAnew(() -> assertThrows(StoreException.class, () -> changeRegion(20_001, "West", true))));
        assertEquals(before, indexes("CLIENT"));
        assertEquals(List.of("20001"), rows("SELECT COUNT(*) FROM client --DERBY-PROPERTIES index=client_region\n WHERE region = 'East'"));
        assertEquals(List.of("60003"), rows("SELECT COUNT(*) FROM client --DERBY-PROPERTIES index=client_region_down\n WHERE region IS NULL"));
        assertEquals(List.of(), store.check(Progress.NONE));
        store.write("test", tx -> tx.sql().execute("DELETE FROM client WHERE id > 20000"));
        assertEquals(Set.of(), madeAnew(() -> changeRegion(19_999, "South", false)), "few");
        assertEquals(onThese, madeAnew(() -> changeRegion(20_000, "South", false)));
    }

    /** Without them Derby plans by guess. A table that refers to itself is not loaded in bulk, which would make them; and Derby's daemon leaves a table alone that has some. */
    @Test
    void aVeryLargeLoadLeavesStatisticsOfConstraintsToo() throws StoreException {
        store.write("test", tx -> {
            tx.sql().execute("CREATE TABLE chained (id BIGINT NOT NULL PRIMARY KEY, next_id BIGINT REFERENCES chained (id), position INTEGER)");
            tx.sql().execute("CREATE INDEX chained_position ON chained (position)");
            int[] next = { 0 };
            return tx.bulk("chained", List.of("id", "position"), row -> {
                row[0] = (long) ++next[0];
                row[1] = next[0];
                return next[0] <= 20_600;
            });
        });
        assertEquals(List.of("false", "true"), rows("SELECT c.isconstraint FROM sys.sysstatistics s JOIN sys.sysconglomerates c ON c.conglomerateid = s.referenceid"
                + " JOIN sys.systables t ON t.tableid = c.tableid WHERE t.tablename = 'CHAINED' ORDER BY 1"));
    }
}
