/**
 * What other plug-ins add to the editor of a contract: pages.
 *
 * @since 0.1
 */
package org.keqing.contract.ui;
