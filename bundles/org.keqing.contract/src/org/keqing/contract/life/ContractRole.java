package org.keqing.contract.life;

/**
 * Who does a step of a contract's life. A role that no person has been given is everybody's.
 *
 * @since 0.1
 */
public enum ContractRole {
    /** Writes it and answers for it. */
    AUTHOR,
    /** Reviews it for the law. */
    LEGAL,
    /** Reviews its amounts. */
    FINANCE,
    /** Approves it and ends it early. */
    APPROVER,
    /** Signs it. */
    SIGNER,
    /** Keeps it and watches its term. */
    KEEPER
}
