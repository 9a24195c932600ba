package org.keqing.internal.contract.exchange;

import java.util.Locale;

import org.keqing.contract.access.ContractAccess;
import org.keqing.exchange.SelectedRows;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** What belongs to contracts and only goes out, of the contracts that the person may read. */
abstract class PartRows extends SelectedRows {

    private final ContractAccess access;
    private final String name;
    private final String parts;
    private final String select;

    /**
     * A kind.
     *
     * @param parts  join to what is taken out, from the contract {@code c}
     * @param select the statement, with a place for the condition on the contract {@code c}
     */
    PartRows(ContractAccess access, String id, String name, String parts, String select, String... columns) {
        super(id, columns);
        this.access = access;
        this.name = name;
        this.parts = parts;
        this.select = select;
    }

    @Override
    public final String name(Locale locale) {
        return name;
    }

    @Override
    protected final String select(Store store, String user, String file) throws StoreException {
        return select.formatted(TakenOut.of(access, store, user, file, parts));
    }
}
