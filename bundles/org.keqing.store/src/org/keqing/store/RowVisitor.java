package org.keqing.store;

/**
 * Receives rows of a {@link Store#scan}.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RowVisitor {

    /**
     * Takes a row.
     *
     * @param id the aggregate's id
     * @param values one per feature, {@code null} where there is none; the array is reused
     */
    void row(long id, Object[] values) throws Exception;
}
