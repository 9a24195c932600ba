/**
 * The industry packs of an installation: which there are, putting them in, taking them out, bringing them up to date.
 *
 * @since 0.1
 */
package org.keqing.packs;
