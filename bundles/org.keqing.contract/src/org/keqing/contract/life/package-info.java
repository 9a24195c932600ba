/**
 * The life of a contract as steps: who may do them, when, and what was done.
 *
 * @since 0.1
 */
package org.keqing.contract.life;
