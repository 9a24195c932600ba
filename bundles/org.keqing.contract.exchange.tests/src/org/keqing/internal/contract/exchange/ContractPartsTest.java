package org.keqing.internal.contract.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.keqing.contract.custody.LoanRequest;
import org.keqing.contract.dues.ContractDue;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.settings.CategorySettings;
import org.keqing.contract.settings.ContractSettings;
import org.keqing.contract.text.TemplateService;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ExportRequest;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractRegister;
import org.keqing.internal.contract.DefaultContractSettings;
import org.keqing.internal.contract.DefaultCustodyService;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** What belongs to contracts as files: payments, dues, steps, lent originals, categories, templates; what is confidential stays back, and what goes out is on record. */
class ContractPartsTest {

    private static final String CONTRACTS = """
        number,client,state,category,subject,start_date,end_date,signed_on,amount,deposit,currency,rhythm,counted_from_start,steps
        HT-1,HD,in_force,lease,A-12,2026-01-01,2026-12-31,2025-12-20,12000,,CNY,quarterly,true,2026-01-01:1000
        HT-2,HD,in_force,secret,A-13,2026-01-01,2026-12-31,2025-12-20,1200,,CNY,quarterly,true,2026-01-01:100
        HT-3,HD,draft,lease,A-14,2026-01-01,2026-12-31,,1200,,CNY,quarterly,true,2026-01-01:100
        """;

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    private final ContractAccess access = new DefaultContractAccess();
    private final ContractSettings settings = new DefaultContractSettings();
    private final DueService dues = new DefaultDueService();
    private final TemplateService templates = TemplateService.of(Set.of());
    private final RowKind payments = new PaymentRows(access, dues);
    private final RowKind loans = new LoanRows(access, new DefaultCustodyService());
    private Store one;
    private Store two;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        one = company();
        two = company();
    }

    private Store company() throws Exception {
        Store store = TestStores.derbyInMemory();
        Clients.client("HD").manager("zhu.yi").save(store);
        load(store, new ContractRows(access, settings, new DefaultContractRegister(access), new DefaultContractLife()), "li.na", CONTRACTS);
        for (String number : List.of("HT-1", "HT-2")) {
            dues.generate(store, "li.na", id(store, number));
        }
        settings.save(store, "li.na", new CategorySettings("secret", null, "keeper", true, Set.of(), List.of()));
        return store;
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
        Locale.setDefault(before);
    }

    private ImportReport load(Store store, RowKind kind, String user, String text) throws Exception {
        return RowKinds.of(List.of(kind)).run(store, kind, List.of(Files.writeString(folder.resolve("in.csv"), text)), user, Progress.NONE);
    }

    private String export(Store store, RowKind kind, String user) throws Exception {
        Path file = folder.resolve(kind.id() + ".csv");
        RowKinds.of(List.of(kind)).export(store, kind, file, user, Progress.NONE);
        return Files.readString(file);
    }

    private List<String> problems(RowKind kind, String user, String text) throws Exception {
        String before = export(one, kind, user);
        Path file = Files.writeString(folder.resolve("wrong.csv"), text);
        RowKinds kinds = RowKinds.of(List.of(kind));
        List<String> found = kinds.check(one, kind, List.of(file), user, Progress.NONE).problems().stream().map(RowProblem::message).toList();
        assertEquals(found, assertThrows(ImportException.class, () -> kinds.run(one, kind, List.of(file), user, Progress.NONE)).problems().stream().map(RowProblem::message).toList());
        assertEquals(before, export(one, kind, user), "nothing is half written");
        return found;
    }

    private static String counts(ImportReport report) {
        return report.inserted() + " " + report.updated() + " " + report.unchanged();
    }

    private static long id(Store store, String number) throws Exception {
        return store.read(tx -> tx.sql().fetchOne("SELECT id FROM contract WHERE contract_number = ?", number).get(0, Long.class));
    }

    private List<String> openings(String number) throws Exception {
        return access.openings(one, "keeper", id(one, number), 10).stream().map(ContractOpening::detail).toList();
    }

    @Test
    void paymentsGoOutAndComeIn() throws Exception {
        load(one, payments, "zhu.yi", "contract,due_date,paid_date,amount,reference\nHT-1,2026-01-01,2026-01-03,1000,B-1\nHT-1,2026-01-01,2026-01-03,500,B-1\nHT-1,2026-04-01,2026-04-02,3000,\nHT-2,2026-01-01,2026-01-09,300,\"B-2, cash\"\n");
        String file = export(one, payments, "zhu.yi");
        assertEquals("contract,due_date,paid_date,amount,reference\nHT-1,2026-01-01,2026-01-03,1000.00,B-1\nHT-1,2026-01-01,2026-01-03,500.00,B-1\nHT-1,2026-04-01,2026-04-02,3000.00,\n"
            + "HT-2,2026-01-01,2026-01-09,300.00,\"B-2, cash\"\n", file);
        load(two, payments, "zhu.yi", file);
        assertEquals(file, export(two, payments, "zhu.yi"));
        assertEquals("0 0 4", counts(load(two, payments, "zhu.yi", file)));
        assertTrue(openings("HT-2").contains("payments.csv"), "what goes out is on record");
        assertEquals(3, export(one, payments, "outsider").lines().filter(line -> line.startsWith("HT-1")).count());
        assertEquals(4, export(one, payments, "outsider").lines().count(), "what is confidential stays back");
    }

    @Test
    void duesWithWhatWasPaid() throws Exception {
        ContractDue first = dues.dues(one, "li.na", id(one, "HT-1")).getFirst();
        dues.pay(one, "li.na", first.id(), LocalDate.of(2026, 1, 3), first.amount(), null);
        List<String> lines = export(one, new DueRows(access), "outsider").lines().toList();
        assertEquals(List.of("contract,client,kind,from_date,to_date,due_date,amount,paid_amount,paid_date", "HT-1,HD,period,2026-01-01,2026-03-31,2026-01-01,3000.00,3000.00,2026-01-03",
            "HT-1,HD,period,2026-04-01,2026-06-30,2026-04-01,3000.00,0.00,"), lines.subList(0, 3));
        assertEquals(5, lines.size());
        assertThrows(ImportException.class, () -> load(one, new DueRows(access), "li.na", String.join("\n", lines)));
    }

    @Test
    void stepsAndLentOriginals() throws Exception {
        new DefaultContractLife().perform(one, "li.na", id(one, "HT-3"), LifeStep.SUBMIT, new StepDetails(LocalDate.of(2026, 1, 2), "Please, look", null));
        List<String> steps = export(one, new LifeRows(access), "outsider").lines().toList();
        assertEquals("contract,step,from_state,to_state,who,day,at,comment", steps.getFirst());
        assertTrue(steps.get(1).matches("HT-1,take_over,draft,in_force,li.na,20[^,]+,20[^,]+Z,"), steps.get(1));
        assertTrue(steps.getLast().matches("HT-3,submit,draft,review,li.na,2026-01-02,20[^,]+Z,\"Please, look\""), steps.getLast());
        DefaultCustodyService custody = new DefaultCustodyService();
        long loan = custody.lend(one, "li.na", id(one, "HT-1"), new LoanRequest("wu.hao", "court", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 20)));
        custody.giveBack(one, "li.na", loan, LocalDate.of(2026, 1, 19));
        custody.lend(one, "keeper", id(one, "HT-2"), new LoanRequest("wu.hao", null, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 20)));
        assertEquals("contract,borrower,purpose,lent_on,due_back,lent_by,returned_on,returned_to\nHT-1,wu.hao,court,2026-01-05,2026-01-20,li.na,2026-01-19,li.na\n", export(one, loans, "outsider"));
        assertEquals(3, export(one, loans, "keeper").lines().count());
    }

    @Test
    void aBookOfLoansComesInByTheRulesOfAnyLoan() throws Exception {
        String book = """
            contract,borrower,purpose,lent_on,due_back,lent_by,returned_on,returned_to
            HT-1,wu.hao,court,2026-01-05,2026-01-20,zhu.yi,2026-01-19,an.li
            HT-1,an.li,,2026-02-02,2026-02-10,zhu.yi,,
            """;
        assertEquals("2 0 0", counts(load(two, loans, "li.na", book)));
        assertEquals(book, export(two, loans, "li.na"));
        assertEquals("0 0 2", counts(load(two, loans, "li.na", book)));
        assertEquals("0 1 0", counts(load(two, loans, "li.na", "contract,borrower,lent_on,due_back,returned_on\nHT-1,an.li,2026-02-02,2026-02-10,2026-02-09\n")));
        assertEquals(book.replace("zhu.yi,,\n", "zhu.yi,2026-02-09,li.na\n"), export(two, loans, "li.na"), "taken back by who imports it when the file names nobody");

        load(one, loans, "li.na", book);
        assertEquals(List.of("wrong.csv:2: contract \"HT-1\": The original of contract HT-1 is out: an.li has it until 2026-02-10.", "wrong.csv:3: contract \"HT-3\": Contract HT-3 is not signed yet: there is no original to lend.",
            "wrong.csv:4: contract \"HT-9\": there is no contract with this number", "wrong.csv:5: returned_to \"zhu.yi\": needs the day of the return in returned_on",
            "wrong.csv:6: returned_on \"2026-02-01\": 2026-02-01 is before the day on which it was lent, 2026-02-02.", "wrong.csv:7: returned_on \"2026-01-18\": The original of contract HT-1 came back on 2026-01-19."),
            problems(loans, "li.na", """
                contract,borrower,lent_on,due_back,returned_on,returned_to
                HT-1,zhu.yi,2026-02-03,2026-02-10,,
                HT-3,zhu.yi,2026-02-03,2026-02-10,,
                HT-9,zhu.yi,2026-02-03,2026-02-10,,
                HT-1,an.li,2026-02-02,2026-02-10,,zhu.yi
                HT-1,an.li,2026-02-02,2026-02-10,2026-02-01,
                HT-1,wu.hao,2026-01-05,2026-01-20,2026-01-18,
                """));
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        assertEquals(List.of("wrong.csv:2: lent_on \"%s\": this day is still to come".formatted(tomorrow), "wrong.csv:3: due_back \"2026-02-02\": is before the day on which it was lent",
            "wrong.csv:4: borrower \"%s\": longer than 100 characters".formatted("b".repeat(80) + "…"), "wrong.csv:4: purpose \"%s\": longer than 300 characters".formatted("p".repeat(80) + "…")),
            problems(loans, "li.na", """
                contract,borrower,purpose,lent_on,due_back
                HT-1,zhu.yi,,%s,%<s
                HT-1,zhu.yi,,2026-02-03,2026-02-02
                HT-1,%s,%s,2026-02-03,2026-02-03
                """.formatted(tomorrow, "b".repeat(101), "p".repeat(301))));
        assertEquals(List.of("wrong.csv:2: contract \"HT-2\": there is no contract with this number"), problems(loans, "outsider", "contract,borrower,lent_on,due_back\nHT-2,an.li,2026-02-02,2026-02-10\n"));
        new DefaultContractLife().assign(one, "li.na", ContractRole.KEEPER, Set.of("custodian"));
        assertEquals(1, problems(loans, "outsider", "contract,borrower,lent_on,due_back,returned_on\nHT-1,an.li,2026-02-02,2026-02-10,2026-02-09\n").size(), "only who keeps it takes it back");
    }

    @Test
    void theHistoryOfWhatIsConfidentialStaysBack() throws Exception {
        ExportService exports = ExportService.create(new ContractHistory(access));
        Path out = folder.resolve("history.csv");
        exports.run(one, new ExportRequest(ExportKind.HISTORY, out, "keeper", null), Progress.NONE);
        List<String> all = Files.readAllLines(out);
        String secret = String.valueOf(id(one, "HT-2"));
        String amounts = String.valueOf(one.<Long>read(tx -> tx.sql().fetchOne("SELECT id FROM contract_step WHERE owner_id = ?", id(one, "HT-2")).get(0, Long.class)));
        String open = String.valueOf(id(one, "HT-1"));
        assertTrue(all.stream().anyMatch(line -> line.contains(secret)) && all.stream().anyMatch(line -> line.contains(open)), all::toString);
        exports.run(one, new ExportRequest(ExportKind.HISTORY, out, "outsider", null), Progress.NONE);
        List<String> some = Files.readAllLines(out);
        assertEquals(all.stream().filter(line -> !line.contains(secret) && !line.contains(amounts)).toList(), some);
    }

    @Test
    void categoriesMoveByTheRightOfTheCustodian() throws Exception {
        RowKind kind = new CategoryRows(settings);
        assertEquals("2 0 0", counts(load(one, kind, "li.na", "category,code,keeper,confidential,readers,lead_days\nsupply,GH,wu.hao,true,zhu.yi;an.li,90;30\ndealer,,,false,,\n")));
        String file = export(one, kind, "li.na");
        assertTrue(file.contains("\nsupply,GH,wu.hao,true,an.li;zhu.yi,90;30\n") && file.contains("\nlease,,,false,,\n") && file.contains("\nsecret,,keeper,true,,\n"), file);
        load(two, kind, "li.na", file);
        assertEquals(file, export(two, kind, "li.na"));
        assertEquals("0 0 4", counts(load(two, kind, "li.na", file)));
        assertEquals("0 1 0", counts(load(two, kind, "li.na", "category,code\nsupply,GY\n")));
        assertTrue(export(two, kind, "li.na").contains("\nsupply,GY,wu.hao,true,an.li;zhu.yi,90;30\n"), "what the file does not mention stays");
        assertEquals(List.of("wrong.csv:2: confidential \"maybe\": must be one of: true, false", "wrong.csv:3: lead_days \"soon\": must be days as 90;60;30",
            "wrong.csv:4: category \"far\": A lead time is 1 to 3650 days, not 4000.", "wrong.csv:6: category \"dealer\": this category stands in an earlier row"),
            problems(kind, "li.na", "category,confidential,lead_days\nx,maybe,\ny,false,soon\nfar,false,4000\ndealer,true,\ndealer,true,\n"));
        new DefaultContractLife().assign(one, "li.na", ContractRole.KEEPER, Set.of("custodian"));
        assertEquals("li.na has not the role of the custodian: categories stay as they are", assertThrows(ImportException.class, () -> load(one, kind, "li.na", file)).getMessage());
    }

    @Test
    void theCompanysTemplatesMove() throws Exception {
        RowKind kind = new TemplateRows(templates);
        String file = """
            template,version,row,id,kind,required,means,zh,en
            own.lease,1.1,name,,,,,租赁合同,Lease
            own.lease,1.1,category,,,,,租赁,lease
            own.lease,1.1,variable,market,text,true,,市场,Market
            own.lease,1.1,variable,goal,money,false,target,目标,Target
            own.lease,1.1,variable,bonus,number,false,rate,奖励,Bonus
            own.lease,1.1,clause,1,,,,"标的
            第二行","The stall, at {market}"
            own.lease,1.1,clause,1.1,,,,甲方将{market}的摊位出租，达到{goal}奖励{bonus}%。,The lessor leases a stall at {market}; {bonus} % at {goal}.
            """;
        assertEquals("7 0 0", counts(load(one, kind, "li.na", file)));
        assertEquals(file, export(one, kind, "li.na"));
        load(two, kind, "li.na", file);
        assertEquals(file, export(two, kind, "li.na"));
        assertEquals("0 0 7", counts(load(two, kind, "li.na", file)));
        assertEquals("0 7 0", counts(load(two, kind, "li.na", file.replace("leases a stall", "lets a stall"))));
        assertEquals(List.of("wrong.csv:3: row \"song\": must be one of: name, category, variable, clause", "wrong.csv:4: kind \"letters\": must be one of: text, number, money, date",
            "wrong.csv:5: means \"quota\": must be one of: target, rate, reward, cap, on-time-rate", "wrong.csv:6: id \"\": a variable and a clause need their name or number", "wrong.csv:7: version \"one\": must be a version as 1.1"), problems(kind, "li.na", """
            template,version,row,id,kind,required,means,zh,en
            own.lease,1.2,name,,,,,租赁合同,Lease
            own.lease,1.2,song,,,,,租赁,lease
            own.lease,1.2,variable,market,letters,true,,市场,Market
            own.lease,1.2,variable,goal,money,true,quota,目标,Target
            own.lease,1.2,clause,,,,,a,b
            own.lease,one,clause,1,,,,a,b
            """));
        assertEquals(List.of("wrong.csv:2: version \"2\": a version of a pack stays as it is; the company's own are numbered as 1.1"), problems(kind, "li.na", file.replace(",1.1,", ",2,").replace("clause,2,", "clause,1.1,")));
        List<String> unknown = problems(kind, "li.na", file.replace("leases a stall at {market}", "leases {nothing}"));
        assertEquals(1, unknown.size());
        assertTrue(unknown.getFirst().startsWith("wrong.csv:9: row \"clause\": ") && unknown.getFirst().contains("nothing"), unknown::toString);
        new DefaultContractLife().assign(two, "li.na", ContractRole.LEGAL, Set.of("lawyer"));
        assertEquals("li.na has not the role of the legal review: templates stay as they are", assertThrows(ImportException.class, () -> load(two, kind, "li.na", file)).getMessage());
        assertEquals("0 0 7", counts(load(two, kind, "lawyer", file.replace("leases a stall", "lets a stall"))));
    }
}
