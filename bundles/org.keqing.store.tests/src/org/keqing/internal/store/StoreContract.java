package org.keqing.internal.store;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreService;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.TestStores;

/** What the suites that run on each product share: an open store with the base tables and those of {@link StallModel}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {

    final StallModel stalls = new StallModel();
    StoreService service;
    StoreLocation location;
    Store store;

    /** A place for a new empty database. */
    abstract StoreLocation newLocation() throws StoreException;

    @BeforeAll
    void open() throws StoreException {
        service = TestStores.plain(List.of(TestSources.store(), stalls));
        location = newLocation();
        store = service.open(location, Progress.NONE);
    }

    /** Each test begins with empty tables. */
    @BeforeEach
    void empty() throws StoreException {
        store.write("test", tx -> {
            for (String table : List.of("repair_part", "repair", "stall", "market_traits", "contact", "team_member", "trade", "due", "client", "history")) {
                tx.sql().execute("DELETE FROM " + table);
            }
            return null;
        });
    }

    @AfterAll
    void close() {
        if (store != null) {
            store.close();
        }
    }

    static Client client(StoreSession session, long id) throws StoreException {
        return session.load(ClientPackage.Literals.CLIENT, id);
    }

    /** All rows of a query in plain SQL, values as text joined by a bar. */
    List<String> rows(String sql) throws StoreException {
        return store.read(tx -> tx.sql().fetch(sql).map(row -> {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(i == 0 ? "" : "|").append(row.get(i));
            }
            return line.toString();
        }));
    }
}
