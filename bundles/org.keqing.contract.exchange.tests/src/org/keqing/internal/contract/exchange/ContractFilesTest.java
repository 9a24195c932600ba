package org.keqing.internal.contract.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.ContractOpening;
import org.keqing.contract.access.Route;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.life.DoneStep;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractRegister;
import org.keqing.internal.contract.DefaultContractSettings;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** Files of contracts and of payments, as CSV and as workbooks: what they bring, what is refused where, and that nothing is half written. */
class ContractFilesTest {

    private static final String CONTRACTS = """
        number,client,state,category,subject,start_date,end_date,signed_on,amount,currency,rhythm,counted_from_start,steps,free_periods,keeper
        HT-1,HD,in_force,lease,"Stall A, 12",2026-01-01,2026-12-31,2025-12-20,12000,CNY,quarterly,true,2026-01-01:1000,,
        HT-2,TS,draft,supply,Tiles,2026-03-01,,,,CNY,none,,,,wu.hao
        ,TS,draft,supply,Doors,2026-03-01,,,,CNY,none,,,,
        """;

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    private final ContractAccess access = new DefaultContractAccess();
    private final ContractSettings settings = new DefaultContractSettings();
    private final DueService dues = new DefaultDueService();
    private final RowKind contracts = new ContractRows(access, settings, new DefaultContractRegister(access), new DefaultContractLife());
    private final RowKind payments = new PaymentRows(access, dues);
    private final RowKinds kinds = RowKinds.of(List.of(payments, contracts));
    private Store store;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derbyInMemory();
        Clients.client("HD").name("恒大建材").save(store);
        Clients.client("TS").name("天盛家居").save(store);
    }

    @AfterEach
    void close() {
        store.close();
        Locale.setDefault(before);
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportReport run(RowKind kind, String text) throws Exception {
        return kinds.run(store, kind, List.of(file(kind.id() + ".csv", text)), "li.na", Progress.NONE);
    }

    private List<String> problems(RowKind kind, String text) throws Exception {
        Path file = file("wrong.csv", text);
        List<String> found = kinds.check(store, kind, List.of(file), "li.na", Progress.NONE).problems().stream().map(RowProblem::message).toList();
        assertEquals(found, assertThrows(ImportException.class, () -> kinds.run(store, kind, List.of(file), "li.na", Progress.NONE)).problems().stream().map(RowProblem::message).toList());
        return found;
    }

    private static String counts(ImportReport report) {
        return report.inserted() + " " + report.updated() + " " + report.unchanged();
    }

    private long count(String table) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM " + table).get(0, Long.class));
    }

    private long id(String number) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT id FROM contract WHERE contract_number = ?", number).get(0, Long.class));
    }

    @Test
    void contractsComeInWithTheirTermsAndAgainChangeNothing() throws Exception {
        ImportReport rehearsed = kinds.check(store, contracts, List.of(file("c.csv", CONTRACTS)), "li.na", Progress.NONE);
        assertEquals("3 0 0", counts(rehearsed));
        assertEquals(0, count("contract"));
        assertEquals("3 0 0", counts(run(contracts, CONTRACTS)));
        assertEquals(3, count("contract"));
        assertEquals("HT-2026-0001", store.read(tx -> tx.sql().fetchOne("SELECT contract_number FROM contract WHERE subject = 'Doors'").get(0, String.class)));
        assertEquals("li.na wu.hao", store.read(tx -> String.join(" ", tx.sql().fetch("SELECT keeper FROM contract WHERE contract_number LIKE 'HT-_' ORDER BY contract_number")
                .map(row -> row.get(0, String.class)))));
        String known = CONTRACTS.lines().filter(line -> !line.startsWith(",")).reduce("", (all, line) -> all + line.replace("1000,,", "1000,,li.na") + "\n");
        assertEquals("0 0 2", counts(run(contracts, known)));
        assertEquals("0 1 1", counts(run(contracts, known.replace("wu.hao", "zhu.yi"))));
        assertEquals(4, dues.generate(store, "li.na", id("HT-1")).dues());
    }

    @Test
    void whatIsWrongIsNamedByLineAndColumnAndNothingIsWritten() throws Exception {
        run(contracts, CONTRACTS);
        assertEquals(List.of("wrong.csv:2: client \"XX\": no client has this code", "wrong.csv:3: amount \"-5\": This cannot be negative.",
                "wrong.csv:4: start_date \"2026-13-01\": not a date as 2026-11-21",
                "wrong.csv:5: state \"running\": must be one of: draft, review, approved, signed, in_force, renewed, ended, terminated, archived",
                "wrong.csv:6: subject \"\": a value is needed", "wrong.csv:8: number \"N7\": this number stands in an earlier row",
                "wrong.csv:9: state \"ended\": the state of a known contract changes by its steps only", "wrong.csv:10: amount \"13000\": the terms are fixed since it was handed in; a change is an amendment",
                "wrong.csv:11: signed_on \"\": Enter the day on which the contract was signed.", "wrong.csv:12: renews \"HT-99\": there is no contract with this number",
                "wrong.csv:13: steps \"2026-01-01=5\": \u201C2026-01-01=5\u201D is no amount per month as 2026-01-01:1000.00").toString().replace(", wrong", ",\nwrong"),
            problems(contracts, """
                number,client,state,category,subject,start_date,amount,signed_on,renews,steps
                N1,XX,,lease,A,2026-01-01,,,,
                N2,HD,,lease,A,2026-01-01,-5,,,
                N3,HD,,lease,A,2026-13-01,,,,
                N4,HD,running,lease,A,2026-01-01,,,,
                N5,HD,,lease,,2026-01-01,,,,
                N7,HD,,lease,A,2026-01-01,,,,
                N7,HD,,lease,A,2026-01-01,,,,
                HT-2,TS,ended,supply,Tiles,2026-03-01,,,,
                HT-1,HD,,lease,"Stall A, 12",2026-01-01,13000,2025-12-20,,2026-01-01:1000
                N10,HD,signed,lease,A,2026-01-01,,,,
                N11,HD,,lease,A,2026-01-01,,,HT-99,
                N12,HD,,lease,A,2026-01-01,,,,2026-01-01=5
                """).toString().replace(", wrong", ",\nwrong"));
        assertEquals(3, count("contract"));
    }

    @Test
    void anExportIsAnImportAgainAsCsvAndAsWorkbook() throws Exception {
        run(contracts, CONTRACTS.replace("2026-01-01:1000,,", "2026-01-01:1000;2026-07-01:1000,2026-02-01..2026-02-28:fitting out,").replace(",12000,", ",11000,"));
        for (String name : List.of("out.csv", "out.xlsx")) {
            Path out = folder.resolve(name);
            assertEquals(3, kinds.export(store, contracts, out, "li.na", Progress.NONE));
            assertEquals("0 0 3", counts(kinds.run(store, contracts, List.of(out), "li.na", Progress.NONE)));
            assertEquals(new ContractOpening(access.openings(store, "li.na", id("HT-1"), 1).getFirst().at(), "li.na", Route.EXPORT, name), access.openings(store, "li.na", id("HT-1"), 1).getFirst());
        }
        assertTrue(Files.readString(folder.resolve("out.csv")).contains("2026-01-01:1000.00;2026-07-01:1000.00,2026-02-01..2026-02-28:fitting out"));
        try (Store other = TestStores.derbyInMemory()) {
            Clients.client("HD").name("恒大建材").save(other);
            Clients.client("TS").name("天盛家居").save(other);
            assertEquals("3 0 0", counts(kinds.run(other, contracts, List.of(folder.resolve("out.xlsx")), "li.na", Progress.NONE)));
            kinds.export(other, contracts, folder.resolve("again.csv"), "li.na", Progress.NONE);
            assertEquals(Files.readString(folder.resolve("out.csv")), Files.readString(folder.resolve("again.csv")));
        }
    }

    @Test
    void whatIsAmendedAndWhatWasSettledGoesOutAndComesIn() throws Exception {
        String amended = """
            number,client,state,category,subject,start_date,end_date,signed_on,ended_on,settlement,amount,currency,renews,amends
            HT-1,HD,ended,lease,A-12,2026-01-01,2026-12-31,2025-12-20,2026-06-30,250.50,12000,CNY,,
            HT-2,HD,in_force,lease,A-12,2026-07-01,2026-12-31,2026-06-20,,,9000,CNY,,HT-1
            HT-3,HD,draft,lease,A-12,2027-01-01,2027-12-31,,,,9000,CNY,HT-2,
            """;
        assertEquals("3 0 0", counts(run(contracts, amended)));
        assertEquals(1, count("contract WHERE contract_number = 'HT-2' AND amends_id = " + id("HT-1")));
        Path out = folder.resolve("out.csv");
        kinds.export(store, contracts, out, "li.na", Progress.NONE);
        assertEquals("0 0 3", counts(kinds.run(store, contracts, List.of(out), "li.na", Progress.NONE)));
        List<String> lines = Files.readAllLines(out);
        assertTrue(lines.getFirst().endsWith(",renews,amends") && lines.get(1).contains(",250.50,") && lines.get(2).endsWith(",,HT-1") && lines.get(3).endsWith(",HT-2,"), lines::toString);
        assertEquals(2, problems(contracts, amended.replace("250.50", "999.99").replace(",HT-1\n", ",\n")).size(), "what was settled, and what an amendment amends, stays");
    }

    @Test
    void whatAPersonMayNotReadIsNeitherExportedNorChanged() throws Exception {
        run(contracts, CONTRACTS);
        settings.save(store, "li.na", new CategorySettings("lease", null, null, true, Set.of(), List.of()));
        assertEquals(2, kinds.export(store, contracts, folder.resolve("out.csv"), "outsider", Progress.NONE));
        assertTrue(!Files.readString(folder.resolve("out.csv")).contains("HT-1,"));
        ImportReport report = kinds.check(store, contracts, List.of(file("c.csv", CONTRACTS)), "outsider", Progress.NONE);
        assertEquals(List.of("c.csv:2: number \"HT-1\": this contract is confidential; you may not change it"), report.problems().stream().map(RowProblem::message).toList());
        assertEquals(List.of("p.csv:2: contract \"HT-1\": there is no contract with this number"),
            kinds.check(store, payments, List.of(file("p.csv", "contract,paid_date,amount\nHT-1,2026-01-02,5\n")), "outsider", Progress.NONE).problems().stream().map(RowProblem::message).toList());
    }

    private List<String> problemsOf(String user, String text) throws Exception {
        return kinds.check(store, contracts, List.of(file("f.csv", text)), user, Progress.NONE).problems().stream().map(RowProblem::message).toList();
    }

    @Test
    void aFileLeadsNoContractOn() throws Exception {
        run(contracts, CONTRACTS);
        String over = "number,client,state,category,subject,start_date,end_date,signed_on,ended_on\nHT-0,HD,%s,lease,Stall A,2025-01-01,2025-12-31,%s,%s\n";
        assertEquals(List.of("f.csv:2: ended_on \"\": Enter the day on which the contract ended."), problemsOf("li.na", over.formatted("ended", "2024-12-20", "")));
        assertEquals(List.of("f.csv:2: signed_on \"2024-12-20\": is written by the steps of the contract only", "f.csv:2: ended_on \"2025-12-31\": is written by the steps of the contract only"),
            problemsOf("li.na", over.formatted("approved", "2024-12-20", "2025-12-31")));
        run(contracts, over.formatted("ended", "2024-12-20", "2025-12-31"));
        String head = "number,client,category,subject,start_date,end_date,signed_on,ended_on,renews\n";
        assertEquals("0 0 1", counts(run(contracts, head + "HT-1,HD,lease,\"Stall A, 12\",2026-01-01,2026-12-31,2025-12-20,,\n")));
        assertEquals(List.of("f.csv:2: signed_on \"2026-12-21\": is written by the steps of the contract only", "f.csv:2: ended_on \"2026-06-30\": is written by the steps of the contract only",
            "f.csv:2: client \"TS\": the terms are fixed since it was handed in; a change is an amendment", "f.csv:2: renews \"HT-0\": the terms are fixed since it was handed in; a change is an amendment")
            .stream().sorted().toList(), problemsOf("li.na", head + "HT-1,TS,lease,\"Stall A, 12\",2026-01-01,2026-12-31,2026-12-21,2026-06-30,HT-0\n").stream().sorted().toList());
        assertEquals(List.of("f.csv:2: signed_on \"2026-12-21\": is written by the steps of the contract only"), problemsOf("li.na", head + "HT-2,TS,supply,Tiles,2026-03-01,,2026-12-21,,\n"));
        assertEquals("0 1 0", counts(run(contracts, head + "HT-2,HD,supply,Tiles,2026-03-01,,,,HT-0\n")), "a draft is open");
        new DefaultContractLife().perform(store, "li.na", id("HT-2"), LifeStep.SUBMIT, StepDetails.on(LocalDate.now()));
        assertEquals(List.of("f.csv:2: subject \"Doors\": the terms are fixed since it was handed in; a change is an amendment"),
            problemsOf("li.na", head + "HT-2,HD,supply,Doors,2026-03-01,,,,HT-0\n"), "what is reviewed does not change below the review");
    }

    @Test
    void whatIsFurtherThanADraftIsTakenOverByThoseWhoMayAndOnRecord() throws Exception {
        ContractLife life = new DefaultContractLife();
        life.assign(store, "chief", ContractRole.KEEPER, Set.of("wu.hao"));
        life.assign(store, "chief", ContractRole.APPROVER, Set.of("chief"));
        String draft = "number,client,state,category,subject,start_date,signed_on\nN1,HD,draft,lease,A,2026-01-01,\n";
        String others = "N2,HD,in_force,lease,B,2026-01-01,2025-12-20\nN3,HD,review,lease,C,2026-01-01,\n";
        assertEquals(List.of("f.csv:3: state \"in_force\": nobody may not take over contracts that are further than a draft; that is for the custodian and the approver",
            "f.csv:4: state \"review\": nobody may not take over contracts that are further than a draft; that is for the custodian and the approver"), problemsOf("nobody", draft + others));
        assertEquals(List.of(), problemsOf("nobody", draft));
        assertEquals(List.of(), problemsOf("chief", draft + others));
        kinds.run(store, contracts, List.of(file("c.csv", draft + others)), "wu.hao", Progress.NONE);
        assertEquals(List.of(), life.steps(store, id("N1")));
        DoneStep taken = life.steps(store, id("N2")).getFirst();
        assertEquals(List.of(LifeStep.TAKE_OVER, ContractState.DRAFT, ContractState.IN_FORCE, "wu.hao", LocalDate.now()), List.of(taken.step(), taken.from(), taken.to(), taken.who(), taken.day()));
        assertEquals(ContractState.REVIEW, life.steps(store, id("N3")).getFirst().to());
    }

    @Test
    void theKeeperIsNamedByTheCustodian() throws Exception {
        run(contracts, CONTRACTS);
        settings.save(store, "li.na", new CategorySettings("supply", null, "zhu.yi", true, Set.of(), List.of()));
        String file = "number,client,category,subject,start_date,keeper\n%s,TS,supply,Tiles,2026-03-01,%s\n";
        String problem = "f.csv:2: keeper \"nobody\": %s may not name another keeper; that is for the custodian";
        assertEquals(List.of(problem.formatted("nobody")), problemsOf("nobody", file.formatted("HT-9", "nobody")), "who brings a contract does not make himself its keeper");
        assertEquals(List.of(), problemsOf("nobody", file.formatted("HT-9", "")));
        assertEquals(List.of(), problemsOf("zhu.yi", file.formatted("HT-2", "nobody")));
        new DefaultContractLife().assign(store, "li.na", ContractRole.KEEPER, Set.of("wu.hao"));
        new DefaultContractLife().assign(store, "li.na", ContractRole.LEGAL, Set.of("lawyer"));
        assertEquals(List.of(problem.formatted("lawyer")), problemsOf("lawyer", file.formatted("HT-2", "nobody")));
        assertEquals(List.of(), problemsOf("wu.hao", file.formatted("HT-2", "nobody")));
    }

    private List<String> paid() throws StoreException {
        return dues.dues(store, "li.na", id("HT-1")).stream().map(due -> due.dueDate() + " " + due.paid().stripTrailingZeros().toPlainString()).toList();
    }

    @Test
    void paymentsFindTheirDuesByContractAndDateOrByTheReference() throws Exception {
        run(contracts, CONTRACTS);
        dues.generate(store, "li.na", id("HT-1"));
        List<LocalDate> days = dues.dues(store, "li.na", id("HT-1")).stream().map(ContractDue::dueDate).toList();
        assertEquals(List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1)), days);
        String file = """
            contract,due_date,paid_date,amount,reference
            HT-1,2026-04-01,2026-04-03,1000.50,
            ,,2026-04-05,4000,租金ht-1第一季度
            """;
        assertEquals("2 0 0", counts(kinds.check(store, payments, List.of(file("p.csv", file)), "li.na", Progress.NONE)));
        assertEquals(0, count("payment"));
        assertEquals("2 0 0", counts(run(payments, file)));
        assertEquals(List.of("2026-01-01 3000", "2026-04-01 2000.5", "2026-07-01 0", "2026-10-01 0"), paid());
        assertEquals(3, count("payment"));
        assertEquals("0 0 2", counts(run(payments, file)));
        assertEquals(3, count("payment"));
        assertEquals("1 0 2", counts(run(payments, file + "HT-1,2026-04-01,2026-04-30,999.50,\n")));
        assertEquals(List.of("2026-01-01 3000", "2026-04-01 3000", "2026-07-01 0", "2026-10-01 0"), paid());
        assertEquals(new BigDecimal("5000.00"), store.read(tx -> tx.sql().fetchOne("SELECT SUM(amount) FROM payment WHERE reference IS NULL OR reference LIKE '%ht-1%'").get(0, BigDecimal.class))
                .subtract(new BigDecimal("1000")).setScale(2));
    }

    @Test
    void aPaymentThatFitsNoDueIsNamedAndNothingIsEntered() throws Exception {
        run(contracts, CONTRACTS);
        dues.generate(store, "li.na", id("HT-1"));
        assertEquals(List.of("wrong.csv:3: contract \"HT-9\": there is no contract with this number", "wrong.csv:4: due_date \"2026-05-01\": nothing is open there",
            "wrong.csv:5: amount \"3000.01\": more than the 3000.00 that is open", "wrong.csv:6: amount \"0\": must be above zero",
            "wrong.csv:7: amount \"1.005\": the number has more than 2 decimals", "wrong.csv:8: contract \"\": name the contract, here or in the reference",
            "wrong.csv:9: reference \"rent of HT-12\": names no contract that there is", "wrong.csv:10: reference \"HT-1 and HT-2\": names several contracts: HT-1, HT-2",
            "wrong.csv:11: paid_date \"\": a value is needed", "wrong.csv:12: paid_date \"2130-01-01\": this day is still to come"), problems(payments, """
                contract,due_date,paid_date,amount,reference
                HT-1,2026-04-01,2026-04-03,100,
                HT-9,2026-04-01,2026-04-03,100,
                HT-1,2026-05-01,2026-04-03,100,
                HT-1,2026-07-01,2026-04-03,3000.01,
                HT-1,2026-07-01,2026-04-03,0,
                HT-1,2026-07-01,2026-04-03,1.005,
                ,,2026-04-03,100,
                ,,2026-04-03,100,rent of HT-12
                ,,2026-04-03,100,HT-1 and HT-2
                HT-1,2026-07-01,,100,
                HT-1,2026-07-01,2130-01-01,100,
                """));
        assertEquals(0, count("payment"));
        assertEquals("2026-04-01 0", paid().get(1));
    }

    @Test
    void aFileWithoutAColumnThatIsNeededIsRefused() throws Exception {
        assertTrue(assertThrows(ImportException.class, () -> run(payments, "contract,amount\nHT-1,5\n")).getMessage().contains("paid_date"));
        assertEquals(List.of("contracts", "payments"), kinds.kinds().stream().map(RowKind::id).toList());
    }
}
