package org.keqing.internal.support.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.command.Services;
import org.keqing.internal.support.profit.DefaultProfitService;
import org.keqing.internal.support.profit.ProfitCommand;
import org.keqing.store.Store;
import org.keqing.store.StoreService;
import org.keqing.support.care.CareService;
import org.keqing.support.profit.FigureKind;
import org.keqing.support.profit.ProfitService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

/** One client that bought for 700 and sold for 1,000 in May 2026, with other costs of 50. */
class CareAndProfitCommandTest {

    @TempDir
    Path folder;

    private CommandProbe commands;

    @BeforeEach
    void client() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        ProfitService profits = new DefaultProfitService();
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            long id = Clients.client("A").name("Dawn").manager("li.na").save(store);
            Trades.trade(id).on("2026-05-10").product("Gold").amount("700").save(store);
            profits.enter(store, "li.na", id, YearMonth.of(2026, 5), FigureKind.SALES, new BigDecimal("1000"));
            profits.enter(store, "li.na", id, YearMonth.of(2026, 5), FigureKind.COST, new BigDecimal("50"));
        }
        commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), CareService.class, new DefaultCareService(), ProfitService.class,
                profits)), List.of(CareCommand.class, ProfitCommand.class));
    }

    private Done done(Object... args) {
        return commands.run(Stream.concat(Stream.of(args), Stream.of("--db", folder.resolve("db"), "--user", "li.na")).toArray());
    }

    @Test
    void whatComesUpIsListed() throws Exception {
        Path out = folder.resolve("due.csv");
        done("care", "due", "--within", "400", "--out", out).well();
        List<String> lines = Files.readAllLines(out);
        assertEquals("date,kind,occasion,lunar,years,client,name,manager,done", lines.getFirst());
        LocalDate national = LocalDate.of(LocalDate.now().getYear(), 10, 1);
        LocalDate next = national.isBefore(LocalDate.now()) ? national.plusYears(1) : national;
        assertTrue(lines.contains(next + ",festival,National Day,false,,,,,0"), lines::toString);
        assertEquals("1||keqing: 401 days are not possible: 0 to 400.\n", done("care", "due", "--within", "401").text());
        assertEquals("1||keqing: There is no client Z.\n", done("care", "due", "--client", "Z").text());
    }

    @Test
    void whatWasDoneIsWrittenDownAndListed() {
        assertEquals("Noted for A: Mid-Autumn.\n", done("care", "log", "A", "--occasion", " Mid-Autumn ", "--date", "2026-09-25", "--what", "Moon cakes", "--done", "2026-09-24", "--cost", "88.50").well().out());
        Done entries = done("care", "entries", "--client", "A").well();
        assertTrue(entries.lines().get(1).matches("2026-09-24 +A +Dawn +Mid-Autumn +2026-09-25 +Moon cakes +li.na +88.50"), entries::text);
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        assertEquals("1||keqing: " + tomorrow + " lies ahead.\n", done("care", "log", "A", "--occasion", "x", "--date", "2026-09-25", "--what", "y", "--done", tomorrow).text());
        assertEquals("1||keqing: Name the occasion (at most 200 characters) and what was done (at most 1000).\n", done("care", "log", "A", "--occasion", "x", "--date", "2026-09-25", "--what", " ").text());
        assertEquals("1||keqing: There is no client Z.\n", done("care", "log", "Z", "--occasion", "x", "--date", "2026-09-25", "--what", "y").text());
        assertEquals(2, done("care", "log", "A").code());
    }

    @Test
    void whoIsLookedInOnIsNotedAndListed() {
        assertEquals("A: Hardship, to be looked in on every 30 days.\n", done("care", "need", "A", "--kind", "hardship", "--every", "30", "--since", "2026-10-01", "--note", "Roof").well().out());
        Done needs = done("care", "needs").well();
        assertTrue(needs.lines().get(1).matches("A +Dawn +Hardship +2026-10-01 +30 +Roof"), needs::text);
        assertTrue(done("care", "due", "--client", "A", "--within", "400").well().lines().stream().anyMatch(each -> each.matches("2026-10-31 +Need +Hardship +A +Dawn +li.na ?")), "late or ahead");
        assertEquals("1||keqing: A client is looked in on every 1 to 400 days, and a note has at most 1000 characters.\n", done("care", "need", "A", "--kind", "weak", "--every", "0").text());
        assertEquals("1||keqing: There is no client Z.\n", done("care", "need", "Z", "--kind", "weak", "--every", "7").text());
        assertEquals(2, done("care", "need", "A", "--kind", "weak").code());
        assertEquals("A: Hardship no longer.\n", done("care", "need", "A", "--kind", "hardship", "--none").well().out());
        assertEquals(1, done("care", "needs", "--json").well().lines().size(), "none");
    }

    @Test
    void theClientsProfitIsEstimatedWithAdvice() {
        Done profit = done("profit", "A", "--from", "2026-05", "--to", "2026-05").well();
        assertEquals("A, 2026-05 to 2026-05; sales were told for 1 of the months, the others are estimated.", profit.lines().getFirst());
        for (String line : List.of("Sales +1000(.00)? +0(.00)?", "Purchases +700(.00)? +0(.00)?", "Other costs +50(.00)? +0(.00)?", "Profit +250(.00)? +0(.00)?")) {
            assertTrue(profit.lines().stream().anyMatch(each -> each.matches(line)), () -> line + profit.out());
        }
        String json = done("profit", "A", "--from", "2026-05", "--to", "2026-05", "--json").well().out().replaceAll("\\s", "");
        assertTrue(json.contains("\"client\":\"A\",\"from\":\"2026-05\",\"to\":\"2026-05\"") && json.contains("\"figure\":\"profit\",\"now\":250"), json);
        assertEquals("A, 2020-01 to 2020-12: neither purchases nor sales are known.\n", done("profit", "A", "--to", "2020-12").well().out());
        assertEquals("1||keqing: May is not a month such as 2026-11.\n", done("profit", "A", "--from", "May").text());
        assertEquals("1||keqing: The months 2026-05 to 2026-04 end before they begin.\n", done("profit", "A", "--from", "2026-05", "--to", "2026-04").text());
        assertEquals("1||keqing: There is no client Z.\n", done("profit", "Z").text());
    }
}
