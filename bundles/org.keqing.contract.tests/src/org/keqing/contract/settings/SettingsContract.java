package org.keqing.contract.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractEdit;
import org.keqing.contract.ContractService;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.life.LifeStep;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractService;
import org.keqing.internal.contract.DefaultContractSettings;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;

/** What the settings of contracts do, on any database. */
abstract class SettingsContract {

    private static final int EACH = 25;

    private final ContractSettings settings = new DefaultContractSettings();
    private final ContractService contracts = new DefaultContractService();
    private final ContractLife life = new DefaultContractLife();
    private Store store;
    private long client;

    /** A new database. */
    protected abstract Store open() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        store = open();
        client = Clients.client("HD-0391").name("恒大建材").save(store);
    }

    @AfterEach
    void end() {
        store.close();
    }

    private long contract(String category, String number) throws StoreException {
        try (ContractEdit edit = contracts.create(store, "li.na", client)) {
            edit.contract().setCategory(category);
            edit.contract().setSubject("A-12");
            if (number != null) {
                edit.contract().setNumber(number);
            }
            edit.save();
            return edit.contract().getId();
        }
    }

    private String number(long id) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT contract_number FROM contract WHERE id = ?", id).get(0, String.class));
    }

    private String keeper(long id) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT keeper FROM contract WHERE id = ?", id).get(0, String.class));
    }

    @Test
    void aCompanyThatSetNothingWarnsAt90And60And30Days() throws Exception {
        assertEquals(List.of(90, 60, 30), settings.leadDays(store));
        assertEquals("HT-{year}-{seq:4}", settings.numberRule(store).text());
        settings.save(store, "li.na", List.of(15, 120, 15), "{category}-{year}-{seq:4}", 75);
        assertEquals(List.of(120, 15), settings.leadDays(store));
        assertEquals("{category}-{year}-{seq:4}", settings.numberRule(store).text());
        assertEquals(75, settings.renewalRate(store));
    }

    @Test
    void aSettingThatDoesNotFitChangesNothing() throws Exception {
        assertThrows(StoreException.class, () -> settings.save(store, "li.na", List.of(0), "{seq}", 80));
        assertThrows(StoreException.class, () -> settings.save(store, "li.na", List.of(30), "{month}{seq}", 80));
        assertThrows(StoreException.class, () -> settings.save(store, "li.na", List.of(30), "{seq}", 101));
        assertEquals(List.of(90, 60, 30), settings.leadDays(store));
        life.assign(store, "li.na", ContractRole.KEEPER, Set.of("wu.hao"));
        assertThrows(StoreException.class, () -> settings.save(store, "li.na", List.of(30), "{seq}", 80));
        assertThrows(StoreException.class, () -> settings.save(store, "li.na", CategorySettings.of("lease")));
    }

    @Test
    void theNumberRunsPerCategoryAndYearAndIsGivenAtSaving() throws Exception {
        settings.save(store, "li.na", List.of(30), "{category}-{year}-{seq:3}", 80);
        settings.save(store, "li.na", new CategorySettings("stall lease", "ZL", null, false, Set.of(), List.of()));
        String year = String.valueOf(LocalDate.now().getYear());
        assertEquals("ZL-" + year + "-001", number(contract("stall lease", null)));
        assertEquals("ZL-" + year + "-002", number(contract("stall lease", null)));
        assertEquals("supply-" + year + "-001", number(contract("supply", null)));
        contract("stall lease", "ZL-" + year + "-003");
        assertEquals("ZL-" + year + "-004", number(contract("stall lease", null)));
        assertEquals("ZL-" + year + "-005", settings.nextNumber(store, "stall lease", Integer.parseInt(year)));
        assertEquals("ZL-2031-001", settings.nextNumber(store, "stall lease", 2031));
    }

    @Test
    void theSequenceGoesOnFromTheGreatestNumberThatIsThere() throws Exception {
        contract("lease", "HT-2031-0041");
        contract("lease", "HT-2031-0007");
        assertEquals("HT-2031-0042", settings.drawNumber(store, "li.na", "lease", 2031));
        assertEquals("HT-2031-0043", settings.drawNumber(store, "li.na", "lease", 2031));
    }

    @Test
    void twoPeopleAtOnceNeverGetTheSameNumber() throws Exception {
        Set<String> given = new TreeSet<>();
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<List<String>>> work = IntStream.range(0, 4).<Callable<List<String>>>mapToObj(person -> () -> {
                List<String> mine = new ArrayList<>();
                for (int i = 0; i < EACH; i++) {
                    mine.add(settings.drawNumber(store, "person" + person, "lease", 2026));
                }
                return mine;
            }).toList();
            for (Future<List<String>> done : people.invokeAll(work)) {
                given.addAll(done.get());
            }
        }
        assertEquals(IntStream.rangeClosed(1, 4 * EACH).mapToObj("HT-2026-%04d"::formatted).collect(Collectors.toCollection(TreeSet::new)), given);
    }

    @Test
    void aCategoryHasOneKeeperWhoTakesOverWhatIsNotArchived() throws Exception {
        long old = contract("lease", null);
        long other = contract("supply", null);
        assertEquals(1, settings.save(store, "li.na", new CategorySettings("lease", null, "wu.hao", false, Set.of(), List.of(45))));
        assertEquals("wu.hao", keeper(old));
        assertEquals("li.na", keeper(other));
        assertEquals("wu.hao", keeper(contract("lease", null)));
        assertEquals(0, settings.save(store, "li.na", new CategorySettings("lease", null, "wu.hao", false, Set.of(), List.of(45))));
        assertEquals(List.of(new CategorySettings("lease", null, "wu.hao", false, Set.of(), List.of(45)), CategorySettings.of("supply")), settings.categories(store));
        assertEquals(1L, store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM history WHERE aggregate_id = ? AND feature = 'keeper' AND new_value = 'wu.hao'", old)
                .get(0, Long.class)).longValue());
    }

    @Test
    void anArchivedContractStaysWithItsKeeper() throws Exception {
        long id = contract("lease", null);
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'archived', signed_on = start_date, ended_on = end_date WHERE id = ?", id));
        assertEquals(0, settings.save(store, "li.na", new CategorySettings("lease", null, "wu.hao", false, Set.of(), List.of())));
        assertEquals("li.na", keeper(id));
        assertTrue(life.possible(store, "li.na", id).isEmpty());
    }

    @Test
    void whoHasNotTheRoleOfTheApproverGivesNobodyARole() throws Exception {
        life.assign(store, "li.na", ContractRole.APPROVER, Set.of("chief"));
        assertThrows(StoreException.class, () -> life.assign(store, "li.na", ContractRole.KEEPER, Set.of("li.na")));
        life.assign(store, "chief", ContractRole.KEEPER, Set.of("wu.hao"));
        assertFalse(life.roles(store).get(ContractRole.KEEPER).contains("li.na"));
        assertEquals(List.of(LifeStep.SUBMIT), life.possible(store, "li.na", contract("lease", null)));
    }
}
