package org.keqing.internal.support.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.command.Services;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreService;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

/** Three clients of two tiers; the weight of the first tier is 3 in most lines. */
class AllocateCommandTest {

    @TempDir
    static Path folder;

    private static CommandProbe commands;

    @BeforeAll
    static void clients() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), AllocationService.class, new DefaultAllocationService(List.of()))), List.of(AllocateCommand.class));
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            long a = client(store, "A", "large");
            client(store, "B", "small");
            client(store, "C", "small");
            Trades.trade(a).ref("1").on("2020-01-31").product("Gold").quantity("1").save(store);
        }
    }

    private static long client(Store store, String code, String tier) throws Exception {
        return Clients.client(code).name("Shop " + code).with(ClientPackage.Literals.CLIENT__TIER, tier).with(ClientPackage.Literals.CLIENT__TIER_SCHEME, "s").save(store);
    }

    private static Done done(Object... args) {
        List<Object> line = new ArrayList<>(List.of("allocate", "--db", folder.resolve("db"), "--user", "clerk"));
        line.addAll(List.of(args));
        return commands.run(line.toArray());
    }

    /** 10 by 3 : 1 : 1 are 6, 2 and 2; with a ceiling of 5 the 5 left are 2.5 each, the first of the two gets one more. */
    @Test
    void sharesOutAndWritesTheList() throws Exception {
        Path out = folder.resolve("list.csv");
        done("--period", "2026-12", "--product", "Gold", "--supply", "10", "--weight", "large=3", "--ceiling", "large=5", "--out", out).well();
        assertEquals(List.of("client,name,class,ceiling,stock,room,exact_share,units,purchases,class_median,far_above_class", "A,Shop A,large,5,,5,5,5,0,,false",
                "B,Shop B,small,,,10,2.5,3,0,,false", "C,Shop C,small,,,10,2.5,2,0,,false"), Files.readAllLines(out));
    }

    @Test
    void freezesAndPublishes() {
        String answer = done("--period", "2026-12", "--product", "Gold", "--supply", "10", "--publish").well().out();
        assertTrue(answer.startsWith("Gold, 2026-12: 10 of 10 units shared among 3 clients, 0 left; 0 at their ceiling, 0 far above their class. Run "), answer);
        assertTrue(answer.endsWith(": Published.\n"), answer);
        String json = done("--period", "2026-12", "--product", "Gold", "--supply", "10", "--freeze", "--json").well().out().replaceAll("\\s", "");
        assertTrue(json.contains("\"supply\":10,\"shared\":10,\"rest\":0,\"clients\":3,\"full\":0,\"suspicious\":0,\"state\":\"frozen\""), json);
    }

    @Test
    void theSameSupplyIsNotPublishedTwice() throws Exception {
        done("--period", "2027-01", "--product", "Gold", "--supply", "10", "--publish").well();
        int before = runs();
        String text = done("--period", "2027-01", "--product", "Gold", "--supply", "10", "--publish").text();
        assertTrue(text.matches("1\\|\\|keqing: Gold, 2027-01 is published already \\(run \\d+, by clerk\\) and stays as clients were told\\. Share what comes in addition in a run of 2027-02; a run that is not needed goes back to draft and is deleted\\.\n"), text);
        assertEquals(before, runs(), "nothing is left behind");
        done("--period", "2027-02", "--product", "Gold", "--supply", "10", "--publish").well();
        done("--period", "2027-01", "--product", "Gold", "--supply", "10", "--freeze").well();
    }

    private static int runs() throws Exception {
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            return new DefaultAllocationService(List.of()).runs(store).size();
        }
    }

    @Test
    void readsStockAndExplains() throws Exception {
        Path stock = folder.resolve("stock.csv");
        Files.writeString(stock, "client,quantity\nA,1.5\n");
        assertEquals(List.of("large: ceiling 5 × season 1 less stock 1.5: room for 3 whole units.", "By the weight 3 the share would be the room or more: all 3 units are given.", "3 units of Oil."),
                done("--period", "2026-12", "--product", "Oil", "--supply", "10", "--weight", "large=3", "--ceiling", "large=5", "--stock", stock, "--explain", "A").well().lines());
        Files.writeString(stock, "client,quantity\nA,many\n");
        assertEquals("1||keqing: " + stock + ", line 2: many is not a number.\n", done("--period", "2026-12", "--product", "Oil", "--supply", "10", "--stock", stock).text());
        Files.writeString(stock, "who,quantity\nA,1\n");
        assertEquals("1||keqing: The file " + stock + " needs the columns client and quantity in its first line.\n",
                done("--period", "2026-12", "--product", "Oil", "--supply", "10", "--stock", stock).text());
    }

    @Test
    void saysWhatIsWrongAndLeavesNothingBehind() throws Exception {
        int before = runs();
        assertEquals("1||keqing: 2026-13 is not a month such as 2026-11.\n", done("--period", "2026-13", "--product", "Gold", "--supply", "10").text());
        assertEquals("1||keqing: There is no class other. There are: large, small.\n", done("--period", "2026-12", "--product", "Gold", "--supply", "10", "--weight", "other=1").text());
        assertEquals("1||keqing: large=x is not of the form CLASS=NUMBER.\n", done("--period", "2026-12", "--product", "Gold", "--supply", "10", "--weight", "large=x").text());
        assertEquals("1||keqing: There is no client Z.\n", done("--period", "2026-12", "--product", "Gold", "--supply", "10", "--explain", "Z").text());
        assertEquals("1||keqing: Weight of large: -1 is not possible. It is a number from 0 to " + AllocationClass.MOST.toPlainString() + " with at most four decimals.\n",
                done("--period", "2026-12", "--product", "Gold", "--supply", "10", "--weight", "large=-1").text());
        assertEquals("1||keqing: Nobody ever bought Glod, and nobody has any on hand. Is the name right? With --new it is shared as a new product.\n",
                done("--period", "2026-12", "--product", "Glod", "--supply", "10").text());
        assertEquals(before, runs());
        done("--period", "2026-12", "--product", "Silver", "--supply", "10", "--new").well();
        assertEquals(before + 1, runs());
    }
}
