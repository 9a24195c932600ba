/**
 * Texts of contracts: templates with numbered clauses and variables in two languages, what they give for a contract, and how two texts differ.
 *
 * @since 0.1
 */
package org.keqing.contract.text;
