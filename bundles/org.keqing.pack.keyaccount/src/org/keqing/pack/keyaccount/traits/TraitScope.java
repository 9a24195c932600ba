package org.keqing.pack.keyaccount.traits;

import java.util.Set;

/**
 * Which accounts are meant.
 *
 * @since 0.1
 */
public sealed interface TraitScope {

    /** Every client. */
    record All() implements TraitScope {
    }

    /**
     * One client.
     *
     * @param clientId the client
     */
    record One(long clientId) implements TraitScope {
    }

    /**
     * Clients of a confirmed round, corrections included.
     *
     * @param roundId the round
     * @param tiers   ids of the tiers meant, at least one
     */
    record OfRound(long roundId, Set<String> tiers) implements TraitScope {

        /** Copies the tiers. */
        public OfRound {
            tiers = Set.copyOf(tiers);
        }
    }
}
