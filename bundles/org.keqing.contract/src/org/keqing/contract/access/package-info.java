/**
 * Who may read which contract, and who opened which.
 *
 * @since 0.2
 */
package org.keqing.contract.access;
