/**
 * What a support plan brought: metrics from facts, and the clients' change against comparable clients without a plan.
 *
 * @since 0.1
 */
package org.keqing.support.result;
