package org.keqing.support.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an incentive had come to as of a day.
 *
 * @param asOf    the day
 * @param reached what the metric came to
 * @param base    amount of the trades counted
 * @param earned  what was earned
 * @since 0.1
 */
public record Accrual(LocalDate asOf, BigDecimal reached, BigDecimal base, BigDecimal earned) {
}
