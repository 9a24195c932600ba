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
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.model.Labels;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class ContractServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static Store store;
    private static long hengda;

    private final ContractService service = new DefaultContractService(Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));

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
        store.write("test", tx -> tx.sql().deleteFrom(DSL.table("contract")).execute());
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
        assertEquals(List.of(), service.contractsOf(store, hengda));
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
                LocalDate.of(2027, 11, 20), new BigDecimal("1200000.00"), "CNY", "li.na")), service.contractsOf(store, hengda));
        assertEquals(1, service.contracts(store, 10).size());
    }

    @Test
    void aNumberIsGivenOnce() throws Exception {
        contract("HT-2026-0001");
        assertThrows(StoreException.class, () -> contract("HT-2026-0001"));
    }

    @Test
    void theTermsAreFixedByTheApprovalAndOpenAgainAfterTheReturnToDraft() throws Exception {
        long id = contract("HT-2026-0001");
        try (ContractEdit edit = service.edit(store, "li.na", id)) {
            go(edit, ContractState.REVIEW);
            edit.contract().setAmount(new BigDecimal("900000.00"));
            go(edit, ContractState.APPROVED);
            assertFalse(edit.termsOpen());
            edit.contract().setAmount(new BigDecimal("1.00"));
            edit.contract().setFileLocation("Safe 3");
            assertEquals(List.of(ContractPackage.Literals.CONTRACT__AMOUNT), edit.problems().stream().map(p -> p.feature()).toList());
            assertThrows(IllegalStateException.class, edit::save);
            edit.contract().setAmount(new BigDecimal("900000.00"));
            go(edit, ContractState.DRAFT);
            assertTrue(edit.termsOpen());
        }
        assertEquals(new BigDecimal("900000.00"), service.contractsOf(store, hengda).getFirst().amount());
    }

    @Test
    void noStepOfTheWayIsLeftOut() throws Exception {
        long id = contract("HT-2026-0001");
        try (ContractEdit edit = service.edit(store, "li.na", id)) {
            edit.contract().setSignedOn(TODAY);
            edit.contract().setState(ContractState.SIGNED);
            assertEquals(List.of(ContractPackage.Literals.CONTRACT__STATE), edit.problems().stream().map(p -> p.feature()).toList());
            for (ContractState state : List.of(ContractState.REVIEW, ContractState.APPROVED, ContractState.SIGNED, ContractState.IN_FORCE, ContractState.ENDED,
                    ContractState.ARCHIVED)) {
                go(edit, state);
            }
            assertEquals(List.of(ContractState.ARCHIVED), edit.states());
        }
    }

    @Test
    void onlyADraftIsDeletedAndItComesBackWithItsNumber() throws Exception {
        long id = contract("HT-2026-0001");
        DeletedContract deleted = service.delete(store, "li.na", id);
        assertEquals(List.of(), service.contractsOf(store, hengda));
        long restored = service.restore(store, "li.na", deleted);
        assertEquals("HT-2026-0001", service.contractsOf(store, hengda).getFirst().number());
        try (ContractEdit edit = service.edit(store, "li.na", restored)) {
            go(edit, ContractState.REVIEW);
        }
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

    private static void go(ContractEdit edit, ContractState state) throws StoreException {
        edit.contract().setState(state);
        edit.save();
    }

    private long contract(String number) throws StoreException {
        try (ContractEdit edit = service.create(store, "li.na", hengda)) {
            edit.contract().setNumber(number);
            edit.contract().setCategory("经销");
            edit.contract().setSubject("建材销售");
            edit.contract().setAmount(new BigDecimal("1200000.00"));
            edit.save();
            return edit.contract().getId();
        }
    }
}
