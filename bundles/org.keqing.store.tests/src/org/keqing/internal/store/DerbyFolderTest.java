package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Condition;
import org.keqing.store.Finding;
import org.keqing.store.MigrationSource;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** A Derby database in a folder: upgrades, refusals, shutdown. */
class DerbyFolderTest {

    @TempDir
    Path folder;

    /** A source with the first n of three scripts; the third does not run. */
    private static MigrationSource versions(int n) {
        Map<String, String> scripts = new HashMap<>();
        scripts.put("V1__one.sql", "CREATE TABLE growing (id BIGINT NOT NULL PRIMARY KEY);");
        if (n > 1) {
            scripts.put("V2__two.sql", "ALTER TABLE growing ADD COLUMN name VARCHAR(10);\nINSERT INTO growing VALUES (1, 'two');");
        }
        if (n > 2) {
            scripts.put("V3__three.sql", "INSERT INTO growing VALUES (2, 'three');\nALTER TABLE no_such_table ADD COLUMN x INTEGER;");
        }
        return growing(scripts);
    }

    private static MigrationSource growing(Map<String, String> scripts) {
        return new MigrationSource() {
            @Override
            public String id() {
                return "org.example.growing";
            }

            @Override
            public List<String> after() {
                return List.of();
            }

            @Override
            public List<EPackage> packages() {
                return List.of();
            }

            @Override
            public Map<String, String> scripts(String dialect) {
                return scripts;
            }
        };
    }

    /** The store's own tables as they were with the first scripts only. */
    private static MigrationSource firstRelease() throws StoreException {
        MigrationSource today = TestSources.store();
        return new MigrationSource() {
            @Override
            public String id() {
                return today.id();
            }

            @Override
            public List<String> after() {
                return today.after();
            }

            @Override
            public List<EPackage> packages() {
                return today.packages();
            }

            @Override
            public Map<String, String> scripts(String dialect) throws IOException {
                Map<String, String> scripts = new HashMap<>(today.scripts(dialect));
                scripts.keySet().removeIf(name -> !name.matches("V1_.*"));
                return scripts;
            }
        };
    }

    private Store open(MigrationSource... more) throws StoreException {
        return TestStores.plain(Stream.concat(Stream.of(TestSources.store()), Stream.of(more)).toList()).open(StoreLocation.of(folder.resolve("db")),
                Progress.NONE);
    }

    private static int count(Store store, String table) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM " + table).get(0, Integer.class));
    }

    private static long clients(Store store) throws StoreException {
        return store.count(Query.of(ClientPackage.Literals.CLIENT));
    }

    @Test
    void anOlderDatabaseIsCopiedAndMigrated() throws Exception {
        try (Store store = open(versions(1))) {
            Clients.client("C1").save(store);
        }
        assertFalse(Files.exists(folder.resolve("db/backups")));
        try (Store store = open(versions(2))) {
            assertEquals(1, clients(store));
            assertEquals("two", store.read(tx -> tx.sql().fetchValue("SELECT name FROM growing")));
            Clients.client("C2").save(store);
        }
        try (Store store = open(versions(2))) {
            assertEquals(2, clients(store));
        }
        try (Stream<Path> copies = Files.list(folder.resolve("db/backups"))) {
            List<Path> all = copies.toList();
            assertEquals(1, all.size());
            try (Store copy = TestStores.plain(List.of(TestSources.store(), versions(1))).open(StoreLocation.of(all.getFirst()), Progress.NONE)) {
                assertEquals(1, clients(copy));
            }
        }
    }

    /** What prepares data for a script that fails on some databases runs before it in these, and afterwards in those in which it did not fail. */
    @Test
    void aScriptPutBeforeOneThatRanIsRunOnceMore() throws Exception {
        open(versions(2)).close();
        Map<String, String> between = new HashMap<>(versions(2).scripts("derby"));
        between.put("V1_1__between.sql", "CREATE TABLE prepared (id BIGINT NOT NULL PRIMARY KEY);");
        for (int again = 0; again < 2; again++) {
            try (Store store = open(growing(between))) {
                assertEquals(0, count(store, "prepared"));
                assertEquals(1, count(store, "growing"));
            }
        }
        try (Stream<Path> copies = Files.list(folder.resolve("db/backups"))) {
            assertEquals(1, copies.count(), "run once");
        }
    }

    @Test
    void aClientFileOfTheFirstReleaseGetsItsNewFields() throws Exception {
        try (Store store = TestStores.plain(List.of(firstRelease())).open(StoreLocation.of(folder.resolve("db")), Progress.NONE)) {
            store.write("test", tx -> tx.sql().execute("INSERT INTO client (id, code, name) VALUES (1, 'C1', 'Dawn')"));
        }
        try (Store store = open(); StoreSession session = store.openSession("test")) {
            Client old = session.load(ClientPackage.Literals.CLIENT, 1);
            assertEquals("Dawn", old.getName());
            assertNull(old.getBankAccount());
            assertNull(old.getPotential());
            old.setBankAccount("6222 0000 1111");
            old.setPotential("x".repeat(1_000));
            session.commit();
            assertEquals(1, store.count(Query.of(ClientPackage.Literals.CLIENT)
                    .where(Condition.eq(ClientPackage.Literals.CLIENT__BANK_ACCOUNT, "6222 0000 1111"))));
        }
    }

    @Test
    void aNewerDatabaseIsRefusedAndUntouched() throws Exception {
        open(versions(2)).close();
        StoreException refused = assertThrows(StoreException.class, () -> open(versions(1)));
        for (String part : List.of("org.example.growing", "version 2", "version 1", "Keqing 0.1.0", folder.toString(), "Install")) {
            assertTrue(refused.getMessage().contains(part), refused.getMessage());
        }
        assertFalse(Files.exists(folder.resolve("db/backups")));
        open(versions(2)).close();
    }

    @Test
    void aFailedUpgradeLeavesTheOldState() throws Exception {
        try (Store store = open(versions(2))) {
            Clients.client("C1").save(store);
        }
        StoreException failed = assertThrows(StoreException.class, () -> open(versions(3)));
        assertTrue(failed.getMessage().contains("NO_SUCH_TABLE"), failed.getMessage());
        try (Store store = open(versions(2))) {
            assertEquals(List.of("two"), store.read(tx -> tx.sql().fetch("SELECT name FROM growing").getValues(0)));
            assertEquals(List.of(), store.check(Progress.NONE));
        }
    }

    @Test
    void aMissingBundleIsNoHindranceButFound() throws Exception {
        open(versions(1)).close();
        try (Store store = open()) {
            Clients.client("C1").save(store);
            List<Finding> findings = store.check(Progress.NONE);
            assertEquals(List.of("flyway_org_example_growing"), findings.stream().map(Finding::subject).toList());
            assertEquals(Finding.Severity.WARNING, findings.getFirst().severity());
        }
    }

    @Test
    void aFolderWithOtherFilesIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db/letter.txt"), "Dear client");
        StoreException refused = assertThrows(StoreException.class, this::open);
        assertTrue(refused.getMessage().contains("empty or new folder"), refused.getMessage());
        try (Stream<Path> files = Files.list(folder.resolve("db"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aClosedStoreSaysSoAndTheFolderHasNoLock() throws Exception {
        Store store = open();
        store.close();
        store.close();
        StoreException closed = assertThrows(StoreException.class, () -> clients(store));
        assertTrue(closed.getMessage().contains("closed"), closed.getMessage());
        assertFalse(Files.exists(folder.resolve("db/database/db.lck")));
    }
}
