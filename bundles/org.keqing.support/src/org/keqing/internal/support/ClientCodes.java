package org.keqing.internal.support;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** Clients as people name them. */
public final class ClientCodes {

    private ClientCodes() {
    }

    /**
     * @param code code of a client
     * @return its id
     * @throws StoreException when there is no such client
     */
    public static long id(Store store, String code) throws StoreException {
        return store.read(tx -> {
            Record row = tx.sql().fetchOne("SELECT id FROM client WHERE code = ?", code); //$NON-NLS-1$
            if (row == null) {
                throw new StoreException(NLS.bind(Messages.MsgNoClient, code));
            }
            return row.get(0, Long.class);
        });
    }
}
