package org.keqing.support.allocation;

import java.math.BigDecimal;

/**
 * What one client gets in a run, and every number that led to it.
 *
 * @param clientId   the client
 * @param code       its code
 * @param name       its name
 * @param region     its region, or {@code null}
 * @param manager    its manager, or {@code null}
 * @param of         its class as it was
 * @param purchases  mean purchases a month before, four decimals
 * @param median     the middle of its class, {@code null} when too few bought
 * @param stock      on hand, {@code null} when unknown
 * @param room       units it has room for
 * @param share      its exact share, four decimals
 * @param extra      whether the last unit came by its remainder
 * @param full       whether it gets all it has room for
 * @param units      units it gets
 * @param suspicious whether its purchases are far above its class
 * @since 0.1
 */
public record AllocationLine(long clientId, String code, String name, String region, String manager, AllocationClass of, BigDecimal purchases, BigDecimal median, BigDecimal stock, long room,
        BigDecimal share, boolean extra, boolean full, long units, boolean suspicious) {
}
