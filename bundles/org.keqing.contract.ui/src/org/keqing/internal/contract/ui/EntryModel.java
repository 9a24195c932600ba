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

    /** What another first value leads to: what is said then, and the value that is proposed. */
    record Proposal(String message, Object value) {
    }

    /** The place of the entry for which a value is proposed by the first one; negative when there is none. */
    default int proposed() {
        return -1;
    }

    /** What the first value leads to; runs on a worker thread. */
    default Proposal propose(Object first) throws StoreException {
        throw new StoreException(String.valueOf(first));
    }

    /**
     * Does it; runs on a worker thread.
     *
     * @param values value by value, null for what was left empty
     */
    void perform(List<Object> values) throws StoreException;
}
