package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.internal.contract.ui.TestContracts.BEGIN;
import static org.keqing.internal.contract.ui.TestContracts.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractSuccession.EndingDue;
import org.keqing.contract.ContractSuccession.Settlement;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.life.DoneStep;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextSource;
import org.keqing.store.StoreException;

class EntryModelsTest {

    private TestContracts test;

    @BeforeEach
    void open() throws Exception {
        test = new TestContracts();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private StepModel model(long id, LifeStep step) {
        return new StepModel(test.life(), test.store(), TestContracts.USER, id, "HT-1", step, TODAY);
    }

    private TerminationModel termination(long id) throws StoreException {
        return TerminationModel.read(test.life(), test.texts().succession(), test.store(), TestContracts.USER, id, "HT-1", TODAY);
    }

    @ParameterizedTest
    @EnumSource(LifeStep.class)
    void aReasonIsAskedForWhereTheStepNeedsOne(LifeStep step) {
        StepModel model = model(1, step);
        List<String> typed = model.entries().stream().map(Entry::text).toList();
        Optional<String> reason = TestContracts.problems(model, typed).getLast();
        assertEquals(step.needsReason() ? Optional.of(Messages.MsgRequired) : Optional.empty(), reason);
        assertEquals(2, model.entries().size(), "the day and why");
        assertEquals(TODAY.toString(), typed.getFirst());
    }

    @Test
    void whatCannotBeIsSaidBesideItsField() {
        BigDecimal none = new BigDecimal("0.00");
        TerminationModel model = new TerminationModel(test.life(), test.texts().succession(), test.store(), TestContracts.USER, 1, "HT-1", TODAY, new Settlement(none, none, none));
        assertEquals(List.of(true, true, true), TestContracts.problems(model, List.of(TODAY.plusDays(1).toString(), "1.234", " ")).stream().map(Optional::isPresent).toList());
        assertEquals(List.of(true, true, true), TestContracts.problems(model, List.of("", "much", "x".repeat(1001))).stream().map(Optional::isPresent).toList());
        assertEquals(List.of(true, true, true), TestContracts.problems(model, List.of(TODAY.toString(), "-1,200.50", "moved")).stream().map(Optional::isEmpty).toList());
    }

    @Test
    void aStepIsDoneWithItsDayAndReason() throws Exception {
        long id = test.signed();
        termination(id).perform(List.of(TODAY, new BigDecimal("-1200.50"), "moved"));
        DoneStep done = test.life().steps(test.store(), id).getLast();
        assertEquals(List.of(LifeStep.TERMINATE, ContractState.TERMINATED, TODAY, "moved"), List.of(done.step(), done.to(), done.day(), done.comment()));
        assertEquals(new BigDecimal("-1200.50"), test.store().read(tx -> tx.sql().fetchOne("SELECT settlement FROM contract").get(0, BigDecimal.class)));
        StoreException refused = assertThrows(StoreException.class, () -> model(id, LifeStep.SIGN).perform(Arrays.asList(TODAY, null)));
        assertTrue(refused.getMessage().contains("HT-"), refused.getMessage());
    }

    @Test
    void aPaymentIsAtMostWhatIsOpen() throws Exception {
        long id = test.signed();
        test.dues().generate(test.store(), TestContracts.USER, id);
        ContractDue due = test.dues().dues(test.store(), TestContracts.USER, id).getFirst();
        PaymentModel model = new PaymentModel(test.dues(), test.store(), TestContracts.USER, due, TODAY);
        assertEquals(List.of(TODAY.toString(), "3,000.00", ""), model.entries().stream().map(Entry::text).toList(), "all of it, today");
        for (String wrong : List.of("0", "-1", "3000.01", "1.005", "", "all")) {
            assertTrue(TestContracts.problems(model, List.of(TODAY.toString(), wrong, "")).get(1).isPresent(), wrong);
        }
        assertEquals(Optional.empty(), TestContracts.problems(model, List.of(TODAY.toString(), "3000", "")).get(1));
        assertTrue(TestContracts.problems(model, List.of(TODAY.plusDays(1).toString(), "1", "")).getFirst().isPresent());
        model.perform(Arrays.asList(BEGIN.plusDays(2), new BigDecimal("1200"), null));
        ContractDue paid = test.dues().dues(test.store(), TestContracts.USER, id).getFirst();
        assertEquals(0, new BigDecimal("1800").compareTo(paid.open()));
        assertEquals(BEGIN.plusDays(2), paid.paidDate());
    }

    @Test
    void aTerminationProposesWhatIsSettled() throws Exception {
        long id = test.signed();
        test.dues().generate(test.store(), TestContracts.USER, id);
        ContractDue first = test.dues().dues(test.store(), TestContracts.USER, id).getFirst();
        test.dues().pay(test.store(), TestContracts.USER, first.id(), BEGIN, first.amount(), null);
        TerminationModel model = TerminationModel.read(test.life(), test.texts().succession(), test.store(), TestContracts.USER, id, "HT-1", BEGIN.plusMonths(3).minusDays(1));
        assertEquals("0.00", model.entries().get(1).text(), "the first quarter is over and paid");
        // another day: the first month of a quarter that was paid
        EntryModel.Proposal earlier = model.propose(BEGIN.plusMonths(1).minusDays(1));
        assertEquals(new BigDecimal("2000.00"), earlier.value());
        assertTrue(earlier.message().contains("1,000.00 is owed; 3,000.00 came in") && earlier.message().contains(BEGIN.plusMonths(1).minusDays(1).toString()), earlier.message());
        assertTrue(model.message().contains("3,000.00 is owed; 3,000.00 came in"), model.message());
    }

    /** Four quarters of 3,000: the first two paid, a third of the third; it ends after the first month of the second. */
    @Test
    void aTerminationTellsWhatBecomesOfTheDues() throws Exception {
        long id = test.lease(contract -> contract.setDeposit(new BigDecimal("500")));
        test.step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN);
        test.dues().generate(test.store(), TestContracts.USER, id);
        List<ContractDue> dues = test.dues().dues(test.store(), TestContracts.USER, id);
        for (int each : List.of(1, 2)) {
            test.dues().pay(test.store(), TestContracts.USER, dues.get(each).id(), BEGIN, dues.get(each).amount(), null);
        }
        test.dues().pay(test.store(), TestContracts.USER, dues.get(3).id(), BEGIN, new BigDecimal("1000"), null);
        OutcomeModel.Outcome<EndingDue> outcome = termination(id).outcome(Arrays.asList(BEGIN.plusMonths(4).minusDays(1), new BigDecimal("2900"), "moved"));
        assertEquals(List.of("|Dues|Amount", "Taken back|2|3,500.00", "Cut|2|5,000.00", "Stays open|0|0.00", "Paid ahead|2|3,000.00", "Deposit paid||0.00", "Settlement||2,900.00"),
            outcome.facts().stream().map(line -> String.join("|", line)).toList());
        assertEquals(List.of("Taken back", "Paid ahead", "Paid ahead", "Taken back"), outcome.rows().stream().map(TerminationModel::fate).toList(), "the first quarter stays as it is");
        // nothing was paid of another: its first quarter stays open, its second is cut to a month
        long other = test.signed();
        test.dues().generate(test.store(), TestContracts.USER, other);
        OutcomeModel.Outcome<EndingDue> unpaid = termination(other).outcome(Arrays.asList(BEGIN.plusMonths(4).minusDays(1), null, "moved"));
        assertEquals(List.of("Cut", "Taken back", "Taken back", "Stays open"), unpaid.rows().stream().map(TerminationModel::fate).toList());
        assertEquals(List.of("Stays open", "2", "4,000.00"), unpaid.facts().get(3));
        assertEquals(ContractState.SIGNED, test.texts().contracts().contracts(test.store(), TestContracts.USER, 10).getFirst().state(), "nothing is changed by looking");
    }

    @Test
    void aFollowerTellsItsDuesBesideTheOldOnes() throws Exception {
        long id = test.lease(contract -> contract.setDeposit(new BigDecimal("500")));
        test.step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN);
        LocalDate next = BEGIN.plusYears(1);
        FollowModel renewal = FollowModel.read(test.texts(), test.store(), TestContracts.USER, id, false, TODAY, stored -> { });
        // half a year longer, two quarters more
        OutcomeModel.Outcome<PlannedDue> renewed = renewal.outcome(List.of(next, next.plusMonths(18).minusDays(1), new BigDecimal("19000")));
        assertEquals(List.of("Amount 12,000.00 19,000.00 +7,000.00", "Number of dues 4 6 +2", "Sum of dues 12,000.00 19,000.00 +7,000.00", "Deposit 500.00 500.00 0.00"),
            renewed.facts().subList(3, 7).stream().map(line -> String.join(" ", line)).toList());
        assertEquals(List.of(BEGIN.toString(), next.toString(), ""), renewed.facts().get(1).subList(1, 4));
        assertEquals(7, renewed.rows().size(), "six quarters and the deposit");
        // the last quarter for 2,400 instead of 3,000
        FollowModel amendment = FollowModel.read(test.texts(), test.store(), TestContracts.USER, id, true, TODAY, stored -> { });
        OutcomeModel.Outcome<PlannedDue> amended = amendment.outcome(List.of(BEGIN.plusMonths(9), next.minusDays(1), new BigDecimal("2400")));
        assertEquals(List.of("Number of dues 1 1 0", "Sum of dues 3,000.00 2,400.00 -600.00"), amended.facts().subList(4, 6).stream().map(line -> String.join(" ", line)).toList());
        assertEquals(new BigDecimal("2400.00"), amended.rows().getFirst().amount());
        assertThrows(StoreException.class, () -> amendment.outcome(List.of(BEGIN.plusMonths(9), BEGIN, new BigDecimal("2400"))));
        assertEquals(List.of(), drafts(), "nothing is written by looking");
    }

    @Test
    void aRenewalProposesTheOldTermsAndTakesItsTextAlong() throws Exception {
        long id = test.lease(contract -> { });
        test.texts().texts().write(test.store(), TestContracts.USER, id, TextSource.of(TestContracts.TEMPLATE, TextLanguage.EN, Map.of("place", "Main Street")));
        test.step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN);
        FollowModel model = FollowModel.read(test.texts(), test.store(), TestContracts.USER, id, false, TODAY, stored -> { });
        assertEquals(List.of(BEGIN.plusYears(1).toString(), BEGIN.plusYears(2).minusDays(1).toString(), "12,000.00"), model.entries().stream().map(Entry::text).toList());
        model.perform(List.of(BEGIN.plusYears(1), BEGIN.plusYears(2).minusDays(1), new BigDecimal("13000")));
        ContractSummary fresh = drafts().getFirst();
        assertEquals(0, new BigDecimal("13000").compareTo(fresh.amount()));
        assertTrue(test.texts().texts().text(test.store(), TestContracts.USER, fresh.id()).orElseThrow().clauses().getLast().text().equals("A-12 at Main Street; the rent is 13,000.00."));
        try (ContractEdit edit = test.edit(fresh.id())) {
            assertEquals(id, edit.contract().getRenews().getId());
        }
    }

    private List<ContractSummary> drafts() throws StoreException {
        return test.texts().contracts().contracts(test.store(), TestContracts.USER, 10).stream().filter(each -> each.state() == ContractState.DRAFT).toList();
    }

    @Test
    void anAmendmentIsRefusedWithWrongTerms() throws Exception {
        long id = test.signed();
        FollowModel model = FollowModel.read(test.texts(), test.store(), TestContracts.USER, id, true, TODAY, stored -> { });
        assertEquals(TODAY.plusMonths(1).withDayOfMonth(1).toString(), model.entries().getFirst().text());
        assertEquals(new BigDecimal("3000.00"), model.propose(BEGIN.plusMonths(9)).value(), "the last quarter");
        assertThrows(StoreException.class, () -> model.perform(List.of(model.start(), model.start().minusDays(1), new BigDecimal("1"))));
        assertEquals(List.of(), drafts());
        model.perform(List.of(model.start(), model.end(), new BigDecimal("5000")));
        try (ContractEdit edit = test.edit(drafts().getFirst().id())) {
            assertEquals(id, edit.contract().getAmends().getId());
        }
    }
}
