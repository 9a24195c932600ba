package org.keqing.contract.dues;

import java.math.BigDecimal;

/**
 * What a generation wrote.
 *
 * @param contracts contracts with at least one new due
 * @param dues      new dues
 * @param amount    their sum
 * @since 0.1
 */
public record GeneratedDues(int contracts, long dues, BigDecimal amount) {
}
