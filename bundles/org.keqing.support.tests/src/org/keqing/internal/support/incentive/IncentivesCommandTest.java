package org.keqing.internal.support.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.command.Services;
import org.keqing.store.Store;
import org.keqing.store.StoreService;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

/** One client with a plan and trades of 1,500. */
class IncentivesCommandTest {

    @TempDir
    static Path folder;

    private static CommandProbe commands;
    private static long plan;

    @BeforeAll
    static void client() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), IncentiveService.class, new DefaultIncentiveService())), List.of(IncentivesCommand.class));
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            long id = Clients.client("A").name("Dawn").save(store);
            plan = id + 1;
            Trades.trade(id).ref("1").on("2026-02-01").amount("1500").save(store);
            store.write("test", tx -> tx.sql().execute("INSERT INTO support_plan (id, version, client_id, title, owner, state, start_date, due_date) VALUES (" + plan + ", 1, " + id
                    + ", 'Grow', 'Li', 'planned', CURRENT_DATE, CURRENT_DATE)"));
        }
    }

    private static Done done(String user, Object... args) {
        List<Object> line = new ArrayList<>(List.of("incentives"));
        line.addAll(List.of(args));
        line.addAll(List.of("--db", folder.resolve("db"), "--user", user));
        return commands.run(line.toArray());
    }

    private static String define(String title, String... steps) {
        List<Object> line = new ArrayList<>(List.of("define", "--client", "A", "--title", title, "--plan", plan, "--from", "2026-01-01", "--to", "2026-12-31", "--json"));
        List.of(steps).forEach(step -> line.addAll(List.of("--step", step)));
        return done("clerk", line.toArray()).well().out().replaceAll("\\D", "");
    }

    @Test
    void fromThePromiseToThePayment() {
        String id = define("Year", "1000=2%", "2000=100");
        assertEquals("1 incentives computed as of 2026-03-31.\n", done("clerk", "accrue", "--as-of", "2026-03-31").well().out());
        String claim = done("clerk", "claim", id, "--json").well().out().replaceAll("\\D", "");
        assertEquals("1||keqing: Nobody decides on a claim of his own (clerk).\n", done("clerk", "approve", claim).text());
        done("chief", "approve", claim).well();
        LocalDate today = LocalDate.now();
        assertEquals("1||keqing: 2003-01-01 is before the day of the decision, " + today + ".\n", done("cash", "pay", claim, "--date", "2003-01-01").text());
        assertEquals("1||keqing: Nobody pays a claim of his own (clerk).\n", done("clerk", "pay", claim).text());
        assertEquals("Claim " + claim + " is paid.\n", done("cash", "pay", claim, "--date", today).well().out());
        String claims = done("clerk", "claims").well().lines().get(1);
        assertTrue(claims.matches(claim + " +A +Dawn +Year +30.00 +Paid +clerk +chief +" + today), claims);
        String line = done("clerk", "list", "--client", "A").well().lines().stream().filter(each -> each.startsWith(id)).findFirst().orElseThrow();
        assertTrue(line.matches(id + " +A +Dawn +Year +Grow +Amount +2026-12-31 +1500 +500 +30.00 +30.00 +30.00"), line);
    }

    @Test
    void refusesBeforeTheTarget() {
        String id = define("Far", "5000=2%");
        assertEquals("1||keqing: Far: the target 5000 is not met. 1500 is reached, 3500 is missing; nothing is granted before.\n", done("clerk", "claim", id).text());
        assertEquals("1||keqing: There is no client Z.\n", done("clerk", "list", "--client", "Z").text());
        assertEquals("1||keqing: 5000 is not of the form REACH=REWARD, such as 100000=2% or 100000=1500.\n",
                done("clerk", "define", "--client", "A", "--title", "x", "--contract", "C", "--from", "2026-01-01", "--to", "2026-12-31", "--step", "5000").text());
    }
}
