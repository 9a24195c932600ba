package org.keqing.contract.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.Messages;

/**
 * What a contract says of its dues.
 *
 * @param term     the days for which is paid
 * @param rhythm   how often a due falls; {@link Rhythm#NONE} counts as once
 * @param seasons  the months (1 to 12) in which a season begins, for {@link Rhythm#SEASONAL}; else empty
 * @param calendar true when periods are those of the calendar, so that the first and the last may be parts of one; false when they are counted from the first day
 * @param arrears  true when a period is paid for after its end, false when before
 * @param days     a due falls this many days after the first day of its period, in arrears after the last day; not negative
 * @param steps    amounts per month; the first begins on or before the first day of the term
 * @param free     days for which nothing is owed
 * @param deposit  due on the first day of the term beside the rest, two decimals at most; zero without one
 * @since 0.1
 */
public record Terms(Span term, Rhythm rhythm, SortedSet<Integer> seasons, boolean calendar, boolean arrears, int days, List<Step> steps, List<Span> free, BigDecimal deposit) {

    /** @throws IllegalArgumentException with the reason, when the parts do not fit together */
    public Terms {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(rhythm, "rhythm");
        seasons = new TreeSet<>(seasons);
        steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
        free = List.copyOf(free);
        Cents.of(deposit);
        require(days >= 0, NLS.bind(Messages.MsgDueDays, days));
        require(seasons.isEmpty() == (rhythm != Rhythm.SEASONAL), Messages.MsgSeasonRhythm);
        require(seasons.stream().allMatch(month -> month >= 1 && month <= 12), NLS.bind(Messages.MsgSeasonMonths, seasons));
        require(!steps.isEmpty() && !steps.getFirst().from().isAfter(term.from()), NLS.bind(Messages.MsgNoFirstAmount, term.from()));
        require(steps.stream().map(Step::from).distinct().count() == steps.size(), Messages.MsgTwoAmounts);
    }

    /**
     * The most common terms: the same amount a month in advance, by the calendar.
     *
     * @param term   the days
     * @param rhythm any but a seasonal one
     * @param amount per month
     * @return the terms
     */
    public static Terms of(Span term, Rhythm rhythm, BigDecimal amount) {
        return new Terms(term, rhythm, new TreeSet<>(), true, false, 0, List.of(new Step(term.from(), amount)), List.of(), BigDecimal.ZERO);
    }

    /**
     * The same terms for a part of the time.
     *
     * @param last the last day, within the term
     * @return the terms until then
     */
    public Terms until(LocalDate last) {
        return new Terms(new Span(term.from(), last), rhythm, seasons, calendar, arrears, days, steps, free, deposit);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** {@return the amount per month, in cents, on a day of the term} */
    long centsOn(LocalDate day) {
        long cents = 0;
        for (Step step : steps) {
            cents = step.from().isAfter(day) ? cents : Cents.of(step.amount());
        }
        return free.stream().anyMatch(span -> span.contains(day)) ? 0 : cents;
    }

    /** {@return the first day after the given one on which the amount may change} */
    LocalDate nextChange(LocalDate day) {
        LocalDate next = LocalDate.MAX;
        for (Step step : steps) {
            next = earlier(next, step.from(), day);
        }
        for (Span span : free) {
            next = earlier(earlier(next, span.from(), day), span.to().plusDays(1), day);
        }
        return next;
    }

    private static LocalDate earlier(LocalDate next, LocalDate candidate, LocalDate after) {
        return candidate.isAfter(after) && candidate.isBefore(next) ? candidate : next;
    }
}
