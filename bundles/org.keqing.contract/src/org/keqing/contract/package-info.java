/**
 * Contracts with clients: their terms, their way from draft to archive, and who keeps them.
 *
 * @since 0.1
 */
package org.keqing.contract;
