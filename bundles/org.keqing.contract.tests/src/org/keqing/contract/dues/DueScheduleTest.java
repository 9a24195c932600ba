package org.keqing.contract.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.keqing.contract.model.Rhythm;
import org.keqing.testsupport.properties.Properties;

/** Amounts worked out by hand, and the properties of any terms. */
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

    @Test
    void anyTermsGiveTheSumOfTheirDays() {
        Properties.check(DueProperties.class);
    }
}
