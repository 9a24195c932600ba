/**
 * Support plans: what is done for a client, by whom, until when, at which cost, and what comes of it.
 *
 * @since 0.1
 */
package org.keqing.support;
