package org.keqing.store;

/**
 * Rows that a database pulls one after the other.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RowSource {

    /**
     * Fills the next row. Values: {@code null}, String, Long, Integer, Short, Boolean, BigDecimal, Double,
     * {@link java.time.LocalDate}, {@link java.time.Instant}, {@code byte[]}.
     *
     * @param row to be filled, one element per column; it is reused, every element must be set
     * @return false when there are no more rows
     */
    boolean next(Object[] row) throws Exception;
}
