package org.keqing.pack.keyaccount.traits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days over which traits are read. Its months and quarters are counted from the first day, so that they are of equal length whatever day that is; the last ones may be
 * cut short by the end.
 *
 * @param from first day
 * @param to   last day, not before the first
 * @since 0.1
 */
public record TraitPeriod(LocalDate from, LocalDate to) {

    private static final int QUARTER = 3;
    private static final int DECIMALS = 10;

    /** Checks the order of the days. */
    public TraitPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    /**
     * The quarters before and up to a day.
     *
     * @param to    last day
     * @param count how many quarters, at least 1
     * @return that many times three months
     */
    public static TraitPeriod quartersUpTo(LocalDate to, int count) {
        return new TraitPeriod(to.plusDays(1).minusMonths((long) count * QUARTER), to);
    }

    /** Months, a begun one included; at least 1. */
    public int months() {
        return wholeMonths() + (start(wholeMonths()).isAfter(to) ? 0 : 1);
    }

    /** Whole months. */
    public int wholeMonths() {
        return (int) ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    /** Length in months: a begun month counts by its days. Ten decimals, rounded down. */
    public BigDecimal length() {
        LocalDate begun = start(wholeMonths());
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(begun, to.plusDays(1)));
        BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(begun, start(wholeMonths() + 1)));
        return BigDecimal.valueOf(wholeMonths()).add(days.divide(all, DECIMALS, RoundingMode.DOWN));
    }

    /**
     * First day of a month of this period.
     *
     * @param month counted from 0
     */
    public LocalDate start(int month) {
        return from.plusMonths(month);
    }

    /**
     * The month of this period in which a day lies.
     *
     * @param day within the period
     * @return counted from 0
     */
    public int month(LocalDate day) {
        int month = (day.getYear() - from.getYear()) * 12 + day.getMonthValue() - from.getMonthValue();
        return start(month).isAfter(day) ? month - 1 : month;
    }

    /** The quarters, the first one first. */
    public List<TraitPeriod> quarters() {
        List<TraitPeriod> quarters = new ArrayList<>();
        for (int month = 0; month < months(); month += QUARTER) {
            LocalDate last = start(month + QUARTER).minusDays(1);
            quarters.add(new TraitPeriod(start(month), last.isAfter(to) ? to : last));
        }
        return quarters;
    }
}
