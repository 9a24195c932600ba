/**
 * What a tier is entitled to and what must be done for it: policies per scheme and tier, the catalogue of measures, and what a change of tier means.
 *
 * @since 0.1
 */
package org.keqing.support.policy;
