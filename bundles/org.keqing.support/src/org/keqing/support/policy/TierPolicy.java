package org.keqing.support.policy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.keqing.support.result.Metric;

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
 * @param goals        goals of the plan that a client of the tier is given
 * @param yearlyCost   what the policy costs per client and year, money, two decimals at most, never negative
 * @since 0.1
 */
public record TierPolicy(String tier, LocalText summary, List<Entitlement> entitlements, List<Duty> duties, Map<VisitLevel, Integer> visits, Service service, Payment payment,
        List<SuggestedMeasure> measures, List<Goal> goals, BigDecimal yearlyCost) {

    public TierPolicy {
        Objects.requireNonNull(tier, "tier"); //$NON-NLS-1$
        Objects.requireNonNull(summary, "summary"); //$NON-NLS-1$
        Objects.requireNonNull(yearlyCost, "yearlyCost"); //$NON-NLS-1$
        entitlements = List.copyOf(entitlements);
        duties = List.copyOf(duties);
        visits = visits.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(visits));
        measures = List.copyOf(measures);
        goals = List.copyOf(goals);
    }

    /** An element of a policy that is told apart by its id. */
    public sealed interface Element permits Entitlement, Duty, Goal {
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
     * A goal of a plan, reckoned from the client's own figure over the equally long time before.
     *
     * @param id     its id
     * @param text   what it is for, such as: win back the trade
     * @param metric what is measured
     * @param when   for whom it is, by the way they came to the tier
     * @param change what is asked of the figure
     * @param months months from the beginning until it is due, 1 to 60
     */
    public record Goal(String id, LocalText text, Metric metric, TierMove when, GoalChange change, int months) implements Element {
    }

    /**
     * The same policy for another tier.
     *
     * @param other id of the tier
     * @return the policy
     */
    public TierPolicy forTier(String other) {
        return new TierPolicy(other, summary, entitlements, duties, visits, service, payment, measures, goals, yearlyCost);
    }
}
