package org.keqing.contract.dues;

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
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractRules;
import org.keqing.contract.StoredContract;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.FreePeriod;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.model.client.ClientFactory;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class DueServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Span YEAR = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static Store store;
    private static long hengda;
    private static long jindi;

    private final DueService service = new DefaultDueService(Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.derbyInMemory();
        hengda = Clients.client("HD-0391").name("恒大建材").save(store);
        jindi = Clients.client("JD-0017").name("金地家居").save(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @AfterEach
    void empty() throws Exception {
        store.write("test", tx -> {
            for (String table : List.of("payment", "contract_due", "due", "contract")) {
                tx.sql().execute("DELETE FROM " + table);
            }
            return null;
        });
    }

    private static long contract(String number, long client, Consumer<Contract> terms) throws StoreException {
        return StoredContract.of(store, client, number, contract -> {
            contract.setCategory("stall lease");
            contract.setSubject("A-12");
            contract.setState(ContractState.SIGNED);
            contract.setSignedOn(LocalDate.of(2025, 12, 20));
            contract.setStartDate(YEAR.from());
            contract.setEndDate(YEAR.to());
            contract.setRhythm(Rhythm.QUARTERLY);
            terms.accept(contract);
            assertEquals(List.of(), ContractRules.check(contract));
        });
    }

    private static AmountStep step(String from, String amount) {
        var step = ContractFactory.eINSTANCE.createAmountStep();
        step.setFromDate(LocalDate.parse(from));
        step.setAmount(new BigDecimal(amount));
        return step;
    }

    private static FreePeriod free(String from, String to) {
        var free = ContractFactory.eINSTANCE.createFreePeriod();
        free.setFromDate(LocalDate.parse(from));
        free.setToDate(LocalDate.parse(to));
        return free;
    }

    @Test
    void whoWritesTheFirstDuesOfAContractNotesIt() throws Exception {
        long all = contract("HT-1", hengda, contract -> contract.getSteps().add(step("2026-01-01", "1000")));
        long later = contract("HT-2", jindi, contract -> {
            contract.setStartDate(YEAR.to().plusDays(1));
            contract.setEndDate(YEAR.to().plusYears(1));
            contract.getSteps().add(step("2027-01-01", "1000"));
        });
        assertEquals(List.of(), noted());
        service.generate(store, "chief", YEAR, Progress.NONE);
        assertEquals(List.of(all), noted());
        service.generate(store, "chief", later);
        assertEquals(List.of(all, later), noted());
    }

    /** The contracts noted to have dues, which must be those that have some. */
    private static List<Long> noted() throws StoreException {
        return store.read(tx -> {
            List<Long> noted = tx.sql().fetch("SELECT id FROM contract WHERE dues_written = TRUE ORDER BY id").map(row -> row.get(0, Long.class));
            assertEquals(noted, tx.sql().fetch("SELECT DISTINCT contract_id FROM contract_due ORDER BY contract_id").map(row -> row.get(0, Long.class)));
            return List.copyOf(noted);
        });
    }

    @Test
    void duesAreWrittenOnceAndAreFactsOfTheClient() throws Exception {
        long id = contract("HT-1", hengda, contract -> {
            contract.getSteps().add(step("2026-01-01", "1000"));
            contract.getFreePeriods().add(free("2026-02-01", "2026-02-28"));
            contract.setDeposit(new BigDecimal("500"));
            contract.setAmount(new BigDecimal("11000"));
        });
        assertEquals(new GeneratedDues(1, 5, new BigDecimal("11500.00")), service.generate(store, "li.na", id));
        assertEquals(new GeneratedDues(0, 0, BigDecimal.ZERO), service.generate(store, "li.na", id));
        assertEquals(new GeneratedDues(0, 0, BigDecimal.ZERO), service.generate(store, "li.na", YEAR, Progress.NONE));
        var dues = service.dues(store, "chief", id);
        assertEquals(List.of("500.0000", "2000.0000", "3000.0000", "3000.0000", "3000.0000"), dues.stream().map(due -> due.amount().toPlainString()).toList());
        assertEquals(PlannedDue.Kind.DEPOSIT, dues.getFirst().kind());
        assertEquals("HD-0391", dues.getFirst().clientCode());
        assertEquals(new BigDecimal("11500.0000"),
                store.read(tx -> tx.sql().fetchOne("SELECT SUM(amount) FROM due WHERE client_id = ?", hengda).get(0, BigDecimal.class)));
    }

    @Test
    void equalAmountsOfOneDayStayApart() throws Exception {
        store.write("test", tx -> tx.sql().execute("INSERT INTO due (id, client_id, due_date, amount) VALUES (1, ?, ?, 3000)", hengda, LocalDate.of(2026, 4, 1)));
        for (int i = 1; i <= 2; i++) {
            contract("HT-" + i, hengda, contract -> contract.getSteps().add(step("2026-01-01", "1000")));
        }
        contract("HT-3", jindi, contract -> contract.getSteps().add(step("2026-01-01", "1000")));
        assertEquals(new GeneratedDues(3, 12, new BigDecimal("36000.00")), service.generate(store, "li.na", YEAR, Progress.NONE));
        assertEquals(List.of(0, 1, 2), store.read(tx -> tx.sql()
                .fetch("SELECT occurrence FROM due WHERE client_id = ? AND due_date = ? ORDER BY occurrence", hengda, LocalDate.of(2026, 4, 1)).map(row -> row.get(0, Integer.class))));
    }

    /** The same client's contract that is in force has its dues, whatever a draft says. */
    @Test
    void wrongTermsOfADraftHoldNobodyUp() throws Exception {
        contract("HT-1", hengda, contract -> contract.getSteps().add(step("2026-01-01", "1000")));
        contract("HT-2", hengda, contract -> {
            contract.setState(ContractState.DRAFT);
            contract.setSignedOn(null);
            contract.getSteps().add(step("2026-01-01", "1000"));
            contract.getFreePeriods().add(free("2026-03-01", "2026-03-31"));
        });
        // no window stores this
        store.write("test", tx -> tx.sql().execute("UPDATE contract_free_period SET to_date = ?", LocalDate.of(2026, 2, 1)));
        assertEquals(new GeneratedDues(1, 4, new BigDecimal("12000.00")), service.generate(store, "li.na", YEAR, Progress.NONE));
    }

    @Test
    void onlyTheWindowAndOnlyWhatIsSigned() throws Exception {
        contract("HT-1", hengda, contract -> {
            contract.setEndDate(null);
            contract.setInArrears(true);
            contract.setDueDays(10);
            contract.getSteps().add(step("2026-01-01", "1000"));
        });
        contract("HT-2", jindi, contract -> {
            contract.setState(ContractState.APPROVED);
            contract.setSignedOn(null);
            contract.getSteps().add(step("2026-01-01", "1000"));
        });
        // the last quarter of 2026 falls due on 10 January 2027
        assertEquals(new GeneratedDues(1, 3, new BigDecimal("9000.00")), service.generate(store, "li.na", YEAR, Progress.NONE));
        assertEquals(new GeneratedDues(1, 1, new BigDecimal("3000.00")),
                service.generate(store, "li.na", new Span(LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 10)), Progress.NONE));
    }

    @Test
    void whatIsNotSignedOwesNothing() throws Exception {
        long draft = contract("HT-9", hengda, contract -> {
            contract.setState(ContractState.DRAFT);
            contract.setSignedOn(null);
            contract.getSteps().add(step("2026-01-01", "1000"));
        });
        assertTrue(assertThrows(StoreException.class, () -> service.generate(store, "li.na", draft)).getMessage().contains("HT-9"));
    }

    @Test
    void impossibleTermsNameTheContractAndNothingIsWritten() throws Exception {
        contract("HT-1", hengda, contract -> contract.getSteps().add(step("2026-01-01", "1000")));
        long broken = contract("HT-2", jindi, contract -> contract.getSteps().add(step("2026-01-01", "1000")));
        store.write("test", tx -> tx.sql().execute("UPDATE contract_step SET from_date = ? WHERE owner_id = ?", LocalDate.of(2026, 1, 2), broken));
        var failure = assertThrows(StoreException.class, () -> service.generate(store, "li.na", YEAR, Progress.NONE));
        assertTrue(failure.getMessage().contains("HT-2") && failure.getMessage().contains("2026-01-01"), failure.getMessage());
        int written = store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM due").get(0, Integer.class));
        assertEquals(0, written);
    }

    @Test
    void partsAddUpAndMoreThanIsOpenIsRefused() throws Exception {
        long id = contract("HT-1", hengda, contract -> contract.setAmount(new BigDecimal("1200")));
        service.generate(store, "li.na", id);
        var first = service.dues(store, "chief", id).getFirst();
        assertEquals(new BigDecimal("300.0000"), first.open());
        var part = service.pay(store, "li.na", first.id(), LocalDate.of(2025, 12, 30), new BigDecimal("100"), "B-1");
        assertEquals(0, part.open().compareTo(new BigDecimal("200")));
        assertTrue(part.isOverdue(DAY));
        assertEquals(324, part.daysLate(DAY));
        assertThrows(StoreException.class, () -> service.pay(store, "li.na", first.id(), DAY, new BigDecimal("200.01"), null));
        assertTrue(assertThrows(StoreException.class, () -> service.pay(store, "li.na", first.id(), LocalDate.of(2026, 11, 22), BigDecimal.ONE, null)).getMessage().contains("2026-11-22"), "still to come");
        for (String no : List.of("0", "-1", "0.001")) {
            assertTrue(assertThrows(StoreException.class, () -> service.pay(store, "li.na", first.id(), DAY, new BigDecimal(no), null)).getMessage().contains(no + '.'));
        }
        assertEquals(List.of("100.0000", "true"), stored(first.id()));
        var paid = service.pay(store, "li.na", first.id(), LocalDate.of(2026, 1, 11), new BigDecimal("200"), null);
        assertEquals(List.of("100.0000", "false"), stored(first.id()), "the late part was not on time");
        assertEquals(0, paid.open().signum());
        assertEquals(10, paid.daysLate(DAY));
        assertFalse(paid.isOverdue(DAY));
        assertEquals(List.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1)), service.open(store, "li.na", DAY, 10).stream().map(ContractDue::dueDate).toList());
        assertEquals(List.of(LocalDate.of(2026, 4, 1)), service.open(store, "li.na", LocalDate.of(2026, 6, 30), 10).stream().map(ContractDue::dueDate).toList());
    }

    private static List<String> stored(long due) throws StoreException {
        return store.read(tx -> {
            var row = tx.sql().fetchOne("SELECT paid_on_time, is_open FROM due WHERE id = ?", due);
            return List.of(row.get(0, BigDecimal.class).toPlainString(), row.get(1, Boolean.class).toString());
        });
    }

    @Test
    void amountsPerMonthMustGiveTheAgreedAmount() {
        Contract contract = ContractFactory.eINSTANCE.createContract();
        contract.setNumber("HT-1");
        contract.setClient(ClientFactory.eINSTANCE.createClient());
        contract.setCategory("stall lease");
        contract.setSubject("A-12");
        contract.setStartDate(YEAR.from());
        contract.setEndDate(YEAR.to());
        contract.setRhythm(Rhythm.MONTHLY);
        contract.getSteps().add(step("2026-01-01", "1000"));
        contract.setAmount(new BigDecimal("11999.99"));
        assertEquals(List.of("amount"), ContractRules.check(contract).stream().map(problem -> problem.feature().getName()).toList());
        contract.setAmount(new BigDecimal("12000"));
        assertEquals(List.of(), ContractRules.check(contract));
        contract.getSteps().clear();
        contract.setAmount(null);
        assertEquals(List.of("rhythm"), ContractRules.check(contract).stream().map(problem -> problem.feature().getName()).toList());
    }
}
