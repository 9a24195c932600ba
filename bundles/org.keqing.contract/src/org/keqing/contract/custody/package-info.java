/**
 * Who keeps the originals, where they are, and scans of them.
 *
 * @since 0.1
 */
package org.keqing.contract.custody;
