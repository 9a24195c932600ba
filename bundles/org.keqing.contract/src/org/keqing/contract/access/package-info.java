/**
 * Who may read which contract, and who opened which.
 *
 * @since 0.1
 */
package org.keqing.contract.access;
