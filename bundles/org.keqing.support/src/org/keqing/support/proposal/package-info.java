/**
 * What a confirmed round proposes: for every client whose tier changed, the difference of the policies, and what becomes of it.
 *
 * @since 0.1
 */
package org.keqing.support.proposal;
