package org.keqing.internal.support.ui.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keqing.internal.support.ui.form.FormValues;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.GiveReturn;
import org.keqing.support.incentive.Incentive;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveStanding;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;

class IncentiveModelTest {

    private static final NewIncentive MODEL = new NewIncentive(List.of(), List.of("C-1"));

    private static FormValues values(Map<String, String> changed) {
        Map<String, String> labels = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        MODEL.fields(LocalDate.of(2026, 3, 1), "").forEach(field -> {
            labels.put(field.id(), field.label());
            texts.put(field.id(), field.text());
        });
        texts.putAll(changed);
        return new FormValues(labels, texts);
    }

    @Test
    void aPromiseIsReadFromTheForm() throws Exception {
        IncentiveTerms terms = MODEL.terms(values(Map.of("title", "Year", "contract", " C-7 ", "metric", IncentiveModel.word(Metric.QUANTITY), "steps", "1,000 = 2.5%\n\n2000\uFF1D15")));
        assertEquals(Bond.ofContract("C-7"), terms.bond());
        assertEquals(Metric.QUANTITY, terms.metric());
        assertEquals(List.of(new IncentiveStep(new BigDecimal("1000"), RewardKind.PERCENT, new BigDecimal("2.5")), new IncentiveStep(new BigDecimal("2000"), RewardKind.AMOUNT, new BigDecimal("15"))),
            terms.steps());
        assertEquals(LocalDate.of(2026, 1, 1), terms.from());
        assertEquals(LocalDate.of(2026, 12, 31), terms.to());
        assertEquals("1000 is not of the form reach = reward, such as 100000 = 2% or 100000 = 1500.",
            assertThrows(StoreException.class, () -> MODEL.terms(values(Map.of("steps", "1000")))).getMessage());
    }

    private static IncentiveTerms agreed(String cap, IncentiveStep... steps) {
        return new IncentiveTerms("Agreement", Bond.ofContract("C-1"), Metric.QUANTITY, null, LocalDate.of(2026, 2, 1), LocalDate.of(2027, 1, 31), List.of(steps), cap == null ? null : new BigDecimal(cap));
    }

    @Test
    void whatAContractSaysIsReadAsItIsProposed() throws Exception {
        IncentiveTerms terms = agreed("90.50", new IncentiveStep(new BigDecimal("1200000.0000"), RewardKind.PERCENT, new BigDecimal("2.25")),
            new IncentiveStep(new BigDecimal("1500000.5"), RewardKind.AMOUNT, new BigDecimal("70")));
        Map<String, String> texts = NewIncentive.texts(new IncentiveProposal(terms, terms.from(), terms.to(), List.of()));
        assertEquals("1200000 = 2.25%\n1500000.5 = 70", texts.get("steps"));
        texts.put("contract", "C-1");
        assertEquals(agreed("90.5", new IncentiveStep(new BigDecimal("1200000"), RewardKind.PERCENT, new BigDecimal("2.25")), terms.steps().getLast()), MODEL.terms(values(texts)));
        assertEquals(Set.of("title", "from", "to"), NewIncentive.texts(new IncentiveProposal(agreed(null), terms.from(), null, List.of())).keySet(), "of what it does not say there is nothing");
    }

    @Test
    void onlyContractsThatMayBeReadAreReadWhenTheyAreChosen() {
        assertEquals("C-1", MODEL.chosen(values(Map.of("contract", " C-1 "))));
        assertEquals("", MODEL.chosen(values(Map.of("contract", "C-7"))));
        assertEquals("", MODEL.chosen(values(Map.of("contract", "C-1", "written", "Plan"))));
    }

    @Test
    void stepsAreTickedAndWhatIsMissingSaid() {
        IncentiveTerms terms = new IncentiveTerms("Year", Bond.ofContract("C"), Metric.AMOUNT, null, LocalDate.EPOCH, LocalDate.EPOCH,
            List.of(new IncentiveStep(new BigDecimal("30000.0000"), RewardKind.PERCENT, new BigDecimal("2.0000")), new IncentiveStep(new BigDecimal("60000"), RewardKind.AMOUNT, new BigDecimal("1500"))),
            new BigDecimal("3000"));
        IncentiveStanding standing = new IncentiveStanding(new Incentive(1, 2, "A", "Dawn", terms, "C", "clerk", Instant.EPOCH), new BigDecimal("37000"), new BigDecimal("37000"), BigDecimal.ZERO,
            BigDecimal.ZERO);
        assertEquals("\u2713 reach 30,000: 2 % of the amount\n\u25CB reach 60,000: 1,500.00\nAt most 3,000.00.\n23,000 to the next step.", IncentiveModel.steps(standing));
    }

    /** 95 of 100 must be paid on time: 950 of 1,000 are, 949.99 are not. */
    @Test
    void whatMustBePaidOnTimeIsALineOfItsOwn() {
        IncentiveTerms terms = new IncentiveTerms("Year", Bond.ofContract("C"), Metric.AMOUNT, null, LocalDate.EPOCH, LocalDate.EPOCH,
            List.of(new IncentiveStep(new BigDecimal("30000"), RewardKind.PERCENT, new BigDecimal("2"))), null, new BigDecimal("95.0000"));
        Incentive incentive = new Incentive(1, 2, "A", "Dawn", terms, "C", "clerk", Instant.EPOCH);
        BigDecimal reached = new BigDecimal("37000");
        for (String[] said : new String[][] { { "950", "\u2713 95 % of what falls due paid on time: 95 % so far", "740.00" }, { "949.99", "\u25CB 95 % of what falls due paid on time: 94.99 % so far", "0.00" } }) {
            IncentiveStanding standing = new IncentiveStanding(incentive, reached, reached, BigDecimal.ZERO, BigDecimal.ZERO,
                new IncentiveStanding.Dues(new BigDecimal("1000"), new BigDecimal(said[0])));
            assertEquals("\u2713 reach 30,000: 2 % of the amount\n" + said[1] + "\nThe last step is reached.", IncentiveModel.steps(standing));
            assertEquals(said[2], standing.earned().toPlainString());
        }
        assertEquals("\u2713 reach 30,000: 2 % of the amount\n\u25CB 95 % of what falls due paid on time: nothing fell due yet\nThe last step is reached.",
            IncentiveModel.steps(new IncentiveStanding(incentive, reached, reached, BigDecimal.ZERO, BigDecimal.ZERO)));
        assertEquals("95", NewIncentive.texts(new IncentiveProposal(terms, terms.from(), terms.to(), List.of())).get("onTime"));
    }

    @Test
    void quartersAreNamed() {
        BigDecimal none = BigDecimal.ZERO;
        assertEquals("2026 Q3", IncentiveModel.quarter(new GiveReturn(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), none, none, none, none, none, none, none)));
        assertEquals("2026 Q1", IncentiveModel.quarter(new GiveReturn(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), none, none, none, none, none, none, none)));
    }
}
