package org.keqing.contract.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.contract.model.Rhythm;

/** Amounts worked out by hand, and any terms against a calculation day by day. */
class DueScheduleTest {

    private static final BigDecimal RENT = new BigDecimal("3000.00");

    private static Span span(String from, String to) {
        return new Span(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static String text(List<PlannedDue> dues) {
        return String.join("\n", dues.stream().map(due -> due.period().from() + " " + due.period().to() + " " + due.dueDate() + " " + due.amount()).toList());
    }

    @Test
    void firstAndLastMonthByTheDay() {
        // 17 of 31 days 1645.1612…; 10 of 30 days 1000
        assertEquals("""
                2026-01-15 2026-01-31 2026-01-15 1645.16
                2026-02-01 2026-02-28 2026-02-01 3000.00
                2026-03-01 2026-03-31 2026-03-01 3000.00
                2026-04-01 2026-04-10 2026-04-01 1000.00""", text(DueSchedule.of(Terms.of(span("2026-01-15", "2026-04-10"), Rhythm.MONTHLY, RENT))));
    }

    @Test
    void theDayOfALeapYearCounts() {
        assertEquals("2028-02-15 2028-02-29 2028-02-15 1500.00",
                text(DueSchedule.of(Terms.of(span("2028-02-15", "2028-02-29"), Rhythm.MONTHLY, new BigDecimal("2900")))));
        assertEquals("2026-02-15 2026-02-28 2026-02-15 1450.00",
                text(DueSchedule.of(Terms.of(span("2026-02-15", "2026-02-28"), Rhythm.MONTHLY, new BigDecimal("2900")))));
    }

    @Test
    void monthsCountedFromALastDayEndOnTheLastDays() {
        var terms = new Terms(span("2027-01-31", "2027-04-29"), Rhythm.MONTHLY, new TreeSet<>(), false, true, 10, List.of(new Step(LocalDate.parse("2027-01-31"), RENT)), List.of(),
                BigDecimal.ZERO);
        assertEquals("""
                2027-01-31 2027-02-27 2027-03-09 3000.00
                2027-02-28 2027-03-30 2027-04-09 3000.00
                2027-03-31 2027-04-29 2027-05-09 3000.00""", text(DueSchedule.of(terms)));
    }

    @Test
    void noCentIsLostInThirds() {
        // 100 a month over 10 of 30 days three times would be 33.33 × 3; what is owed after each is 33.33, 66.67, 100.00
        var free = List.of(span("2026-04-11", "2026-05-31"));
        var terms = new Terms(span("2026-04-01", "2026-06-20"), Rhythm.MONTHLY, new TreeSet<>(), true, false, 0,
                List.of(new Step(LocalDate.parse("2026-04-01"), new BigDecimal("100"))), free, BigDecimal.ZERO);
        assertEquals("""
                2026-04-01 2026-04-30 2026-04-01 33.33
                2026-06-01 2026-06-20 2026-06-01 66.67""", text(DueSchedule.of(terms)));
    }

    @Test
    void stepsSeasonsAndDeposit() {
        var terms = new Terms(span("2026-01-01", "2026-12-31"), Rhythm.SEASONAL, new TreeSet<>(List.of(3, 6, 9, 12)), true, false, 5,
                List.of(new Step(LocalDate.parse("2026-07-16"), new BigDecimal("200")), new Step(LocalDate.parse("2025-01-01"), new BigDecimal("100"))), List.of(),
                new BigDecimal("500"));
        var dues = DueSchedule.of(terms);
        assertEquals(PlannedDue.Kind.DEPOSIT, dues.getFirst().kind());
        // summer: June 100, July 15/31 × 100 + 16/31 × 200 = 151.6129, August 200
        assertEquals("""
                2026-01-01 2026-12-31 2026-01-01 500.00
                2026-01-01 2026-02-28 2026-01-06 200.00
                2026-03-01 2026-05-31 2026-03-06 300.00
                2026-06-01 2026-08-31 2026-06-06 451.61
                2026-09-01 2026-11-30 2026-09-06 600.00
                2026-12-01 2026-12-31 2026-12-06 200.00""", text(dues));
        assertEquals(new BigDecimal("1751.61"), DueSchedule.total(dues));
    }

    @Test
    void quartersHalfYearsYearsAndOnce() {
        var term = span("2026-02-01", "2027-01-31");
        assertEquals(List.of("6000.00", "9000.00", "9000.00", "9000.00", "3000.00"), amounts(term, Rhythm.QUARTERLY));
        assertEquals(List.of("15000.00", "18000.00", "3000.00"), amounts(term, Rhythm.HALF_YEARLY));
        assertEquals(List.of("33000.00", "3000.00"), amounts(term, Rhythm.YEARLY));
        assertEquals(List.of("36000.00"), amounts(term, Rhythm.ONCE));
    }

    private static List<String> amounts(Span term, Rhythm rhythm) {
        return DueSchedule.of(Terms.of(term, rhythm, RENT)).stream().map(due -> due.amount().toPlainString()).toList();
    }

    @Test
    void anAgreedSumIsSpread() {
        // three months, the last a half: 2.5 parts of 100.00
        var terms = Terms.of(span("2026-04-01", "2026-06-15"), Rhythm.MONTHLY, BigDecimal.ONE);
        assertEquals(List.of("40.00", "40.00", "20.00"), DueSchedule.spread(terms, new BigDecimal("100")).stream().map(due -> due.amount().toPlainString()).toList());
        // a cent has one place only
        assertEquals(List.of("0.01"), DueSchedule.spread(terms, new BigDecimal("0.01")).stream().map(due -> due.amount().toPlainString()).toList());
        assertEquals(List.of(), DueSchedule.spread(Terms.of(span("2026-04-01", "2026-06-15"), Rhythm.MONTHLY, BigDecimal.ZERO), new BigDecimal("100")));
    }

    @Test
    void termsThatDoNotFitAreRefused() {
        var term = span("2026-01-01", "2026-12-31");
        assertThrows(IllegalArgumentException.class, () -> Terms.of(term, Rhythm.SEASONAL, RENT));
        assertThrows(IllegalArgumentException.class, () -> Terms.of(term, Rhythm.MONTHLY, new BigDecimal("-1")));
        assertThrows(IllegalArgumentException.class, () -> Terms.of(term, Rhythm.MONTHLY, new BigDecimal("1.005")));
        assertThrows(IllegalArgumentException.class, () -> span("2026-01-02", "2026-01-01"));
        var late = List.of(new Step(LocalDate.parse("2026-01-02"), RENT));
        assertThrows(IllegalArgumentException.class, () -> new Terms(term, Rhythm.MONTHLY, new TreeSet<>(), true, false, 0, late, List.of(), BigDecimal.ZERO));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void anyTermsGiveTheSumOfTheirDays(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var terms = random(random);
            var dues = DueSchedule.of(terms).stream().filter(due -> due.kind() == PlannedDue.Kind.PERIOD).toList();
            assertEquals(byDays(terms), DueSchedule.total(dues).setScale(2), terms.toString());
            LocalDate before = terms.term().from().minusDays(1);
            for (var due : dues) {
                assertTrue(due.amount().signum() > 0, terms.toString());
                assertTrue(due.period().from().isAfter(before), terms.toString());
                before = due.period().to();
            }
            assertTrue(!before.isAfter(terms.term().to()), terms.toString());
            var agreed = BigDecimal.valueOf(random.nextInt(10_000_000), 2);
            var spread = DueSchedule.total(DueSchedule.spread(terms, agreed));
            assertEquals(0, spread.compareTo(byDays(terms).signum() == 0 && spread.signum() == 0 ? BigDecimal.ZERO : agreed), terms.toString());
        }
    }

    private static Terms random(Random random) {
        var from = LocalDate.of(2024 + random.nextInt(5), 1, 1).plusDays(random.nextInt(366));
        var to = from.plusDays(random.nextInt(1200));
        var rhythm = Rhythm.values()[random.nextInt(Rhythm.values().length)];
        var seasons = new TreeSet<Integer>();
        for (int i = 0; rhythm == Rhythm.SEASONAL && i < 3; i++) {
            seasons.add(1 + random.nextInt(12));
        }
        var steps = new ArrayList<Step>(List.of(new Step(from, BigDecimal.valueOf(random.nextInt(1_000_000), 2))));
        if (random.nextBoolean()) {
            steps.add(new Step(from.plusDays(1 + random.nextInt(600)), BigDecimal.valueOf(random.nextInt(1_000_000), 2)));
        }
        var free = new ArrayList<Span>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var begin = from.plusDays(random.nextInt(400) - 20);
            free.add(new Span(begin, begin.plusDays(random.nextInt(90))));
        }
        return new Terms(new Span(from, to), rhythm, seasons, random.nextBoolean(), random.nextBoolean(), random.nextInt(20), steps, free, BigDecimal.ZERO);
    }

    /** The sum of each day's part, rounded once, as a fraction over the least common multiple of the months' days. */
    private static BigDecimal byDays(Terms terms) {
        var common = BigInteger.valueOf(28L * 29 * 30 * 31);
        var sum = BigInteger.ZERO;
        var origin = terms.calendar() ? terms.term().from().withDayOfMonth(1) : terms.term().from();
        for (var day = terms.term().from(); !day.isAfter(terms.term().to()); day = day.plusDays(1)) {
            long month = ChronoUnit.MONTHS.between(origin, day);
            while (!origin.plusMonths(month + 1).isAfter(day)) {
                month++;
            }
            long length = ChronoUnit.DAYS.between(origin.plusMonths(month), origin.plusMonths(month + 1));
            var today = day;
            BigDecimal amount = BigDecimal.ZERO;
            for (var step : terms.steps()) {
                amount = step.from().isAfter(today) ? amount : step.amount();
            }
            if (terms.free().stream().noneMatch(span -> span.contains(today))) {
                sum = sum.add(amount.movePointRight(2).toBigIntegerExact().multiply(common).divide(BigInteger.valueOf(length)));
            }
        }
        var cents = sum.multiply(BigInteger.TWO).add(common).divide(common.multiply(BigInteger.TWO));
        return new BigDecimal(cents, 2);
    }
}
