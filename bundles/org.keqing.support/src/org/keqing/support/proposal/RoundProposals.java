package org.keqing.support.proposal;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;

import org.keqing.evaluation.Round;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.PolicySet;

/**
 * The proposals of a round, by columns: a row is made when it is asked for. Not changed afterwards; read again after a decision.
 *
 * @since 0.1
 */
public final class RoundProposals {

    /**
     * The columns. Entry {@code i} of each belongs to the same client.
     *
     * @param clients   ids of the clients, ascending
     * @param codes     their codes
     * @param names     their names
     * @param regions   their regions, {@code null} where not known
     * @param managers  their managers, {@code null} where not known
     * @param moves     index of the move
     * @param decisions ordinals of {@link Decision}
     * @param plans     ids of the plans, 0 where there is none
     */
    public record ColumnSet(long[] clients, String[] codes, String[] names, String[] regions, String[] managers, int[] moves, byte[] decisions, long[] plans) {
    }

    /**
     * From one tier to another.
     *
     * @param fromTier id of the tier before, {@code null} when there was none
     * @param toTier   id of the tier afterwards
     * @param diff     what changes
     */
    public record Move(String fromTier, String toTier, PolicyDiff diff) {
    }

    private final Round round;
    private final PolicySet policies;
    private final List<Move> moves;
    private final ColumnSet columns;
    private final int samePolicy;
    private final Map<Long, Set<String>> leftOut;
    private final boolean whole;

    /**
     * Takes what was read.
     *
     * @param samePolicy clients whose tier changed between tiers with the same policy
     * @param leftOut    keys of the lines that changed ones left out, by client; those of whom it is not known are not in it
     * @param whole      whether these are all; false when others were not read yet, which are then missing in counts and sums
     */
    public RoundProposals(Round round, PolicySet policies, List<Move> moves, ColumnSet columns, int samePolicy, Map<Long, Set<String>> leftOut, boolean whole) {
        this.whole = whole;
        this.round = round;
        this.policies = policies;
        this.moves = List.copyOf(moves);
        this.columns = columns;
        this.samePolicy = samePolicy;
        this.leftOut = Map.copyOf(leftOut);
    }

    /** {@return the round} */
    public Round round() {
        return round;
    }

    /** {@return whether these are all proposals of the round} */
    public boolean isWhole() {
        return whole;
    }

    /** {@return the policies by which the proposals are made} */
    public PolicySet policies() {
        return policies;
    }

    /** {@return the moves that occur} */
    public List<Move> moves() {
        return moves;
    }

    /** {@return the number of proposals} */
    public int size() {
        return columns.clients().length;
    }

    /** {@return the number of clients whose tier changed while the policy stays the same: nothing is proposed for them} */
    public int samePolicy() {
        return samePolicy;
    }

    /**
     * A proposal.
     *
     * @param index its place, from 0
     * @return the row
     */
    public ProposalRow row(int index) {
        Move move = moves.get(columns.moves()[index]);
        return new ProposalRow(columns.clients()[index], columns.codes()[index], columns.names()[index], columns.regions()[index], columns.managers()[index], move.fromTier(),
                move.toTier(), move.diff(), Decision.values()[columns.decisions()[index]], columns.plans()[index],
                leftOut.getOrDefault(columns.clients()[index], Set.of()));
    }

    /** {@return all proposals by client, made when they are asked for} */
    public List<ProposalRow> rows() {
        return new Rows();
    }

    /**
     * The number of proposals in a state.
     *
     * @param decision the state
     * @return how many
     */
    public int count(Decision decision) {
        int count = 0;
        for (byte each : columns.decisions()) {
            count += each == decision.ordinal() ? 1 : 0;
        }
        return count;
    }

    /**
     * What some proposals cost more per year together.
     *
     * @param decisions the states that count
     * @return the exact sum; negative when less
     */
    public BigDecimal cost(Set<Decision> decisions) {
        long[] times = new long[moves.size()];
        for (int i = 0; i < columns.moves().length; i++) {
            if (decisions.contains(Decision.values()[columns.decisions()[i]])) {
                times[columns.moves()[i]]++;
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < times.length; i++) {
            sum = sum.add(moves.get(i).diff().costChange().multiply(BigDecimal.valueOf(times[i])));
        }
        return sum;
    }

    private final class Rows extends AbstractList<ProposalRow> implements RandomAccess {
        @Override
        public ProposalRow get(int index) {
            return row(Objects.checkIndex(index, size()));
        }

        @Override
        public int size() {
            return RoundProposals.this.size();
        }
    }
}
