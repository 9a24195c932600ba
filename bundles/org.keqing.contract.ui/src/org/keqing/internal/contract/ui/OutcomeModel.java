package org.keqing.internal.contract.ui;

import java.util.List;
import org.keqing.store.StoreException;
import org.keqing.ui.table.TableColumn;

/**
 * Something that is done with a few values and can be looked at before. Knows no widgets.
 *
 * @param <R> what it leads to, one by one
 */
interface OutcomeModel<R> extends EntryModel {

    /**
     * What it leads to.
     *
     * @param facts lines of equally many cells: first the heads, then line by line, each with its name before its values
     * @param rows  one by one
     */
    record Outcome<R>(List<List<String>> facts, List<R> rows) {
    }

    /** Title of what it leads to. */
    String outcomeTitle();

    /** What is shown. */
    String outcomeMessage();

    /** How what it leads to is shown one by one; the first column takes the space that is left. */
    List<TableColumn<R>> columns();

    /**
     * What it would lead to; changes nothing. Runs on a worker thread.
     *
     * @param values value by value, null for what was left empty
     */
    Outcome<R> outcome(List<Object> values) throws StoreException;
}
