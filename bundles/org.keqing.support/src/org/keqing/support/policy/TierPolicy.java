package org.keqing.support.policy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a tier is entitled to and what must be done for its clients. Ids tell elements of one kind apart: the same id in two tiers is the same thing.
 *
 * @param tier         id of the tier
 * @param summary      what the policy is about, one sentence
 * @param entitlements what the client may expect
 * @param duties       what we must do
 * @param visits       visits per year by level; a level that is not in it has none
 * @param service      how quickly we answer; {@code null} when nothing is promised
 * @param payment      how the client pays; {@code null} when nothing is agreed
 * @param measures     measures of the catalogue to begin with
 * @param yearlyCost   what the policy costs per client and year, money, two decimals at most, never negative
 * @since 0.1
 */
public record TierPolicy(String tier, LocalText summary, List<Entitlement> entitlements, List<Duty> duties, Map<VisitLevel, Integer> visits, Service service, Payment payment,
        List<SuggestedMeasure> measures, BigDecimal yearlyCost) {

    public TierPolicy {
        Objects.requireNonNull(tier, "tier"); //$NON-NLS-1$
        Objects.requireNonNull(summary, "summary"); //$NON-NLS-1$
        Objects.requireNonNull(yearlyCost, "yearlyCost"); //$NON-NLS-1$
        entitlements = List.copyOf(entitlements);
        duties = List.copyOf(duties);
        visits = visits.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(visits));
        measures = List.copyOf(measures);
    }

    /** An element of a policy that is told apart by its id. */
    public sealed interface Element permits Entitlement, Duty {
        /** {@return its id} */
        String id();

        /** {@return what it is} */
        LocalText text();
    }

    /**
     * What the client may expect.
     *
     * @param id   its id
     * @param text what it is
     */
    public record Entitlement(String id, LocalText text) implements Element {
    }

    /**
     * What we must do.
     *
     * @param id      its id
     * @param text    what is to be done
     * @param within  days from the beginning until it is done first
     * @param perYear how often a year; 1 for once a year, 0 for once at all
     */
    public record Duty(String id, LocalText text, int within, int perYear) implements Element {
    }

    /**
     * The level of service.
     *
     * @param hours hours of work within which we answer
     * @param text  what is promised
     */
    public record Service(int hours, LocalText text) {
    }

    /**
     * The terms of payment.
     *
     * @param days    days of credit
     * @param prepaid share paid in advance, percent, 0 to 100
     * @param text    what is agreed
     */
    public record Payment(int days, int prepaid, LocalText text) {
    }

    /**
     * A measure to begin with.
     *
     * @param measure id in the catalogue
     * @param within  days until it is due
     * @param budget  what it may cost, money, two decimals at most
     */
    public record SuggestedMeasure(String measure, int within, BigDecimal budget) {
    }

    /**
     * The same policy for another tier.
     *
     * @param other id of the tier
     * @return the policy
     */
    public TierPolicy forTier(String other) {
        return new TierPolicy(other, summary, entitlements, duties, visits, service, payment, measures, yearlyCost);
    }
}
