package org.keqing.support.proposal;

import java.util.Collection;
import java.util.List;

import org.keqing.evaluation.Round;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * What confirmed rounds propose. An OSGi service. Proposals are worked out from the confirmed round whenever they are asked for; decisions are stored, one per client and
 * round, with who, when and why. Deciding on a client again changes nothing. With the first decision the policies in force are fixed for the round. Who decides must have the role
 * {@link org.keqing.support.role.SupportRole#POLICY_MANAGER}, which is everybody's while nobody is named.
 *
 * @since 0.1
 */
public interface ProposalService {

    /**
     * The confirmed rounds whose scheme has policies, the latest first.
     *
     * @throws StoreException when the database fails
     */
    List<Round> rounds(Store store) throws StoreException;

    /**
     * The proposals of a round: one for every client whose tier, corrections included, is another than in the round before that has it.
     *
     * @param roundId the round
     * @throws StoreException when the round is not confirmed, its scheme has no policies, or the database fails
     */
    RoundProposals proposals(Store store, long roundId) throws StoreException;

    /**
     * Some of the proposals of a round, those that are found first: what a list shows while {@link #proposals} reads all.
     *
     * @param roundId the round
     * @param limit   proposals at most
     * @return those found among the first rows of the round; none when the first rows have none
     * @throws StoreException as {@link #proposals}
     */
    RoundProposals first(Store store, long roundId, int limit) throws StoreException;

    /**
     * Accepts open proposals: a plan with its tasks, measures and goals comes into being for each, in batches of one transaction each. The baseline of a goal is the client's own figure
     * over the equally long time that ends on the day before; a client without a figure is not given the goal.
     *
     * @param user     who decides; owns the plans of clients without manager
     * @param clients  the clients; those decided already, or without proposal, are left alone
     * @param reason   a remark, {@code null} for none
     * @param progress progress and cancel; what was done before a cancel stays
     * @return how many were accepted now, and which goals their plans have
     * @throws StoreException as {@link #proposals}, or when the user has not the role
     */
    Decided accept(Store store, String user, long roundId, Collection<Long> clients, String reason, Progress progress) throws StoreException;

    /**
     * Refuses open proposals.
     *
     * @param reason why, 1,000 characters at most
     * @return how many were refused now
     * @throws StoreException as {@link #proposals}, or when there is no reason or the user has not the role
     */
    int refuse(Store store, String user, long roundId, Collection<Long> clients, String reason, Progress progress) throws StoreException;

    /**
     * Takes an open proposal with changes.
     *
     * @param change what is otherwise
     * @return what came of it; of no client when it was decided already
     * @throws StoreException as {@link #proposals}, or when there is no reason or the user has not the role
     */
    Decided change(Store store, String user, long roundId, long client, ProposalChange change) throws StoreException;

    /**
     * Decides on open proposals one by one, of several rounds too: all of them in one transaction, or none. What an accepted or changed one becomes is the same as by {@link #accept} and
     * {@link #change}.
     *
     * @param verdicts what becomes of whom, once for each client and round
     * @param progress progress and cancel; a cancel leaves nothing behind
     * @return what came of it
     * @throws StoreException as {@link #proposals}; when one of them is not open, a reason is missing, the user has not the role, or the policies are changed meanwhile
     */
    Decided decide(Store store, String user, Collection<ProposalVerdict> verdicts, Progress progress) throws StoreException;
}
