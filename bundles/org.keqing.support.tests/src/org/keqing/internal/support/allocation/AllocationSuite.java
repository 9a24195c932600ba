package org.keqing.internal.support.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationLine;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.AllocationState;
import org.keqing.support.allocation.ClientAllocation;
import org.keqing.support.allocation.StockEntry;
import org.keqing.support.allocation.SupplySource;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.Trades;

/** Runs on a real database. Four outlets A, B (large: ceiling 10, weight 3) and C, D (small: ceiling 2.5, weight 1); B has 4.2 of the product on hand. */
abstract class AllocationSuite {

    private static final AllocationRule RULE = new AllocationRule(BigDecimal.ONE, true, 3, BigDecimal.valueOf(2), 2);
    private static final String BY_HAND = "test.sizes";

    private final AllocationService allocations = new DefaultAllocationService(List.of(new Sizes()), Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    private Store store;

    abstract Store open() throws Exception;

    abstract void close(Store opened);

    /** Classes by a word in the name of the client. */
    private static final class Sizes implements SupplySource {

        @Override
        public String id() {
            return BY_HAND;
        }

        @Override
        public String name(Locale locale) {
            return "Sizes";
        }

        @Override
        public String unit(Locale locale) {
            return "cases";
        }

        @Override
        public List<AllocationClass> classes(Store store) {
            return List.of(new AllocationClass("large", null, "Large", "大", BigDecimal.valueOf(3), BigDecimal.TEN),
                    new AllocationClass("small", null, "Small", "小", BigDecimal.ONE, new BigDecimal("2.5")));
        }

        @Override
        public Map<Long, String> clients(Store store) throws StoreException {
            return store.read(tx -> {
                Map<Long, String> found = new HashMap<>();
                tx.sql().fetch("SELECT id, name FROM client WHERE name IN ('large', 'small')").forEach(row -> found.put(row.get(0, Long.class), row.get(1, String.class)));
                return found;
            });
        }
    }

    @BeforeEach
    void outlets() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = open();
        Clients.client("D").name("small").save(store);
        long a = Clients.client("A").name("large").region("East").save(store);
        long b = Clients.client("B").name("large").save(store);
        Clients.client("C").name("small").save(store);
        Clients.client("X").name("takes no part").save(store);
        Trades.trade(a).ref("1").on("2026-11-30").product("Gold").quantity("30").save(store);
        Trades.trade(a).ref("2").on("2026-12-01").product("Gold").quantity("900").save(store);
        Trades.trade(a).ref("3").on("2026-11-01").product("Silver").quantity("900").save(store);
        Trades.trade(b).ref("4").on("2026-09-01").product("Gold").quantity("9").save(store);
        Trades.trade(b).ref("5").on("2026-08-31").product("Gold").quantity("900").save(store);
        Trades.trade(b).ref("6").on("2026-10-01").product("Gold").quantity("-6").save(store);
        allocations.stock(store, "keeper", "Gold", List.of(new StockEntry("B", new BigDecimal("4.2"), LocalDate.of(2026, 11, 21))));
    }

    @AfterEach
    void closeStore() {
        close(store);
    }

    private long create(long supply) throws StoreException {
        return allocations.create(store, "clerk", new AllocationRequest(YearMonth.of(2026, 12), "Gold", supply, BY_HAND, RULE), Progress.NONE);
    }

    @Test
    void theSameSupplyIsNotPublishedTwice() throws Exception {
        long first = create(12);
        long second = create(12);
        allocations.freeze(store, "clerk", first);
        allocations.freeze(store, "clerk", second);
        allocations.publish(store, "chief", first);
        String refused = assertThrows(StoreException.class, () -> allocations.publish(store, "chief", second)).getMessage();
        assertTrue(refused.startsWith("Gold, 2026-12 is published already (run " + first + ", by chief)"), refused);
        assertEquals(AllocationState.FROZEN, allocations.run(store, second).state());
        allocations.thaw(store, "clerk", second);
        allocations.delete(store, "clerk", second);
        assertTrue(allocations.isKnown(store, "Silver"));
        assertFalse(allocations.isKnown(store, "Glod"));
    }

    /** By one connection the first is published and not yet committed when by another the second is: it waits, and is refused when the first stands. */
    @Test
    void twoPublicationsInTheSameMomentAreOne() throws Exception {
        long first = create(12);
        long second = create(12);
        allocations.freeze(store, "clerk", first);
        allocations.freeze(store, "clerk", second);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch both = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> store.write("chief", tx -> {
                publish(tx, first);
                written.countDown();
                return both.await(1, TimeUnit.SECONDS);
            }));
            written.await();
            Future<?> other = threads.submit(() -> store.write("deputy", tx -> publish(tx, second)));
            one.get();
            ExecutionException refused = assertThrows(ExecutionException.class, other::get);
            assertTrue(refused.getCause().getMessage().toLowerCase(Locale.ROOT).contains("allocation_run_published_once"), refused.getCause().getMessage());
        }
        assertEquals(AllocationState.PUBLISHED, allocations.run(store, first).state());
        assertEquals(AllocationState.FROZEN, allocations.run(store, second).state());
    }

    /** As a database was before V13: three publications of Gold in December, and one each of another month and product, which stay. */
    @Test
    void ofSeveralPublicationsTheNewestStaysWhenTheDatabaseIsMigrated() throws Exception {
        store.write("test", tx -> {
            for (String statement : before()) {
                tx.sql().execute(statement);
            }
            return null;
        });
        List<Long> runs = new ArrayList<>();
        for (String each : List.of("2026-12 Gold", "2026-12 Gold", "2026-12 Gold", "2026-11 Gold", "2026-12 Silver")) {
            String[] of = each.split(" ");
            long run = allocations.create(store, "clerk", new AllocationRequest(YearMonth.parse(of[0]), of[1], 12, BY_HAND, RULE), Progress.NONE);
            allocations.freeze(store, "clerk", run);
            runs.add(run);
        }
        for (int i = 0; i < runs.size(); i++) {
            long run = runs.get(i);
            // the second one is the newest, the third of the same moment as the first
            LocalDateTime at = LocalDateTime.of(2026, 11, i == 1 ? 21 : 20, 9, 0);
            store.write("test", tx -> tx.sql().execute("UPDATE allocation_run SET state = 'PUBLISHED', published_by = 'x', published_at = ? WHERE id = ?", at, run));
        }
        store.write("test", tx -> {
            for (String script : List.of("V12_1__one_of_two_publications", "V13__one_publication")) {
                for (String statement : script(script)) {
                    tx.sql().execute(statement);
                }
            }
            return null;
        });
        assertEquals(List.of(AllocationState.FROZEN, AllocationState.PUBLISHED, AllocationState.FROZEN, AllocationState.PUBLISHED, AllocationState.PUBLISHED), store.read(tx -> runs.stream()
                .map(run -> AllocationState.valueOf(tx.sql().fetchOne("SELECT state FROM allocation_run WHERE id = ?", run).get(0, String.class))).toList()));
        assertThrows(StoreException.class, () -> store.write("test", tx -> tx.sql().execute("UPDATE allocation_run SET supply = 1 WHERE id = ?", runs.get(1))), "sealed as before");
        assertThrows(StoreException.class, () -> store.write("test", tx -> publish(tx, runs.get(0))), "one publication");
        allocations.thaw(store, "clerk", runs.get(0));
    }

    /** Takes back what V13 made. */
    private List<String> before() throws StoreException {
        return isDerby() ? List.of("DROP TRIGGER seal_allocation_update", "ALTER TABLE allocation_run DROP CONSTRAINT allocation_run_published_once",
                "ALTER TABLE allocation_run DROP COLUMN published_product", sealOf(script("V13__one_publication"))) : List.of("DROP INDEX allocation_run_published_once");
    }

    private static String sealOf(List<String> statements) {
        return statements.stream().filter(each -> each.startsWith("CREATE TRIGGER")).findFirst().orElseThrow();
    }

    private boolean isDerby() throws StoreException {
        return store.read(tx -> tx.connection().getMetaData().getDatabaseProductName().contains("Derby"));
    }

    /** The statements of a migration. */
    private List<String> script(String name) throws StoreException {
        String path = "/db/migration/" + (isDerby() ? "derby/" : "postgresql/") + name + ".sql";
        try (InputStream file = AllocationSuite.class.getResourceAsStream(path)) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "").split(";")).map(String::strip).filter(each -> !each.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int publish(Tx tx, long run) {
        return tx.sql().execute("UPDATE allocation_run SET state = 'PUBLISHED', published_by = 'x', published_at = CURRENT_TIMESTAMP WHERE id = ?", run);
    }

    @Test
    void whoPublishesSecondInTheSameMomentIsToldSo() throws Exception {
        long first = create(12);
        long second = create(12);
        allocations.freeze(store, "clerk", first);
        allocations.freeze(store, "clerk", second);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> store.write("chief", tx -> {
                publish(tx, first);
                written.countDown();
                return never.await(1, TimeUnit.SECONDS);
            }));
            written.await();
            String refused = assertThrows(StoreException.class, () -> allocations.publish(store, "deputy", second)).getMessage();
            one.get();
            assertTrue(refused.startsWith("Gold, 2026-12") && refused.contains("publi"), refused);
        }
        assertEquals(AllocationState.FROZEN, allocations.run(store, second).state());
    }

    /** Of Gold A gets 5 units in December; a month in the past and a draft of a product count not, nor a client that has no class. */
    @Test
    void aClientHasWhatWasPublishedForItOfTheNewestMonths() throws Exception {
        long a = line(create(12), "A").clientId();
        assertEquals(List.of(), allocations.ofClient(store, a, 12));
        for (int month : new int[] { 12, 1 }) {
            long run = allocations.create(store, "clerk", new AllocationRequest(YearMonth.of(2026, month), "Gold", 12, BY_HAND, RULE), Progress.NONE);
            allocations.freeze(store, "clerk", run);
            allocations.publish(store, "chief", run);
        }
        assertEquals(List.of(YearMonth.of(2026, 12), YearMonth.of(2026, 1)), allocations.ofClient(store, a, 12).stream().map(each -> each.run().request().period()).toList());
        List<ClientAllocation> newest = allocations.ofClient(store, a, 11);
        assertEquals(List.of(5L), newest.stream().map(each -> each.line().units()).toList());
        assertEquals("A large 10", newest.getFirst().line().code() + ' ' + newest.getFirst().line().of().id() + ' ' + newest.getFirst().line().room());
        assertEquals(List.of(), allocations.ofClient(store, 77, 12));
    }

    private AllocationLine line(long run, String code) throws StoreException {
        return allocations.lines(store, run).stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    /** Room 10, 5 (10 − 4.2 = 5.8), 2, 2. 12 by 3 : 3 : 1 : 1 are 4.5, 4.5, 1.5, 1.5: whole 4, 4, 1, 1, two left by weight to A and B. */
    @Test
    void aRunKeepsWhatItWasAndWhatCameOut() throws Exception {
        long id = create(12);
        AllocationRun run = allocations.run(store, id);
        assertEquals(AllocationState.DRAFT, run.state());
        assertEquals(4, run.clients());
        assertEquals(12, run.shared());
        assertEquals(0, run.rest());
        assertEquals(List.of("A", "B", "C", "D"), allocations.lines(store, id).stream().map(AllocationLine::code).toList());
        assertEquals(List.of("B", "C"), allocations.lines(store, id, 1, 2).stream().map(AllocationLine::code).toList());
        assertEquals(List.of(5L, 5L, 1L, 1L), allocations.lines(store, id).stream().map(AllocationLine::units).toList());
        assertEquals(List.of(10L, 5L, 2L, 2L), allocations.lines(store, id).stream().map(AllocationLine::room).toList());
        assertEquals(15, allocations.shares(store, id).getFirst().room());
        assertEquals(10, allocations.shares(store, id).getFirst().shared());
        assertEquals(Instant.parse("2026-11-22T10:00:00Z"), run.createdAt());
        assertEquals(List.of(id), allocations.runs(store).stream().map(AllocationRun::id).toList());
    }

    /** Of Gold from September to November A bought 30, B 9 − 6 = 3: a month 10 and 1, the middle 5.5; A is not above twice that, but above 1.8 times (9.9). */
    @Test
    void anomaliesAreFoundInThePurchasesOfTheMonthsBefore() throws Exception {
        long id = create(12);
        assertEquals(new BigDecimal("10.0000"), line(id, "A").purchases());
        assertEquals(new BigDecimal("1.0000"), line(id, "B").purchases());
        assertEquals(new BigDecimal("5.5000"), line(id, "A").median());
        assertNull(line(id, "C").median(), "nobody small bought");
        assertFalse(line(id, "A").suspicious());
        allocations.compute(store, "clerk", id, 12, new AllocationRule(BigDecimal.ONE, true, 3, new BigDecimal("1.8"), 2), List.of(), Progress.NONE);
        assertTrue(line(id, "A").suspicious());
        assertEquals(1, allocations.run(store, id).suspicious());
        assertEquals("Bought 10 a month on average over 3 months, more than 1.8 times the middle of Large (5.5): look into resale.",
                allocations.explain(allocations.run(store, id), line(id, "A")).getLast());
    }

    @Test
    void everyNumberOfAClientIsExplained() throws Exception {
        long id = create(12);
        assertEquals(List.of("Large: ceiling 10 × season 1 less stock 4.2: room for 5 whole units.", "By the weight 3 the exact share is 4.5000.",
                "4 whole units, and one more because the remainder 0.5000 is among the largest.", "5 units of Gold."), allocations.explain(allocations.run(store, id), line(id, "B")));
        assertEquals(List.of("Small: ceiling 2.5 × season 1, stock unknown and taken as 0: room for 2 whole units.", "By the weight 1 the exact share is 1.5000.",
                "1 whole units; the remainder 0.5000 is not among the largest.", "1 units of Gold."), allocations.explain(allocations.run(store, id), line(id, "C")));
        allocations.compute(store, "clerk", id, 500, RULE, List.of(), Progress.NONE);
        assertEquals("By the weight 3 the share would be the room or more: all 5 units are given.", allocations.explain(allocations.run(store, id), line(id, "B")).get(1));
        assertEquals(481, allocations.run(store, id).rest());
        assertEquals(4, allocations.run(store, id).full());
    }

    @Test
    void termsOfADraftCanBeChangedAndStay() throws Exception {
        long id = create(12);
        AllocationClass small = allocations.shares(store, id).getLast().of();
        allocations.compute(store, "clerk", id, 12, RULE, List.of(small.with(BigDecimal.ZERO, small.ceiling())), Progress.NONE);
        assertEquals(0, line(id, "C").units());
        assertEquals("Small has no weight: nothing is given.", allocations.explain(allocations.run(store, id), line(id, "C")).get(1));
        allocations.compute(store, "clerk", id, 9, RULE, List.of(), Progress.NONE);
        assertEquals(0, line(id, "D").units());
        assertEquals(9, allocations.run(store, id).shared());
    }

    @Test
    void numbersOutOfRangeAreNamed() throws Exception {
        assertEquals("A supply of 0 units is not possible: a whole number from 1 to 1000000000.", assertThrows(StoreException.class, () -> create(0)).getMessage());
        long id = create(12);
        AllocationClass small = allocations.shares(store, id).getLast().of();
        assertEquals("Weight of small: -1 is not possible. It is a number from 0 to 100000 with at most four decimals.",
                assertThrows(StoreException.class, () -> allocations.compute(store, "clerk", id, 12, RULE, List.of(small.with(BigDecimal.ONE.negate(), null)), Progress.NONE)).getMessage());
        assertEquals(List.of(5L, 5L, 1L, 1L), allocations.lines(store, id).stream().map(AllocationLine::units).toList(), "the draft is as before");
        assertEquals("There is no client Z.",
                assertThrows(StoreException.class, () -> allocations.stock(store, "clerk", "Gold", List.of(new StockEntry("Z", BigDecimal.ONE, LocalDate.of(2026, 11, 1))))).getMessage());
        assertEquals("There is no source other. There are: test.sizes, tiers.", assertThrows(StoreException.class,
                () -> allocations.create(store, "clerk", new AllocationRequest(YearMonth.of(2026, 12), "Gold", 1, "other", RULE), Progress.NONE)).getMessage());
    }

    @Test
    void thePresentTiersAreASourceToo() throws Exception {
        assertEquals("No client has a class: confirm a round first.", assertThrows(StoreException.class,
                () -> allocations.create(store, "clerk", new AllocationRequest(YearMonth.of(2026, 12), "Gold", 7, AllocationService.TIERS, RULE), Progress.NONE)).getMessage());
        Clients.client("K1").with(ClientPackage.Literals.CLIENT__TIER, "main").with(ClientPackage.Literals.CLIENT__TIER_SCHEME, "s").save(store);
        Clients.client("K2").with(ClientPackage.Literals.CLIENT__TIER, "small").with(ClientPackage.Literals.CLIENT__TIER_SCHEME, "s").save(store);
        long id = allocations.create(store, "clerk", new AllocationRequest(YearMonth.of(2026, 12), "Gold", 7, AllocationService.TIERS, RULE), Progress.NONE);
        assertEquals(List.of(4L, 3L), allocations.lines(store, id).stream().map(AllocationLine::units).toList());
        assertEquals("main has no ceiling: the whole supply is the room.", allocations.explain(allocations.run(store, id), line(id, "K1")).getFirst());
    }

    @Test
    void theStatesFollowEachOther() throws Exception {
        long id = create(12);
        assertEquals("The allocation is in the state Draft; this needs Frozen.", assertThrows(StoreException.class, () -> allocations.publish(store, "chief", id)).getMessage());
        allocations.freeze(store, "clerk", id);
        assertThrows(StoreException.class, () -> allocations.compute(store, "clerk", id, 5, RULE, List.of(), Progress.NONE));
        assertThrows(StoreException.class, () -> allocations.delete(store, "clerk", id));
        allocations.thaw(store, "clerk", id);
        allocations.compute(store, "clerk", id, 8, RULE, List.of(), Progress.NONE);
        allocations.freeze(store, "clerk", id);
        allocations.publish(store, "chief", id);
        AllocationRun run = allocations.run(store, id);
        assertEquals(AllocationState.PUBLISHED, run.state());
        assertEquals("chief", run.publishedBy());
        assertThrows(StoreException.class, () -> allocations.thaw(store, "chief", id));
        long other = create(3);
        allocations.delete(store, "clerk", other);
        assertThrows(StoreException.class, () -> allocations.run(store, other));
    }

    @Test
    void theDatabaseItselfKeepsWhatWasPublished() throws Exception {
        long id = create(12);
        refused("UPDATE allocation_run SET state = 'PUBLISHED', frozen_by = 'x', published_by = 'x' WHERE id = " + id);
        refused("UPDATE allocation_line SET units = room + 1 WHERE run_id = " + id);
        allocations.freeze(store, "clerk", id);
        refused("UPDATE allocation_run SET supply = supply + 1, rest = rest + 1 WHERE id = " + id);
        refused("UPDATE allocation_line SET units = 0 WHERE run_id = " + id);
        allocations.publish(store, "chief", id);
        refused("UPDATE allocation_run SET state = 'DRAFT' WHERE id = " + id);
        refused("UPDATE allocation_line SET units = 0 WHERE run_id = " + id);
        refused("UPDATE allocation_class SET ceiling = 99 WHERE run_id = " + id);
        refused("DELETE FROM allocation_line WHERE run_id = " + id);
        refused("DELETE FROM allocation_class WHERE run_id = " + id);
        refused("DELETE FROM allocation_run WHERE id = " + id);
        refused("INSERT INTO allocation_class (run_id, position, class_id, name_en, name_zh, weight, clients, room, shared) VALUES (" + id + ", 9, 'x', 'x', 'x', 1, 0, 0, 0)");
        refused("INSERT INTO allocation_line (run_id, row_no, client_count, client_id, client_code, client_name, class_position, purchases, room, exact_share, by_remainder, is_full, units, suspicious)"
                + " VALUES (" + id + ", 4, 4, 1, 'N', 'new', 0, 0, 1, 1, FALSE, FALSE, 1, FALSE)");
        refused("INSERT INTO allocation_line (run_id, row_no, client_count, client_id, client_code, client_name, class_position, purchases, room, exact_share, by_remainder, is_full, units, suspicious)"
                + " VALUES (" + id + ", 4, 5, 1, 'N', 'new', 0, 0, 1, 1, FALSE, FALSE, 1, FALSE)");
        refused("INSERT INTO allocation_run (id, period, product, supply, source, season, less_stock, months, anomaly_factor, anomaly_least, state, client_count, shared, rest, full_count, suspicious_count,"
                + " created_by, created_at) SELECT id + 1, period, product, supply, source, season, less_stock, months, anomaly_factor, anomaly_least, state, client_count, shared, rest, full_count,"
                + " suspicious_count, created_by, created_at FROM allocation_run WHERE id = " + id);
        assertEquals(List.of(5L, 5L, 1L, 1L), allocations.lines(store, id).stream().map(AllocationLine::units).toList());
    }

    private void refused(String sql) {
        StoreException refusal = assertThrows(StoreException.class, () -> store.write("somebody", tx -> tx.sql().execute(sql)), sql);
        assertTrue(refusal.getCause() != null && refusal.getCause().getMessage().toLowerCase(Locale.ROOT).contains("allocation"), refusal::toString);
    }
}
