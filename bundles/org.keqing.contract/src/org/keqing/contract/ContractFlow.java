package org.keqing.contract;

import java.util.EnumSet;
import java.util.Set;

import org.keqing.contract.model.ContractState;

/**
 * The way of a contract: draft → review by the legal and finance departments → approved → signed → in force → renewed, ended or terminated →
 * archived. What is in review or approved can go back to draft.
 *
 * @since 0.1
 */
public final class ContractFlow {

    private ContractFlow() {
    }

    /** Returns the states that may follow, in the order of a contract's life. */
    public static Set<ContractState> next(ContractState state) {
        return switch (state) {
            case DRAFT -> EnumSet.of(ContractState.REVIEW);
            case REVIEW -> EnumSet.of(ContractState.DRAFT, ContractState.APPROVED);
            case APPROVED -> EnumSet.of(ContractState.DRAFT, ContractState.SIGNED);
            case SIGNED -> EnumSet.of(ContractState.IN_FORCE, ContractState.TERMINATED);
            case IN_FORCE -> EnumSet.of(ContractState.RENEWED, ContractState.ENDED, ContractState.TERMINATED);
            case RENEWED, ENDED, TERMINATED -> EnumSet.of(ContractState.ARCHIVED);
            case ARCHIVED -> EnumSet.noneOf(ContractState.class);
        };
    }

    /** Whether number, category, subject, term and amounts may be changed. */
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
