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

    /** Whether number, category, subject, term, amounts and dues may be changed. */
    public static boolean termsOpen(ContractState state) {
        return state == ContractState.DRAFT || state == ContractState.REVIEW;
    }

    /** Whether the contract may be deleted: only a draft, everything later is kept. */
    public static boolean deletable(ContractState state) {
        return state == ContractState.DRAFT;
    }

    /** Whether both parties have signed. */
    public static boolean signed(ContractState state) {
        return state.compareTo(ContractState.SIGNED) >= 0;
    }
}
