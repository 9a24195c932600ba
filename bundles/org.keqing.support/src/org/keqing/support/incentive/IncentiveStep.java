package org.keqing.support.incentive;

import java.math.BigDecimal;

/**
 * A step of an incentive: reach this much, get that. Of several steps reached only the highest counts.
 *
 * @param reach  the target, above 0, four decimals at most, in what the metric counts
 * @param kind   how the reward is counted
 * @param reward percent above 0 to 100, or money; four decimals at most
 * @since 0.1
 */
public record IncentiveStep(BigDecimal reach, RewardKind kind, BigDecimal reward) {
}
