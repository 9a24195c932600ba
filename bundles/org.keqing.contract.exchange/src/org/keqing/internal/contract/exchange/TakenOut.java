package org.keqing.internal.contract.exchange;

import java.util.List;

import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** What belongs to contracts leaves the database in a file: of those that the person may read, and on record for each. */
final class TakenOut {

    private TakenOut() {
    }

    /**
     * Puts the openings on record.
     *
     * @param parts join to what is taken out, from the contract {@code c}
     * @return the condition on the contract {@code c} that keeps the others back
     */
    static String of(ContractAccess access, Store store, String user, String file, String parts) throws StoreException {
        String readable = access.readableSql(store, user, "c"); //$NON-NLS-1$
        List<Long> ids = store.read(tx -> tx.sql().fetch("SELECT DISTINCT c.id FROM contract c " + parts + " WHERE " + readable).map(row -> row.get(0, Long.class))); //$NON-NLS-1$ //$NON-NLS-2$
        access.open(store, user, ids, Route.EXPORT, file);
        return readable;
    }
}
