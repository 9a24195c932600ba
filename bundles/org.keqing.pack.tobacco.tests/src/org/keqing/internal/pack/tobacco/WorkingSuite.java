package org.keqing.internal.pack.tobacco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.pack.tobacco.segments.WorkingList;
import org.keqing.pack.tobacco.segments.WorkingLists;
import org.keqing.pack.tobacco.supply.ClientCeiling;
import org.keqing.pack.tobacco.supply.SupplyCeilings;
import org.keqing.pack.tobacco.supply.TrancheCeiling;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.testsupport.Trades;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;

/** What the tranches and segments of a confirmed round lead to: ceilings and working lists. */
abstract class WorkingSuite {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final EvaluationService rounds = EvaluationService.of(
        SchemeRegistry.of(SchemeProbe.read(WorkingSuite.class, "/schemes/tranches.tiering").scheme(), SchemeProbe.read(WorkingSuite.class, "/schemes/value-segments.tiering").scheme()),
        TieringEngine.create());
    private final SupplyCeilings ceilings = new DefaultSupplyCeilings(Clock.fixed(NOON, ZoneOffset.UTC));
    private final WorkingLists lists = WorkingLists.of(rounds);
    private Store store;

    /** A database without clients. */
    abstract Store open() throws Exception;

    /** Called after each test. */
    abstract void close(Store opened);

    @BeforeEach
    void openStore() throws Exception {
        store = open();
    }

    @AfterEach
    void closeStore() {
        close(store);
    }

    @Test
    void aNewDatabaseHasACeilingForEachTranche() throws Exception {
        assertEquals(List.of("t1 30", "t2 20", "t3 14", "t4 10", "t5 7", "t6 4", "t7 2", "t8 1"),
            ceilings.tranches(store).stream().map(each -> each.tranche() + ' ' + each.cases()).toList());
        assertNull(ceilings.tranches(store).getFirst().changedBy());
        assertEquals(List.of(), ceilings.clients(store, 10));
    }

    @Test
    void theCeilingFollowsTheTrancheOfTheLastConfirmedRound() throws Exception {
        long first = outlet("A", "60.03", "0");
        long second = outlet("B", "60", "0");
        outlet("C", null, "0");
        round("first", SupplyCeilings.SCHEME, true);
        // 60.03 / 3 = 20.01 is tranche 1, 60 / 3 = 20.00 tranche 2, nothing tranche 8
        assertEquals(List.of("A t1 30", "B t2 20", "C t8 1"), shown());

        ceilings.set(store, "chief", "t2", new BigDecimal("18.5"));
        TrancheCeiling changed = ceilings.tranches(store).get(1);
        assertEquals(List.of("18.5", "chief", NOON, 1, "18.5"),
            List.of(changed.cases().toPlainString(), changed.changedBy(), changed.changedAt(), changed.clients(), changed.total().toPlainString()));
        assertEquals("18.5", ceilings.of(store, second).orElseThrow().ceiling().toPlainString());

        Trades.trade(first).ref("more-A").on("2026-06-30").quantity("0.01").save(store);
        Trades.trade(second).ref("more-B").on("2026-06-30").quantity("0.01").save(store);
        round("not confirmed", SupplyCeilings.SCHEME, false);
        assertEquals(List.of("A t1 30", "B t2 18.5", "C t8 1"), shown(), "a round in review does not count");
        round("second", SupplyCeilings.SCHEME, true);
        // 60.01 / 3 is above 20
        assertEquals(List.of("A t1 30", "B t1 30", "C t8 1"), shown());
        assertEquals("second", ceilings.of(store, second).orElseThrow().round());
    }

    @Test
    void aClientThatTheLastRoundLeftOutHasNoCeiling() throws Exception {
        long first = outlet("A", "3", "0");
        round("first", SupplyCeilings.SCHEME, true);
        long later = outlet("B", "3", "0");
        assertTrue(ceilings.of(store, first).isPresent());
        assertTrue(ceilings.of(store, later).isEmpty());
    }

    @Test
    void aCeilingIsANumberWithinItsRange() {
        for (String wrong : List.of("-0.0001", "100000.0001", "1.00001")) {
            assertThrows(EvaluationException.class, () -> ceilings.set(store, "chief", "t1", new BigDecimal(wrong)), wrong);
        }
        assertThrows(EvaluationException.class, () -> ceilings.set(store, "chief", "t9", BigDecimal.ONE));
    }

    @Test
    void theLimitsOfTheRangeAreCeilings() throws Exception {
        ceilings.set(store, "chief", "t1", new BigDecimal("100000"));
        ceilings.set(store, "chief", "t8", new BigDecimal("0.0000"));
        List<TrancheCeiling> tranches = ceilings.tranches(store);
        assertEquals("100000 0", tranches.getFirst().cases().toPlainString() + ' ' + tranches.getLast().cases().toPlainString());
    }

    /** 60.03 cases in three months are tranche 1 (ceiling 30), 9 are tranche 6 (ceiling 4), 3 tranche 8 (ceiling 1). 20 by 30 : 4 : 1 of 35 are 17.14, 2.28 and 0.57: 17, 2 and the one left. */
    @Test
    void anAllocationTakesTheTranchesAndTheirCeilings() throws Exception {
        outlet("A", "60.03", "1");
        outlet("B", "9", "1");
        outlet("C", "3", "1");
        outlet("D", null, null);
        round("tranches", SupplyCeilings.SCHEME, true);
        var allocations = AllocationService.of(List.of(new TrancheSupply()));
        long run = allocations.create(store, "clerk", new AllocationRequest(YearMonth.of(2026, 7), "Gold", 20, SupplyCeilings.SCHEME, AllocationRule.STANDARD), Progress.NONE);
        assertEquals(List.of("A Tranche 1 30.0000 17", "B Tranche 6 4.0000 2", "C Tranche 8 1.0000 1", "D Tranche 8 1.0000 0"), allocations.lines(store, run).stream()
            .map(line -> line.code() + ' ' + line.of().nameEn() + ' ' + line.of().ceiling().toPlainString() + ' ' + line.units()).toList());
        allocations.compute(store, "clerk", run, 50, AllocationRule.STANDARD, List.of(), Progress.NONE);
        assertEquals(14, allocations.run(store, run).rest(), "36 of 50 fit below the ceilings");
    }

    @Test
    void coreAndProblemListsComeFromTheSegments() throws Exception {
        outlet("A", "9", "300000");
        outlet("B", "9", "700000");
        outlet("C", "9", "120000");
        outlet("D", "1", "10");
        assertTrue(lists.list(store, WorkingLists.CORE).isEmpty(), "without a confirmed round");
        confirmSegments("first", Map.of("A", "8", "B", "10", "C", "6", "D", "2"));
        assertEquals(List.of("B value null", "A value null"), entries(WorkingLists.CORE), "the larger amount first");
        assertEquals(List.of("C second null"), entries(WorkingLists.GENERAL));
        assertEquals(List.of("D low null"), entries(WorkingLists.PROBLEM));
        assertEquals(List.of(), entries("unknown"));

        confirmSegments("second", Map.of("A", "6", "B", "10", "C", "2", "D", "2"));
        assertEquals(List.of("B value value"), entries(WorkingLists.CORE));
        assertEquals(List.of("A second value"), entries(WorkingLists.GENERAL), "the segment before stands beside");
        assertEquals(List.of("C low second", "D low low"), entries(WorkingLists.PROBLEM));
        assertEquals("second", lists.list(store, WorkingLists.PROBLEM).orElseThrow().round().name());
    }

    @Test
    void aCorrectionMovesAClientBetweenTheLists() throws Exception {
        outlet("A", "9", "300000");
        confirmSegments("first", Map.of("A", "8"));
        rounds.correct(store, new CorrectionRequest("first", "A", Map.of("support", new BigDecimal("8"), "credit", new BigDecimal("4")), false, "fined since", "chief"));
        assertEquals(List.of(), entries(WorkingLists.CORE));
        assertEquals(List.of("A low null"), entries(WorkingLists.PROBLEM));
    }

    /** An outlet with one trade on the first day of the period. */
    private long outlet(String code, String quantity, String amount) throws Exception {
        long id = Clients.client(code).name("Outlet " + code).region("East").save(store);
        if (quantity != null) {
            Trades.trade(id).ref("T-" + code).on("2026-04-01").quantity(quantity).amount(amount).save(store);
        }
        return id;
    }

    /** Every client gets its grade for support and credit. */
    private void confirmSegments(String name, Map<String, String> grades) throws Exception {
        Round round = rounds.prepare(store, request(name, WorkingLists.SCHEME), Progress.NONE);
        for (Map.Entry<String, String> grade : grades.entrySet()) {
            long client = store.read(tx -> tx.sql().fetchOne("SELECT id FROM client WHERE code = ?", grade.getKey()).get(0, Long.class));
            BigDecimal number = new BigDecimal(grade.getValue());
            rounds.saveSheet(store, new Sheet(round.id(), client, "Li Na", Map.of("support", number, "credit", number), "Li Na"));
        }
        rounds.evaluate(store, round.id(), Progress.NONE);
        rounds.confirm(store, round.id(), "chief", Progress.NONE);
    }

    private void round(String name, String scheme, boolean confirm) throws Exception {
        Round round = rounds.prepare(store, request(name, scheme), Progress.NONE);
        rounds.evaluate(store, round.id(), Progress.NONE);
        if (confirm) {
            rounds.confirm(store, round.id(), "chief", Progress.NONE);
        }
    }

    private static RoundRequest request(String name, String scheme) {
        return new RoundRequest(name, scheme, 0, FROM, AS_OF, Committee.ofMembers(List.of("Li Na")), Scope.ALL, "chief");
    }

    private List<String> shown() throws Exception {
        return ceilings.clients(store, 100).stream().sorted((a, b) -> a.clientCode().compareTo(b.clientCode())).map(WorkingSuite::text).toList();
    }

    private static String text(ClientCeiling client) {
        return client.clientCode() + ' ' + client.tranche() + ' ' + client.ceiling().toPlainString();
    }

    private List<String> entries(String group) throws Exception {
        WorkingList list = lists.list(store, group).orElseThrow();
        assertNotNull(list.round());
        return list.clients().stream().map(each -> each.clientCode() + ' ' + each.segment() + ' ' + each.before()).toList();
    }
}
