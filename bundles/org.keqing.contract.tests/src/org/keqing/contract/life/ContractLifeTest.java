package org.keqing.contract.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class ContractLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final StepDetails DETAILS = new StepDetails(TODAY, "as agreed", null);

    private static Store store;
    private static long client;

    private final ContractLife life = new DefaultContractLife(Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.derbyInMemory();
        client = Clients.client("HD-0391").name("恒大建材").save(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @AfterEach
    void empty() throws Exception {
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET renews_id = NULL") + tx.sql().execute("DELETE FROM contract") + tx.sql().execute("DELETE FROM contract_role"));
    }

    private static long contract(String number, LocalDate start, LocalDate end, long renews) throws StoreException {
        try (var session = store.openSession("test")) {
            Contract contract = ContractFactory.eINSTANCE.createContract();
            contract.setNumber(number);
            contract.setClient((Client) session.load(ClientPackage.Literals.CLIENT, client));
            contract.setCategory("dealership");
            contract.setSubject("East");
            contract.setStartDate(start);
            contract.setEndDate(end);
            if (renews != 0) {
                contract.setRenews((Contract) session.load(ContractPackage.Literals.CONTRACT, renews));
            }
            session.add(contract);
            session.commit();
            return contract.getId();
        }
    }

    private static long contract(LocalDate start, LocalDate end) throws StoreException {
        return contract("HT-1", start, end, 0);
    }

    private static ContractState state(long id) throws StoreException {
        return ContractState.get(store.read(tx -> tx.sql().fetchOne("SELECT state FROM contract WHERE id = ?", id).get(0, String.class)));
    }

    private void perform(long id, LifeStep... steps) throws StoreException {
        for (var step : steps) {
            life.perform(store, "li.na", id, step, DETAILS);
        }
    }

    private void toForce(long id) throws StoreException {
        perform(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN, LifeStep.ENTER_FORCE);
    }

    private String refused(long id, LifeStep step) {
        return assertThrows(StoreException.class, () -> perform(id, step)).getMessage();
    }

    @Test
    void fromDraftToArchiveWithEveryStepOnRecord() throws Exception {
        long id = contract(TODAY.minusYears(1), TODAY.minusDays(1));
        toForce(id);
        perform(id, LifeStep.END, LifeStep.ARCHIVE);
        assertEquals(ContractState.ARCHIVED, state(id));
        var steps = life.steps(store, id);
        assertEquals(List.of(LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN, LifeStep.ENTER_FORCE, LifeStep.END, LifeStep.ARCHIVE),
                steps.stream().map(DoneStep::step).toList());
        assertEquals(new DoneStep(LifeStep.SIGN, ContractState.APPROVED, ContractState.SIGNED, "li.na", Instant.parse("2026-11-21T08:00:00Z"), TODAY, "as agreed"), steps.get(4));
        assertEquals(List.of(), life.possible(store, "li.na", id));
        assertEquals(TODAY, store.read(tx -> tx.sql().fetchOne("SELECT signed_on FROM contract WHERE id = ?", id).get(0, LocalDate.class)));
    }

    @Test
    void bothDepartmentsPassBeforeApprovalAndAgainAfterItWasSentBack() throws Exception {
        long id = contract(TODAY, null);
        perform(id, LifeStep.SUBMIT, LifeStep.PASS_LEGAL);
        assertTrue(refused(id, LifeStep.APPROVE).contains("HT-1"));
        refused(id, LifeStep.PASS_LEGAL);
        perform(id, LifeStep.PASS_FINANCE, LifeStep.SEND_BACK, LifeStep.SUBMIT);
        assertEquals(List.of(LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.SEND_BACK), life.possible(store, "li.na", id));
        refused(id, LifeStep.APPROVE);
        perform(id, LifeStep.PASS_FINANCE, LifeStep.PASS_LEGAL, LifeStep.APPROVE);
        assertEquals(ContractState.APPROVED, state(id));
    }

    @Test
    void theDaysThemselves() throws Exception {
        long early = contract("HT-1", TODAY.plusDays(1), null, 0);
        perform(early, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN);
        assertTrue(refused(early, LifeStep.ENTER_FORCE).contains("2026-11-22"));
        long last = contract("HT-2", TODAY, TODAY, 0);
        toForce(last);
        assertTrue(refused(last, LifeStep.END).contains("2026-11-21"), "the last day is part of the term");
        var ahead = new StepDetails(TODAY.plusDays(1), "why", null);
        assertThrows(StoreException.class, () -> life.perform(store, "li.na", last, LifeStep.TERMINATE, ahead));
    }

    private void perform(long id, LocalDate day, LifeStep... steps) throws StoreException {
        for (var step : steps) {
            life.perform(store, "li.na", id, step, new StepDetails(day, "as agreed", null));
        }
    }

    private void early(long id, LifeStep step, LocalDate first) {
        String refused = assertThrows(StoreException.class, () -> perform(id, first.minusDays(1), step)).getMessage();
        assertTrue(refused.contains("HT-") && refused.contains(first.toString()) && refused.contains(first.minusDays(1).toString()), refused);
    }

    /** What was signed on paper earlier is entered with its days; no day goes back behind the one it follows. */
    @Test
    void noStepIsBeforeTheOneItFollows() throws Exception {
        LocalDate paper = LocalDate.of(2020, 1, 7);
        long id = contract(paper.plusDays(10), TODAY.minusDays(1));
        for (var step : List.of(LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN)) {
            if (step != LifeStep.SUBMIT) {
                early(id, step, paper);
            }
            perform(id, paper, step);
        }
        early(id, LifeStep.TERMINATE, paper);
        perform(id, paper.plusDays(10), LifeStep.ENTER_FORCE);
        early(id, LifeStep.TERMINATE, paper);
        perform(id, LocalDate.of(2022, 5, 31), LifeStep.TERMINATE);
        early(id, LifeStep.ARCHIVE, LocalDate.of(2022, 5, 31));
        perform(id, LocalDate.of(2022, 5, 31), LifeStep.ARCHIVE);
        long today = contract("HT-2", TODAY, null, 0);
        perform(today, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE);
        early(today, LifeStep.SIGN, TODAY);
        early(today, LifeStep.SEND_BACK, TODAY);
    }

    @ParameterizedTest
    @EnumSource(value = LifeStep.class, names = { "SEND_BACK", "TERMINATE" })
    void whatUndoesNeedsAReason(LifeStep step) throws Exception {
        long id = contract(TODAY, null);
        perform(id, LifeStep.SUBMIT);
        if (step == LifeStep.TERMINATE) {
            perform(id, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN);
        }
        var before = state(id);
        assertThrows(StoreException.class, () -> life.perform(store, "li.na", id, step, new StepDetails(TODAY, "  ", null)));
        assertEquals(before, state(id));
        life.perform(store, "li.na", id, step, new StepDetails(TODAY, "price", step == LifeStep.TERMINATE ? new BigDecimal("-1200.50") : null));
        assertEquals(step.to(), state(id));
    }

    @Test
    void aRenewalEndsTheOldOneOnlyWhenItIsSigned() throws Exception {
        long old = contract(TODAY.minusYears(1), TODAY.plusDays(10));
        toForce(old);
        refused(old, LifeStep.RENEW);
        long next = contract("HT-2", TODAY.plusDays(11), TODAY.plusYears(1), old);
        refused(old, LifeStep.RENEW);
        perform(next, LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN);
        perform(old, LifeStep.RENEW);
        assertEquals(ContractState.RENEWED, state(old));
    }

    @Test
    void aRoleIsForThoseWhoHaveIt() throws Exception {
        life.assign(store, "chief", ContractRole.LEGAL, Set.of("wu.hao"));
        assertEquals(Map.of(ContractRole.LEGAL, Set.of("wu.hao")), life.roles(store));
        long id = contract(TODAY, null);
        perform(id, LifeStep.SUBMIT);
        assertTrue(refused(id, LifeStep.PASS_LEGAL).contains("li.na"));
        assertEquals(List.of(LifeStep.PASS_FINANCE, LifeStep.SEND_BACK), life.possible(store, "li.na", id));
        life.perform(store, "wu.hao", id, LifeStep.PASS_LEGAL, StepDetails.on(TODAY));
        assertEquals(ContractState.REVIEW, state(id));
        life.assign(store, "chief", ContractRole.LEGAL, Set.of("wu.hao"));
        life.assign(store, "boss", ContractRole.LEGAL, Set.of());
        assertEquals(Map.of(), life.roles(store));
        assertEquals(List.of("chief role legal null wu.hao", "boss role legal wu.hao null"), store.read(tx -> tx.sql().fetch("SELECT who, feature, old_value, new_value FROM history"
                + " WHERE feature LIKE 'role %' ORDER BY id").map(row -> String.join(" ", row.into(String[].class)))), "who gave a role is in the history, and only when it changed");
    }
}
