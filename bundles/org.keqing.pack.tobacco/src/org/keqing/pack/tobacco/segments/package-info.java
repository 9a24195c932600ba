/**
 * Working lists from the value segments: core, general and problem clients.
 *
 * @since 0.1
 */
package org.keqing.pack.tobacco.segments;
