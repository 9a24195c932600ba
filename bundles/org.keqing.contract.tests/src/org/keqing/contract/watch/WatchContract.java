package org.keqing.contract.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.ContractCoverage;
import org.keqing.contract.ContractFilter;
import org.keqing.contract.ContractRegister;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.StoredContract;
import org.keqing.contract.WatchFigures;
import org.keqing.contract.UncoveredClient;
import org.keqing.contract.WatchItem;
import org.keqing.contract.WatchItem.Advice;
import org.keqing.contract.WatchItem.Kind;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.Rhythm;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractRegister;
import org.keqing.internal.contract.DefaultContractSettings;
import org.keqing.internal.contract.DefaultContractWatch;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;

/** What needs attention, and the register, on any database. */
abstract class WatchContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ContractWatch watch = new DefaultContractWatch(new DefaultContractAccess());
    private final ContractRegister register = new DefaultContractRegister(new DefaultContractAccess());
    private final DefaultContractSettings settings = new DefaultContractSettings();
    private final DefaultContractLife life = new DefaultContractLife();
    private Store store;
    private long hengda;
    private long tiansheng;

    /** A new database. */
    protected abstract Store open() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        store = open();
        hengda = Clients.client("HD-0391").name("恒大建材").save(store);
        tiansheng = Clients.client("TS-0007").name("天盛家居").save(store);
    }

    @AfterEach
    void end() {
        store.close();
    }

    private long contract(String number, String category, ContractState state, LocalDate end, String amount, long client) throws StoreException {
        return StoredContract.of(store, client, number, contract -> {
            contract.setCategory(category);
            contract.setSubject("Stall of " + number);
            contract.setState(state);
            contract.setSignedOn(ContractFlow.signed(state) ? TODAY.minusYears(1) : null);
            contract.setEndedOn(ContractFlow.ended(state) ? end : null);
            contract.setStartDate(TODAY.minusYears(1));
            contract.setEndDate(end);
            contract.setKeeper(number.startsWith("A") ? "li.na" : "wu.hao");
            contract.setAmount(amount == null ? null : new BigDecimal(amount));
            contract.setRhythm(Rhythm.NONE);
        });
    }

    private void due(long contract, LocalDate day, String amount, LocalDate paid, String part) throws StoreException {
        store.write("test", tx -> {
            long id = tx.newId();
            boolean open = paid == null || part != null && new BigDecimal(part).compareTo(new BigDecimal(amount)) < 0;
            tx.sql().execute("INSERT INTO due (id, client_id, due_date, amount, paid_date, paid_amount, occurrence, is_open) SELECT ?, client_id, ?, ?, ?, ?, ?, ? FROM contract WHERE id = ?", id, day,
                    new BigDecimal(amount), paid, part == null ? null : new BigDecimal(part), (int) (id % 1_000_000), open, contract);
            return tx.sql().execute("INSERT INTO contract_due (due_id, contract_id, kind, from_date, to_date, due_date) VALUES (?, ?, 'PERIOD', ?, ?, ?)", id, contract, day, day, day);
        });
    }

    private List<WatchItem> items(Kind kind) throws StoreException {
        return watch.items(store, "chief", TODAY, 100).stream().filter(item -> item.kind() == kind).toList();
    }

    @Test
    void whatEndsIsToldByTheLeadTimesOfItsCategory() throws Exception {
        contract("A1", "lease", ContractState.IN_FORCE, TODAY.minusDays(1), null, hengda);
        contract("A2", "lease", ContractState.IN_FORCE, TODAY, null, hengda);
        contract("A3", "lease", ContractState.IN_FORCE, TODAY.plusDays(30), null, hengda);
        contract("A4", "lease", ContractState.IN_FORCE, TODAY.plusDays(31), null, hengda);
        contract("A5", "lease", ContractState.IN_FORCE, TODAY.plusDays(90), null, hengda);
        contract("A6", "lease", ContractState.IN_FORCE, TODAY.plusDays(91), null, hengda);
        contract("A7", "lease", ContractState.SIGNED, TODAY.plusDays(3), null, hengda);
        contract("B1", "supply", ContractState.IN_FORCE, TODAY.plusDays(150), null, tiansheng);
        contract("B2", "supply", ContractState.IN_FORCE, null, null, tiansheng);
        assertEquals(List.of("A1"), items(Kind.EXPIRED).stream().map(WatchItem::number).toList());
        assertEquals(List.of("A2", "A3", "A4", "A5"), items(Kind.EXPIRING).stream().map(WatchItem::number).toList());
        assertEquals(List.of(0L, 30L, 31L, 90L), items(Kind.EXPIRING).stream().map(WatchItem::days).toList());
        assertEquals(new WatchFigures(30, 2, 1, 0, 0, 0), watch.figures(store, "chief", TODAY));
        settings.save(store, "chief", new CategorySettings("supply", null, null, false, Set.of(), List.of(180, 160)));
        settings.save(store, "chief", new CategorySettings("lease", null, null, false, Set.of(), List.of(10)));
        assertEquals(List.of("A2", "B1"), items(Kind.EXPIRING).stream().map(WatchItem::number).toList());
        assertEquals(new WatchFigures(30, 2, 1, 0, 0, 0), watch.figures(store, "chief", TODAY));
        settings.save(store, "chief", List.of(45), "{seq}", 90);
        assertEquals(45, watch.figures(store, "chief", TODAY).leadDays());
    }

    @Test
    void aRenewalIsAdvisedByWhatWasPaidOnTime() throws Exception {
        LocalDate end = TODAY.plusDays(20);
        long good = contract("A1", "lease", ContractState.IN_FORCE, end, null, hengda);
        long late = contract("A2", "lease", ContractState.IN_FORCE, end, null, hengda);
        long fresh = contract("A3", "lease", ContractState.IN_FORCE, end, null, hengda);
        long renewed = contract("A4", "lease", ContractState.IN_FORCE, end, null, hengda);
        long next = contract("N4", "lease", ContractState.DRAFT, end.plusYears(1), null, hengda);
        long key = contract("B5", "lease", ContractState.IN_FORCE, end, null, tiansheng);
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET renews_id = ? WHERE id = ?", renewed, next)
                + tx.sql().execute("UPDATE client SET designated = TRUE, tier = 'main', tier_scheme = 's' WHERE id = ?", tiansheng));
        for (int i = 1; i <= 9; i++) {
            due(good, TODAY.minusDays(i), "100", TODAY.minusDays(i), "100");
        }
        due(good, TODAY.minusDays(10), "100", TODAY.minusDays(9), "100");
        due(good, TODAY.plusDays(1), "5000", null, null);
        due(late, TODAY.minusDays(5), "100", TODAY.minusDays(5), null);
        due(late, TODAY.minusDays(6), "200", null, null);
        due(key, TODAY.minusDays(6), "300", null, null);
        due(fresh, TODAY, "100", null, null);
        due(renewed, TODAY.minusDays(1), "100", TODAY.minusDays(1), "100");
        Map<String, WatchItem.Renewal> advised = new TreeMap<>();
        items(Kind.EXPIRING).forEach(item -> advised.put(item.number(), item.renewal()));
        assertEquals(Map.of("A1", new WatchItem.Renewal(Advice.RENEW, new BigDecimal("0.9000"), null, null, false, null),
                "A2", new WatchItem.Renewal(Advice.SETTLE_FIRST, new BigDecimal("0.3333"), null, null, false, null),
                "A3", new WatchItem.Renewal(Advice.DECIDE, null, null, null, false, null),
                "A4", new WatchItem.Renewal(Advice.UNDER_WAY, new BigDecimal("1.0000"), null, null, false, "N4"),
                "B5", new WatchItem.Renewal(Advice.RENEW, new BigDecimal("0.0000"), "s", "main", true, null)), advised);
        settings.save(store, "chief", List.of(30), "{seq}", 91);
        assertEquals(Advice.SETTLE_FIRST, items(Kind.EXPIRING).getFirst().renewal().advice());
    }

    @Test
    void overdueMoneyMissingDuesAndOriginalsAreTold() throws Exception {
        long lease = contract("A1", "lease", ContractState.IN_FORCE, null, "1200", hengda);
        long free = contract("A2", "lease", ContractState.IN_FORCE, null, null, hengda);
        contract("A3", "lease", ContractState.DRAFT, null, "1200", hengda);
        due(free, TODAY.minusDays(40), "100", TODAY.minusDays(3), "40");
        due(free, TODAY.minusDays(10), "100", null, null);
        due(free, TODAY, "100", null, null);
        store.write("test", tx -> tx.sql().execute("INSERT INTO contract_loan (id, contract_id, borrower, lent_on, due_back, lent_by) VALUES (1, ?, 'wu.hao', ?, ?, 'li.na')", lease,
                TODAY.minusDays(9), TODAY.minusDays(2)));
        WatchItem overdue = items(Kind.OVERDUE).getFirst();
        assertEquals("A2", overdue.number());
        assertEquals(0, new BigDecimal("160").compareTo(overdue.amount()));
        assertEquals(-40, overdue.days());
        assertNull(overdue.renewal());
        assertEquals(List.of("A1"), items(Kind.NO_DUES).stream().map(WatchItem::number).toList());
        assertEquals(List.of("A1"), items(Kind.ORIGINAL_OUT).stream().map(WatchItem::number).toList());
        assertEquals(new WatchFigures(30, 0, 0, 1, 1, 1), watch.figures(store, "chief", TODAY));
        settings.save(store, "chief", new CategorySettings("lease", null, null, true, Set.of(), List.of()));
        assertEquals(0, watch.figures(store, "outsider", TODAY).total());
        assertEquals(List.of(), watch.items(store, "outsider", TODAY, 10));
        assertEquals(3, watch.figures(store, "li.na", TODAY).total());
    }

    @Test
    void theTextFindsContractsByTheirClientsAsTheyAreNow() throws Exception {
        long moved = contract("A1", "lease", ContractState.IN_FORCE, null, "100", hengda);
        contract("A2", "lease", ContractState.DRAFT, null, "100", tiansheng);
        contract("B3", "supply", ContractState.IN_FORCE, null, null, hengda);
        assertEquals(List.of("A1", "B3"), found("chief", text("恒大")));
        assertEquals(List.of("A2"), found("chief", text("ts-0")));
        assertEquals(List.of("A1", "A2", "B3"), found("chief", text("stall of")));
        assertEquals(List.of("A1"), found("chief", new ContractFilter(ContractState.IN_FORCE, "lease", null, null, "恒大")));
        try (var session = store.openSession("test")) {
            session.load(ClientPackage.Literals.CLIENT, tiansheng).eSet(ClientPackage.Literals.CLIENT__NAME, "恒大分店");
            session.commit();
        }
        assertEquals(List.of("A1", "A2", "B3"), found("chief", text("恒大")));
        try (var session = store.openSession("test")) {
            ((Contract) session.load(ContractPackage.Literals.CONTRACT, moved)).setClient((Client) session.load(ClientPackage.Literals.CLIENT, tiansheng));
            session.commit();
        }
        assertEquals(List.of("A1", "A2"), found("chief", text("分店")));
        assertEquals(List.of("A1", "A2"), found("chief", text("TS-0007")));
        contract("N4", "lease", ContractState.DRAFT, null, null, tiansheng);
        assertEquals(3, store.count(register.query(store, "chief", text("分店"), TODAY)));
        assertEquals(List.of("N4"), found("chief", text("N4")));
    }

    private static ContractFilter text(String part) {
        return new ContractFilter(null, null, null, null, part);
    }

    private static List<String> numbers(List<WatchItem> items) {
        return items.stream().map(item -> item.kind() + " " + item.number()).toList();
    }

    @Test
    void theFirstOfAllAreThoseOfTheWholeListAndOverdueOnesStandByTheirOldestDue() throws Exception {
        contract("A1", "lease", ContractState.IN_FORCE, TODAY.plusDays(9), null, hengda);
        contract("A2", "lease", ContractState.IN_FORCE, TODAY.minusDays(9), null, hengda);
        long later = contract("A3", "lease", ContractState.IN_FORCE, null, null, hengda);
        long oldest = contract("A4", "lease", ContractState.IN_FORCE, null, null, tiansheng);
        contract("A5", "lease", ContractState.IN_FORCE, null, "1200", tiansheng);
        for (int i = 1; i <= 300; i++) {
            due(later, TODAY.minusDays(i), "1", null, null);
        }
        due(oldest, TODAY.minusDays(301), "7", null, null);
        List<WatchItem> all = watch.items(store, "chief", TODAY, 100);
        assertEquals(List.of("EXPIRED A2", "OVERDUE A4", "OVERDUE A3", "NO_DUES A5", "EXPIRING A1"), numbers(all));
        assertEquals(0, new BigDecimal("300").compareTo(all.get(2).amount()));
        for (int limit = 1; limit <= all.size(); limit++) {
            assertEquals(all.subList(0, limit), watch.first(store, "chief", TODAY, limit));
        }
        assertEquals(List.of("EXPIRED A2", "OVERDUE A4", "NO_DUES A5", "EXPIRING A1"), numbers(watch.items(store, "chief", TODAY, 1)));
    }

    @Test
    void keepersAndManagersSeeTheirContracts() throws Exception {
        long kept = contract("A1", "lease", ContractState.IN_FORCE, TODAY.plusDays(3), null, hengda);
        long managed = contract("A2", "lease", ContractState.IN_FORCE, null, null, tiansheng);
        long other = contract("A3", "lease", ContractState.IN_FORCE, TODAY.plusDays(2), null, hengda);
        due(managed, TODAY.minusDays(1), "5", null, null);
        due(other, TODAY.minusDays(2), "5", null, null);
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET keeper = 'li.mei' WHERE id = ?", kept) + tx.sql().execute("UPDATE contract SET keeper = 'zhao' WHERE id <> ?", kept)
                + tx.sql().execute("UPDATE client SET manager = 'li.mei' WHERE id = ?", tiansheng));
        assertEquals(List.of("OVERDUE A2", "EXPIRING A1"), numbers(watch.ofDay(store, EnumSet.allOf(WatchItem.Kind.class), "li.mei", true, TODAY, 10)));
        assertEquals(List.of("OVERDUE A3", "OVERDUE A2", "EXPIRING A3", "EXPIRING A1"), numbers(watch.items(store, "li.mei", TODAY, 10)));
    }

    /** Contracts of up to 300 clients are read by their ids, those of more are met in the order of all; late dues only as long as not very many of others pass by. */
    @ParameterizedTest
    @CsvSource({ "300, 0", "301, 0", "301, 1600" })
    void theOrderIsTheSameForAManagerOfManyClients(int clients, int lateOfOthers) throws Exception {
        long expired = contract("A1", "lease", ContractState.IN_FORCE, TODAY.minusDays(2), null, tiansheng);
        long late = contract("A2", "lease", ContractState.IN_FORCE, null, null, tiansheng);
        long kept = contract("A3", "lease", ContractState.IN_FORCE, TODAY.plusDays(5), null, hengda);
        contract("A4", "lease", ContractState.IN_FORCE, null, "100", tiansheng);
        contract("B5", "lease", ContractState.IN_FORCE, TODAY.plusDays(1), "100", hengda);
        due(late, TODAY.minusDays(3), "5", null, null);
        due(late, TODAY.minusDays(9), "6", TODAY.minusDays(9), "2.50");
        due(late, TODAY, "6", null, null);
        due(kept, TODAY.minusDays(4), "7", null, null);
        lateDues(contract("B6", "lease", ContractState.IN_FORCE, null, null, hengda), lateOfOthers);
        store.write("test", tx -> {
            var more = tx.bulk("client", List.of("id", "version", "code", "name", "manager"));
            for (int i = 1; i < clients; i++) {
                more.add(tx.newId(), 1, "X" + i, "Client " + i, "wang.fang");
            }
            return more.finish() + tx.sql().execute("UPDATE client SET manager = 'wang.fang' WHERE id = ?", tiansheng) + tx.sql().execute("UPDATE contract SET keeper = 'wang.fang' WHERE id = ?", kept)
                    + tx.sql().execute("INSERT INTO contract_loan (id, contract_id, borrower, lent_on, due_back, lent_by) VALUES (1, ?, 'x', ?, ?, 'li.na')", expired, TODAY.minusDays(9), TODAY.minusDays(2))
                    + tx.sql().execute("INSERT INTO contract_loan (id, contract_id, borrower, lent_on, due_back, lent_by) VALUES (2, ?, 'x', ?, ?, 'li.na')", kept, TODAY.minusDays(9), TODAY.minusDays(3));
        });
        List<WatchItem> mine = watch.ofDay(store, EnumSet.allOf(Kind.class), "wang.fang", true, TODAY, 10);
        assertEquals(List.of("EXPIRED A1", "OVERDUE A2", "OVERDUE A3", "ORIGINAL_OUT A3", "ORIGINAL_OUT A1", "NO_DUES A4", "EXPIRING A3"), numbers(mine));
        assertEquals(List.of("8.50", "7.00"), mine.stream().filter(item -> item.amount() != null).map(item -> item.amount().setScale(2).toPlainString()).toList());
        assertEquals(List.of("OVERDUE A2", "OVERDUE A3"), numbers(watch.ofDay(store, EnumSet.of(Kind.OVERDUE), "wang.fang", true, TODAY, 10)));
        assertEquals(List.of("ORIGINAL_OUT A3", "ORIGINAL_OUT A1", "EXPIRING A3"), numbers(watch.ofDay(store, EnumSet.of(Kind.EXPIRING, Kind.ORIGINAL_OUT), "wang.fang", true, TODAY, 2)));
        assertTrue(mine.stream().allMatch(item -> item.renewal() == null));
        List<WatchItem> all = watch.ofDay(store, EnumSet.allOf(Kind.class), "chief", false, TODAY, 10);
        assertEquals(numbers(watch.items(store, "chief", TODAY, 10)), numbers(all));
        assertEquals(new BigDecimal("8.50"), all.stream().filter(item -> item.number().equals("A2")).findFirst().orElseThrow().amount().setScale(2));
    }

    private void lateDues(long contract, int dues) throws StoreException {
        store.write("test", tx -> {
            var late = tx.bulk("due", List.of("id", "client_id", "due_date", "amount", "occurrence", "is_open"));
            var ofContract = tx.bulk("contract_due", List.of("due_id", "contract_id", "kind", "from_date", "to_date", "due_date"));
            for (int i = 1; i <= dues; i++) {
                long id = tx.newId();
                LocalDate day = TODAY.minusDays(100L + i);
                late.add(id, hengda, day, BigDecimal.ONE, i, true);
                ofContract.add(id, contract, "PERIOD", day, day, day);
            }
            return late.finish() + ofContract.finish();
        });
    }

    @Test
    void theOrderIsTheSameForAKeeperOfMany() throws Exception {
        aKeeperOf(1_100, 1);
    }

    @Test
    void theOrderIsTheSameForAKeeperOfContractsWithManyClients() throws Exception {
        aKeeperOf(1_100, 1_001);
    }

    @Test
    void theOrderIsTheSameForAKeeperOfSoManyThatTheDatabaseLooksAtEach() throws Exception {
        aKeeperOf(20_001, 1);
    }

    /** One client of the keeper has a manager of her own with a few. */
    private void aKeeperOf(int contracts, int clients) throws Exception {
        long waiting = contract("A4", "supply", ContractState.REVIEW, null, null, tiansheng);
        contract("B4", "supply", ContractState.REVIEW, null, null, hengda);
        contract("A6", "supply", ContractState.APPROVED, null, null, tiansheng);
        steps(waiting, "SUBMIT", "PASS_LEGAL");
        long first = contract("A1", "lease", ContractState.IN_FORCE, TODAY.minusDays(2), null, tiansheng);
        long second = contract("A2", "lease", ContractState.IN_FORCE, TODAY, null, tiansheng);
        contract("B3", "lease", ContractState.IN_FORCE, TODAY, null, hengda);
        due(second, TODAY.minusDays(1), "5", null, null);
        due(second, TODAY.minusDays(9), "6", TODAY.minusDays(9), "6");
        due(first, TODAY.minusDays(1), "7", null, null);
        due(first, TODAY, "8", null, null);
        store.write("test", tx -> {
            List<Long> others = new ArrayList<>(List.of(hengda));
            var more = tx.bulk("client", List.of("id", "version", "code", "name"));
            while (others.size() < clients) {
                long id = tx.newId();
                more.add(id, 1, "X" + others.size(), "Client " + others.size());
                others.add(id);
            }
            more.finish();
            var many = tx.bulk("contract", List.of("id", "version", "contract_number", "client_id", "category", "subject", "state", "signed_on", "start_date", "end_date", "currency", "rhythm", "keeper",
                    "counted_from_start", "in_arrears", "due_days"));
            for (int i = 1; i <= contracts; i++) {
                many.add(tx.newId(), 1, "M" + i, others.get(i % clients), "lease", "stall", "in_force", TODAY.minusYears(1), TODAY.minusYears(1), TODAY.plusDays(1 + i), "CNY", "none", "li.na", false, false, 0);
            }
            return many.finish() + tx.sql().execute("UPDATE client SET manager = 'wang.fang' WHERE id = ?", tiansheng)
                    + tx.sql().execute("INSERT INTO contract_loan (id, contract_id, borrower, lent_on, due_back, lent_by) VALUES (1, ?, 'x', ?, ?, 'li.na')", first, TODAY.minusDays(9), TODAY.minusDays(2))
                    + tx.sql().execute("INSERT INTO contract_loan (id, contract_id, borrower, lent_on, due_back, lent_by) VALUES (2, ?, 'x', ?, ?, 'li.na')", second, TODAY.minusDays(9), TODAY);
        });
        List<String> few = List.of("EXPIRED A1", "OVERDUE A2", "OVERDUE A1", "ORIGINAL_OUT A1", "EXPIRING A2");
        assertEquals(few, numbers(watch.ofDay(store, EnumSet.allOf(WatchItem.Kind.class), "wang.fang", true, TODAY, 10)));
        assertEquals(List.of("EXPIRED A1", "OVERDUE A2", "OVERDUE A1", "ORIGINAL_OUT A1", "EXPIRING A2", "EXPIRING M1", "EXPIRING M2"), numbers(watch.ofDay(store, EnumSet.allOf(WatchItem.Kind.class), "li.na", true, TODAY, 3)));
        settings.save(store, "chief", new CategorySettings("lease", null, null, true, Set.of(), List.of()));
        assertEquals(few, numbers(watch.ofDay(store, EnumSet.allOf(WatchItem.Kind.class), "wang.fang", true, TODAY, 10)));
        assertEquals(List.of("EXPIRED A1", "OVERDUE A2", "ORIGINAL_OUT A1", "EXPIRING A2"), numbers(watch.ofDay(store, EnumSet.allOf(WatchItem.Kind.class), "li.na", true, TODAY, 1)));
        assertEquals(List.of(), watch.ofDay(store, EnumSet.allOf(WatchItem.Kind.class), "outsider", true, TODAY, 10));
        for (String person : List.of("li.na", "wang.fang")) {
            assertEquals(List.of("PASS_FINANCE A4[]", "SIGN A6[]"), awaited(person, true, 10));
        }
    }

    /** More reviews than are looked at together. */
    @Test
    void theFirstToBeginWaitFirstHoweverManyThereAre() throws Exception {
        long passed = contract("A1", "supply", ContractState.REVIEW, null, null, hengda);
        steps(passed, "SUBMIT", "PASS_LEGAL", "PASS_FINANCE");
        store.write("test", tx -> {
            var many = tx.bulk("contract", List.of("id", "version", "contract_number", "client_id", "category", "subject", "state", "start_date", "currency", "rhythm", "keeper", "counted_from_start",
                    "in_arrears", "due_days"));
            for (int i = 1; i <= 450; i++) {
                many.add(tx.newId(), 1, "M" + i, tiansheng, i % 10 == 0 ? "supply" : "lease", "stall", "review", TODAY.minusYears(2).minusDays(i), "CNY", "none", "wu.hao", false, false, 0);
            }
            return many.finish();
        });
        assertEquals(List.of("PASS_LEGAL M450[]", "PASS_LEGAL M449[]", "PASS_FINANCE M450[]", "PASS_FINANCE M449[]", "APPROVE A1[]"), awaited("outsider", false, 2));
        settings.save(store, "chief", new CategorySettings("lease", null, null, true, Set.of(), List.of()));
        assertEquals(List.of("PASS_LEGAL M450[]", "PASS_LEGAL M440[]", "PASS_LEGAL M430[]", "PASS_FINANCE M450[]", "PASS_FINANCE M440[]", "PASS_FINANCE M430[]", "APPROVE A1[]"), awaited("outsider", false, 3));
        assertEquals(List.of("APPROVE A1[]"), awaited("li.na", true, 3));
        life.assign(store, "chief", ContractRole.FINANCE, Set.of("li.na"));
        assertEquals(List.of("PASS_FINANCE M450[li.na]", "APPROVE A1[]"), awaited("li.na", true, 1));
        assertEquals(45, awaited("outsider", false, 500).stream().filter(step -> step.startsWith("PASS_LEGAL")).count());
    }

    @Test
    void clientsWithoutAContractAreToldByCode() throws Exception {
        long none = Clients.client("AA-1").name("None").region("North").manager("li.na").save(store);
        long ended = Clients.client("ZZ-1").name("Ended").save(store);
        contract("A1", "lease", ContractState.IN_FORCE, null, null, hengda);
        contract("A2", "lease", ContractState.IN_FORCE, null, null, hengda);
        contract("A3", "lease", ContractState.DRAFT, null, null, hengda);
        contract("A4", "lease", ContractState.REVIEW, null, null, tiansheng);
        contract("A5", "lease", ContractState.SIGNED, null, null, tiansheng);
        contract("A6", "lease", ContractState.ENDED, TODAY.minusDays(1), null, ended);
        List<UncoveredClient> all = List.of(new UncoveredClient(none, "AA-1", "None", "North", "li.na", false), new UncoveredClient(tiansheng, "TS-0007", "天盛家居", null, null, true),
                new UncoveredClient(ended, "ZZ-1", "Ended", null, null, false));
        assertEquals(all, watch.uncovered(store, 10));
        assertEquals(all, watch.uncovered(store, Integer.MAX_VALUE));
        assertEquals(all.subList(0, 2), watch.uncovered(store, 2));
        assertEquals(new ContractCoverage(4, 1, 1), watch.coverage(store));
    }

    private void steps(long contract, String... steps) throws StoreException {
        store.write("test", tx -> {
            for (String step : steps) {
                tx.sql().execute("INSERT INTO contract_life_step (id, contract_id, step, from_state, to_state, who, at_time, day) VALUES (?, ?, ?, 'draft', 'review', 'x', ?, ?)", tx.newId(),
                        contract, step, TODAY.atStartOfDay(), TODAY);
            }
            return null;
        });
    }

    private List<String> awaited(String user, boolean mine, int limit) throws StoreException {
        return life.awaited(store, user, mine, TODAY, limit).stream().map(step -> step.step() + " " + step.number() + step.persons()).toList();
    }

    @Test
    void contractsWaitForTheNextStepOfWhoDoesIt() throws Exception {
        long sentBack = contract("A1", "lease", ContractState.REVIEW, null, null, hengda);
        long both = contract("A2", "lease", ContractState.REVIEW, null, null, tiansheng);
        contract("A3", "supply", ContractState.APPROVED, null, null, hengda);
        long begun = contract("A4", "lease", ContractState.SIGNED, null, null, hengda);
        long later = contract("A5", "lease", ContractState.SIGNED, null, null, hengda);
        contract("A6", "lease", ContractState.IN_FORCE, null, null, hengda);
        contract("A7", "lease", ContractState.DRAFT, null, null, hengda);
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET start_date = ? WHERE id = ?", TODAY, begun) + tx.sql().execute("UPDATE contract SET start_date = ? WHERE id = ?", TODAY.plusDays(1), later));
        steps(sentBack, "SUBMIT", "PASS_LEGAL", "PASS_FINANCE", "SEND_BACK", "SUBMIT", "PASS_FINANCE");
        steps(both, "SUBMIT", "PASS_FINANCE", "PASS_LEGAL");
        assertEquals(List.of("PASS_LEGAL A1[]", "APPROVE A2[]", "SIGN A3[]", "ENTER_FORCE A4[]"), awaited("li.na", true, 10));
        assertEquals(List.of("PASS_LEGAL A1[]", "APPROVE A2[]", "SIGN A3[]", "ENTER_FORCE A4[]"), awaited("outsider", false, 10));
        assertEquals(List.of(), awaited("outsider", true, 10));
        life.assign(store, "chief", ContractRole.LEGAL, Set.of("wu.hao"));
        assertEquals(List.of("APPROVE A2[]", "SIGN A3[]", "ENTER_FORCE A4[]"), awaited("li.na", true, 10));
        assertEquals(List.of("PASS_LEGAL A1[wu.hao]"), awaited("wu.hao", true, 10));
        settings.save(store, "chief", new CategorySettings("lease", null, null, true, Set.of(), List.of()));
        assertEquals(List.of("SIGN A3[]"), awaited("outsider", false, 10));
        contract("B8", "supply", ContractState.APPROVED, null, null, tiansheng);
        assertEquals(List.of("SIGN A3[]"), awaited("outsider", false, 1));
    }

    private List<String> found(String user, ContractFilter filter) throws StoreException {
        return store.page(register.query(store, user, filter, TODAY), register.columns(), null, 100).rows().stream().map(row -> register.summary(row).number()).sorted().toList();
    }

    @Test
    void theRegisterIsFilteredAndSummed() throws Exception {
        contract("A1", "lease", ContractState.IN_FORCE, TODAY.minusDays(1), "100.10", hengda);
        contract("A2", "lease", ContractState.IN_FORCE, TODAY.plusDays(30), "200", hengda);
        contract("B1", "supply", ContractState.DRAFT, TODAY.plusDays(10), "400.01", tiansheng);
        contract("B2", "supply", ContractState.IN_FORCE, TODAY.plusDays(31), null, tiansheng);
        assertEquals(List.of("A1", "A2", "B1", "B2"), found("x", ContractFilter.ALL));
        assertEquals(List.of("B1"), found("x", new ContractFilter(ContractState.DRAFT, null, null, null, null)));
        assertEquals(List.of("A1", "A2"), found("x", new ContractFilter(null, "lease", null, null, " ")));
        assertEquals(List.of("B1", "B2"), found("x", new ContractFilter(null, null, "wu.hao", null, null)));
        assertEquals(List.of("A1"), found("x", new ContractFilter(null, null, null, ContractFilter.Expiry.over(), null)));
        assertEquals(List.of("A2"), found("x", new ContractFilter(null, null, null, ContractFilter.Expiry.within(30), null)));
        assertEquals(List.of("B1", "B2"), found("x", new ContractFilter(null, null, null, null, "天盛")));
        assertEquals(List.of("A2"), found("x", new ContractFilter(null, null, null, null, "of a2")));
        assertEquals(List.of("B2"), found("x", new ContractFilter(ContractState.IN_FORCE, "supply", "wu.hao", ContractFilter.Expiry.within(60), "ts-0007")));
        ContractRegister.Totals totals = register.totals(store, "x", ContractFilter.ALL, TODAY);
        assertEquals(4, totals.contracts());
        assertEquals(Map.of("CNY", new BigDecimal("700.11")), totals.amounts());
        assertEquals(0, totals.hidden());
        settings.save(store, "chief", new CategorySettings("supply", null, null, true, Set.of("reader"), List.of()));
        assertEquals(List.of("A1", "A2"), found("x", ContractFilter.ALL));
        assertEquals(List.of(), found("x", new ContractFilter(null, null, null, null, "天盛")));
        assertEquals(new ContractRegister.Totals(2, new TreeMap<>(Map.of("CNY", new BigDecimal("300.10"))), 2), register.totals(store, "x", ContractFilter.ALL, TODAY));
        assertEquals(new ContractRegister.Choices(List.of("lease"), List.of("li.na"), List.of(30, 60, 90)), register.choices(store, "x"));
        assertEquals(new ContractRegister.Choices(List.of("lease", "supply"), List.of("li.na", "wu.hao"), List.of(30, 60, 90)), register.choices(store, "reader"));
        assertEquals(ContractPackage.Literals.CONTRACT__CLIENT, register.columns().getFirst());
    }
}
