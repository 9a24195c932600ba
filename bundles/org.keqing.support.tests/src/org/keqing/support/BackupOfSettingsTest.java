package org.keqing.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** What the migrations put in and the company changed comes back as changed. */
class BackupOfSettingsTest {

    @TempDir
    Path folder;

    @Test
    void changedDefaultsComeBackAlsoIntoADatabaseThatWasOpenedBefore() throws Exception {
        Path zip = folder.resolve("backup.zip");
        long festivals;
        try (Store store = TestStores.derbyInMemory()) {
            store.write("li", tx -> tx.sql().execute("UPDATE advice_limit SET limit_value = 0.9 WHERE advice = 'RENT_SHARE'")
                + tx.sql().execute("DELETE FROM festival WHERE id = (SELECT MIN(id) FROM festival)"));
            festivals = count(store);
            store.backup(zip, Progress.NONE);
        }
        StoreLocation target = StoreLocation.of(folder.resolve("restored"));
        TestStores.open(target).close();
        TestStores.service().restore(zip, target, Progress.NONE);
        try (Store store = TestStores.open(target)) {
            assertEquals(0, new BigDecimal("0.9").compareTo(store.read(tx -> tx.sql().fetchOne("SELECT limit_value FROM advice_limit WHERE advice = 'RENT_SHARE'").get(0, BigDecimal.class))));
            assertEquals(festivals, count(store));
        }
    }

    @Test
    void aDatabaseWithClientsIsNotOverwritten() throws Exception {
        Path zip = folder.resolve("backup.zip");
        StoreLocation target = StoreLocation.of(folder.resolve("db"));
        try (Store store = TestStores.open(target)) {
            Clients.client("A").name("Client A").region("East").save(store);
            store.backup(zip, Progress.NONE);
        }
        assertThrows(StoreException.class, () -> TestStores.service().restore(zip, target, Progress.NONE));
    }

    private static long count(Store store) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM festival").get(0, Long.class));
    }
}
