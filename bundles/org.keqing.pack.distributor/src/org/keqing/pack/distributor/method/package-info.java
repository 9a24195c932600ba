/**
 * The eight steps of the distributor's tiering method, and how far the company is with each.
 *
 * @since 0.1
 */
package org.keqing.pack.distributor.method;
