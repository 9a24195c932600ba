package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.internal.contract.ui.TestContracts.BEGIN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.dues.Span;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.DefaultDueService;

class DuesModelTest {

    private static final LocalDate TODAY = BEGIN.plusDays(10);

    private final DueService dues = new DefaultDueService();
    private final Contract contract = TestContracts.lease();

    private DuesModel model(ContractDue... written) {
        return DuesModel.of(dues, contract, List.of(written), TODAY);
    }

    private static ContractDue written(LocalDate from, String amount, String paid) {
        return new ContractDue(1, 2, "HT-1", "C", "Hengda", PlannedDue.Kind.PERIOD, new Span(from, from.plusMonths(3).minusDays(1)), from, new BigDecimal(amount), new BigDecimal(paid),
            paid.equals("0") ? null : from.plusDays(4));
    }

    /** A month costs 1,000, whatever its days. */
    @Test
    void whatTheTermsLeadToIsPlanned() {
        DuesModel model = model();
        assertEquals(List.of(BEGIN, BEGIN.plusMonths(3), BEGIN.plusMonths(6), BEGIN.plusMonths(9)), model.rows().stream().map(DueRow::dueDate).toList());
        assertEquals(List.of("3000.00", "3000.00", "3000.00", "3000.00"), model.rows().stream().map(row -> row.amount().toPlainString()).toList());
        assertEquals(4, model.missing());
        assertNull(model.problem());
        assertEquals(Messages.LabelPlanned, model.rows().getFirst().stateWord(TODAY));
        assertNull(model.rows().getFirst().open());
    }

    @Test
    void eachChangeOfTheTermsChangesThePlan() {
        contract.setRhythm(Rhythm.MONTHLY);
        assertEquals(12, model().rows().size());
        contract.setDeposit(new BigDecimal("500"));
        DuesModel model = model();
        assertEquals(13, model.rows().size());
        assertEquals(Messages.LabelDeposit, model.rows().getFirst().kindWord());
        contract.setRhythm(Rhythm.NONE);
        assertTrue(model().rows().isEmpty());
        assertEquals(Messages.MsgNoDues, model().summary());
    }

    @Test
    void termsThatDoNotFitSayWhyAndNeverFail() {
        AmountStep step = ContractFactory.eINSTANCE.createAmountStep();
        contract.getSteps().add(step);
        assertEquals(List.of(), model().rows(), "the line is empty");
        assertNotNull(model().problem());
        step.setFromDate(BEGIN);
        step.setAmount(new BigDecimal("900"));
        DuesModel lower = model();
        assertEquals(4, lower.rows().size());
        assertTrue(lower.problem().contains("10800") && lower.problem().contains("12000"), lower.problem());
        contract.setAmount(null);
        assertNull(model().problem());
        contract.setStartDate(null);
        assertNotNull(model().problem());
        contract.setStartDate(BEGIN.plusYears(2));
        assertNotNull(model().problem());
    }

    @Test
    void whatIsWrittenIsNotPlannedAgain() {
        DuesModel model = model(written(BEGIN, "3000", "1200"));
        assertEquals(List.of(Messages.LabelOverdue, Messages.LabelPlanned, Messages.LabelPlanned, Messages.LabelPlanned), model.rows().stream().map(row -> row.stateWord(TODAY)).toList());
        DueRow first = model.rows().getFirst();
        assertEquals(new BigDecimal("1800"), first.open());
        assertEquals(10L, first.daysLate(TODAY));
        assertTrue(first.payable());
        assertFalse(model.rows().getLast().payable());
        assertTrue(model.summary().contains("12,000.00") && model.summary().contains("1,200.00") && model.summary().contains("1,800.00"), model.summary());
        assertEquals(Messages.LabelPaid, model(written(BEGIN, "3000", "3000")).rows().getFirst().stateWord(TODAY));
        assertEquals(Messages.LabelPartlyPaid, model(written(BEGIN, "3000", "1")).rows().getFirst().stateWord(BEGIN));
        assertEquals(Messages.LabelOpen, model(written(BEGIN, "3000", "0")).rows().getFirst().stateWord(BEGIN));
    }

    @Test
    void duesAreWrittenFromTheSignatureUntilTheEndAndOnlyWhatIsMissing() {
        for (ContractState state : ContractState.values()) {
            contract.setState(state);
            contract.setSignedOn(BEGIN);
            assertEquals(state == ContractState.SIGNED || state == ContractState.IN_FORCE, model().canGenerate(), state.toString());
        }
        contract.setState(ContractState.SIGNED);
        assertFalse(model(written(BEGIN, "3000", "0"), written(BEGIN.plusMonths(3), "3000", "0"), written(BEGIN.plusMonths(6), "3000", "0"), written(BEGIN.plusMonths(9), "3000", "0"))
            .canGenerate());
    }
}
