package org.keqing.contract.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keqing.contract.model.Rhythm;

/** What holds for any terms, against a calculation day by day. */
public class DueProperties {

    @Property
    void theDuesAreTheSumOfTheDays(@ForAll("terms") Terms terms) {
        assertEquals(byDays(terms), DueSchedule.total(periods(terms)).setScale(2));
    }

    @Property
    void duesAreMoreThanNothingInOrderAndWithinTheTerm(@ForAll("terms") Terms terms) {
        LocalDate before = terms.term().from().minusDays(1);
        for (var due : periods(terms)) {
            assertTrue(due.amount().signum() > 0, due.toString());
            assertTrue(due.period().from().isAfter(before), due.toString());
            before = due.period().to();
        }
        assertTrue(!before.isAfter(terms.term().to()));
    }

    @Property
    void anAgreedSumIsSpreadToTheCent(@ForAll("terms") Terms terms, @ForAll("amount") BigDecimal agreed) {
        var spread = DueSchedule.total(DueSchedule.spread(terms, agreed));
        boolean nothingOwed = terms.term().from().datesUntil(terms.term().to().plusDays(1)).allMatch(day -> amountOn(terms, day).signum() == 0);
        assertEquals(0, spread.compareTo(nothingOwed ? BigDecimal.ZERO : agreed), () -> spread + " of " + agreed);
    }

    @Property
    void aDepositComesFirstAndWhole(@ForAll("terms") Terms terms, @ForAll("amount") BigDecimal deposit) {
        var with = new Terms(terms.term(), terms.rhythm(), terms.seasons(), terms.calendar(), terms.arrears(), terms.days(), terms.steps(), terms.free(), deposit);
        var dues = DueSchedule.of(with);
        assertEquals(deposit.signum() > 0 ? 1 : 0, dues.stream().filter(due -> due.kind() == PlannedDue.Kind.DEPOSIT).count());
        if (deposit.signum() > 0) {
            assertEquals(0, deposit.compareTo(dues.getFirst().amount()));
        }
        assertEquals(periods(terms), dues.stream().filter(due -> due.kind() == PlannedDue.Kind.PERIOD).toList());
    }

    @Provide
    Arbitrary<BigDecimal> amount() {
        return Arbitraries.longs().between(0, 1_000_000_00).map(cents -> BigDecimal.valueOf(cents, 2));
    }

    /** Leap years, month ends, free periods that overlap or lie partly outside, and steps after the end are among them. */
    @Provide
    Arbitrary<Terms> terms() {
        var from = Arbitraries.longs().between(LocalDate.of(2023, 1, 1).toEpochDay(), LocalDate.of(2029, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
        var span = Combinators.combine(from, Arbitraries.integers().between(0, 1200)).as((first, days) -> new Span(first, first.plusDays(days)));
        var step = Combinators.combine(Arbitraries.integers().between(1, 600), amount()).as(Later::new);
        var free = Combinators.combine(Arbitraries.integers().between(-20, 400), Arbitraries.integers().between(0, 90)).as(Free::new);
        var seasons = Arbitraries.integers().between(1, 12).set().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(span, Arbitraries.of(Rhythm.values()), seasons, Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.integers().between(0, 20),
            Combinators.combine(amount(), step.list().ofMaxSize(2).uniqueElements(Later::days)).as(Amounts::new), free.list().ofMaxSize(2)).as(DueProperties::terms);
    }

    private record Later(int days, BigDecimal amount) {
    }

    private record Free(int after, int days) {
    }

    private record Amounts(BigDecimal first, List<Later> later) {

        List<Step> steps(LocalDate from) {
            List<Step> steps = new ArrayList<>(List.of(new Step(from, first)));
            later.forEach(each -> steps.add(new Step(from.plusDays(each.days()), each.amount())));
            return steps;
        }
    }

    private static Terms terms(Span term, Rhythm rhythm, Set<Integer> seasons, boolean calendar, boolean arrears, int days, Amounts amounts, List<Free> free) {
        return new Terms(term, rhythm, rhythm == Rhythm.SEASONAL ? new TreeSet<>(seasons) : new TreeSet<>(), calendar, arrears, days, amounts.steps(term.from()),
            free.stream().map(each -> new Span(term.from().plusDays(each.after()), term.from().plusDays(each.after() + each.days()))).toList(), BigDecimal.ZERO);
    }

    private static List<PlannedDue> periods(Terms terms) {
        return DueSchedule.of(terms).stream().filter(due -> due.kind() == PlannedDue.Kind.PERIOD).toList();
    }

    /** The sum of each day's part, rounded once, as a fraction over the least common multiple of the months' days. */
    static BigDecimal byDays(Terms terms) {
        var common = BigInteger.valueOf(28L * 29 * 30 * 31);
        var sum = BigInteger.ZERO;
        var origin = terms.calendar() ? terms.term().from().withDayOfMonth(1) : terms.term().from();
        for (var day = terms.term().from(); !day.isAfter(terms.term().to()); day = day.plusDays(1)) {
            long month = ChronoUnit.MONTHS.between(origin, day);
            while (!origin.plusMonths(month + 1).isAfter(day)) {
                month++;
            }
            long length = ChronoUnit.DAYS.between(origin.plusMonths(month), origin.plusMonths(month + 1));
            sum = sum.add(amountOn(terms, day).movePointRight(2).toBigIntegerExact().multiply(common).divide(BigInteger.valueOf(length)));
        }
        var cents = sum.multiply(BigInteger.TWO).add(common).divide(common.multiply(BigInteger.TWO));
        return new BigDecimal(cents, 2);
    }

    /** The amount per month that holds on a day. */
    private static BigDecimal amountOn(Terms terms, LocalDate day) {
        BigDecimal amount = BigDecimal.ZERO;
        for (var step : terms.steps()) {
            amount = step.from().isAfter(day) ? amount : step.amount();
        }
        return terms.free().stream().anyMatch(span -> span.contains(day)) ? BigDecimal.ZERO : amount;
    }
}
