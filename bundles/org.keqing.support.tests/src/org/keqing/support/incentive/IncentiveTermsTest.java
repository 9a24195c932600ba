package org.keqing.support.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.keqing.testsupport.properties.Properties;

class IncentiveTermsTest {

    private static IncentiveStep step(String reach, RewardKind kind, String reward) {
        return new IncentiveStep(new BigDecimal(reach), kind, new BigDecimal(reward));
    }

    private static IncentiveTerms terms(String cap, IncentiveStep... steps) {
        return new IncentiveTerms("Year 2026", Bond.ofContract("C-1"), Metric.AMOUNT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(steps),
                cap == null ? null : new BigDecimal(cap));
    }

    private static String earned(IncentiveTerms terms, String reached) {
        return terms.earned(new BigDecimal(reached), new BigDecimal(reached)).toPlainString();
    }

    @Test
    void nothingBeforeTheTargetAndAllAtIt() {
        IncentiveTerms terms = terms(null, step("100000", RewardKind.PERCENT, "2"));
        assertEquals("0.00", earned(terms, "99999.9999"));
        assertEquals("2000.00", earned(terms, "100000"));
        assertEquals("2000.01", earned(terms, "100000.99"), "2000.0198: parts of a cent are not given");
    }

    @Test
    void theHighestStepReachedCounts() {
        IncentiveTerms terms = terms("9000", step("300000", RewardKind.PERCENT, "3"), step("100000", RewardKind.AMOUNT, "1500"), step("200000", RewardKind.PERCENT, "2.5"));
        assertEquals("1500.00", earned(terms, "199999"));
        assertEquals("5000.00", earned(terms, "200000"));
        assertEquals("9000.00", earned(terms, "300000"));
        assertEquals("9000.00", earned(terms, "900000"), "27,000 without the cap");
    }

    /** What the target counts and what the percentage is of need not be the same: a quantity of 12 with an amount of 5,000. */
    @Test
    void percentIsOfTheAmountWhateverTheTargetCounts() {
        assertEquals("50.00", terms(null, step("10", RewardKind.PERCENT, "1")).earned(new BigDecimal("12"), new BigDecimal("5000")).toPlainString());
        assertEquals("0.00", terms(null, step("10", RewardKind.PERCENT, "1")).earned(new BigDecimal("12"), new BigDecimal("-5")).toPlainString(), "returns are not a debt");
    }

    @Test
    void nothingBelowTheFirstStepNeverAboveTheCapAndNeverLessForMore() {
        Random random = new Random(4);
        for (int n = 0; n < 3_000; n++) {
            List<IncentiveStep> steps = new ArrayList<>();
            long reach = 0;
            long reward = 0;
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                reach += 1 + random.nextInt(5_000);
                reward += 1 + random.nextInt(100);
                steps.add(new IncentiveStep(BigDecimal.valueOf(reach), RewardKind.AMOUNT, BigDecimal.valueOf(reward)));
            }
            BigDecimal cap = random.nextBoolean() ? null : BigDecimal.valueOf(1 + random.nextInt(300));
            IncentiveTerms terms = new IncentiveTerms("t", Bond.ofPlan(1), Metric.AMOUNT, null, LocalDate.EPOCH, LocalDate.EPOCH, steps, cap);
            BigDecimal less = BigDecimal.valueOf(random.nextLong(2_500_000), 2);
            BigDecimal more = less.add(BigDecimal.valueOf(random.nextLong(500_000), 2));
            BigDecimal earned = terms.earned(less, less);
            assertEquals(less.compareTo(steps.getFirst().reach()) >= 0, earned.signum() > 0);
            assertTrue(cap == null || earned.compareTo(cap) <= 0);
            assertTrue(terms.earned(more, more).compareTo(earned) >= 0);
        }
    }

    @Test
    void propertiesHold() {
        Properties.check(TermsProperties.class);
    }
}
