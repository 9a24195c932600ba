package org.keqing.internal.support.rows;

import java.util.Locale;

import org.keqing.exchange.SelectedRows;
import org.keqing.store.Store;

/** What only goes out, by a statement that is the same for everybody. */
abstract class StatementRows extends SelectedRows {

    private final String select;

    StatementRows(String id, String select, String... columns) {
        super(id, columns);
        this.select = select;
    }

    @Override
    public final String name(Locale locale) {
        return KindWords.of(id(), locale);
    }

    @Override
    protected final String select(Store store, String user, String file) {
        return select;
    }
}
