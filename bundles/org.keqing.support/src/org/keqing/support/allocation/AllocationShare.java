package org.keqing.support.allocation;

import java.math.BigDecimal;

/**
 * What a class got in a run.
 *
 * @param of      the class as it was
 * @param clients clients of the class
 * @param room    units they have room for together; with no ceiling the supply counts for each
 * @param shared  units they get
 * @param median  the middle of their mean purchases a month, {@code null} when too few bought
 * @since 0.1
 */
public record AllocationShare(AllocationClass of, int clients, long room, long shared, BigDecimal median) {
}
