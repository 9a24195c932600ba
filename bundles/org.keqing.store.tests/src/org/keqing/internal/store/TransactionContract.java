package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.store.BulkLoad;
import org.keqing.store.CanceledException;
import org.keqing.store.Finding;
import org.keqing.store.Progress;
import org.keqing.store.RowSource;
import org.keqing.store.RowsById;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.testsupport.Clients;

/** Transactions and bulk loads; runs on each product. */
abstract class TransactionContract extends StoreContract {

    private static final List<String> COLUMNS = List.of("id", "number", "version", "floor_area", "checked_at", "corner", "load_factor", "plan",
            "tenant_id");
    private static final Instant SUMMER = Instant.parse("2026-03-29T01:30:00.123456Z");

    /** Rows 0 … n-1 whose values follow from the number; every third has none. */
    private static RowSource stalls(int n) {
        int[] next = {0};
        return row -> {
            int i = next[0]++;
            if (i >= n) {
                return false;
            }
            Object[] values = stall(i);
            System.arraycopy(values, 0, row, 0, values.length);
            return true;
        };
    }

    private static Object[] stall(int i) {
        boolean none = i % 3 == 0;
        return new Object[] {(long) i, "A\t\\" + i, 1, none ? null : new BigDecimal(i + ".25"), none ? null : SUMMER.plusSeconds(3600L * i), i % 2 == 0,
                none ? null : i / 4.0, none ? null : new byte[] {(byte) i, 0, 92}, none ? null : (Long) (long) i};
    }

    private long bulk(Tx tx, int n, boolean push) throws StoreException {
        if (!push) {
            return tx.bulk("stall", COLUMNS, stalls(n));
        }
        BulkLoad load = tx.bulk("stall", COLUMNS);
        for (int i = 0; i < n; i++) {
            load.add(stall(i));
        }
        return load.finish();
    }

    private void assertStalls(int n) throws StoreException {
        assertEquals(List.of(String.valueOf(n)), rows("SELECT COUNT(*) FROM stall"));
        for (int i : List.of(1, n / 2 + 1, n - 2)) {
            Object[] expected = stall(i);
            try (var session = store.openSession("reader")) {
                var found = session.load(stalls.stall, i);
                assertEquals(expected[1], found.eGet(stalls.number));
                assertEquals(expected[3] == null ? null : ((BigDecimal) expected[3]).setScale(2), found.eGet(stalls.area));
                assertEquals(expected[4], found.eGet(stalls.checked));
                assertEquals(expected[5], found.eGet(stalls.corner));
                assertEquals(expected[6], found.eGet(stalls.load));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 999, 1000, 1001, 12_000, 19_999, 20_000, 20_001})
    void aBulkLoadKeepsEveryValue(int n) throws StoreException {
        assertEquals(Long.valueOf(n), store.write("test", tx -> bulk(tx, n, false)));
        assertStalls(n);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12_000})
    void aPushedLoadKeepsEveryValue(int n) throws StoreException {
        assertEquals(Long.valueOf(n), store.write("test", tx -> bulk(tx, n, true)));
        assertStalls(n);
    }

    @Test
    void aBulkLoadIntoAFilledTableAddsAndTheIndexesKnowBoth() throws StoreException {
        store.write("test", tx -> bulk(tx, 3000, false));
        store.write("test", tx -> tx.sql().execute("UPDATE stall SET id = id + 10000, number = 'B' || number"));
        store.write("test", tx -> bulk(tx, 3000, false));
        assertEquals(List.of("6000"), rows("SELECT COUNT(*) FROM stall"));
        assertEquals(List.of("12999"), rows("SELECT id FROM stall WHERE number = 'BA\t\\2999'"));
        assertEquals(List.of("2999"), rows("SELECT id FROM stall WHERE number = 'A\t\\2999'"));
        assertEquals(List.of("4000 rows of stall refer by tenant_id to rows of client that do not exist."),
                store.check(Progress.NONE).stream().map(Finding::message).toList());
    }

    @Test
    void whatChangesVeryManyRowsIsKeptOrUndoneAsAWhole() throws StoreException {
        store.write("test", tx -> bulk(tx, 20_100, false));
        store.write("test", tx -> {
            tx.changeMany("stall", List.of("number"), 20_100, () -> tx.sql().execute("UPDATE stall SET number = 'B' || number"));
            return null;
        });
        assertEquals(List.of("20099"), rows("SELECT id FROM stall WHERE number = 'BA\t\\20099'"));
        StoreException failed = assertThrows(StoreException.class, () -> store.write("test", tx -> {
            tx.changeMany("stall", List.of("number"), 20_100, () -> {
                tx.sql().execute("UPDATE stall SET number = 'C' || number");
                throw new SQLException("no more room");
            });
            return null;
        }));
        assertTrue(failed.getMessage().contains("no more room"), failed.getMessage());
        assertEquals(List.of("20099"), rows("SELECT id FROM stall WHERE number = 'BA\t\\20099'"));
    }

    @Test
    void loadsMayBePushedSideBySide() throws StoreException {
        store.write("test", tx -> {
            BulkLoad clients = tx.bulk("client", List.of("id", "code", "name"));
            BulkLoad trades = tx.bulk("trade", List.of("id", "client_id", "trade_date", "amount"));
            for (long i = 1; i <= 7000; i++) {
                clients.add(i, "C" + i, "Name " + i);
                trades.add(i, i, LocalDate.of(2026, 1, 1).plusDays(i % 300), BigDecimal.valueOf(i, 4));
                assertEquals(0, tx.sql().fetch("SELECT id FROM client").size());
            }
            clients.finish();
            return trades.finish();
        });
        assertEquals(List.of("7000|2450.3500"), rows("SELECT COUNT(*), SUM(amount) FROM trade").stream().map(s -> s.replaceAll("0+$", "") + "00").toList());
        assertEquals(List.of("false|C7000"), rows("SELECT under_watch, code FROM client WHERE name = 'Name 7000'"));
    }

    @Test
    void anErrorInTheSourceLeavesNothing() throws StoreException {
        StoreException failed = assertThrows(StoreException.class, () -> store.write("test", tx -> {
            tx.sql().execute("INSERT INTO client (id, code, name) VALUES (1, 'C1', 'x')");
            RowSource good = stalls(5000);
            return tx.bulk("stall", COLUMNS, row -> {
                if (!good.next(row)) {
                    throw new IOException("line 5001 is broken");
                }
                return true;
            });
        }));
        assertTrue(failed.getMessage().contains("line 5001 is broken"), failed.getMessage());
        assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM stall"));
        assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM client"));
        store.write("test", tx -> bulk(tx, 5000, false));
        assertStalls(5000);
    }

    @Test
    void aDuplicateInALoadLeavesNothing() throws StoreException {
        assertThrows(StoreException.class, () -> store.write("test", tx -> {
            RowSource good = stalls(5000);
            return tx.bulk("stall", COLUMNS, row -> {
                boolean more = good.next(row);
                row[1] = "same";
                return more;
            });
        }));
        assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM stall"));
    }

    @Test
    void cancelingLeavesNothing() throws StoreException {
        assertThrows(CanceledException.class, () -> store.write("test", tx -> {
            RowSource good = stalls(5000);
            return tx.bulk("stall", COLUMNS, row -> {
                if (!good.next(row)) {
                    throw new CanceledException();
                }
                return true;
            });
        }));
        assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM stall"));
    }

    @Test
    void aReadingTransactionCannotWrite() throws StoreException {
        assertThrows(StoreException.class, () -> store.read(tx -> tx.sql().execute("INSERT INTO client (id, code, name) VALUES (1, 'C1', 'x')")));
        assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM client"));
        Clients.client("C1").save(store);
    }

    @Test
    void whatTheWorkThrowsIsTheCause() {
        StoreException failed = assertThrows(StoreException.class, () -> store.write("test", tx -> {
            throw new IOException("the reason");
        }));
        assertInstanceOf(IOException.class, failed.getCause());
        assertTrue(failed.getMessage().contains("the reason"));
    }

    @Test
    void theCheckFindsOrphansAndClassesNobodyKnows() throws StoreException {
        assertEquals(List.of(), store.check(Progress.NONE));
        store.write("test", tx -> {
            tx.sql().execute("INSERT INTO trade (id, client_id, trade_date) VALUES (1, 4711, DATE('2026-01-01'))");
            return tx.sql().execute("INSERT INTO history (id, at_time, who, action, type, aggregate_id, object_id) "
                    + "VALUES (1, CURRENT_TIMESTAMP, 'x', 'changed', 'Spaceship', 1, 1)");
        });
        List<Finding> findings = store.check(Progress.NONE);
        assertEquals(List.of("trade", "history"), findings.stream().map(Finding::subject).toList());
        assertEquals(Finding.Severity.ERROR, findings.getFirst().severity());
        assertTrue(findings.get(1).message().contains("Spaceship"));
    }

    @Test
    void idsAreUniqueAndAscending() throws StoreException {
        store.write("test", tx -> {
            long last = 0;
            for (int i = 0; i < 100_000; i++) {
                long id = tx.newId();
                assertTrue(id > last);
                last = id;
            }
            return null;
        });
    }

    /** As many as may be enough at first: rows that nobody asked for are not looked at. */
    @ParameterizedTest
    @CsvSource({ "5, 5 200 200 45", "200, 200 200 50", "300, 200 200 50" })
    void idsAreHandedOutSomeAtATime(int limit, String sizes) throws StoreException {
        store.write("test", tx -> tx.bulk("stall", COLUMNS, stalls(450)));
        List<Integer> found = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        store.read(tx -> {
            RowsById.chunks(tx, "SELECT id FROM stall ORDER BY id", row -> true, limit, chunk -> {
                found.add(chunk.size());
                return ids.addAll(chunk);
            });
            return null;
        });
        assertEquals(sizes, found.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        assertEquals(LongStream.range(0, 450).boxed().toList(), ids);
    }

    @Test
    void noMoreIdsAreReadThanAreWanted() throws StoreException {
        store.write("test", tx -> tx.bulk("stall", COLUMNS, stalls(450)));
        List<List<Long>> chunks = new ArrayList<>();
        store.read(tx -> {
            RowsById.chunks(tx, "SELECT id FROM stall WHERE id >= ? ORDER BY id", row -> row.getLong(1) % 2 == 0, 3, chunk -> {
                chunks.add(chunk);
                return false;
            }, 100L);
            return null;
        });
        assertEquals(List.of(List.of(100L, 102L, 104L)), chunks);
    }
}
