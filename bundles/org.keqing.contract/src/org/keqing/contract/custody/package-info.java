/**
 * Who keeps the originals, where they are, and scans of them.
 *
 * @since 0.2
 */
package org.keqing.contract.custody;
