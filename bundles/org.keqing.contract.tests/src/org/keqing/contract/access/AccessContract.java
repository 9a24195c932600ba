package org.keqing.contract.access;

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
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractService;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.internal.contract.DefaultContractSettings;
import org.keqing.internal.contract.DefaultContractWatch;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.model.RuleViolation;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;

/** Who may read which contract, and what is kept of it, on any database. */
abstract class AccessContract {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final ContractAccess access = new DefaultContractAccess(CLOCK);
    private final ContractService contracts = new DefaultContractService(CLOCK);
    private final ContractSettings settings = new DefaultContractSettings();
    private Store store;
    private long client;
    private long lease;
    private long supply;

    /** A new database. */
    protected abstract Store open() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        store = open();
        client = Clients.client("HD-0391").name("恒大建材").manager("ma.li").save(store);
        lease = contract("secret 'lease'");
        supply = contract("supply");
    }

    @AfterEach
    void end() {
        store.close();
    }

    private long contract(String category) throws StoreException {
        try (ContractEdit edit = contracts.create(store, "zhu.yi", client)) {
            Contract contract = edit.contract();
            contract.setCategory(category);
            contract.setSubject("A-12");
            edit.save();
            return contract.getId();
        }
    }

    private void close(String... readers) throws StoreException {
        settings.save(store, "admin", new CategorySettings("secret 'lease'", null, null, true, Set.of(readers), List.of()));
    }

    private List<String> listed(String user) throws StoreException {
        List<String> all = contracts.contracts(store, user, 10).stream().map(ContractSummary::category).sorted().toList();
        assertEquals(all, contracts.contractsOf(store, user, client).stream().map(ContractSummary::category).sorted().toList());
        String sql = access.readableSql(store, user, "x");
        assertEquals(all, store.read(tx -> tx.sql().fetch("SELECT x.category FROM contract x WHERE " + sql + " ORDER BY x.category").map(row -> row.get(0, String.class))));
        assertEquals(all.contains("secret 'lease'"), access.mayRead(store, user, lease));
        return all;
    }

    @Test
    void everybodyReadsWhileNothingIsConfidential() throws Exception {
        assertEquals(List.of("secret 'lease'", "supply"), listed("anybody"));
    }

    @Test
    void aConfidentialCategoryIsReadByItsReadersKeepersManagersAndThoseWithARole() throws Exception {
        close("reader");
        assertEquals(List.of("supply"), listed("anybody"));
        assertEquals(List.of("secret 'lease'", "supply"), listed("reader"));
        assertEquals(List.of("secret 'lease'", "supply"), listed("zhu.yi"));
        assertEquals(List.of("secret 'lease'", "supply"), listed("ma.li"));
        new DefaultContractLife().assign(store, "admin", ContractRole.LEGAL, Set.of("lawyer"));
        assertEquals(List.of("secret 'lease'", "supply"), listed("lawyer"));
        assertEquals(List.of("supply"), listed("anybody"));
        settings.save(store, "admin", new CategorySettings("secret 'lease'", null, "keeper", true, Set.of(), List.of()));
        assertEquals(List.of("secret 'lease'", "supply"), listed("keeper"));
        assertEquals(List.of("supply"), listed("reader"));
    }

    @Test
    void whoMayNotReadCannotOpenDeleteOrExportAndLeavesNoTrace() throws Exception {
        close();
        String refused = assertThrows(StoreException.class, () -> contracts.edit(store, "anybody", lease)).getMessage();
        assertTrue(refused.contains("HT-2026-0001"), refused);
        assertThrows(StoreException.class, () -> contracts.delete(store, "anybody", lease));
        assertThrows(StoreException.class, () -> access.open(store, "anybody", List.of(supply, lease), Route.EXPORT, null));
        assertEquals(0, count());
    }

    private long count() throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM contract_access").get(0, Long.class));
    }

    @Test
    void whatEndsAndWhatIsOwedKeepToTheRightToo() throws Exception {
        close();
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'in_force', signed_on = start_date, end_date = ?", LocalDate.of(2026, 12, 1)));
        store.write("test", tx -> {
            for (long contract : List.of(lease, supply)) {
                tx.sql().execute("INSERT INTO due (id, client_id, due_date, amount, occurrence) VALUES (?, ?, ?, 100, ?)", contract, client, LocalDate.of(2026, 11, 1), contract == lease ? 0 : 1);
                tx.sql().execute("INSERT INTO contract_due (due_id, contract_id, kind, from_date, to_date, due_date) VALUES (?, ?, 'PERIOD', ?, ?, ?)", contract, contract,
                        LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 1));
            }
            return null;
        });
        var watch = new DefaultContractWatch(access);
        assertEquals(1, watch.expiring(store, "anybody", LocalDate.of(2026, 11, 22), 30, 10).size());
        assertEquals(2, watch.expiring(store, "ma.li", LocalDate.of(2026, 11, 22), 30, 10).size());
        assertEquals(1, new DefaultDueService().open(store, "anybody", LocalDate.of(2026, 12, 1), 10).size());
        assertEquals(2, new DefaultDueService().open(store, "zhu.yi", LocalDate.of(2026, 12, 1), 10).size());
    }

    @Test
    void whoMayNotReadDoesNoStepAndEntersNoPayment() throws Exception {
        close();
        var life = new DefaultContractLife(CLOCK);
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertEquals(List.of(), life.possible(store, "anybody", lease));
        assertTrue(assertThrows(StoreException.class, () -> life.perform(store, "anybody", lease, LifeStep.SUBMIT, StepDetails.on(today))).getMessage().contains("secret 'lease'"));
        assertEquals(List.of(LifeStep.SUBMIT), life.possible(store, "zhu.yi", lease));
        store.write("test", tx -> tx.sql().execute("INSERT INTO due (id, client_id, due_date, amount, occurrence) VALUES (1, ?, ?, 100, 0)", client, today)
                + tx.sql().execute("INSERT INTO contract_due (due_id, contract_id, kind, from_date, to_date, due_date) VALUES (1, ?, 'PERIOD', ?, ?, ?)", lease, today, today, today));
        var dues = new DefaultDueService(CLOCK);
        assertThrows(StoreException.class, () -> dues.pay(store, "anybody", 1, today, BigDecimal.TEN, null));
        assertThrows(StoreException.class, () -> dues.dues(store, "anybody", lease));
        assertThrows(StoreException.class, () -> dues.generate(store, "anybody", lease));
        assertEquals(0, dues.dues(store, "zhu.yi", lease).getFirst().paid().signum());
        assertEquals(0, BigDecimal.TEN.compareTo(dues.pay(store, "zhu.yi", 1, today, BigDecimal.TEN, null).paid()));
    }

    @Test
    void theKeeperOfACategoryIsChangedByTheCustodianOrThatKeeperAlone() throws Exception {
        settings.save(store, "admin", new CategorySettings("secret 'lease'", null, "keeper", true, Set.of("reader"), List.of()));
        assertEquals(List.of(ContractPackage.Literals.CONTRACT__KEEPER), keeping("reader", lease), "the right to read is not given on");
        assertEquals(List.of(), keeping("keeper", lease));
        assertEquals(List.of(), keeping("reader", supply), "this category has no keeper, and nobody is the custodian");
        new DefaultContractLife().assign(store, "admin", ContractRole.KEEPER, Set.of("custodian"));
        assertEquals(List.of(ContractPackage.Literals.CONTRACT__KEEPER), keeping("reader", lease));
        assertEquals(List.of(ContractPackage.Literals.CONTRACT__KEEPER), keeping("reader", supply));
        assertEquals(List.of(), keeping("custodian", lease));
        assertEquals(List.of(), keeping("custodian", supply));
    }

    /** What is wrong when somebody names a friend. */
    private List<EStructuralFeature> keeping(String user, long contract) throws StoreException {
        try (ContractEdit edit = contracts.edit(store, user, contract)) {
            edit.contract().setKeeper("friend");
            return edit.problems().stream().map(RuleViolation::feature).toList();
        }
    }

    @Test
    void everyOpeningIsOnRecord() throws Exception {
        contracts.edit(store, "li.na", lease).close();
        access.open(store, "wu.hao", lease, Route.PRINT, "x".repeat(400));
        assertEquals(List.of(new ContractOpening(NOW, "wu.hao", Route.PRINT, "x".repeat(300)), new ContractOpening(NOW, "li.na", Route.FORM, null)),
                access.openings(store, "zhu.yi", lease, 10));
        assertEquals(1, access.openings(store, "zhu.yi", lease, 1).size());
        assertEquals(List.of(), access.openings(store, "zhu.yi", supply, 10));
    }

    @Test
    void readingOnceMoreIsTheSameOpeningAndAsksForTheRightAgain() throws Exception {
        close("li.na");
        try (ContractEdit open = contracts.edit(store, "li.na", lease); ContractEdit again = contracts.reread(store, "li.na", open)) {
            assertEquals(open.contract().getNumber(), again.contract().getNumber());
            assertThrows(StoreException.class, () -> contracts.reread(store, "outsider", open));
        }
        assertEquals(List.of("li.na"), access.openings(store, "zhu.yi", lease, 10).stream().map(ContractOpening::who).toList());
    }

    @Test
    void theRecordIsShownToKeeperCustodianAndApproverOnly() throws Exception {
        var life = new DefaultContractLife();
        life.assign(store, "admin", ContractRole.KEEPER, Set.of("custodian"));
        assertTrue(access.maySeeOpenings(store, "anybody", lease), "the approver's role is still everybody's");
        life.assign(store, "admin", ContractRole.APPROVER, Set.of("chief"));
        assertFalse(access.maySeeOpenings(store, "anybody", lease));
        assertThrows(StoreException.class, () -> access.openings(store, "anybody", lease, 10));
        for (String user : List.of("custodian", "chief", "zhu.yi")) {
            assertEquals(List.of(), access.openings(store, user, lease, 10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE contract_access SET who = 'nobody'", "DELETE FROM contract_access", "TRUNCATE TABLE contract_access" })
    void theDatabaseRefusesToChangeTheRecord(String statement) throws Exception {
        access.open(store, "li.na", lease, Route.FORM, null);
        assertThrows(StoreException.class, () -> store.write("admin", tx -> tx.sql().execute(statement)));
        assertEquals(List.of("li.na"), access.openings(store, "zhu.yi", lease, 10).stream().map(ContractOpening::who).toList());
    }

    @Test
    void theRecordOutlivesADeletedDraft() throws Exception {
        contracts.edit(store, "li.na", lease).close();
        contracts.delete(store, "zhu.yi", lease);
        assertEquals(1, count());
        assertThrows(StoreException.class, () -> access.open(store, "li.na", lease, Route.FORM, null));
    }
}
