package org.keqing.internal.support.rows;

import java.util.HashMap;
import java.util.Map;

import org.keqing.store.Tx;

/** Codes and ids of all clients. */
record Clients(Map<String, Long> ids, Map<Long, String> codes) {

    static Clients read(Tx tx) {
        Clients clients = new Clients(new HashMap<>(), new HashMap<>());
        tx.sql().fetch("SELECT code, id FROM client").forEach(row -> { //$NON-NLS-1$
            clients.ids.put(row.get(0, String.class), row.get(1, Long.class));
            clients.codes.put(row.get(1, Long.class), row.get(0, String.class));
        });
        return clients;
    }
}
