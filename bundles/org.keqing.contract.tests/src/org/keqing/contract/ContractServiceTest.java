package org.keqing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.model.Labels;
import org.keqing.model.RuleViolation;
import org.keqing.model.client.Client;
import org.keqing.store.ConflictException;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class ContractServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    private static final ContractLife LIFE = new DefaultContractLife(CLOCK);
    private static Store store;
    private static long hengda;

    private final ContractService service = new DefaultContractService(CLOCK);

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.derbyInMemory();
        hengda = Clients.client("HD-0391").name("恒大建材").save(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @AfterEach
    void empty() throws Exception {
        store.write("test", tx -> tx.sql().deleteFrom(DSL.table("contract")).execute() + tx.sql().deleteFrom(DSL.table("contract_sequence")).execute());
    }

    @Test
    void aNewContractIsADraftForOneYearWithTheNextNumber() throws Exception {
        try (ContractEdit edit = service.create(store, "li.na", hengda)) {
            assertEquals("HT-2026-0001", edit.contract().getNumber());
            assertEquals(TODAY, edit.contract().getStartDate());
            assertEquals(LocalDate.of(2027, 11, 20), edit.contract().getEndDate());
            assertEquals("li.na", edit.contract().getKeeper());
            assertEquals(List.of(ContractPackage.Literals.CONTRACT__CATEGORY, ContractPackage.Literals.CONTRACT__SUBJECT),
                    edit.problems().stream().map(p -> p.feature()).toList());
        }
        assertEquals(List.of(), service.contractsOf(store, "li.na", hengda));
    }

    @Test
    void numbersGoOnFromTheGreatestOfTheYearWhateverElseIsWrittenThere() throws Exception {
        contract("HT-2026-0041");
        contract("HT-2026-0007");
        contract("HT-2026-A9");
        contract("HT-2025-0900");
        assertEquals("HT-2026-0042", service.nextNumber(store, 2026));
        assertEquals("HT-2025-0901", service.nextNumber(store, 2025));
        assertEquals("HT-2027-0001", service.nextNumber(store, 2027));
    }

    @Test
    void aSavedContractIsListedWithItsClient() throws Exception {
        long id = contract("HT-2026-0001");
        assertEquals(List.of(new ContractSummary(id, hengda, "HD-0391", "恒大建材", "HT-2026-0001", "经销", "建材销售", ContractState.DRAFT, TODAY,
                LocalDate.of(2027, 11, 20), new BigDecimal("1200000.00"), "CNY", "li.na")), service.contractsOf(store, "li.na", hengda));
        assertEquals(1, service.contracts(store, "li.na", 10).size());
    }

    @Test
    void aNumberIsGivenOnce() throws Exception {
        contract("HT-2026-0001");
        assertThrows(StoreException.class, () -> contract("HT-2026-0001"));
    }

    @Test
    void theTermsAreFixedWhenHandedInAndOpenAgainAfterTheReturnToDraft() throws Exception {
        long other = Clients.client("TS-" + System.nanoTime()).name("天盛家居").save(store);
        long id = contract("HT-2026-0001");
        long old = contract("HT-2026-0002");
        try (ContractEdit edit = service.edit(store, "li.na", id)) {
            edit.contract().setAmount(new BigDecimal("900000.00"));
            edit.save();
        }
        step(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE);
        try (ContractEdit edit = service.edit(store, "li.na", id)) {
            assertFalse(edit.termsOpen(), "what was reviewed is what is approved");
            edit.contract().setAmount(new BigDecimal("9999999.00"));
            edit.contract().setSubject("something else");
            var resources = edit.contract().eResource().getResourceSet();
            try (ContractEdit elsewhere = service.create(store, "li.na", other); ContractEdit before = service.edit(store, "li.na", old)) {
                edit.contract().setClient((Client) resources.getEObject(EcoreUtil.getURI(elsewhere.contract().getClient()), true));
                edit.contract().setRenews((Contract) resources.getEObject(EcoreUtil.getURI(before.contract()), true));
            }
            assertEquals(List.of(ContractPackage.Literals.CONTRACT__SUBJECT, ContractPackage.Literals.CONTRACT__AMOUNT, ContractPackage.Literals.CONTRACT__CLIENT,
                    ContractPackage.Literals.CONTRACT__RENEWS), features(edit));
            assertThrows(IllegalStateException.class, edit::save);
        }
        step(id, LifeStep.APPROVE);
        try (ContractEdit edit = service.edit(store, "li.na", id)) {
            assertFalse(edit.termsOpen());
            edit.contract().setAmount(new BigDecimal("1.00"));
            edit.contract().setDueDays(3);
            AmountStep line = ContractFactory.eINSTANCE.createAmountStep();
            line.setFromDate(TODAY);
            line.setAmount(BigDecimal.ONE);
            edit.contract().getSteps().add(line);
            edit.contract().setFileLocation("Safe 3");
            assertEquals(List.of(ContractPackage.Literals.CONTRACT__AMOUNT, ContractPackage.Literals.CONTRACT__DUE_DAYS, ContractPackage.Literals.CONTRACT__STEPS), features(edit));
            assertThrows(IllegalStateException.class, edit::save);
            edit.contract().setAmount(new BigDecimal("900000.00"));
            edit.contract().setDueDays(0);
            edit.contract().getSteps().clear();
            edit.save();
        }
        step(id, LifeStep.SEND_BACK);
        try (ContractEdit edit = service.edit(store, "li.na", id)) {
            assertTrue(edit.termsOpen());
        }
        assertEquals(List.of(new BigDecimal("900000.00")), service.contractsOf(store, "li.na", hengda).stream().filter(each -> each.id() == id).map(ContractSummary::amount).toList());
    }

    @Test
    void whatTheStepsWriteIsNotEdited() throws Exception {
        try (ContractEdit edit = service.create(store, "li.na", hengda)) {
            fill(edit.contract(), "HT-2026-0002");
            edit.contract().setState(ContractState.REVIEW);
            assertEquals(List.of(ContractPackage.Literals.CONTRACT__STATE), features(edit), "a new contract is a draft");
        }
        long id = contract("HT-2026-0001");
        step(id, LifeStep.SUBMIT);
        try (ContractEdit edit = service.edit(store, "li.na", id)) {
            for (ContractState state : ContractState.values()) {
                edit.contract().setState(state);
                assertEquals(state == ContractState.REVIEW, !features(edit).contains(ContractPackage.Literals.CONTRACT__STATE), state.toString());
            }
            edit.contract().setState(ContractState.REVIEW);
            edit.contract().setSignedOn(TODAY);
            edit.contract().setEndedOn(TODAY);
            edit.contract().setSettlement(BigDecimal.ONE);
            assertEquals(List.of(ContractPackage.Literals.CONTRACT__SIGNED_ON, ContractPackage.Literals.CONTRACT__ENDED_ON, ContractPackage.Literals.CONTRACT__SETTLEMENT), features(edit));
            assertThrows(IllegalStateException.class, edit::save);
        }
    }

    @Test
    void whoKeepsHisVersionDoesNotTakeBackAStepOfSomebodyElse() throws Exception {
        long id = contract("HT-2026-0001");
        try (ContractEdit edit = service.edit(store, "li.na", id)) {
            edit.contract().setFileLocation("Safe 3");
            step(id, LifeStep.SUBMIT);
            ConflictException conflict = assertThrows(ConflictException.class, edit::save);
            edit.keepMine(conflict);
            edit.save();
        }
        ContractSummary kept = service.contractsOf(store, "li.na", hengda).getFirst();
        assertEquals(ContractState.REVIEW, kept.state());
        step(id, LifeStep.SEND_BACK);
        try (ContractEdit edit = service.edit(store, "li.na", id)) {
            assertEquals("Safe 3", edit.contract().getFileLocation());
            edit.contract().setSubject("too late");
            step(id, LifeStep.SUBMIT);
            edit.keepMine(assertThrows(ConflictException.class, edit::save));
            assertEquals(List.of(ContractPackage.Literals.CONTRACT__SUBJECT), features(edit), "it was handed in meanwhile");
        }
    }

    @Test
    void onlyADraftIsDeletedAndItComesBackWithItsNumber() throws Exception {
        long id = contract("HT-2026-0001");
        DeletedContract deleted = service.delete(store, "li.na", id);
        assertEquals(List.of(), service.contractsOf(store, "li.na", hengda));
        long restored = service.restore(store, "li.na", deleted);
        assertEquals("HT-2026-0001", service.contractsOf(store, "li.na", hengda).getFirst().number());
        step(restored, LifeStep.SUBMIT);
        StoreException refused = assertThrows(StoreException.class, () -> service.delete(store, "li.na", restored));
        assertTrue(refused.getMessage().contains("HT-2026-0001"), refused.getMessage());
    }

    @Test
    void everyFieldAndStateHasAChineseLabel() {
        for (EStructuralFeature feature : ContractPackage.Literals.CONTRACT.getEStructuralFeatures()) {
            assertChinese(Labels.of(feature, Locale.SIMPLIFIED_CHINESE));
        }
        ContractPackage.Literals.CONTRACT_STATE.getELiterals().forEach(literal -> assertChinese(Labels.of(literal, Locale.SIMPLIFIED_CHINESE)));
    }

    private static void assertChinese(String label) {
        assertTrue(label.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), label);
    }

    private static void step(long id, LifeStep... steps) throws StoreException {
        for (LifeStep step : steps) {
            LIFE.perform(store, "li.na", id, step, new StepDetails(TODAY, "as agreed", null));
        }
    }

    private static List<EStructuralFeature> features(ContractEdit edit) {
        return edit.problems().stream().map(RuleViolation::feature).toList();
    }

    private long contract(String number) throws StoreException {
        try (ContractEdit edit = service.create(store, "li.na", hengda)) {
            fill(edit.contract(), number);
            edit.save();
            return edit.contract().getId();
        }
    }

    private static void fill(Contract contract, String number) {
        contract.setNumber(number);
        contract.setCategory("经销");
        contract.setSubject("建材销售");
        contract.setAmount(new BigDecimal("1200000.00"));
    }
}
