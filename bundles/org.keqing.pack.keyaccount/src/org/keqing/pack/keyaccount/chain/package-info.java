/**
 * The chain of those who are answerable for a key account: company, key-account department, cross-functional working group, client.
 *
 * @since 0.1
 */
package org.keqing.pack.keyaccount.chain;
