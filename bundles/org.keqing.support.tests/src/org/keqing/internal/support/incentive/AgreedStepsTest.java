package org.keqing.internal.support.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.contract.text.AgreedText;
import org.keqing.contract.text.AgreedText.Figure;
import org.keqing.contract.text.Meaning;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;

/** A contract of 2026 says this or that. */
class AgreedStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @BeforeAll
    static void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    /** {@code target M 100000} is money, {@code target 10} a number. */
    private static IncentiveProposal said(LocalDate from, LocalDate to, String... figures) {
        List<Figure> read = Stream.of(figures).map(each -> {
            String[] parts = each.split(" = M?");
            return new Figure(Meaning.parse(parts[0]).orElseThrow(), each.contains("M"), "The " + parts[0], new BigDecimal(parts[1]));
        }).toList();
        return new AgreedSteps(new AgreedText("Annual agreement", read)).proposal(new WrittenContracts.Written(7, "HT-1", "Paper", true, from, to), TODAY);
    }

    private static IncentiveProposal said(String... figures) {
        return said(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), figures);
    }

    private static String steps(IncentiveProposal proposal) {
        return proposal.terms().metric() + " " + StepText.of(proposal.terms().steps());
    }

    @Test
    void whatTheContractSaysIsProposed() {
        IncentiveProposal two = said("target 2 = M1500000", "rate = 2.75", "target = M1000000.00", "rate 2 = 3.5", "cap = M50000", "on-time-rate = 95");
        assertEquals("AMOUNT 1000000=2.75%; 1500000=3.5%", steps(two));
        assertEquals(new IncentiveTerms("Annual agreement", Bond.ofContract("HT-1"), Metric.AMOUNT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), two.terms().steps(), new BigDecimal("50000"), new BigDecimal("95")),
                two.terms());
        assertEquals(List.of(), two.notes());
        assertEquals("QUANTITY 500=2000", steps(said("target = 500", "reward = M2000")));
        assertEquals("QUANTITY 500=2%", steps(said("target = 500", "rate = 2.00")));
    }

    @Test
    void whatTheContractDoesNotSayStaysOpen() {
        IncentiveProposal nothing = said();
        assertEquals(List.of(), nothing.terms().steps());
        assertNull(nothing.terms().cap());
        assertEquals(List.of(), nothing.notes());
        assertNull(said("target = M5", "rate = 1").terms().cap());
    }

    @Test
    void whatCannotBePromisedIsLeftOutAndNamed() {
        assertUnusable("The target: 0 is not possible. It is a number above 0, at most 1000000000000, with at most 4 decimals.", "target = M0", "rate = 2");
        assertUnusable("The target: -5 is not possible. It is a number above 0, at most 1000000000000, with at most 4 decimals.", "target = -5", "rate = 2");
        assertUnusable("The rate: 0.00 is not possible. It is a number above 0, at most 100, with at most 4 decimals.", "target = M100", "rate = 0.00");
        assertUnusable("The rate: 100.01 is not possible. It is a number above 0, at most 100, with at most 4 decimals.", "target = M100", "rate = 100.01");
        assertUnusable("The rate: 2.12345 is not possible. It is a number above 0, at most 100, with at most 4 decimals.", "target = M100", "rate = 2.12345");
        assertUnusable("The contract says The target 100, but not what is given for it.", "target = M100.00");
        assertUnusable("The contract says The rate 2, but no target for it.", "rate = 2");
        assertEquals("AMOUNT 100=100%", steps(said("target = M100", "rate = 100")));
        IncentiveProposal cap = said("target = M100", "rate = 2", "cap = M0");
        assertEquals("AMOUNT 100=2%", steps(cap));
        assertNull(cap.terms().cap());
        assertEquals(List.of("The cap: 0 is not possible. It is a number above 0, at most 1000000000000, with at most 2 decimals."), cap.unusable());
        IncentiveProposal late = said("target = M100", "rate = 2", "on-time-rate = 101");
        assertNull(late.terms().onTimeRate());
        assertEquals(List.of("The on-time-rate: 101 is not possible. It is a number above 0, at most 100, with at most 4 decimals."), late.unusable());
        IncentiveProposal twice = said("target = M100", "rate = 2", "target 2 = M100.00", "rate 2 = 3", "target 3 = 7", "rate 3 = 4");
        assertEquals("AMOUNT 100=2%", steps(twice));
        assertEquals(List.of("Two steps have the same target 100.", "The target 3 counts something else (Quantity) than the first step (Amount)."), twice.unusable());
    }

    private static void assertUnusable(String why, String... figures) {
        IncentiveProposal proposal = said(figures);
        assertEquals(List.of(), proposal.terms().steps());
        assertEquals(List.of(why), proposal.unusable());
    }

    /** What is open-ended is promised for its current year; today is 22 November 2026. */
    @Test
    void anOpenContractIsProposedForItsYear() {
        assertEquals("2026-03-01 2027-02-28", period("2024-03-01"));
        assertEquals("2026-11-22 2027-11-21", period("2023-11-22"));
        assertEquals("2025-11-23 2026-11-22", period("2023-11-23"));
        assertEquals("2027-01-01 2027-12-31", period("2027-01-01"));
    }

    private static String period(String start) {
        IncentiveTerms terms = said(LocalDate.parse(start), null).terms();
        return terms.from() + " " + terms.to();
    }

    private static IncentiveTerms chosen(String cap, String from, String to, String... steps) {
        List<IncentiveStep> parsed = Stream.of(steps).map(StepText::parse).toList();
        return new IncentiveTerms("Mine", Bond.ofContract("HT-1"), Metric.AMOUNT, "Gold", LocalDate.parse(from), LocalDate.parse(to), parsed, cap == null ? null : new BigDecimal(cap));
    }

    @Test
    void aDifferenceIsSaidInOneLine() {
        IncentiveProposal said = said("target = M1000", "rate = 3", "cap = M500");
        assertEquals(Optional.empty(), said.difference(chosen("500.00", "2026-01-01", "2026-12-31", "1000.0=3.00%")));
        assertEquals(Optional.empty(), said.difference(chosen("500", "2026-04-01", "2026-06-30", "1000=3%")), "a part of its time");
        assertEquals(Optional.of("The contract says: 3 % from 1,000."), said.difference(chosen("500", "2026-01-01", "2026-12-31", "1000=2.99%")));
        assertEquals(Optional.of("The contract says: 3 % from 1,000."), said.difference(chosen("500", "2026-01-01", "2026-12-31", "1000=3")), "money is no per cent");
        assertEquals(Optional.of("The contract says: no further step."), said.difference(chosen("500", "2026-01-01", "2026-12-31", "1000=3%", "2000=4%")));
        assertEquals(Optional.of("The contract says: 3 % from 1,000; cap 500; 2026-01-01 to 2026-12-31."), said.difference(chosen(null, "2026-01-01", "2027-01-01", "999=3%")));
        assertEquals(Optional.of("The contract says: Quantity; 50 from 10."), said("target = 10", "reward = M50").difference(chosen("1", "2026-01-01", "2026-12-31", "10=51")), "of a cap it says nothing");
        assertEquals(Optional.empty(), said().difference(chosen("1", "2026-01-01", "2026-12-31", "10=51")));
        assertEquals(Optional.of("The contract says: from 2026-01-01."), said(LocalDate.of(2026, 1, 1), null).difference(chosen(null, "2025-12-31", "2040-01-01", "1=1")));
    }
}
