package org.keqing.internal.contract.ui;

import java.util.List;
import org.keqing.store.StoreException;

/** Something that is done with a few values. Knows no widgets. */
interface EntryModel {

    /** What is done. */
    String title();

    /** To what, and what it leads to. */
    String message();

    /** What is asked for. */
    List<Entry> entries();

    /**
     * Does it; runs on a worker thread.
     *
     * @param values value by value, null for what was left empty
     */
    void perform(List<Object> values) throws StoreException;
}
