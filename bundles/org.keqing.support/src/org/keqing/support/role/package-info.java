/**
 * Who may change what a company sets for support: policies, festivals, margins, limits of advice, what results of plans are compared with; and who decides on what
 * rounds propose.
 *
 * @since 0.1
 */
package org.keqing.support.role;
