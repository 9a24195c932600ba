package org.keqing.contract.life;

import java.util.EnumSet;
import java.util.Set;

import org.keqing.contract.model.ContractState;

/**
 * A step of a contract's life: from which states to which, by whom. There is no other way from one state to another.
 *
 * @since 0.1
 */
public enum LifeStep {
    /** The author hands it in. */
    SUBMIT(EnumSet.of(ContractState.DRAFT), ContractState.REVIEW, EnumSet.of(ContractRole.AUTHOR), false),
    /** The legal department has no objection. */
    PASS_LEGAL(EnumSet.of(ContractState.REVIEW), ContractState.REVIEW, EnumSet.of(ContractRole.LEGAL), false),
    /** The finance department has no objection. */
    PASS_FINANCE(EnumSet.of(ContractState.REVIEW), ContractState.REVIEW, EnumSet.of(ContractRole.FINANCE), false),
    /** Back to the author; says why. */
    SEND_BACK(EnumSet.of(ContractState.REVIEW, ContractState.APPROVED), ContractState.DRAFT,
            EnumSet.of(ContractRole.LEGAL, ContractRole.FINANCE, ContractRole.APPROVER, ContractRole.SIGNER), true),
    /** Approved, after both departments have passed it. */
    APPROVE(EnumSet.of(ContractState.REVIEW), ContractState.APPROVED, EnumSet.of(ContractRole.APPROVER), false),
    /** Signed by both parties. */
    SIGN(EnumSet.of(ContractState.APPROVED), ContractState.SIGNED, EnumSet.of(ContractRole.SIGNER), false),
    /** The first day has come. */
    ENTER_FORCE(EnumSet.of(ContractState.SIGNED), ContractState.IN_FORCE, EnumSet.of(ContractRole.KEEPER), false),
    /** Replaced by a signed contract that renews it. */
    RENEW(EnumSet.of(ContractState.IN_FORCE), ContractState.RENEWED, EnumSet.of(ContractRole.KEEPER), false),
    /** The last day is over. */
    END(EnumSet.of(ContractState.IN_FORCE), ContractState.ENDED, EnumSet.of(ContractRole.KEEPER), false),
    /** Ended before its time; says why. */
    TERMINATE(EnumSet.of(ContractState.SIGNED, ContractState.IN_FORCE), ContractState.TERMINATED, EnumSet.of(ContractRole.APPROVER), true),
    /** Put away. */
    ARCHIVE(EnumSet.of(ContractState.RENEWED, ContractState.ENDED, ContractState.TERMINATED), ContractState.ARCHIVED, EnumSet.of(ContractRole.KEEPER), false),
    /** Came in from elsewhere with the state that it had there, in force mostly. Nobody performs it: {@link ContractLife#takenOver} puts it on record. */
    TAKE_OVER(EnumSet.noneOf(ContractState.class), ContractState.IN_FORCE, EnumSet.of(ContractRole.KEEPER, ContractRole.APPROVER), false);

    private final Set<ContractState> from;
    private final ContractState to;
    private final Set<ContractRole> roles;
    private final boolean reason;

    LifeStep(Set<ContractState> from, ContractState to, Set<ContractRole> roles, boolean reason) {
        this.from = from;
        this.to = to;
        this.roles = roles;
        this.reason = reason;
    }

    /**
     * @param state a state
     * @return true when the step leads on from it
     */
    public boolean leadsFrom(ContractState state) {
        return from.contains(state);
    }

    /** {@return the state afterwards} */
    public ContractState to() {
        return to;
    }

    /** {@return who may do it; one of them suffices} */
    public Set<ContractRole> roles() {
        return EnumSet.copyOf(roles);
    }

    /** {@return whether a comment must say why} */
    public boolean needsReason() {
        return reason;
    }
}
