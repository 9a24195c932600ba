package org.keqing.internal.support.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.command.Services;
import org.keqing.store.StoreService;
import org.keqing.support.Company;
import org.keqing.support.PlanEdit;
import org.keqing.support.PlanService;
import org.keqing.support.life.PlanLife;
import org.keqing.support.life.PlanTasks;
import org.keqing.support.model.PlanTask;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.result.PlanReturns;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;

/** One plan of li.na with a task of wu. */
class PlansCommandTest {

    @TempDir
    Path folder;

    private CommandProbe commands;
    private String plan;

    @BeforeEach
    void plan() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        try (Company company = new Company(TestStores.derby(folder.resolve("db")))) {
            company.client("A", "li.na");
            company.trade("A", "2026-08-15", "1000");
            try (PlanEdit edit = company.plans.create(company.store, "li.na", company.clients.get("A"))) {
                edit.plan().setTitle("Grow");
                edit.plan().setStartDate(LocalDate.of(2026, 10, 1));
                edit.plan().setDueDate(LocalDate.of(2026, 12, 31));
                PlanTask task = SupportFactory.eINSTANCE.createPlanTask();
                task.setName("Talk");
                task.setPerson("wu");
                task.setDueDate(LocalDate.of(2026, 10, 20));
                edit.plan().getTasks().add(task);
                edit.save();
                plan = Long.toString(edit.plan().getId());
            }
            commands = new CommandProbe(Services.of(Map.of(StoreService.class, TestStores.service(), PlanService.class, company.plans, PlanTasks.class, company.tasks, PlanLife.class, company.life,
                    PlanReturns.class, company.returns)), List.of(PlansCommand.class));
        }
    }

    private Done done(Object... args) {
        List<Object> line = new ArrayList<>(List.of("plans"));
        line.addAll(List.of(args));
        line.addAll(List.of("--db", folder.resolve("db"), "--user", "li.na"));
        return commands.run(line.toArray());
    }

    @Test
    void listsByStateAndOwner() throws Exception {
        assertTrue(done("list").well().lines().get(1).matches(plan + " +A +A +Grow +Planned +li.na +2026-12-31 +0.0 %"), done("list")::text);
        assertEquals(1, done("list", "--state", "running").well().lines().stream().filter(line -> !line.contains(plan)).count());
        assertTrue(done("list", "--owner", "wu", "--json").well().out().replaceAll("\\s", "").equals("[]"));
        assertEquals("1||keqing: There is no state asleep: planned, running, done or dropped.\n", done("list", "--state", "asleep").text());
        Path out = folder.resolve("plans.csv");
        done("list", "--state", "planned", "--owner", "li.na", "--out", out).well();
        assertEquals(List.of("plan,client,name,title,state,owner,due_date,progress,budget,actual_cost", plan + ",A,A,Grow,planned,li.na,2026-12-31,0,,"), Files.readAllLines(out));
    }

    @Test
    void listsTasksOfAPerson() {
        assertTrue(done("tasks", "--person", "wu").well().lines().get(1).matches("2026-10-20 +Talk +A +A +Grow +wu"), done("tasks")::text);
        assertEquals(1, done("tasks", "--person", "li.na").well().lines().size(), "the heading alone");
    }

    @Test
    void leadsAPlanStepByStep() {
        assertEquals("1||keqing: There is no step fly: start, finish, drop, resume or revive.\n", done("step", plan, "fly").text());
        assertEquals("1||keqing: “Grow” cannot do this step: it is Planned.\n", done("step", plan, "finish", "--comment", "x", "--day", "2026-10-01").text());
        assertEquals("1||keqing: “Grow” was never started: there is nothing to compare.\n", done("result", plan).text());
        assertEquals("Plan " + plan + " is now: Running.\n", done("step", plan, "START", "--day", "2026-10-01").well().out());
        assertEquals("1||keqing: Say why “Grow” takes this step.\n", done("step", plan, "drop", "--day", "2026-10-02").text());
        assertEquals("1||keqing: 2026-09-30 lies before the start of the plan (2026-10-01).\n", done("step", plan, "drop", "--comment", "no", "--day", "2026-09-30").text());
        assertTrue(done("result", plan).well().out().endsWith("Too few comparable clients to say what the plan brought.\n"), done("result", plan)::text);
        assertEquals("{\"plan\":" + plan + ",\"state\":\"done\"}", done("step", plan, "finish", "--comment", "Well", "--day", "2026-11-01", "--json").well().out().replaceAll("\\s", ""));
        assertEquals("1||keqing: The support plan does not exist any more. Somebody else deleted it.\n", done("step", "1", "start", "--day", "2026-10-01").text());
        assertEquals(2, done("step", "x", "start").code());
    }
}
