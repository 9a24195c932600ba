package org.keqing.support.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any promise and whatever was reached. */
public class TermsProperties {

    @Property
    void nothingIsEarnedBeforeTheFirstTarget(@ForAll("steps") List<IncentiveStep> steps, @ForAll("amount") BigDecimal reached) {
        IncentiveTerms terms = terms(steps, null);
        if (reached.compareTo(terms.steps().getFirst().reach()) < 0) {
            assertEquals(0, terms.earned(reached, reached).signum());
        } else {
            assertTrue(terms.step(reached).isPresent());
        }
    }

    @Property
    void theCapHolds(@ForAll("steps") List<IncentiveStep> steps, @ForAll("amount") BigDecimal reached, @ForAll("amount") BigDecimal base, @ForAll("cap") BigDecimal cap) {
        BigDecimal earned = terms(steps, cap).earned(reached, base);
        assertTrue(earned.compareTo(cap) <= 0 && earned.signum() >= 0 && earned.scale() == 2);
        assertTrue(earned.compareTo(terms(steps, null).earned(reached, base)) <= 0);
    }

    /** Never a cent more than the exact reward of the highest step reached, as the database counts it. */
    @Property
    void neverMoreThanTheExactReward(@ForAll("steps") List<IncentiveStep> steps, @ForAll("amount") BigDecimal reached, @ForAll("amount") BigDecimal base) {
        IncentiveTerms terms = terms(steps, null);
        BigDecimal exact = terms.step(reached).map(step -> step.kind() == RewardKind.PERCENT ? base.multiply(step.reward()).movePointLeft(2) : step.reward()).orElse(BigDecimal.ZERO);
        BigDecimal earned = terms.earned(reached, base);
        assertTrue(earned.compareTo(exact) <= 0 && exact.subtract(earned).compareTo(new BigDecimal("0.01")) < 0);
    }

    private static IncentiveTerms terms(List<IncentiveStep> steps, BigDecimal cap) {
        return new IncentiveTerms("t", Bond.ofContract("C"), Metric.AMOUNT, null, LocalDate.EPOCH, LocalDate.EPOCH, steps, cap);
    }

    @Provide
    Arbitrary<BigDecimal> amount() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(5_000)).ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> cap() {
        return Arbitraries.bigDecimals().between(new BigDecimal("0.01"), BigDecimal.valueOf(300)).ofScale(2);
    }

    @Provide
    Arbitrary<List<IncentiveStep>> steps() {
        Arbitrary<BigDecimal> reach = Arbitraries.bigDecimals().between(new BigDecimal("0.0001"), BigDecimal.valueOf(4_000)).ofScale(4);
        Arbitrary<BigDecimal> reward = Arbitraries.bigDecimals().between(new BigDecimal("0.01"), BigDecimal.valueOf(100)).ofScale(2);
        return Combinators.combine(reach, Arbitraries.of(RewardKind.class), reward).as(IncentiveStep::new).list().ofMinSize(1).ofMaxSize(5);
    }
}
