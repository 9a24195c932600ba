package org.keqing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractSuccession.Settlement;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.internal.contract.DefaultContractSuccession;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class ContractSuccessionTest {

    private static final String USER = "li.na";

    private final DefaultContractService contracts = new DefaultContractService();
    private final DefaultContractLife life = new DefaultContractLife();
    private final DefaultDueService dues = new DefaultDueService();
    private final ContractSuccession succession = new DefaultContractSuccession();
    private Store store;
    private long client;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.derbyInMemory();
        client = Clients.client("HD-0391").save(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long contract(Consumer<Contract> more) throws StoreException {
        try (ContractEdit edit = contracts.create(store, USER, client)) {
            StoredContract.lease(edit.contract());
            more.accept(edit.contract());
            edit.save();
            return edit.contract().getId();
        }
    }

    private long signed(Consumer<Contract> more) throws StoreException {
        long id = contract(more);
        for (LifeStep step : List.of(LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN)) {
            life.perform(store, USER, id, step, StepDetails.on(LocalDate.of(2024, 3, 1)));
        }
        return id;
    }

    private static AmountStep step(LocalDate from, String amount) {
        AmountStep step = ContractFactory.eINSTANCE.createAmountStep();
        step.setFromDate(from);
        step.setAmount(new BigDecimal(amount));
        return step;
    }

    @Test
    void aRenewalGoesOnFromTheDayAfterAndIsLinked() throws Exception {
        long id = signed(each -> { });
        long renewal;
        try (ContractEdit edit = succession.renew(store, USER, id)) {
            Contract fresh = edit.contract();
            assertEquals(List.of(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28), "A-12", Rhythm.QUARTERLY, ContractState.DRAFT),
                    List.of(fresh.getStartDate(), fresh.getEndDate(), fresh.getSubject(), fresh.getRhythm(), fresh.getState()));
            assertEquals(0, new BigDecimal("12000").compareTo(fresh.getAmount()));
            edit.save();
            renewal = fresh.getId();
        }
        try (ContractEdit edit = contracts.edit(store, USER, renewal)) {
            assertEquals(id, edit.contract().getRenews().getId());
        }
    }

    @Test
    void stepsOfARenewalMoveWithTheTerm() throws Exception {
        long id = signed(each -> {
            each.getSteps().add(step(LocalDate.of(2024, 3, 1), "900"));
            each.getSteps().add(step(LocalDate.of(2024, 9, 1), "1100"));
        });
        try (ContractEdit edit = succession.renew(store, USER, id)) {
            assertEquals(List.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 1)), edit.contract().getSteps().stream().map(AmountStep::getFromDate).toList());
            assertEquals(List.of(), edit.problems());
        }
    }

    @Test
    void anAmendmentHoldsForTheRestOfTheTerm() throws Exception {
        long id = signed(each -> { });
        try (ContractEdit edit = succession.amend(store, USER, id, LocalDate.of(2024, 9, 1))) {
            assertEquals(new BigDecimal("6000.00"), edit.contract().getAmount(), "two of four quarters");
            assertEquals(LocalDate.of(2025, 2, 28), edit.contract().getEndDate());
            assertEquals(id, edit.contract().getAmends().getId());
            assertEquals(List.of(), edit.problems());
            edit.save();
        }
        assertThrows(StoreException.class, () -> succession.amend(store, USER, id, LocalDate.of(2024, 2, 29)));
        assertThrows(StoreException.class, () -> succession.amend(store, USER, id, LocalDate.of(2025, 3, 1)));
    }

    @Test
    void onlySignedContractsAreFollowed() throws Exception {
        long draft = contract(each -> { });
        assertThrows(StoreException.class, () -> succession.renew(store, USER, draft));
        long open = signed(each -> {
            each.setEndDate(null);
            each.setRhythm(Rhythm.NONE);
        });
        assertThrows(StoreException.class, () -> succession.renew(store, USER, open), "it has no last day");
    }

    @Test
    void whatIsSettledIsOwedByDaysAgainstWhatCameIn() throws Exception {
        long id = signed(each -> { });
        dues.generate(store, USER, id);
        assertEquals(new Settlement(new BigDecimal("0.00"), new BigDecimal("0.00"), new BigDecimal("0.00")), succession.settlement(store, USER, id, LocalDate.of(2024, 2, 29)));
        for (var due : dues.dues(store, USER, id).subList(0, 3)) {
            dues.pay(store, USER, due.id(), LocalDate.of(2024, 3, 1), due.amount(), null);
        }
        // the deposit of 1,000 and two quarters of 3,000 came in; until 15 July one quarter, June and 15 of the 31 days of July are owed: 3,000 + 1,000 + 483.87
        Settlement settlement = succession.settlement(store, USER, id, LocalDate.of(2024, 7, 15));
        assertEquals(new Settlement(new BigDecimal("4483.87"), new BigDecimal("6000.00"), new BigDecimal("1000.00")), settlement);
        assertEquals(new BigDecimal("2516.13"), settlement.balance());
        assertEquals(new BigDecimal("-5000.00"), succession.settlement(store, USER, id, LocalDate.of(2025, 2, 28)).balance(), "the whole term: 12,000 owed, 7,000 came in");
    }
}
