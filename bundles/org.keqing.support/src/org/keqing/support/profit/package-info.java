/**
 * The client's own profit (客户盈利): what it earns from what it buys, with advice that follows from the numbers.
 *
 * @since 0.1
 */
package org.keqing.support.profit;
