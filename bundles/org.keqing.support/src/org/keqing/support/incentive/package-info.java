/**
 * Incentives with bound targets: promised in writing, earned by facts, claimed, approved, paid. Nothing is granted before the target is met.
 *
 * @since 0.1
 */
package org.keqing.support.incentive;
