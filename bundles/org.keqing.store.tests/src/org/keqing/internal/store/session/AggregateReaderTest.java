package org.keqing.internal.store.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

import org.junit.jupiter.api.Test;
import org.keqing.internal.store.mapping.Mappings;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class AggregateReaderTest {

    /** A connection that counts the statements it prepares. */
    private static Connection counting(Connection connection, int[] count) {
        return (Connection) Proxy.newProxyInstance(AggregateReaderTest.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        count[0]++;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static int statements(Store store, long id, int contacts) throws StoreException {
        return store.read(tx -> {
            int[] count = {0};
            Aggregate read = new AggregateReader(counting(tx.connection(), count)).read(new Mappings(store.entities()).of(ClientPackage.Literals.CLIENT),
                    id);
            assertEquals(contacts, ((Client) read.root()).getContacts().size());
            return count[0];
        });
    }

    @Test
    void aClientIsLoadedInTheSameNumberOfStatementsHoweverMuchItHolds() throws StoreException {
        try (Store store = TestStores.derbyInMemory()) {
            Clients large = Clients.client("C2");
            for (int i = 0; i < 50; i++) {
                large.contact("Contact " + i, "1").member("Member " + i, "seller");
            }
            int few = statements(store, Clients.client("C1").save(store), 0);
            assertTrue(few >= 3, "root, contacts and team");
            assertEquals(few, statements(store, large.save(store), 50));
        }
    }
}
