package org.keqing.support.policy;

import java.util.Locale;
import java.util.Optional;

import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/**
 * Which way a client came to its tier. The order of the tiers of a scheme says which is the higher one.
 *
 * @since 0.1
 */
public enum TierMove {
    /** Whichever way, also for a client that had no tier before. */
    ANY,
    /** It came up from a lower tier. */
    GAINED,
    /** It came down from a higher tier. */
    LOST;

    /** {@return the word in files, such as {@code lost}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether what holds for this move holds for a client that moved so.
     *
     * @param moved which way the client came
     * @return whether it holds
     */
    public boolean includes(TierMove moved) {
        return this == ANY || this == moved;
    }

    /**
     * Which way a client came.
     *
     * @param scheme the scheme
     * @param from   id of the tier before, {@code null} when it had none
     * @param to     id of the tier afterwards
     * @return the move; {@link #ANY} when neither tier is the higher one
     */
    public static TierMove of(Scheme scheme, String from, String to) {
        Optional<Integer> before = order(scheme, from);
        Optional<Integer> after = order(scheme, to);
        int way = before.isEmpty() || after.isEmpty() ? 0 : Integer.compare(after.get(), before.get());
        return way == 0 ? ANY : way < 0 ? GAINED : LOST;
    }

    private static Optional<Integer> order(Scheme scheme, String tier) {
        return tier == null ? Optional.empty() : Schemes.tier(scheme, tier).map(Tier::getOrder);
    }
}
