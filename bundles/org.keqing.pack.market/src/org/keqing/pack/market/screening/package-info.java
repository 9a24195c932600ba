/**
 * Screening (优胜劣汰): campaigns that let the weakest tenants go and give their stalls to candidates who meet the admission standards.
 *
 * @since 0.1
 */
package org.keqing.pack.market.screening;
