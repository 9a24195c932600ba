package org.keqing.internal.support.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.exchange.CsvFiles;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.Company;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanTaskRow;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.ProposalVerdict;
import org.keqing.support.proposal.RoundProposals;
import org.keqing.support.role.SupportRole;

/** Decisions on proposals out of a file that went out, was filled in, and comes in again: UP rose (1,000.50 a year more), DOWN fell (as much less), STAYS stayed. */
abstract class ProposalFileSuite {

    private static final String HEAD = "round,scheme,as_of,client,name,region,manager,from_tier,to_tier,cost_change,decision,decided_by,decided_at,reason,plan,plan_start,owner,due_date,lines";
    private static final String UP_LINES = "entitlement:vip;entitlement:supply;duty:check;visits:manager;measure:training";
    private static final String FAILED = "The import failed, nothing was imported: ";

    @TempDir
    Path folder;

    private final RowKinds kinds = RowKinds.of(List.of());
    private Store store;
    private Company company;
    private ProposalRows kind;
    private Round round;

    abstract Store open() throws Exception;

    abstract void close(Store opened);

    @BeforeEach
    void rounds() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = open();
        company = new Company(store);
        company.client("UP", "li.na");
        company.client("DOWN", null);
        company.client("STAYS", "li.na");
        company.trade("UP", "2025-03-01", "100");
        company.trade("DOWN", "2025-03-01", "5000");
        company.trade("STAYS", "2025-03-01", "50");
        company.trade("UP", "2026-03-01", "1000");
        company.trade("DOWN", "2026-03-01", "999.99");
        company.trade("STAYS", "2026-03-01", "60");
        company.round("2025", LocalDate.of(2025, 12, 31));
        round = company.round("2026", LocalDate.of(2026, 6, 30));
        kind = new ProposalRows(company.proposals, Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void closeStore() {
        close(store);
    }

    private Path exported() throws Exception {
        Path file = folder.resolve("proposals.csv");
        kinds.export(store, kind, file, "chief", Progress.NONE);
        return file;
    }

    /** Fills cells of the row of a client in the round 2026: column and value in turn. */
    private static String filled(String line, String client, String... cells) {
        if (!line.startsWith("2026,") || !line.contains("," + client + ",")) {
            return line;
        }
        List<String> columns = List.of(HEAD.split(","));
        String[] values = line.split(",", -1);
        IntStream.iterate(0, i -> i < cells.length, i -> i + 2).forEach(i -> values[columns.indexOf(cells[i])] = cells[i + 1]);
        return String.join(",", values);
    }

    private Path file(String... lines) throws Exception {
        return Files.writeString(folder.resolve("in.csv"), String.join("\n", lines) + '\n');
    }

    private ImportReport.FileReport load(Path file) throws Exception {
        return kinds.run(store, kind, List.of(file), "chief", Progress.NONE).files().getFirst();
    }

    private List<String> problems(String... lines) throws Exception {
        Path file = file(lines);
        List<String> checked = kinds.check(store, kind, List.of(file), "chief", Progress.NONE).problems().stream().map(RowProblem::message).toList();
        ImportException refused = assertThrows(ImportException.class, () -> kinds.run(store, kind, List.of(file), "chief", Progress.NONE));
        assertEquals(checked, refused.problems().stream().map(RowProblem::message).toList());
        return checked;
    }

    /** All that decisions write. */
    private String state() throws Exception {
        return store.read(tx -> Stream.of("proposal_round", "proposal_decision", "support_plan", "plan_task", "plan_measure", "policy_version")
                .map(table -> table + tx.sql().fetch("SELECT COUNT(*) FROM " + table).getFirst().get(0, Integer.class)).collect(Collectors.joining(" ")));
    }

    private RoundProposals now() throws StoreException {
        return company.proposals.proposals(store, round.id());
    }

    private PlanSummary plan(String client) throws StoreException {
        return company.plans.plansOf(store, company.clients.get(client)).getFirst();
    }

    @Test
    void whatWentOutIsFilledInAndComesInAndGoesOutAsDecided() throws Exception {
        List<String> lines = Files.readAllLines(exported());
        assertEquals(HEAD, lines.getFirst());
        assertTrue(lines.contains("2026,test.two,2026-06-30,UP,UP,,li.na,low,high,1000.50,open,,,,,,,," + UP_LINES), lines::toString);
        ImportReport.FileReport untouched = load(folder.resolve("proposals.csv"));
        assertEquals(List.of(0L, 5L), List.of(untouched.inserted(), untouched.unchanged()));
        assertEquals(List.of(), untouched.remarks());
        assertEquals("proposal_round0 proposal_decision0 support_plan0 plan_task0 plan_measure0 policy_version0", state());
        Path decided = file(lines.stream().map(line -> filled(line, "UP", "decision", "Accepted")).map(line -> filled(line, "DOWN", "decision", "refused", "reason", "Next year")).toArray(String[]::new));
        ImportReport.FileReport checked = kinds.check(store, kind, List.of(decided), "chief", Progress.NONE).files().getFirst();
        assertEquals(2, checked.inserted());
        assertEquals(List.of("1 accepted, 1 refused; cost per year: accepted +1,000.50"), checked.remarks());
        assertEquals("proposal_round0 proposal_decision0 support_plan0 plan_task0 plan_measure0 policy_version0", state());
        ImportReport.FileReport report = load(decided);
        assertEquals(checked.remarks(), report.remarks());
        assertEquals(List.of(2L, 3L), List.of(report.inserted(), report.unchanged()));
        assertEquals("proposal_round1 proposal_decision2 support_plan1 plan_task4 plan_measure1 policy_version1", state());
        assertEquals(new BigDecimal("1000.50"), now().cost(Set.of(Decision.ACCEPTED)));
        assertEquals("li.na", plan("UP").owner());
        assertEquals(5, company.tasks.open(store, "li.na", 100).size());
        List<String> after = Files.readAllLines(exported());
        assertTrue(after.contains("2026,test.two,2026-06-30,DOWN,DOWN,,,high,low,-1000.50,refused,chief,2026-11-22T08:00:00Z,Next year,,,,,"), after::toString);
        assertTrue(after.contains("2026,test.two,2026-06-30,UP,UP,,li.na,low,high,1000.50,accepted,chief,2026-11-22T08:00:00Z,,Small → Important: policy from 2026 on,2026-11-22,li.na,2027-01-21,"),
                after::toString);
        for (Path again : List.of(decided, folder.resolve("proposals.csv"))) {
            assertEquals(List.of(0L, 5L), List.of(load(again).inserted(), load(again).unchanged()));
        }
        assertEquals(after, Files.readAllLines(exported()));
    }

    @Test
    void aWorkbookToo() throws Exception {
        Path book = folder.resolve("proposals.xlsx");
        kinds.export(store, kind, book, "chief", Progress.NONE);
        try (var source = CsvFiles.open(book)) {
            assertEquals(List.of(HEAD.split(",")), source.columns());
        }
        assertEquals(5, load(book).unchanged());
        company.proposals.accept(store, "chief", round.id(), List.of(company.clients.get("UP")), "Well\nearned", Progress.NONE);
        kinds.export(store, kind, book, "chief", Progress.NONE);
        assertEquals(5, load(book).unchanged());
    }

    @Test
    void aChangedOneHasItsOwnOwnerDayAndLines() throws Exception {
        ImportReport.FileReport report = load(file("round,client,decision,reason,owner,due_date,lines", "2026,UP,changed,Only the course,wang.wei,2027-03-01,measure:training",
                "2026,DOWN,changed,Later,,2026-12-01, ", "2026,STAYS,,,,,"));
        assertEquals(2, report.inserted());
        assertEquals(List.of("2 accepted, 0 refused; cost per year: accepted 0.00"), report.remarks());
        assertEquals("wang.wei", plan("UP").owner());
        assertEquals(LocalDate.of(2027, 3, 1), plan("UP").due());
        assertEquals(List.of("Sales training"), company.tasks.open(store, "wang.wei", 100).stream().map(PlanTaskRow::name).toList());
        assertEquals("chief", plan("DOWN").owner());
        assertEquals(LocalDate.of(2026, 12, 1), plan("DOWN").due());
        assertEquals(2, now().count(Decision.CHANGED));
        assertEquals(1, load(file("round,client,decision,reason,owner", "2026,UP,changed,Only  the course,wang.wei")).unchanged());
    }

    @Test
    void aChangedOneGoesOutWithTheLinesThatCountAndComesInAgain() throws Exception {
        load(file("round,client,decision,reason,lines", "2026,UP,changed,Only the course,measure:training;duty:check", "2026,DOWN,changed,As it is,"));
        List<String> out = Files.readAllLines(exported());
        assertEquals(List.of("duty:check;measure:training"), ends(out, "UP"));
        assertEquals(List.of("entitlement:supply;entitlement:vip;duty:check;visits:manager;measure:training"), ends(out, "DOWN"));
        assertEquals(5, load(folder.resolve("proposals.csv")).unchanged());
        assertEquals(2, load(file("round,client,decision,lines", "2026,UP,changed,measure:training; duty:check", "2026,UP,changed,")).unchanged());
        assertEquals(List.of("in.csv:2: lines \"duty:check\": It was decided already, changed by chief: a decision is not taken back"), problems("round,client,decision,lines", "2026,UP,changed,duty:check"));
        assertEquals(Set.of("entitlement:vip", "entitlement:supply", "visits:manager"), now().rows().stream().filter(row -> row.code().equals("UP")).findFirst().orElseThrow().leftOut());
    }

    @Test
    void whatWasLeftOutBeforeThatWasKeptIsNotClaimed() throws Exception {
        load(file("round,client,decision,reason,lines", "2026,UP,changed,Only the course,measure:training"));
        store.write("chief", tx -> tx.sql().execute("UPDATE proposal_decision SET left_out = NULL"));
        assertEquals(List.of(""), ends(Files.readAllLines(exported()), "UP"));
        assertEquals(1, load(file("round,client,decision,lines", "2026,UP,changed,duty:check")).unchanged());
    }

    /** The lines of a client in the round 2026. */
    private static List<String> ends(List<String> exported, String client) {
        return exported.stream().filter(line -> line.startsWith("2026,") && line.contains("," + client + ",")).map(line -> line.substring(line.lastIndexOf(',') + 1)).toList();
    }

    @Test
    void decisionsOfSeveralRoundsComeInTogether() throws Exception {
        assertEquals(3, load(file("round,client,decision,reason", "2025,UP,accepted,", "2026,UP,accepted,", "2025,STAYS,refused,Small")).inserted());
        assertEquals("proposal_round2 proposal_decision3 support_plan2 plan_task6 plan_measure1 policy_version1", state());
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsWritten() throws Exception {
        company.proposals.refuse(store, "wang", round.id(), List.of(company.clients.get("DOWN")), "Next year", Progress.NONE);
        company.evaluation.prepare(store, new RoundRequest("2027", Company.SCHEME, 0, null, LocalDate.of(2026, 9, 30), null, null, "chief"), Progress.NONE);
        String before = state();
        assertEquals(List.of("in.csv:3: round \"2024\": There is no such round.", "in.csv:4: round \"2027\": The round 2027 is not confirmed yet: it proposes nothing before.",
                "in.csv:5: client \"NOBODY\": There is no such client", "in.csv:6: client \"STAYS\": The round proposes nothing for this client",
                "in.csv:7: decision \"yes\": Must be one of: open, accepted, changed, refused; empty is open", "in.csv:8: decision \"accepted\": It was decided already, refused by wang: a decision is not taken back",
                "in.csv:9: reason \"Never\": It was decided already, refused by wang: a decision is not taken back", "in.csv:10: client \"UP\": The file has decided on this client already",
                "in.csv:11: reason \"\": Say why.", "in.csv:12: client \"\": a value is needed"),
                problems("round,client,decision,reason", "2026,UP,accepted,", "2024,UP,accepted,", "2027,UP,accepted,", "2026,NOBODY,accepted,", "2026,STAYS,accepted,", "2026,UP,yes,", "2026,DOWN,accepted,",
                        "2026,DOWN,refused,Never", "2026,UP,refused,No", "2025,UP,refused,", "2026,,accepted,"));
        assertEquals(before, state());
        assertEquals(List.of("in.csv:2: from_tier \"high\": The round proposes something else now (low): export it again",
                "in.csv:2: to_tier \"low\": The round proposes something else now (high): export it again", "in.csv:2: cost_change \"-1000.5\": The round proposes something else now (1000.50): export it again",
                "in.csv:3: from_tier \"low\": The round proposes something else now (none): export it again"),
                problems("round,client,from_tier,to_tier,cost_change,decision", "2026,UP,high,low,-1000.5,accepted", "2025,UP,low,low,100,accepted"));
        assertEquals(List.of("in.csv:2: decided_by \"wang\": A decision is that of who imports it (chief): leave this empty",
                "in.csv:2: decided_at \"2026-11-01T08:00:00Z\": This comes about with the decision: leave it empty", "in.csv:2: plan \"Mine\": This comes about with the decision: leave it empty",
                "in.csv:2: plan_start \"2026-11-01\": This comes about with the decision: leave it empty", "in.csv:2: owner \"li\": Only a proposal that is changed has this",
                "in.csv:2: due_date \"2027-01-01\": Only a proposal that is changed has this", "in.csv:2: lines \"duty:check\": Only a proposal that is changed has this"),
                problems("round,client,decision,decided_by,decided_at,plan,plan_start,owner,due_date,lines", "2026,UP,accepted,wang,2026-11-01T08:00:00Z,Mine,2026-11-01,li,2027-01-01,duty:check"));
        assertEquals(List.of("in.csv:2: lines \"duty:check;duty:dance\": duty:dance is not proposed for this client", "in.csv:2: owner \"" + "x".repeat(80) + "…\": A name has 100 characters at most",
                "in.csv:2: due_date \"2026-11-21\": Lies in the past: plans begin on 2026-11-22"),
                problems("round,client,decision,reason,owner,due_date,lines", "2026,UP,changed,Because," + "x".repeat(101) + ",2026-11-21,duty:check;duty:dance"));
        assertEquals(List.of("in.csv:2: decision \"\": The file has no column for decisions"), problems("round,client", "2026,UP", "2026,DOWN"));
        assertEquals(before, state());
    }

    @Test
    void onlyPolicyManagersDecideOnWhateverWay() throws Exception {
        DefaultSupportRoles roles = new DefaultSupportRoles();
        roles.assign(store, "chief", SupportRole.POLICY_MANAGER, Set.of("chief"));
        long up = company.clients.get("UP");
        String refusal = "clerk may not change this: the role policy manager is held by chief.";
        String before = state();
        Path file = file("round,client,decision", "2026,UP,accepted");
        assertEquals(FAILED + refusal, assertThrows(ImportException.class, () -> kinds.check(store, kind, List.of(file), "clerk", Progress.NONE)).getMessage());
        assertEquals(FAILED + refusal, assertThrows(ImportException.class, () -> kinds.run(store, kind, List.of(file), "clerk", Progress.NONE)).getMessage());
        List<ProposalVerdict> verdicts = List.of(new ProposalVerdict(round.id(), up, Decision.ACCEPTED, null, null));
        assertEquals(refusal, assertThrows(StoreException.class, () -> company.proposals.decide(store, "clerk", verdicts, Progress.NONE)).getMessage());
        assertEquals(refusal, assertThrows(StoreException.class, () -> company.proposals.accept(store, "clerk", round.id(), List.of(up), null, Progress.NONE)).getMessage());
        assertEquals(refusal, assertThrows(StoreException.class, () -> company.proposals.refuse(store, "clerk", round.id(), List.of(up), "No", Progress.NONE)).getMessage());
        assertEquals(before, state());
        assertEquals(1, load(file).inserted());
    }

    @Test
    void whatWasDecidedMeanwhileLeavesAllOthersOpen() throws Exception {
        long up = company.clients.get("UP");
        long down = company.clients.get("DOWN");
        company.proposals.accept(store, "wang", round.id(), List.of(down), null, Progress.NONE);
        String before = state();
        List<ProposalVerdict> verdicts = List.of(new ProposalVerdict(round.id(), up, Decision.ACCEPTED, null, null), new ProposalVerdict(round.id(), down, Decision.REFUSED, "No", null));
        assertEquals("Round 2026: not all of these proposals are open any more (1). Nothing was decided; read them again.",
                assertThrows(StoreException.class, () -> company.proposals.decide(store, "chief", verdicts, Progress.NONE)).getMessage());
        assertEquals("Say why.", assertThrows(StoreException.class,
                () -> company.proposals.decide(store, "chief", List.of(new ProposalVerdict(round.id(), up, Decision.REFUSED, " ", null)), Progress.NONE)).getMessage());
        assertEquals(before, state());
    }

    @Test
    void policiesThatChangedSinceTheExportAreNoticed() throws Exception {
        List<String> lines = Files.readAllLines(exported());
        TierPolicy high = company.files.find(Company.SCHEME).orElseThrow().of("high").orElseThrow();
        company.policies.save(store, "chief", company.files.find(Company.SCHEME).orElseThrow()
                .with(new TierPolicy("high", high.summary(), high.entitlements(), high.duties(), high.visits(), high.service(), high.payment(), high.measures(), high.goals(), new BigDecimal("1200.50"))));
        assertEquals(List.of("cost_change \"1000.50\": The round proposes something else now (1100.50): export it again"),
                problems(lines.stream().map(line -> filled(line, "UP", "decision", "accepted")).toArray(String[]::new)).stream().map(problem -> problem.substring(problem.indexOf(": ") + 2)).toList());
    }
}
