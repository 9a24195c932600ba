package org.keqing.internal.pack.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.pack.market.screening.ScreeningService;
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

/** Four tenants, graded 4 for loyalty, in A by small sales: W 100, X 200, Y 300, Z 400. A rate of 50 % lets two go. */
class ScreeningCommandsTest {

    @TempDir
    static Path folder;

    private static CommandProbe commands;

    @BeforeAll
    static void confirmedRound() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        SchemeRegistry schemes = SchemeRegistry.of(SchemeProbe.read(ScreeningSuite.class, "/schemes/sales-loyalty.tiering").scheme());
        EvaluationService rounds = EvaluationService.of(schemes, TieringEngine.create());
        commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), EvaluationService.class, rounds, CompanySchemes.class,
            CompanySchemes.of(schemes), ScreeningService.class, ScreeningService.create())),
            List.of(ScreeningCommand.class));
        var day = LocalDate.of(2026, 6, 1);
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            var amount = 0;
            for (var code : List.of("W", "X", "Y", "Z")) {
                amount += 100;
                Trades.trade(Clients.client(code).name("Tenant " + code).save(store)).ref("T" + code).on(day.toString()).amount(Integer.toString(amount)).save(store);
            }
            store.write("test", tx -> tx.sql().execute("INSERT INTO sheet (round_id, client_id, evaluator, grades) SELECT 0, id, 'Li Na', 'loyalty=4' FROM client"));
            var round = rounds.prepare(store, new RoundRequest("2026H1", "market.sales-loyalty", 0, day, day, null, Scope.ALL, "chief"), Progress.NONE);
            rounds.evaluate(store, round.id(), Progress.NONE);
            rounds.confirm(store, round.id(), "chief", Progress.NONE);
        }
    }

    private static Done done(Object... args) {
        var line = new ArrayList<Object>(List.of("--db", folder.resolve("db"), "screening"));
        line.addAll(List.of(args));
        return commands.run(line.toArray());
    }

    private static void fails(String message, Object... args) {
        assertEquals("1||keqing: " + message + "\n", done(args).text());
    }

    @Test
    void aCampaignFromItsBeginningToItsEnd() throws Exception {
        assertEquals("Campaign Summer, proposed: 4 tenants, 2 leave, 0 spared, 0 stalls taken, 2 tenants afterwards\n",
            done("begin", "--campaign", "Summer", "--round", "2026H1", "--rate", "50").well().out());
        fails("There is a screening campaign Summer already.", "begin", "--campaign", "Summer", "--round", "2026H1", "--rate", "50");
        assertEquals("Campaign Summer, proposed: 4 tenants, 2 leave, 1 spared, 0 stalls taken, 2 tenants afterwards\n",
            done("spare", "--campaign", "Summer", "--client", "W", "--reason", "renovates").well().out());
        fails("This tenant is not among those that leave.", "spare", "--campaign", "Summer", "--client", "Z", "--reason", "late");
        fails("client Q is not in campaign Summer", "spare", "--campaign", "Summer", "--client", "Q", "--reason", "late");
        fails("Campaign Summer is not decided, or closed already.", "close", "--campaign", "Summer");
        assertTrue(done("decide", "--campaign", "Summer").well().out().startsWith("Campaign Summer, decided: "));

        assertEquals("Admission standard 1: Has a licence\n", done("standards", "add", "Has a licence").well().out());
        assertEquals("Admission standard 2: Carries a brand\n", done("standards", "add", "Carries a brand").well().out());
        done("candidates", "add", "--candidate", "Newcomer", "--category", "lamps", "--applied", "2026-07-01", "--meets", "1").well();
        fails("The candidate does not meet 1 of the admission standards.", "replace", "--campaign", "Summer", "--client", "X", "--candidate", "Newcomer");
        fails("there is no admission standard 3; screening standards lists them", "candidates", "judge", "--candidate", "Newcomer", "--meets", "3");
        assertEquals("Candidate Newcomer meets 2 of 2 standards\n", done("candidates", "judge", "--candidate", "Newcomer", "--meets", "1,2").well().out());
        fails("there is no candidate Nobody", "replace", "--campaign", "Summer", "--client", "X", "--candidate", "Nobody");
        assertEquals("Campaign Summer, decided: 4 tenants, 2 leave, 1 spared, 1 stalls taken, 3 tenants afterwards\n",
            done("replace", "--campaign", "Summer", "--client", "X", "--candidate", "Newcomer").well().out());

        var out = folder.resolve("list.csv");
        done("list", "--campaign", "Summer", "--out", out).well();
        assertEquals(List.of("order,leaves,tier,client,name,stall,category,amount,candidate,spared_for", "1,false,a,W,Tenant W,,,100,,renovates", "2,true,a,X,Tenant X,,,200,Newcomer,",
            "3,true,a,Y,Tenant Y,,,300,,", "4,false,a,Z,Tenant Z,,,400,,"), Files.readAllLines(out));
        assertEquals(6, done("list", "--campaign", "Summer").well().lines().size(), "the figures, a header and four tenants");
        assertTrue(done("candidates").well().out().contains("Newcomer"));
        assertEquals("[{\"campaign\":\"Summer\",\"round\":\"2026H1\",\"scheme\":\"market.sales-loyalty\",\"state\":\"decided\",\"rate\":0.5,\"tenants\":4,\"quota\":2,\"leaving\":2,"
            + "\"spared\":1,\"replaced\":1,\"after\":3,\"dependence\":0}]", done("campaigns", "--json").well().out().replaceAll("\\s", ""));
        assertTrue(done("campaigns").well().lines().get(1).startsWith("Summer"));
        assertTrue(done("close", "--campaign", "Summer").well().out().startsWith("Campaign Summer, closed: "));
    }

    @Test
    void theDispositionsOfTheTiers() throws Exception {
        assertEquals("""
            Scheme                Tier  Name         Disposition
            market.sales-loyalty  d     D Treasure   treasure
            market.sales-loyalty  c     C Cultivate  cultivate
            market.sales-loyalty  b     B Hedge      hedge
            market.sales-loyalty  a     A Eliminate  may be let go
            """, done("dispositions").well().out());
        assertTrue(done("dispositions", "set", "--scheme", "market.sales-loyalty", "--tier", "a", "--disposition", "keep").well().out()
            .endsWith("no tier of market.sales-loyalty may go: a campaign over its rounds proposes nobody\n"));
        done("dispositions", "set", "--scheme", "market.sales-loyalty", "--tier", "a", "--disposition", "eliminate").well();
        var out = folder.resolve("dispositions.csv");
        done("dispositions", "--scheme", "market.sales-loyalty", "--out", out).well();
        assertEquals("market.sales-loyalty,a,A Eliminate,eliminate", Files.readAllLines(out).getLast());
        fails("there is no market scheme other", "dispositions", "--scheme", "other");
        fails("scheme market.sales-loyalty has no tier z", "dispositions", "set", "--scheme", "market.sales-loyalty", "--tier", "z", "--disposition", "keep");
    }

    @Test
    void whatIsNotThereIsNamed() {
        fails("There is no screening campaign none.", "list", "--campaign", "none");
        fails("There is no confirmed round none: a screening campaign needs the tiers of a confirmed round.", "begin", "--campaign", "c", "--round", "none", "--rate", "10");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "begin --campaign a --round b", "begin --campaign a --round b --rate many", "begin --campaign a --round b --rate 101", "begin --campaign a --round b --rate -1",
        "list", "spare --campaign a --client b", "candidates judge --candidate a --meets one", "standards add", "dispositions set --scheme s --tier a",
        "dispositions set --scheme s --tier a --disposition sell" })
    void wrongUsageIsTwoAndOneLine(String line) {
        var done = done((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertEquals("2|1|", done.code() + "|" + done.err().lines().count() + "|" + done.out());
    }

    @Test
    void helpIsInBothLanguages() {
        assertTrue(commands.run("screening", "begin", "--help").well().out().contains("Elimination rate in percent"));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertTrue(commands.run("screening", "--help").well().out().contains("优胜劣汰"));
        } finally {
            Locale.setDefault(Locale.ENGLISH);
        }
    }
}
