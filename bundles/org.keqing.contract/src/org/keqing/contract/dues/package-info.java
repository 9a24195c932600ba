/**
 * What a client owes under a contract and when: terms in, dues out, to the cent.
 *
 * @since 0.1
 */
package org.keqing.contract.dues;
