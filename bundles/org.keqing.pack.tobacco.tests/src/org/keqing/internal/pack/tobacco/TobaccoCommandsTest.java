package org.keqing.internal.pack.tobacco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.command.Services;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.pack.tobacco.segments.WorkingLists;
import org.keqing.pack.tobacco.supply.SupplyCeilings;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.SchemeProbe;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;

/** Two outlets: A sells 60.03 cases in three months, 20.01 a month, tranche 1, value client; B 3 in all, 1 a month, tranche 8, low value. */
class TobaccoCommandsTest {

    @TempDir
    static Path folder;

    private static CommandProbe commands;

    @BeforeAll
    static void confirmedRounds() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        EvaluationService rounds = EvaluationService.of(SchemeRegistry.of(SchemeProbe.read(WorkingSuite.class, "/schemes/tranches.tiering").scheme(),
            SchemeProbe.read(WorkingSuite.class, "/schemes/value-segments.tiering").scheme()), TieringEngine.create());
        StoreService stores = TestStores.service();
        commands = new CommandProbe(Services.of(Map.of(StoreService.class, stores, EvaluationService.class, rounds, SupplyCeilings.class, SupplyCeilings.create(), WorkingLists.class,
            WorkingLists.of(rounds))), List.of(CeilingsCommand.class, ListsCommand.class));
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            outlet(store, "A", "60.03", "300000");
            outlet(store, "B", "3", "10");
            var tranches = rounds.prepare(store, request("tranches", SupplyCeilings.SCHEME), Progress.NONE);
            rounds.evaluate(store, tranches.id(), Progress.NONE);
            rounds.confirm(store, tranches.id(), "chief", Progress.NONE);
            var segments = rounds.prepare(store, request("segments", WorkingLists.SCHEME), Progress.NONE);
            for (var line : rounds.sheets(store, segments.id(), "Li Na")) {
                var grade = new BigDecimal(line.clientCode().equals("A") ? "8" : "2");
                rounds.saveSheet(store, new Sheet(segments.id(), line.clientId(), "Li Na", Map.of("support", grade, "credit", grade), "Li Na"));
            }
            rounds.evaluate(store, segments.id(), Progress.NONE);
            rounds.confirm(store, segments.id(), "chief", Progress.NONE);
        }
        TestStores.derby(folder.resolve("empty")).close();
    }

    private static RoundRequest request(String name, String scheme) {
        return new RoundRequest(name, scheme, 0, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30), Committee.ofMembers(List.of("Li Na")), Scope.ALL, "chief");
    }

    private static void outlet(Store store, String code, String quantity, String amount) throws Exception {
        long id = Clients.client(code).name("Outlet " + code).region("East").save(store);
        Trades.trade(id).ref("T-" + code).on("2026-04-01").quantity(quantity).amount(amount).save(store);
    }

    private static Done done(String db, Object... args) {
        var line = new ArrayList<Object>(List.of("--db", folder.resolve(db)));
        line.addAll(List.of(args));
        return commands.run(line.toArray());
    }

    private static String flat(Done done) {
        return done.well().out().replaceAll("\\s", "");
    }

    @Test
    void ceilingsByTrancheAndOfEachOutlet() throws Exception {
        assertTrue(flat(done("db", "ceilings", "--json")).startsWith("[{\"tranche\":\"t1\",\"cases\":30,\"clients\":1,\"total\":30,\"changedBy\":null,\"changedOn\":null},"));
        var lines = done("db", "ceilings").well().lines();
        assertEquals(9, lines.size());
        assertTrue(lines.getFirst().matches("Tranche +Cases a month +Clients +All clients +Changed by +Changed on"), lines.getFirst());
        assertTrue(lines.get(1).matches("Tranche 1 +30 +1 +30"), lines.get(1));
        var out = folder.resolve("outlets.csv");
        done("db", "ceilings", "clients", "--out", out).well();
        assertEquals(List.of("tranche,client,name,region,manager,mean_cases,ceiling,round", "t1,A,Outlet A,East,,20.01,30,tranches", "t8,B,Outlet B,East,,1,1,tranches"),
            Files.readAllLines(out));
    }

    @Test
    void aCeilingIsSetAtOnceAndOnlyWithinItsRange() {
        assertEquals("Tranche t5: 18.5 cases a month, for 0 clients at once\n", done("db", "ceilings", "set", "t5", "18.50", "--user", "chief").well().out());
        assertTrue(flat(done("db", "ceilings", "--json")).contains("{\"tranche\":\"t5\",\"cases\":18.5,\"clients\":0,\"total\":0,\"changedBy\":\"chief\""));
        assertEquals("1||keqing: There is no tranche t9.\n", done("db", "ceilings", "set", "t9", "1").text());
        assertEquals("1||keqing: A supply ceiling of 100000.1 cases is not possible: it is a number from 0 to 100000 with at most four decimals.\n",
            done("db", "ceilings", "set", "t5", "100000.1").text());
    }

    @Test
    void listsByTheSegments() {
        assertEquals(List.of("[{\"segment\":\"value\",\"client\":\"A\",\"name\":\"OutletA\",\"region\":\"East\",\"manager\":null,\"amount\":300000,\"before\":null}]", "[]",
            "[{\"segment\":\"low\",\"client\":\"B\",\"name\":\"OutletB\",\"region\":\"East\",\"manager\":null,\"amount\":10,\"before\":null}]"),
            List.of(flat(done("db", "lists", "core", "--json")), flat(done("db", "lists", "general", "--json")), flat(done("db", "lists", "problem", "--json"))));
    }

    @Test
    void withoutAConfirmedRoundThereAreCeilingsButNoOutletsAndNoLists() {
        assertEquals(9, done("empty", "ceilings").well().lines().size());
        assertEquals("1||keqing: no round of the eight tranches is confirmed yet: clients get their ceiling from it\n", done("empty", "ceilings", "clients").text());
        assertEquals("1||keqing: no round of the value segments is confirmed yet: the lists follow from it\n", done("empty", "lists", "core").text());
        assertEquals(1, done("none", "ceilings").code());
    }

    @ParameterizedTest
    @ValueSource(strings = { "lists", "lists best", "ceilings set t1", "ceilings set t1 many", "ceilings stones" })
    void wrongUsageIsTwoAndOneLine(String line) {
        var done = done("db", (Object[]) line.split(" "));
        assertEquals("2|1|", done.code() + "|" + done.err().lines().count() + "|" + done.out());
    }

    @Test
    void helpIsInBothLanguages() {
        assertTrue(commands.run("--help").well().out().contains("Lists the supply ceilings by tranche"));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertTrue(commands.run("lists", "--help").well().out().contains("核心、一般或问题客户"));
        } finally {
            Locale.setDefault(Locale.ENGLISH);
        }
    }
}
