package org.keqing.internal.contract;

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
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.command.Services;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.StoredContract;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.Rhythm;
import org.keqing.store.Store;
import org.keqing.store.StoreService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;

/** Three clients: A has a contract in force that ends in 90 days, B one that is signed, C none. Each contract owes 100.00 once, A's in 30 days, B's in 31. */
class ContractsCommandTest {

    private static final LocalDate TODAY = LocalDate.now();

    @TempDir
    static Path folder;

    private static CommandProbe commands;

    @BeforeAll
    static void contracts() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), DueService.class, new DefaultDueService(), ContractWatch.class, new DefaultContractWatch(new DefaultContractAccess()), ContractAccess.class, new DefaultContractAccess())),
                List.of(ContractsCommand.class));
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            long a = Clients.client("A").name("Client A").region("East").save(store);
            long b = Clients.client("B").name("Client B").region("East").save(store);
            Clients.client("C").name("Client C").region("West").save(store);
            contract(store, a, "HT-1", ContractState.IN_FORCE, TODAY.plusDays(30), TODAY.plusDays(90));
            contract(store, b, "HT-2", ContractState.SIGNED, TODAY.plusDays(31), TODAY.plusDays(400));
        }
    }

    @AfterEach
    void withoutDues() throws Exception {
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            store.write("test", tx -> tx.sql().execute("DELETE FROM payment") + tx.sql().execute("DELETE FROM contract_due") + tx.sql().execute("DELETE FROM due")
                    + tx.sql().execute("UPDATE contract SET dues_written = FALSE, next_due = NULL"));
        }
    }

    private static void contract(Store store, long client, String number, ContractState state, LocalDate start, LocalDate end) throws Exception {
        StoredContract.of(store, client, number, contract -> {
            contract.setCategory("dealership");
            contract.setSubject("East");
            contract.setState(state);
            contract.setSignedOn(TODAY);
            contract.setStartDate(start);
            contract.setEndDate(end);
            contract.setRhythm(Rhythm.ONCE);
            contract.setAmount(new BigDecimal("100"));
            contract.setKeeper("li.na");
        });
    }

    private static Done done(Object... args) {
        var line = new ArrayList<Object>(List.of("--db", folder.resolve("db")));
        line.addAll(List.of(args));
        return commands.run(line.toArray());
    }

    private static String flat(Object... args) {
        return done(args).well().out().replaceAll("\\s", "");
    }

    private static String generate() {
        return flat("contracts", "generate", "--from", TODAY, "--to", TODAY.plusDays(60), "--json");
    }

    @Test
    void whatLacksDuesIsListedUntilTheyAreGenerated() throws Exception {
        assertEquals("[{\"contract\":\"HT-1\",\"client\":\"A\",\"name\":\"ClientA\",\"category\":\"dealership\",\"missingFrom\":\"" + TODAY.plusDays(30) + "\",\"keeper\":\"li.na\"}]",
                flat("contracts", "missing-dues", "--json"));
        generate();
        assertEquals("[]", flat("contracts", "missing-dues", "--json"));
    }

    @Test
    void duesAreGeneratedListedAndPaid() throws Exception {
        assertEquals("{\"contracts\":2,\"dues\":2,\"amount\":200.00}", generate());
        assertEquals("{\"contracts\":0,\"dues\":0,\"amount\":0}", generate());
        assertTrue(flat("contracts", "due", "--json").contains("\"contract\":\"HT-1\""));
        assertTrue(!flat("contracts", "due", "--json").contains("HT-2"), "31 days are not within 30");
        assertTrue(flat("contracts", "due", "--within", 31, "--json").contains("HT-2"));
        assertEquals("{\"contract\":\"HT-1\",\"dueDate\":\"" + TODAY.plusDays(30) + "\",\"paid\":40.0000,\"open\":60.0000}",
                flat("contracts", "pay", "HT-1", "--due", TODAY.plusDays(30), "--amount", 40, "--json"));
        var file = folder.resolve("due.csv");
        done("contracts", "due", "--within", 90, "--out", file).well();
        assertEquals(List.of("contract,client,name,kind,from,to,due_date,amount,paid,open,days_late",
                "HT-1,A,Client A,period,%s,%s,%s,100,40,60,0".formatted(TODAY.plusDays(30), TODAY.plusDays(90), TODAY.plusDays(30)),
                "HT-2,B,Client B,period,%s,%s,%s,100,0,100,0".formatted(TODAY.plusDays(31), TODAY.plusDays(400), TODAY.plusDays(31))), Files.readAllLines(file));
        done("contracts", "pay", "HT-1", "--due", TODAY.plusDays(30), "--amount", "60").well();
        assertEquals(1, done("contracts", "pay", "HT-1", "--due", TODAY.plusDays(30), "--amount", "0.01").code());
    }

    @Test
    void whoMayNotReadAContractEntersNoPaymentAndWhoMayIsOnRecord() throws Exception {
        generate();
        query("INSERT INTO contract_category (category, confidential) VALUES ('dealership', TRUE)");
        try {
            Object[] pay = { "contracts", "pay", "HT-1", "--due", TODAY.plusDays(30), "--amount", "40" };
            var refused = done(Stream.concat(Stream.of("--user", "outsider"), Stream.of(pay)).toArray());
            assertEquals(1, refused.code());
            assertEquals(1, refused.err().lines().count(), refused.err());
            assertTrue(!refused.out().contains("100"), "neither paid nor open is told");
            done(Stream.concat(Stream.of("--user", "li.na"), Stream.of(pay)).toArray()).well();
            try (Store store = TestStores.derby(folder.resolve("db"))) {
                assertEquals(List.of("li.na COMMAND"), store.read(tx -> tx.sql().fetch("SELECT who, route FROM contract_access WHERE contract_number = 'HT-1' AND who IN ('outsider', 'li.na')")
                        .map(row -> row.get(0) + " " + row.get(1))));
            }
        } finally {
            query("DELETE FROM contract_category");
        }
    }

    private static void query(String statement) throws Exception {
        try (Store store = TestStores.derby(folder.resolve("db"))) {
            store.write("test", tx -> tx.sql().execute(statement));
        }
    }

    @Test
    void expiryAndCoverage() {
        assertEquals("{\"clients\":3,\"covered\":1,\"underWay\":1,\"without\":1}", flat("contracts", "coverage", "--json"));
        var missing = flat("contracts", "coverage", "--missing", "--json");
        assertTrue(missing.contains("\"client\":\"B\"") && missing.contains("\"client\":\"C\"") && !missing.contains("\"client\":\"A\""), missing);
        assertTrue(flat("contracts", "expiring", "--json").contains("\"daysLeft\":90"));
        assertEquals("[]", flat("contracts", "expiring", "--within", 89, "--json"));
    }

    @Test
    void whatCannotBeDoneIsOneLine() {
        generate();
        for (var args : List.of(new Object[] { "contracts", "pay", "HT-7", "--due", TODAY, "--amount", 1 }, new Object[] { "contracts", "pay", "HT-1", "--due", TODAY, "--amount", 1 },
                new Object[] { "contracts", "pay", "HT-1", "--due", TODAY.plusDays(30), "--amount", "100.01" }, new Object[] { "contracts", "due", "--within", -1 },
                new Object[] { "contracts", "generate", "--from", TODAY, "--to", TODAY.minusDays(1) })) {
            var failed = done(args);
            assertEquals(1, failed.code(), failed.err());
            assertEquals(1, failed.err().lines().count(), failed.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "zh_CN" })
    void everyCommandSaysWhatItDoes(String language) {
        try {
            Locale.setDefault(Locale.forLanguageTag(language.replace('_', '-')));
            for (var command : List.of("due", "generate", "pay", "expiring", "coverage")) {
                var help = done("contracts", command, "--help").well().out();
                assertTrue(!help.contains("usage.description") && help.codePoints().anyMatch(c -> c > 0x4E00) == "zh_CN".equals(language), help);
            }
        } finally {
            Locale.setDefault(Locale.ENGLISH);
        }
    }
}
