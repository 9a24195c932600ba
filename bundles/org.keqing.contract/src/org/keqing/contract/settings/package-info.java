/**
 * What a company sets for its contracts: categories, numbers, lead times.
 *
 * @since 0.1
 */
package org.keqing.contract.settings;
