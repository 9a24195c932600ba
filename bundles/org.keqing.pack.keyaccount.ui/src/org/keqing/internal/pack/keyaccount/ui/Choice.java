package org.keqing.internal.pack.keyaccount.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.keqing.evaluation.Round;
import org.keqing.pack.keyaccount.traits.TraitPeriod;
import org.keqing.pack.keyaccount.traits.TraitScope;
import org.keqing.pack.keyaccount.traits.TraitService;

/**
 * What the view is asked to show.
 *
 * @param round    a round, {@link #NEWEST}, or {@link #NONE} for all clients
 * @param accounts which tiers: 0 key, 1 key and major, 2 all
 * @param quarters how many quarters up to the end of the round, 0 for its own period
 */
record Choice(long round, int accounts, int quarters) {

    static final long NEWEST = 0;
    static final long NONE = -1;
    /** What can be chosen of quarters. */
    static final List<Integer> QUARTERS = List.of(0, 4, 8, 12);

    private static final int YEAR = 4;

    Choice withRound(long newRound) {
        return new Choice(newRound, accounts, quarters);
    }

    Choice withAccounts(int newAccounts) {
        return new Choice(round, newAccounts, quarters);
    }

    Choice withQuarters(int newQuarters) {
        return new Choice(round, accounts, newQuarters);
    }

    /**
     * The round that is meant.
     *
     * @param rounds the confirmed ones, the newest first
     */
    Optional<Round> of(List<Round> rounds) {
        return round == NONE ? Optional.empty() : rounds.stream().filter(each -> each.id() == round).findFirst().or(() -> rounds.stream().findFirst());
    }

    /**
     * Which accounts are meant.
     *
     * @param meant the round, {@code null} for all clients
     */
    TraitScope scope(Round meant) {
        if (meant == null) {
            return new TraitScope.All();
        }
        return new TraitScope.OfRound(meant.id(), switch (accounts) {
            case 0 -> Set.of(TraitService.KEY);
            case 1 -> Set.of(TraitService.KEY, TraitService.MAJOR);
            default -> Set.of(TraitService.KEY, TraitService.MAJOR, "general");
        });
    }

    /**
     * The days that are meant.
     *
     * @param meant     the round, {@code null} for all clients: then a year or more up to the end of the month of the last trade
     * @param lastTrade the day of the last trade
     */
    TraitPeriod period(Round meant, LocalDate lastTrade) {
        if (meant == null) {
            return TraitPeriod.quartersUpTo(YearMonth.from(lastTrade).atEndOfMonth(), quarters == 0 ? YEAR : quarters);
        }
        return quarters == 0 ? new TraitPeriod(meant.from(), meant.asOf()) : TraitPeriod.quartersUpTo(meant.asOf(), quarters);
    }
}
