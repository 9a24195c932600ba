/**
 * Supply ceilings by tranche (合理定量): cases a month for the clients of each tranche.
 *
 * @since 0.1
 */
package org.keqing.pack.tobacco.supply;
