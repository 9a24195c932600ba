package org.keqing.store;

/**
 * Rows pushed to a table. Without {@link #finish()} nothing is written.
 *
 * @since 0.1
 */
public interface BulkLoad {

    /**
     * Adds a row; values as in {@link RowSource#next}. The array may be reused by the caller.
     *
     * @throws StoreException when the disk that holds the waiting rows is full
     */
    void add(Object... row) throws StoreException;

    /**
     * Writes the rows.
     *
     * @return number of rows
     */
    long finish() throws StoreException;
}
