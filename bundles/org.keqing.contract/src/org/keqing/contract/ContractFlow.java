package org.keqing.contract;

import org.keqing.contract.model.ContractState;

/**
 * What a contract's state allows. From one state to another lead only the steps of {@link org.keqing.contract.life.LifeStep}.
 *
 * @since 0.1
 */
public final class ContractFlow {

    private ContractFlow() {
    }

    /** Whether client, number, category, subject, term, amounts and dues may be changed: only in a draft, so that what was reviewed is what is approved. */
    public static boolean termsOpen(ContractState state) {
        return state == ContractState.DRAFT;
    }

    /**
     * Whether the terms are approved and the text is fixed.
     *
     * @since 0.1
     */
    public static boolean approved(ContractState state) {
        return state.compareTo(ContractState.APPROVED) >= 0;
    }

    /** Whether the contract may be deleted: only a draft, everything later is kept. */
    public static boolean deletable(ContractState state) {
        return state == ContractState.DRAFT;
    }

    /**
     * Whether it is over: renewed, ended, terminated or archived.
     *
     * @since 0.1
     */
    public static boolean ended(ContractState state) {
        return state.compareTo(ContractState.RENEWED) >= 0;
    }

    /** Whether both parties have signed. */
    public static boolean signed(ContractState state) {
        return state.compareTo(ContractState.SIGNED) >= 0;
    }
}
