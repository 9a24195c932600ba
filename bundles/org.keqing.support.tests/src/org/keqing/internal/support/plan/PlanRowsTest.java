package org.keqing.internal.support.plan;

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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.Company;
import org.keqing.support.PlanEdit;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.PlanTask;
import org.keqing.support.model.SupportFactory;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** Plans as one sheet, out of one database and into another; what is wrong with a file is said line by line, and nothing is half written. */
class PlanRowsTest {

    private static final String HEAD = "row,client,title,start_date,nth,name,owner,due_date,state,goal,budget,actual_cost,outcome,unit,baseline,target,actual,measure,cost,done,done_on,comment,member,start_scheme,start_tier";

    @TempDir
    Path folder;

    private final PlanRows plans = new PlanRows(Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC));
    private final RowKinds kinds = RowKinds.of(List.of(plans));
    private Company company;
    private Store other;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        company = new Company();
        company.client("A", "li.na");
        company.client("B", "li.na");
        company.trade("A", "2026-08-15", "1000");
        company.trade("A", "2026-10-15", "1500");
        other = TestStores.derbyInMemory();
        Clients.client("B").save(other);
        Clients.client("A").save(other);
    }

    @AfterEach
    void close() {
        company.close();
        other.close();
    }

    private long whole() throws Exception {
        company.round("2026", LocalDate.of(2026, 9, 30));
        long id;
        try (PlanEdit edit = company.plans.create(company.store, "li.na", company.clients.get("A"))) {
            edit.plan().setTitle("Grow, \"together\"");
            edit.plan().setStartDate(LocalDate.of(2026, 10, 1));
            edit.plan().setGoal("Two\nlines");
            edit.plan().setBudget(new BigDecimal("500.5"));
            edit.plan().setActualCost(new BigDecimal("100"));
            edit.addMember(company.clients.get("B"));
            PlanTarget target = SupportFactory.eINSTANCE.createPlanTarget();
            target.setMetric("amount");
            target.setUnit("CNY");
            target.setGoalValue(new BigDecimal("2000"));
            target.setDueDate(LocalDate.of(2026, 12, 31));
            edit.plan().getTargets().add(target);
            PlanMeasure measure = SupportFactory.eINSTANCE.createPlanMeasure();
            measure.setMeasure("training");
            measure.setName("Training");
            measure.setOwner("wu");
            measure.setCost(new BigDecimal("80"));
            measure.setDone(true);
            edit.plan().getMeasures().add(measure);
            for (String day : List.of("2026-10-20", "2026-11-20")) {
                PlanTask task = SupportFactory.eINSTANCE.createPlanTask();
                task.setName("Check");
                task.setPerson("wu");
                task.setDueDate(LocalDate.parse(day));
                task.setDoneOn(day.contains("-10-") ? LocalDate.of(2026, 10, 19) : null);
                edit.plan().getTasks().add(task);
            }
            edit.save();
            id = edit.plan().getId();
        }
        step(id, PlanStep.START, "2026-10-01", null);
        step(id, PlanStep.FINISH, "2026-11-01", "Well");
        step(id, PlanStep.RESUME, "2026-11-02", "Not yet");
        try (PlanEdit edit = company.plans.create(company.store, "li.na", company.clients.get("B"))) {
            edit.plan().setTitle("Small");
            edit.save();
        }
        return id;
    }

    private void step(long plan, PlanStep step, String day, String comment) throws StoreException {
        company.life.perform(company.store, "li.na", plan, step, LocalDate.parse(day), comment, Progress.NONE);
    }

    private Path export(Store store, String name) throws Exception {
        Path file = folder.resolve(name);
        kinds.export(store, plans, file, "li.na", Progress.NONE);
        return file;
    }

    private ImportReport load(Store store, Path file) throws Exception {
        return kinds.run(store, plans, List.of(file), "zhou", Progress.NONE);
    }

    private ImportReport load(String... lines) throws Exception {
        return load(other, Files.writeString(folder.resolve("in.csv"), String.join("\n", lines)));
    }

    private static String counts(ImportReport report) {
        return report.inserted() + " " + report.updated() + " " + report.unchanged();
    }

    private List<String> problems(String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("wrong.csv"), String.join("\n", lines));
        String before = Files.readString(export(other, "before.csv"));
        List<String> found = kinds.check(other, plans, List.of(file), "zhou", Progress.NONE).problems().stream().map(RowProblem::message).toList();
        assertEquals(found, assertThrows(ImportException.class, () -> load(other, file)).problems().stream().map(RowProblem::message).toList());
        assertEquals(before, Files.readString(export(other, "after.csv")), "nothing is half written");
        return found;
    }

    private Object field(String sql) throws StoreException {
        return other.read(tx -> tx.sql().fetchOne(sql).get(0));
    }

    @Test
    void plansGoWholeIntoAnotherDatabase() throws Exception {
        whole();
        Path first = export(company.store, "plans.csv");
        List<String> lines = Files.readAllLines(first);
        assertEquals(HEAD, lines.getFirst());
        assertTrue(lines.contains("goal,A,\"Grow, \"\"together\"\"\",2026-10-01,,amount,,2026-12-31,,,,,,CNY,1000,2000,1500,,,,,,,,"), lines::toString);
        assertTrue(lines.contains("task,A,\"Grow, \"\"together\"\"\",2026-10-01,,Check,wu,2026-10-20,,,,,,,,,,,,,2026-10-19,,,,"), lines::toString);
        assertTrue(lines.contains("step,A,\"Grow, \"\"together\"\"\",2026-10-01,,resume,li.na,,,,,,,,,,,,,,2026-11-02,Not yet,,,"), lines::toString);
        assertEquals("10 0 0", counts(load(other, first)));
        assertEquals(Files.readString(first), Files.readString(export(other, "again.csv")));
        assertEquals("0 0 10", counts(load(other, first)));
        assertEquals("running 2026-10-01 0.6666 imported",
                field("SELECT state || ' ' || CAST(started_on AS CHAR(10)) || ' ' || TRIM(CAST(progress AS CHAR(8))) || ' ' || origin FROM support_plan WHERE title LIKE 'Grow%'"));
        assertEquals("test.two/high", field("SELECT s.scheme_id || '/' || s.tier FROM plan_start s JOIN client c ON c.id = s.client_id WHERE c.code = 'A'"));
    }

    @Test
    void aWorkbookSaysTheSame() throws Exception {
        whole();
        assertEquals("10 0 0", counts(load(other, export(company.store, "plans.xlsx"))));
        assertEquals(Files.readString(export(company.store, "a.csv")), Files.readString(export(other, "b.csv")));
    }

    @Test
    void aFileOfHeadsAloneChangesHeadsAlone() throws Exception {
        load("row,client,title,start_date,owner,due_date,name", "plan,A,Grow,2026-10-01,wu,2026-12-31,", "task,A,Grow,2026-10-01,wu,2026-11-01,Call");
        assertEquals("1 1 0", counts(load("client,title,start_date,owner,due_date,budget", "A,Grow,2026-10-01,wu,2027-01-31,70", "B,Grow,2026-10-01,wu,2026-12-31,")));
        assertEquals(1, field("SELECT COUNT(*) FROM plan_task"));
        assertEquals("0 0 1", counts(load("client,title,start_date,owner,due_date", "A,Grow,2026-10-01,wu,2027-01-31")));
        assertEquals(new BigDecimal("70.00"), field("SELECT budget FROM support_plan WHERE due_date = DATE('2027-01-31')"));
        assertEquals("0 2 0", counts(load("row,client,title,start_date,name,owner,due_date,done_on", "task,A,Grow,2026-10-01,Call,wu,2026-11-01,2026-10-30", "task,A,Grow,2026-10-01,Visit,wu,2026-11-02,")));
        assertEquals(new BigDecimal("0.5000"), field("SELECT progress FROM support_plan WHERE due_date = DATE('2027-01-31')"));
        assertEquals("0 0 1", counts(load("row,client,title,start_date,name,owner,due_date", "plan,A,Grow,2026-10-01,,wu,2027-01-31")));
    }

    @Test
    void whatIsWrongIsNamedByLineAndColumn() throws Exception {
        assertEquals(List.of("wrong.csv:2: client \"Z\": There is no such client", "wrong.csv:3: row \"aim\": Must be plan, member, goal, measure, task or step",
                "wrong.csv:6: target \"many\": not a number as 1234.56 (a point for decimals, nothing between thousands)", "wrong.csv:8: done \"yes\": Must be true or false", "wrong.csv:9: title \"Grow\": The file has this plan of the client already",
                "wrong.csv:13: member \"Y\": There is no such client"),
                problems("row,client,title,start_date,owner,due_date,name,target,cost,done,member", "plan,Z,Grow,2026-10-01,wu,2026-12-31,,,,,", "aim,A,Grow,2026-10-01,,,x,,,,",
                        "plan,A,Grow,2026-10-01,wu,2026-12-31,,,,,", "goal,A,Grow,2026-10-01,,,Length,4,,,", "goal,A,Grow,2026-10-01,,,Length,many,,,", "measure,A,Grow,2026-10-01,,,Train,,10,true,",
                        "measure,A,Grow,2026-10-01,,,Train,,,yes,", "plan,A,Grow,2026-10-01,wu,2026-12-31,,,,,", "task,A,Grow,2026-10-01,wu,2026-10-02,Call,,,,", "plan,B,Grow,2026-10-01,wu,2026-12-31,,,,,",
                        "member,B,Grow,2026-10-01,,,,,,,A", "member,B,Grow,2026-10-01,,,,,,,Y"));
        assertEquals(List.of("wrong.csv:2: due_date \"2026-09-30\": The last day must not be before the first (2026-10-01).", "wrong.csv:3: target \"\": Needs a value",
                "wrong.csv:4: cost \"-1\": This cannot be negative.", "wrong.csv:5: due_date \"2026-09-01\": The last day must not be before the first (2026-10-01).",
                "wrong.csv:6: member \"A\": This client belongs to the group already.", "wrong.csv:7: title \"Other\": The plan is not there, and the file has no row for it", "wrong.csv:8: owner \"\": Needs a value"),
                problems("row,client,title,start_date,owner,due_date,name,target,cost,member", "plan,A,Grow,2026-10-01,wu,2026-09-30,,,,", "goal,A,Grow,2026-10-01,,,Length,,,", "measure,A,Grow,2026-10-01,,,Train,,-1,",
                        "task,A,Grow,2026-10-01,wu,2026-09-01,Call,,,", "member,A,Grow,2026-10-01,,,,,,A", "task,A,Other,2026-10-01,wu,2026-11-01,Call,,,", "plan,B,Grow,2026-10-01,,2026-12-31,,,,").stream().sorted().toList());
    }

    @Test
    void noFileLeadsAroundAStep() throws Exception {
        String head = "row,client,title,start_date,owner,due_date,state,name,done_on,comment";
        String plan = "plan,A,Grow,2026-10-01,wu,2026-12-31,";
        String step = "step,A,Grow,2026-10-01,wu,,,";
        assertEquals(List.of("wrong.csv:2: state \"running\": The steps in the file lead to: Planned"), problems(head, plan + "running,,,"));
        assertEquals(List.of("wrong.csv:3: name \"finish\": Is not possible here: the plan is Planned"), problems(head, plan + "done,,,", step + "finish,2026-11-01,Well"));
        assertEquals(List.of("wrong.csv:4: done_on \"2026-09-30\": Lies ahead, or before the start", "wrong.csv:4: comment \"\": A value is needed"), problems(head, plan + "dropped,,,", step + "start,2026-10-01,", step + "drop,2026-09-30,"));
        assertEquals(List.of("wrong.csv:3: name \"fly\": There is no step fly: start, finish, drop, resume or revive.", "wrong.csv:4: done_on \"\": A value is needed"), problems(head, plan + ",,,", step + "fly,2026-10-01,", step + "start,,"));
        assertEquals("3 0 0", counts(load(head, plan + "done,,,", step + "start,2026-10-01,", step + "finish,2026-11-01,Well")));
        assertEquals("Well", field("SELECT outcome FROM support_plan"));
        assertEquals(List.of("wrong.csv:2: state \"running\": Changed by a step of the plan alone"), problems(head, plan + "running,,,"));
        assertEquals(List.of("wrong.csv:2: name \"resume\": Changed by a step of the plan alone"), problems(head, step + "resume,2026-11-02,Again"));
        assertEquals(List.of("wrong.csv:2: name \"Call\": “Grow” is not open any more: its tasks stay as they are."), problems(head, "task,A,Grow,2026-10-01,wu,2026-11-01,,Call,,"));
        assertEquals(PlanState.DONE.getLiteral(), field("SELECT state FROM support_plan"));
    }

    @Test
    void whatAPlanCameToStaysAndSoDoItsClientsOnceItHasBegun() throws Exception {
        String head = "row,client,title,start_date,owner,due_date,outcome,name,target,done_on,comment,member";
        String plan = "plan,A,Grow,2026-10-01,wu,2026-12-31,";
        assertEquals("3 0 0", counts(load(head, plan + ",,,,,", "goal,A,Grow,2026-10-01,,,,Length,4,,,", "step,A,Grow,2026-10-01,wu,,,start,,2026-10-01,,")));
        String member = "member,A,Grow,2026-10-01,,,,,,,,B";
        String fixed = "The clients of a plan that has begun stay: they are compared with others from its first day on. Make a plan of its own for another client.";
        assertEquals(List.of("wrong.csv:2: member \"B\": " + fixed), problems(head, member));
        assertEquals("0 2 0", counts(load(head, plan + "So far,,,,,", "goal,A,Grow,2026-10-01,,,,Length,5,,,")));
        long id = (Long) field("SELECT id FROM support_plan");
        other.write("test", tx -> tx.sql().execute("UPDATE support_plan SET state = 'done', ended_on = DATE('2026-11-01') WHERE id = ?", id));
        String closed = "The plan Grow has ended: what it came to stays as it is. Resume it, or plan it again, before you change it.";
        assertEquals(List.of("wrong.csv:2: outcome \"Better\": " + closed, "wrong.csv:3: name \"Length\": " + closed), problems(head, plan + "Better,,,,,", "goal,A,Grow,2026-10-01,,,,Length,3,,,"));
        assertEquals(List.of("wrong.csv:2: name \"\": " + closed), problems(head, member));
        assertEquals("0 0 2", counts(load(head, plan + "So far,,,,,", "goal,A,Grow,2026-10-01,,,,Length,5,,,")), "as it is");
        other.write("test", tx -> tx.sql().execute("UPDATE support_plan SET state = 'dropped' WHERE id = ?", id));
        assertEquals(List.of("wrong.csv:2: outcome \"Better\": " + closed), problems(head, plan + "Better,,,,,"));
    }

    @Test
    void plansOfOneNameStayApart() throws Exception {
        String head = "row,client,title,start_date,nth,owner,due_date,name";
        assertEquals("4 0 0", counts(load(head, "plan,A,Grow,2026-10-01,2,li.na,2026-12-31,", "plan,A,Grow,2026-10-01,1,wu,2026-11-30,", "task,A,Grow,2026-10-01,2,wu,2026-11-01,Call", "plan,B,Grow,2026-10-01,,wu,2026-12-31,")));
        List<String> lines = Files.readAllLines(export(other, "two.csv"));
        assertEquals(List.of("plan,A,Grow,2026-10-01,1,,wu", "plan,A,Grow,2026-10-01,2,,li.na", "task,A,Grow,2026-10-01,2,Call,wu", "plan,B,Grow,2026-10-01,,,wu"),
                lines.stream().skip(1).map(line -> String.join(",", List.of(line.split(",")).subList(0, 7))).toList());
        assertEquals("0 0 4", counts(load(other, folder.resolve("two.csv"))));
        load(company.store, folder.resolve("two.csv"));
        assertEquals(Files.readString(folder.resolve("two.csv")), Files.readString(export(company.store, "again.csv")));
        assertEquals("1 0 0", counts(load(head, "plan,A,Grow,2026-10-01,3,zhou,2026-12-31,")));
        assertEquals("0 1 0", counts(load(head, "plan,B,Grow,2026-10-01,1,zhou,2026-12-31,")));
    }

    @Test
    void aFileMustSayWhichOneItMeans() throws Exception {
        String head = "client,title,start_date,nth,owner,due_date";
        String which = "\"\": Several have this name and first day: say which one is meant, 1 for the one made first";
        assertEquals(List.of("wrong.csv:3: nth " + which), problems(head, "A,Grow,2026-10-01,1,wu,2026-12-31", "A,Grow,2026-10-01,,wu,2026-12-31"));
        load(head, "A,Grow,2026-10-01,1,wu,2026-12-31", "A,Grow,2026-10-01,2,wu,2026-12-31");
        assertEquals(List.of("wrong.csv:2: nth " + which), problems("client,title,start_date,owner,due_date", "A,Grow,2026-10-01,wu,2026-12-30"));
        assertEquals(List.of("wrong.csv:2: nth \"4\": The next one of this name and first day would be 3", "wrong.csv:3: nth \"0\": Must lie between 1 and 1000", "wrong.csv:4: title \"Grow\": The file has this plan of the client already"),
                problems(head, "A,Grow,2026-10-01,4,wu,2026-12-31", "A,Grow,2026-10-01,0,wu,2026-12-31", "A,Grow,2026-10-01,4,wu,2026-12-31"));
    }

    @Test
    void columnsThatAreMissingOrHaveNoNameAreTold() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "row,client,title,start\nplan,A,Grow,2026-10-01\n");
        assertEquals("wrong.csv:1: start_date \"\": this column is missing; the header needs: client, title, start_date",
                assertThrows(ImportException.class, () -> kinds.check(other, plans, List.of(wrong), "zhou", Progress.NONE)).getMessage());
        Path unnamed = Files.writeString(folder.resolve("unnamed.csv"), "row,client,title,start_date,,state\nplan,A,Grow,2026-10-01,x,\n");
        assertEquals(List.of("column 5 has no name, not imported"), kinds.check(other, plans, List.of(unnamed), "zhou", Progress.NONE).files().getFirst().ignored().stream().map(each -> each.reason()).toList());
    }
}
