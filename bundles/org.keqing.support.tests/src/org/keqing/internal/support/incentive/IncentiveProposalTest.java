package org.keqing.internal.support.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.command.Services;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.text.AgreedTerms;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateFormat;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextService;
import org.keqing.contract.text.TextSource;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreService;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

/** A client of the manager wang with a signed contract of 2026 from the template of a pack. Contracts of the category Closed are not everybody's to read. */
class IncentiveProposalTest {

    /** What is typed when a contract with a key account is made. */
    private static final Map<String, String> KEY_ACCOUNT = Map.of("target_amount", "1200000", "stretch_amount", "1500000.50", "rebate_rate", "2.25", "stretch_rate", "3.5", "rebate_cap", "45000",
            "on_time_rate", "95", "payment_days", "30", "response_hours", "4");
    private static final Map<String, String> DEALER = Map.of("territory", "Jinan", "annual_target", "800000", "credit_days", "30", "rebate_rate", "2", "warranty_months", "12");

    @TempDir
    private Path folder;
    private final IncentiveService incentives = new DefaultIncentiveService(new ContractBook(new DefaultContractAccess(), AgreedTerms.of(List.of())));
    private Store store;
    private long client;

    @BeforeEach
    void aClient() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derby(folder.resolve("db"));
        client = Clients.client("A").name("Dawn").manager("wang").save(store);
        store.write("test", tx -> tx.sql().execute("INSERT INTO contract_category (category, confidential) VALUES ('Closed', TRUE)"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ContractTemplate template(String pack, String file) throws Exception {
        URL url = Platform.isRunning() ? Platform.getBundle("org.keqing.pack." + pack).getEntry("contracts/" + file) : IncentiveProposalTest.class.getResource("/contracts/" + file);
        try (InputStream in = url.openStream()) {
            return TemplateFormat.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
        }
    }

    private void contract(String number, String category, ContractTemplate template, Map<String, String> values) throws Exception {
        long id = store.write("test", tx -> {
            tx.changed(ContractPackage.Literals.CONTRACT);
            long made = tx.newId();
            tx.sql().execute("INSERT INTO contract (id, version, contract_number, client_id, category, subject, state, start_date, end_date, currency) VALUES (?, 1, ?, ?, ?, 'Paper', 'draft',"
                    + " DATE('2026-01-01'), DATE('2026-12-31'), 'CNY')", made, number, client, category);
            return made;
        });
        if (template != null) {
            TextService.create().write(store, "wang", id, TextSource.of(template, TextLanguage.EN, values));
        }
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'signed', signed_on = DATE('2025-12-20') WHERE id = ?", id));
    }

    private IncentiveProposal proposal(String user, String number) throws StoreException {
        return incentives.propose(store, user, client, number).orElseThrow();
    }

    private List<String> readings() throws StoreException {
        return store.read(tx -> new ArrayList<>(tx.sql().fetch("SELECT who, contract_number, route, detail FROM contract_access WHERE who <> 'wang' ORDER BY id")
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3))));
    }

    @Test
    void theTemplatesOfThePacksProposeWhatTheirValuesSay() throws Exception {
        contract("HT-1", "Annual", template("keyaccount", "annual-agreement.contract"), KEY_ACCOUNT);
        contract("HT-2", "Dealership", template("distributor", "dealership.contract"), DEALER);
        IncentiveTerms terms = proposal("clerk", "HT-1").terms();
        assertEquals("Annual Key Account Agreement", terms.title());
        assertEquals("1200000=2.25%; 1500000.5=3.5%", StepText.of(terms.steps()));
        assertEquals("45000 2026-01-01 2026-12-31 AMOUNT", terms.cap() + " " + terms.from() + " " + terms.to() + " " + terms.metric());
        assertEquals("95", proposal("clerk", "HT-1").terms().onTimeRate().toPlainString());
        assertEquals("800000=2%", StepText.of(proposal("clerk", "HT-2").terms().steps()));
        long id = incentives.define(store, "clerk", client, terms);
        // 1,500,000.50 reached: 3.5 % of it are 52,500.0175, the cap is 45,000; one cent less: 2.25 % of 1,500,000.49 are 33,750.01
        assertEquals("45000.00", terms.earned(new BigDecimal("1500000.50"), new BigDecimal("1500000.50")).toPlainString());
        assertEquals("33750.01", incentives.standing(store, "clerk", id).incentive().terms().earned(new BigDecimal("1500000.49"), new BigDecimal("1500000.49")).toPlainString());
        assertEquals(List.of("clerk HT-1 TEXT agreed terms", "clerk HT-1 TEXT agreed terms", "clerk HT-2 TEXT agreed terms"), readings());
    }

    @Test
    void aContractWithoutATextProposesItsTerm() throws Exception {
        contract("HT-1", "Annual", null, Map.of());
        assertEquals(new IncentiveTerms("Paper", Bond.ofContract("HT-1"), Metric.AMOUNT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(), null), proposal("clerk", "HT-1").terms());
    }

    @Test
    void whoMayNotReadAContractLearnsNotEvenThatItIsThere() throws Exception {
        contract("HT-1", "Closed", template("keyaccount", "annual-agreement.contract"), KEY_ACCOUNT);
        assertEquals(List.of(), incentives.contracts(store, "clerk", client));
        assertEquals(List.of("HT-1"), incentives.contracts(store, "wang", client));
        for (String number : List.of("HT-1", "HT-9")) {
            String absent = "There is no contract " + number + " of this client.";
            assertEquals(absent, assertThrows(StoreException.class, () -> incentives.propose(store, "clerk", client, number)).getMessage());
            for (String period : List.of("2026-01-01", "2030-01-01")) {
                IncentiveTerms terms = new IncentiveTerms("x", Bond.ofContract(number), Metric.AMOUNT, null, LocalDate.parse(period), LocalDate.parse(period), List.of(StepText.parse("1=1")), null);
                assertEquals(absent, assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, terms)).getMessage());
            }
        }
        assertEquals(List.of(), readings());
        assertEquals(2, proposal("wang", "HT-1").terms().steps().size());
        long other = Clients.client("B").save(store);
        assertThrows(StoreException.class, () -> incentives.propose(store, "wang", other, "HT-1"), "a contract of another client");
    }

    /** What wang promised in the confidential contract is neither listed nor exported nor known again for the clerk. */
    @Test
    void filesAndListsLeaveOutWhatIsWrittenInAConfidentialContract() throws Exception {
        contract("HT-1", "Closed", template("keyaccount", "annual-agreement.contract"), KEY_ACCOUNT);
        incentives.define(store, "wang", client, proposal("wang", "HT-1").terms());
        Trades.trade(client).on("2026-03-01").amount("1200000").save(store);
        incentives.claim(store, "wang", incentives.standings(store, "wang", client, 1).getFirst().incentive().id(), null);
        WrittenContracts book = new ContractBook(new DefaultContractAccess(), AgreedTerms.of(List.of()));
        RowKinds kinds = RowKinds.of(List.of(new IncentiveRows(book), new ClaimRows(book)));
        for (RowKind kind : kinds.kinds()) {
            Path file = folder.resolve(kind.id() + ".csv");
            kinds.export(store, kind, file, "clerk", Progress.NONE);
            assertEquals(1, Files.readAllLines(file).size(), "no row");
            kinds.export(store, kind, file, "wang", Progress.NONE);
            assertEquals(2, Files.readAllLines(file).size());
            RowProblem again = kinds.check(store, kind, List.of(file), "clerk", Progress.NONE).problems().getFirst();
            assertEquals(kind.id().equals("claims") ? "The client has no such incentive" : "There is no contract HT-1 of this client.", again.reason());
        }
        close();
        CommandProbe commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), IncentiveService.class, incentives)), List.of(IncentivesCommand.class));
        for (String list : List.of("list", "claims")) {
            assertFalse(commands.run("incentives", list, "--db", folder.resolve("db"), "--user", "clerk").well().out().contains("Annual"));
            assertTrue(commands.run("incentives", list, "--db", folder.resolve("db"), "--user", "wang").well().out().contains("Annual"));
        }
        store = TestStores.derby(folder.resolve("db"));
    }

    /** Three promises in a file, two of them of one client. */
    @Test
    void anImportReadsTheContractsOfAClientOnce() throws Exception {
        contract("HT-1", "Annual", null, Map.of());
        List<Long> asked = new ArrayList<>();
        WrittenContracts book = new ContractBook(new DefaultContractAccess(), AgreedTerms.of(List.of()));
        WrittenContracts counted = new WrittenContracts() {

            @Override
            public List<Written> of(Store in, String user, long clientId) throws StoreException {
                asked.add(clientId);
                return book.of(in, user, clientId);
            }

            @Override
            public String readableSql(Store in, String user, String incentive) throws StoreException {
                return book.readableSql(in, user, incentive);
            }

            @Override
            public IncentiveProposal propose(Store in, String user, Written contract, LocalDate today) {
                throw new AssertionError("an import proposes nothing");
            }
        };
        long other = Clients.client("B").save(store);
        Path file = Files.writeString(folder.resolve("in.csv"), "client,title,from_date,to_date,metric,contract,steps\nA,One,2026-01-01,2026-12-31,amount,HT-1,1000=2%\n"
                + "B,Two,2026-01-01,2026-12-31,amount,HT-1,1000=2%\nA,Three,2026-01-01,2026-12-31,amount,HT-1,1000=2%\n");
        List<RowProblem> problems = RowKinds.of(List.of()).check(store, new IncentiveRows(counted), List.of(file), "clerk", Progress.NONE).problems();
        assertEquals(List.of("in.csv:3: contract \"HT-1\": There is no contract HT-1 of this client."), problems.stream().map(RowProblem::message).toList());
        assertEquals(List.of(client, other), asked);
    }

    @Test
    void aContractThatIsNotSignedIsNotOffered() throws Exception {
        contract("HT-1", "Annual", null, Map.of());
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'approved', signed_on = NULL"));
        assertEquals(List.of(), incentives.contracts(store, "clerk", client));
    }

    @Test
    void withoutContractsNothingIsProposed() throws Exception {
        assertEquals(Optional.empty(), new DefaultIncentiveService().propose(store, "clerk", client, "HT-1"));
        assertEquals(List.of(), new DefaultIncentiveService().contracts(store, "clerk", client));
    }

    private Done define(String user, String... options) throws StoreException {
        CommandProbe commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), IncentiveService.class, incentives)), List.of(IncentivesCommand.class));
        List<Object> line = new ArrayList<>(List.of("incentives", "define", "--client", "A", "--db", folder.resolve("db"), "--user", user));
        line.addAll(List.of(options));
        return commands.run(line.toArray());
    }

    @Test
    void theCommandTakesFromTheContractWhatIsLeftOut() throws Exception {
        contract("HT-1", "Annual", template("keyaccount", "annual-agreement.contract"), KEY_ACCOUNT);
        contract("HT-2", "Closed", null, Map.of());
        contract("HT-3", "Annual", null, Map.of());
        close();
        List<String> all = define("clerk", "--contract", "HT-1").well().lines();
        assertTrue(all.getFirst().startsWith("Annual Key Account Agreement is written down as incentive "), all::toString);
        assertEquals(1, all.size(), "as the contract says");
        assertEquals(List.of("The contract says: 2.25 % from 1,200,000; 3.5 % from 1,500,000.5; cap 45,000; at least 95 % paid on time."),
                define("clerk", "--contract", "HT-1", "--title", "Own", "--step", "1000000=3%", "--cap", "9000", "--on-time-rate", "90").well().lines().subList(1, 2));
        assertTrue(define("clerk", "--contract", "HT-1", "--title", "Json", "--step", "1500000.50=3.5%", "--json").well().out().contains("\"contractSays\" : \"The contract says: 2.25 % from 1,200,000.\""));
        assertEquals(1, define("clerk", "--contract", "HT-1", "--no-proposal", "--title", "Bare", "--from", "2026-01-01", "--to", "2026-12-31", "--step", "5=1").well().lines().size());
        assertEquals("1||keqing: --title is missing: neither the command nor the contract says it.\n", define("clerk", "--contract", "HT-1", "--no-proposal", "--step", "5=1").text());
        assertEquals("1||keqing: --step is missing: neither the command nor the contract says it.\n", define("clerk", "--contract", "HT-3").text());
        assertEquals("1||keqing: There is no contract HT-2 of this client.\n", define("clerk", "--contract", "HT-2").text());
        assertEquals("1||keqing: There is no contract HT-4 of this client.\n", define("clerk", "--contract", "HT-4").text());
        assertEquals("1||keqing: --from is missing: neither the command nor the contract says it.\n", define("clerk", "--plan", "5", "--title", "x", "--step", "5=1").text());
        store = TestStores.derby(folder.resolve("db"));
        assertEquals(List.of("Annual Key Account Agreement 45000 95", "Bare - -", "Json 45000 95", "Own 9000 90"), incentives.standings(store, "clerk", client, 9).stream().map(each -> each.incentive().terms())
                .map(each -> each.title() + ' ' + (each.cap() == null ? "-" : DefaultIncentiveService.plain(each.cap())) + ' ' + (each.onTimeRate() == null ? "-" : DefaultIncentiveService.plain(each.onTimeRate()))).sorted().toList());
    }
}
