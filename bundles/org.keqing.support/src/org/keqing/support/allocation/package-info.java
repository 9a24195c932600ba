/**
 * Supply allocation (合理定量): the supply of a product in a month, shared out among clients by class, with ceilings, stock on hand and season.
 *
 * @since 0.1
 */
package org.keqing.support.allocation;
