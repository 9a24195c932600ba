package org.keqing.contract.dues;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The dues that follow from terms. A month costs the amount that holds for it; of a month that is only partly within the term, free or at another amount, each day costs
 * the amount divided by the days of that month. What is owed until the end of each period is rounded to the cent, half up, and a due is the difference to the period
 * before, so that all dues together are the rounded sum and no cent is lost or added. Periods for which nothing is owed have no due.
 *
 * @since 0.1
 */
public final class DueSchedule {

    /** Whole numbers of each month's days: 28 × 29 × 15 × 31. */
    private static final BigInteger DAYS = BigInteger.valueOf(377_580);

    private final Terms terms;
    private final LocalDate origin;
    private final List<Span> periods = new ArrayList<>();
    /** Per period what is owed until its end, in cents × {@link #DAYS}. */
    private final List<BigInteger> owed = new ArrayList<>();

    private DueSchedule(Terms terms) {
        this.terms = terms;
        this.origin = terms.calendar() ? terms.term().from().withDayOfMonth(1) : terms.term().from();
        addUp();
    }

    /**
     * Makes the schedule.
     *
     * @param terms the terms
     * @return the dues by due date, a deposit first
     * @throws ArithmeticException if a sum has more than 18 digits
     */
    public static List<PlannedDue> of(Terms terms) {
        return new DueSchedule(terms).dues(BigInteger.ONE, DAYS);
    }

    /**
     * Spreads a sum that is agreed for the whole term; the amounts of the terms only say in which proportion.
     *
     * @param terms the terms
     * @param total what all dues are together without the deposit, two decimals at most, not negative
     * @return the dues by due date, a deposit first; none for a period when the terms owe nothing on any day
     */
    public static List<PlannedDue> spread(Terms terms, BigDecimal total) {
        return spread(terms, total, terms.term().to());
    }

    /**
     * What is left of such a spread sum when the term ends early: the same dues until a day, the last for its days until then. Together they are what the sum comes to by then, to the cent.
     *
     * @param terms the terms as agreed
     * @param total what all dues of the whole term are together without the deposit, two decimals at most, not negative
     * @param last  the last day, within the term
     * @return the dues by due date, a deposit first
     */
    public static List<PlannedDue> spread(Terms terms, BigDecimal total, LocalDate last) {
        BigInteger all = new DueSchedule(terms).owed.getLast();
        return new DueSchedule(terms.until(last)).dues(BigInteger.valueOf(Cents.of(total)), all.signum() == 0 ? BigInteger.ONE : all);
    }

    private List<PlannedDue> dues(BigInteger factor, BigInteger divisor) {
        List<PlannedDue> dues = new ArrayList<>();
        if (terms.deposit().signum() > 0) {
            dues.add(new PlannedDue(PlannedDue.Kind.DEPOSIT, terms.term(), terms.term().from(), Cents.amount(Cents.of(terms.deposit()))));
        }
        long before = 0;
        for (int i = 0; i < periods.size(); i++) {
            long now = owed.get(i).multiply(factor).shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1)).longValueExact();
            if (now > before) {
                Span period = periods.get(i);
                LocalDate due = (terms.arrears() ? period.to() : period.from()).plusDays(terms.days());
                dues.add(new PlannedDue(PlannedDue.Kind.PERIOD, period, due, Cents.amount(now - before)));
            }
            before = now;
        }
        return dues;
    }

    private void addUp() {
        LocalDate last = terms.term().to();
        BigInteger sum = BigInteger.ZERO;
        LocalDate begin = terms.term().from();
        for (int month = 0; !month(month).isAfter(last); month++) {
            LocalDate to = earlier(month(month + 1).minusDays(1), last);
            sum = sum.add(owed(month, later(month(month), terms.term().from()), to));
            if (to.equals(last) || begins(month + 1)) {
                periods.add(new Span(begin, to));
                owed.add(sum);
                begin = to.plusDays(1);
            }
        }
    }

    /** The first day of a month counted from the first; counted from a day that a month lacks it is the month's last. */
    private LocalDate month(int number) {
        return origin.plusMonths(number);
    }

    private boolean begins(int month) {
        int number = month(month).getMonthValue();
        return switch (terms.rhythm()) {
            case NONE, ONCE -> false;
            case SEASONAL -> terms.seasons().contains(number);
            case MONTHLY -> true;
            case QUARTERLY -> (terms.calendar() ? number - 1 : month) % 3 == 0;
            case HALF_YEARLY -> (terms.calendar() ? number - 1 : month) % 6 == 0;
            case YEARLY -> (terms.calendar() ? number - 1 : month) % 12 == 0;
        };
    }

    private BigInteger owed(int month, LocalDate from, LocalDate to) {
        BigInteger sum = BigInteger.ZERO;
        long length = ChronoUnit.DAYS.between(month(month), month(month + 1));
        LocalDate day = from;
        while (!day.isAfter(to)) {
            LocalDate next = earlier(terms.nextChange(day), to.plusDays(1));
            BigInteger days = BigInteger.valueOf(ChronoUnit.DAYS.between(day, next)).multiply(DAYS).divide(BigInteger.valueOf(length));
            sum = sum.add(BigInteger.valueOf(terms.centsOn(day)).multiply(days));
            day = next;
        }
        return sum;
    }

    /**
     * Adds up dues.
     *
     * @param dues any
     * @return their sum, deposits left out
     */
    public static BigDecimal total(List<PlannedDue> dues) {
        return dues.stream().filter(due -> due.kind() == PlannedDue.Kind.PERIOD).map(PlannedDue::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
