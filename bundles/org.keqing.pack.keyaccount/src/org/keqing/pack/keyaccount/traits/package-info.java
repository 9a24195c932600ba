/**
 * The traits by which a key account is judged over time: frequency, volume, margin and influence, and loyalty beside them, so that one large purchase is not taken for
 * loyalty.
 *
 * @since 0.1
 */
package org.keqing.pack.keyaccount.traits;
