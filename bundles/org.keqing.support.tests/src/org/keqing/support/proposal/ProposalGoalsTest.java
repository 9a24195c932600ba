package org.keqing.support.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Round;
import org.keqing.store.Progress;
import org.keqing.support.Company;
import org.keqing.support.PlanSummary;
import org.keqing.support.life.PlanStep;
import org.keqing.support.policy.Policies;
import org.keqing.support.result.Metric;

/** Goals of the plans that accepted proposals make, on 2026-11-22: twelve months before are 2025-11-22 to 2026-11-21, six months before 2026-05-22 to 2026-11-21. */
class ProposalGoalsTest {

    private static final String POLICIES = """
            <policies scheme="test.two" version="1">
              <policy tiers="high" cost="10.00">
                <summary en="Served first." zh_CN="优先。"/>
                <duty id="check" within="20" perYear="2" en="Check the shop" zh_CN="检查"/>
                <goal id="keep" metric="amount" when="gained" change="+5%" months="12" en="Keep the trade." zh_CN="保住交易。"/>
                <goal id="win-back" metric="amount" when="lost" change="+10%" months="12" en="Win it back." zh_CN="恢复。"/>
              </policy>
              <policy tiers="low" cost="1.00">
                <summary en="Served well." zh_CN="标准。"/>
                <duty id="check" within="20" perYear="2" en="Check the shop" zh_CN="检查"/>
                <goal id="keep" metric="amount" when="gained" change="+5%" months="12" en="Keep the trade." zh_CN="保住交易。"/>
                <goal id="win-back" metric="amount" when="lost" change="+10%" months="6" en="Win it back." zh_CN="恢复。"/>
                <goal id="orders" metric="orders" when="any" change="+2" months="6" en="Order more often." zh_CN="多订货。"/>
                <goal id="pays" metric="on_time_rate" when="any" change="=0.95" months="6" en="Pay on time." zh_CN="按期付款。"/>
              </policy>
            </policies>
            """;

    private Company company;
    private long up;
    private long down;
    private Round round;

    @BeforeEach
    void rounds() throws Exception {
        company = new Company();
        up = company.client("UP", "li.na");
        down = company.client("DOWN", null);
        company.trade("UP", "2025-03-01", "100");
        company.trade("DOWN", "2025-03-01", "5000");
        company.trade("UP", "2025-11-21", "700");   // the day before the twelve months
        company.trade("UP", "2025-11-22", "200.10");
        company.trade("UP", "2026-03-01", "1000");
        company.trade("UP", "2026-11-21", "34");
        company.trade("UP", "2026-11-22", "9000");  // on the day itself
        company.trade("DOWN", "2026-03-01", "600");
        company.trade("DOWN", "2026-06-01", "300");
        company.round("2025", LocalDate.of(2025, 10, 31));
        round = company.round("2026", LocalDate.of(2026, 6, 30));
        company.policies.save(company.store, "chief", Policies.read(new ByteArrayInputStream(POLICIES.getBytes(StandardCharsets.UTF_8)), "goals.policy"));
    }

    @AfterEach
    void close() {
        company.close();
    }

    private Decided accept(long client) throws Exception {
        return company.proposals.accept(company.store, "chief", round.id(), List.of(client), null, Progress.NONE);
    }

    private List<String> goals(long client) throws Exception {
        PlanSummary plan = company.plans.plansOf(company.store, client).getFirst();
        return company.store.read(tx -> tx.sql().fetch("SELECT metric, baseline, goal_value, due_date FROM plan_target WHERE owner_id = ? ORDER BY position", plan.id())
                .map(row -> Metric.of(row.get(0, String.class)).orElseThrow() + " " + row.get(1) + " -> " + row.get(2) + " until " + row.get(3)));
    }

    @Test
    void whoGainedATierKeepsWhatItTradedInTheTwelveMonthsBefore() throws Exception {
        assertEquals(new Decided(1, 1, Map.of(), Map.of()), accept(up));
        // 200.10 + 1000 + 34 = 1234.10; 5 % more: 1295.805
        assertEquals(List.of("AMOUNT 1234.1000 -> 1295.8050 until 2027-11-21"), goals(up));
        assertEquals(LocalDate.of(2027, 11, 21), company.plans.plansOf(company.store, up).getFirst().due());
    }

    @Test
    void whoLostATierWinsBackAndAFigureThatNobodyKnowsIsNoGoal() throws Exception {
        Decided decided = accept(down);
        // six months before: 300 in one order; nothing was ever due
        assertEquals(List.of("AMOUNT 300.0000 -> 330.0000 until 2027-05-21", "ORDERS 1.0000 -> 3.0000 until 2027-05-21"), goals(down));
        assertEquals(new Decided(1, 2, Map.of(Metric.ON_TIME_RATE, 1), Map.of()), decided);
        assertEquals(List.of("1 goal was not made: there is no figure for \"Share paid on time\"."), decided.notMade(Locale.ENGLISH));
        assertEquals(List.of("1 个目标未建立：客户没有“按期到位率”数据。"), decided.notMade(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void whatTheFigureHasAlreadyIsNoGoal() throws Exception {
        company.store.write("chief", tx -> tx.sql().execute("INSERT INTO due (id, client_id, due_date, amount, paid_date, paid_amount) VALUES (1, ?, ?, 10, ?, 10)", down, LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 6, 30)));
        Decided decided = accept(down);
        assertEquals(new Decided(1, 2, Map.of(), Map.of(Metric.ON_TIME_RATE, 1)), decided);
        assertEquals(List.of("1 goal was not made: \"Share paid on time\" has already what it asks for."), decided.notMade(Locale.ENGLISH));
    }

    @Test
    void aGoalIsLeftOutAndEndsWithThePlan() throws Exception {
        // one month before 2026-12-21: 2026-10-22 to 2026-11-21
        Decided decided = company.proposals.change(company.store, "chief", round.id(), up, new ProposalChange(Set.of(), null, LocalDate.of(2026, 12, 21), "Soon"));
        assertEquals(1, decided.goals());
        assertEquals(List.of("AMOUNT 34.0000 -> 35.7000 until 2026-12-21"), goals(up));
        company.proposals.change(company.store, "chief", round.id(), down, new ProposalChange(Set.of("goal:win-back", "goal:pays"), null, null, "Not now"));
        assertEquals(List.of("ORDERS 1.0000 -> 3.0000 until 2027-05-21"), goals(down));
    }

    @Test
    void aPlanThatBeginsTheSameDayKeepsItsBaselinesThoughTheyEndOnDifferentDays() throws Exception {
        accept(down);
        long plan = company.plans.plansOf(company.store, down).getFirst().id();
        List<String> before = goals(down);
        company.life.perform(company.store, "li.na", plan, PlanStep.START, Company.TODAY, null, Progress.NONE);
        assertEquals(before, goals(down));
    }
}
