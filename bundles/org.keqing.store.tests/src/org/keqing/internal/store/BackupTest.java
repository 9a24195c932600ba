package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

/** Backups, and what comes back from them on the same and on the other product. */
class BackupTest {

    private static final String TRICKY = "a,\"b\"\r\n\t\\N 中文 𠮷 '' ";

    @TempDir
    Path folder;

    private StoreService service() throws StoreException {
        return TestStores.plain(List.of(TestSources.store(), new StallModel(), new SealedModel()));
    }

    /** Everything that a database holds, as text in the order of ids. */
    private static List<String> content(Store store) throws StoreException {
        return store.read(tx -> {
            List<String> content = new ArrayList<>();
            for (String table : Jdbc.tables(tx.connection())) {
                String order = table.equals("setting") ? "name" : "id";
                tx.sql().fetch("SELECT * FROM " + table + " ORDER BY " + order).forEach(row -> content
                        .add(table + row.intoList().stream().map(value -> value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value).toList()));
            }
            return content;
        });
    }

    private static void fill(Store store) throws StoreException {
        long id = Clients.client("C1").name(TRICKY).creditLimit("0.10").since(LocalDate.of(1999, 12, 31)).contact("Zhang", "").save(store);
        Clients.client("C2").with(ClientPackage.Literals.CLIENT__UNDER_WATCH, true).save(store);
        Trades.trade(id).amount("12345678901234.5678").save(store);
        store.write("bulk", tx -> {
            long[] next = {0};
            return tx.bulk("trade", List.of("id", "client_id", "trade_date", "amount"), row -> {
                row[0] = tx.newId();
                row[1] = id;
                row[2] = LocalDate.of(2026, 1, 1);
                row[3] = BigDecimal.valueOf(next[0], 4);
                return next[0]++ < 3000;
            });
        });
        byte[] bytes = new byte[100_000];
        new Random(5).nextBytes(bytes);
        store.write("seal", tx -> {
            tx.sql().execute("INSERT INTO sealed (id, state, amount) VALUES (1, 'OPEN', 1)");
            try (PreparedStatement update = tx.connection().prepareStatement("UPDATE sealed SET content = ?, state = 'SHUT' WHERE id = 1")) {
                update.setBytes(1, bytes);
                return update.executeUpdate();
            }
        });
    }

    private void roundTrip(StoreLocation from, StoreLocation to) throws StoreException {
        Path zip = folder.resolve("backup.zip");
        List<String> before;
        try (Store store = service().open(from, Progress.NONE)) {
            fill(store);
            store.backup(zip, Progress.NONE);
            before = content(store);
        }
        service().restore(zip, to, Progress.NONE);
        try (Store store = service().open(to, Progress.NONE)) {
            assertEquals(String.join("\n", before).replace(".0,", ","), String.join("\n", content(store)).replace(".0,", ","));
            assertEquals(List.of(), store.check(Progress.NONE));
            for (String sealed : List.of("UPDATE sealed SET amount = 2 WHERE id = 1", "DELETE FROM sealed", "INSERT INTO sealed (id, state, amount) VALUES (2, 'SHUT', 1)")) {
                assertThrows(StoreException.class, () -> store.write("x", tx -> tx.sql().execute(sealed)), "the trigger is back");
            }
        }
    }

    @Test
    void derbyToDerby() throws StoreException {
        roundTrip(Locations.derbyInMemory(), StoreLocation.of(folder.resolve("restored")));
    }

    @Test
    void derbyToPostgreSql() throws StoreException {
        roundTrip(Locations.derbyInMemory(), Locations.postgreSql());
    }

    @Test
    void postgreSqlToDerby() throws StoreException {
        roundTrip(Locations.postgreSql(), StoreLocation.of(folder.resolve("restored")));
    }

    @Test
    void aBackupIntoAFilledDatabaseIsRefused() throws StoreException {
        Path zip = folder.resolve("backup.zip");
        StoreLocation here = StoreLocation.of(folder.resolve("db"));
        try (Store store = service().open(here, Progress.NONE)) {
            fill(store);
            store.backup(zip, Progress.NONE);
        }
        StoreException refused = assertThrows(StoreException.class, () -> service().restore(zip, here, Progress.NONE));
        assertTrue(refused.getMessage().contains("client"), refused.getMessage());
    }

    @Test
    void whatIsNoBackupOrDamagedIsSaidAndLeavesNothing() throws Exception {
        Path zip = folder.resolve("backup.zip");
        try (Store store = service().open(Locations.derbyInMemory(), Progress.NONE)) {
            fill(store);
            store.backup(zip, Progress.NONE);
        }
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        assertThrows(StoreException.class, () -> service().restore(text, Locations.derbyInMemory(), Progress.NONE));
        Path cut = folder.resolve("cut.zip");
        copyWithShorterTrades(zip, cut);
        StoreLocation target = StoreLocation.of(folder.resolve("db"));
        StoreException damaged = assertThrows(StoreException.class, () -> service().restore(cut, target, Progress.NONE));
        assertTrue(damaged.getMessage().contains("trade"), damaged.getMessage());
        try (Store store = service().open(target, Progress.NONE)) {
            assertEquals(0, store.count(Query.of(ClientPackage.Literals.CLIENT)));
        }
        service().restore(zip, target, Progress.NONE);
        try (Store store = service().open(target, Progress.NONE)) {
            assertEquals(2, store.count(Query.of(ClientPackage.Literals.CLIENT)));
        }
    }

    private static void copyWithShorterTrades(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile()); OutputStream file = Files.newOutputStream(to); ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("data/trade.csv")) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    bytes = text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1).getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
    }

    @Test
    void aCanceledBackupLeavesTheOldFile() throws Exception {
        Path zip = Files.writeString(folder.resolve("backup.zip"), "old");
        try (Store store = service().open(Locations.derbyInMemory(), Progress.NONE)) {
            fill(store);
            assertThrows(CanceledException.class, () -> store.backup(zip, new Canceled()));
        }
        assertEquals("old", Files.readString(zip));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aBackupHoldsNoPassword() throws Exception {
        StoreLocation where = Locations.postgreSql();
        Path zip = folder.resolve("backup.zip");
        try (Store store = service().open(where, Progress.NONE)) {
            store.backup(zip, Progress.NONE);
            String secret = new String(where.secret().reveal());
            assertFalse(store.location().toString().contains(secret));
            try (ZipFile file = new ZipFile(zip.toFile())) {
                for (ZipEntry entry : file.stream().toList()) {
                    assertFalse(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).contains(secret));
                }
            }
        }
    }

    private static final class Canceled implements Progress {
        @Override
        public void begin(String task, long total) {
            // only cancels
        }

        @Override
        public void worked(long n) {
            // only cancels
        }

        @Override
        public boolean canceled() {
            return true;
        }
    }
}
