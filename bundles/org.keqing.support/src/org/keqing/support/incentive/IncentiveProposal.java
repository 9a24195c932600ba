package org.keqing.support.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keqing.internal.support.incentive.SaidByContract;

/**
 * An incentive as a contract has it: proposed to whoever defines it, who may change it.
 *
 * @param terms    title, metric, period, steps, cap and the share that must be paid on time; no steps where the contract says none that can be promised, cap and share {@code null} where it says none
 * @param start    first day of the contract
 * @param end      its last day, {@code null} when it is open-ended
 * @param unusable a sentence for each figure of the contract that cannot be promised
 * @since 0.1
 */
public record IncentiveProposal(IncentiveTerms terms, LocalDate start, LocalDate end, List<String> unusable) {

    public IncentiveProposal {
        unusable = List.copyOf(unusable);
    }

    /**
     * What the contract says otherwise than an incentive that is bound to it.
     *
     * @return one line for people; empty when it says nothing else
     */
    public Optional<String> difference(IncentiveTerms chosen) {
        return SaidByContract.difference(this, chosen);
    }

    /**
     * What people should know besides the terms: figures that cannot be promised.
     *
     * @return sentences, perhaps none
     */
    public List<String> notes() {
        return unusable;
    }
}
