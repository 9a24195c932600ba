package org.keqing.internal.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.dues.DueSchedule;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.dues.Span;
import org.keqing.contract.dues.Step;
import org.keqing.contract.dues.Terms;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.Rhythm;

/**
 * What a stored contract says of its dues. With amounts per month these decide; without, the contract's amount is spread over the term.
 *
 * @param end null while the contract is open-ended
 */
public record DueRule(LocalDate start, LocalDate end, Rhythm rhythm, String seasonMonths, boolean fromStart, boolean inArrears, int dueDays, BigDecimal amount, BigDecimal deposit,
        List<Step> steps, List<Span> free) {

    /** @throws IllegalArgumentException if an amount or a free period is impossible */
    public static DueRule of(Contract contract) {
        return new DueRule(contract.getStartDate(), contract.getEndDate(), contract.getRhythm(), contract.getSeasonMonths(), contract.isCountedFromStart(), contract.isInArrears(),
                contract.getDueDays(), contract.getAmount(), contract.getDeposit(),
                contract.getSteps().stream().map(step -> new Step(step.getFromDate(), step.getAmount())).toList(),
                contract.getFreePeriods().stream().map(free -> new Span(free.getFromDate(), free.getToDate())).toList());
    }

    /**
     * The dues of the whole term.
     *
     * @param horizon of an open-ended contract those that are due until then, for whole periods
     * @throws IllegalArgumentException with the reason, when the parts do not fit together
     */
    public List<PlannedDue> plan(LocalDate horizon) {
        if (end != null) {
            return plan(new Span(start, end));
        }
        if (rhythm == Rhythm.ONCE) {
            throw new IllegalArgumentException(Messages.MsgOnceNeedsEnd);
        }
        if (horizon.isBefore(start)) {
            return List.of();
        }
        return plan(new Span(start, horizon.plusYears(1))).stream().filter(due -> !due.dueDate().isAfter(horizon)).toList();
    }

    /**
     * The dues of the whole term; of an open-ended contract those until a day and the next one after it, if one is to come, perhaps with some more.
     *
     * @param day any
     * @throws IllegalArgumentException with the reason, when the parts do not fit together
     */
    public List<PlannedDue> planAfter(LocalDate day) {
        LocalDate last = day.isBefore(start) ? start : day;
        for (Step step : steps) {
            last = step.from().isAfter(last) ? step.from() : last;
        }
        for (Span span : free) {
            last = span.to().isAfter(last) ? span.to() : last;
        }
        // from here on the amount stays; a period begins within a year and is over after another
        return plan(last.plusYears(2).plusDays(dueDays));
    }

    /**
     * The dues that are left when the contract ends early: those until a day, the last for its days until then.
     *
     * @param last the last day; before the first nothing is owed
     * @throws IllegalArgumentException with the reason, when the parts do not fit together
     */
    public List<PlannedDue> until(LocalDate last) {
        if (last.isBefore(start)) {
            return List.of();
        }
        return plan(new Span(start, end == null ? last : end), end == null || last.isBefore(end) ? last : end);
    }

    private List<PlannedDue> plan(Span term) {
        return plan(term, term.to());
    }

    private List<PlannedDue> plan(Span term, LocalDate last) {
        boolean spread = steps.isEmpty();
        if (spread && (amount == null || end == null)) {
            throw new IllegalArgumentException(Messages.MsgNoDueAmount);
        }
        Terms terms = new Terms(term, rhythm, seasons(), !fromStart, inArrears, dueDays, spread ? List.of(new Step(start, BigDecimal.ONE)) : steps, free,
                deposit == null ? BigDecimal.ZERO : deposit);
        return spread ? DueSchedule.spread(terms, amount, last) : DueSchedule.of(terms.until(last));
    }

    private SortedSet<Integer> seasons() {
        SortedSet<Integer> months = new TreeSet<>();
        if (seasonMonths != null && !seasonMonths.isBlank()) {
            try {
                Arrays.stream(seasonMonths.split("[,; ]+")).map(Integer::valueOf).forEach(months::add);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(NLS.bind(Messages.MsgSeasonMonths, seasonMonths), e);
            }
        }
        return months;
    }
}
