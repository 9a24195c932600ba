/**
 * Who may change what a company sets for support: policies, festivals, margins, limits of advice, what results of plans are compared with.
 *
 * @since 0.1
 */
package org.keqing.support.role;
