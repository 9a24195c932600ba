package org.keqing.support.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.keqing.support.policy.PolicyDiff.Change;
import org.keqing.support.policy.PolicyDiff.Kind;
import org.keqing.support.result.Metric;
import org.keqing.tiering.Problem;

class PoliciesTest {

    /** Two tiers of a scheme that nobody has installed. */
    public static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <policies scheme="test.two" version="3">
              <policy tiers="high low" cost="100.50">
                <summary en="Served." zh_CN="服务。"/>
                <entitlement id="supply" en="Supply" zh_CN="供货"/>
                <duty id="check" within="20" perYear="2" en="Check &amp; tell" zh_CN="检查"/>
              </policy>
              <policy tiers="high" cost="1000.00">
                <summary en="First." zh_CN="优先。"/>
                <entitlement id="vip" en="VIP line" zh_CN="专线"/>
                <visits level="senior" perYear="4"/>
                <visits level="manager" perYear="12"/>
                <service hours="4" en="Four hours" zh_CN="四小时"/>
                <payment days="30" prepaid="0" en="Thirty days" zh_CN="三十天"/>
                <measure ref="training" within="60" budget="1500.00"/>
                <goal id="keep" metric="amount" when="gained" change="+2.5%" months="6" en="Keep it" zh_CN="保住"/>
              </policy>
              <policy tiers="low" cost="0">
                <visits level="manager" perYear="2"/>
                <payment days="0" prepaid="100" en="In advance" zh_CN="预付"/>
              </policy>
            </policies>
            """;

    private static PolicySet read(String file) throws IOException {
        return Policies.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "two.policy");
    }

    private static String failure(String file) {
        return assertThrows(PolicyException.class, () -> read(file)).getMessage();
    }

    @Test
    void severalElementsOfATierArePutTogetherAndTheirCostsAddUp() throws IOException {
        PolicySet set = read(FILE);
        assertEquals(3, set.version());
        TierPolicy high = set.of("high").orElseThrow();
        assertEquals(new BigDecimal("1100.50"), high.yearlyCost());
        assertEquals("Served. First.", high.summary().in(Locale.ENGLISH));
        assertEquals("服务。优先。", high.summary().in(Locale.SIMPLIFIED_CHINESE));
        assertEquals(List.of("supply", "vip"), high.entitlements().stream().map(TierPolicy.Entitlement::id).toList());
        assertEquals(Map.of(VisitLevel.SENIOR, 4, VisitLevel.MANAGER, 12), high.visits());
        assertEquals(List.of(), Policies.check(set, null, "training"::equals));
    }

    @Test
    void whatIsWrittenReadsTheSame() throws IOException {
        PolicySet set = read(FILE);
        assertEquals(set, read(Policies.write(set)));
    }

    @Test
    void aGoalSaysWhatIsAskedOfWhichFigureForWhomAndUntilWhen() throws IOException {
        TierPolicy.Goal goal = read(FILE).of("high").orElseThrow().goals().getFirst();
        assertEquals(new TierPolicy.Goal("keep", LocalText.of("Keep it", "保住"), Metric.AMOUNT, TierMove.GAINED, new GoalChange(GoalChange.Kind.PERCENT, new BigDecimal("2.5")), 6),
                new TierPolicy.Goal(goal.id(), goal.text(), goal.metric(), goal.when(), new GoalChange(goal.change().kind(), goal.change().value().stripTrailingZeros()), goal.months()));
        assertTrue(failure(FILE.replace("+2.5%", "2.5%")).startsWith("two.policy:16: goal keep"));
        assertTrue(failure(FILE.replace("metric=\"amount\"", "metric=\"mood\"")).contains("on_time_rate"));
        assertTrue(failure(FILE.replace("when=\"gained\"", "when=\"up\"")).contains("lost"));
    }

    @Test
    void oneGoalForAFigureAndClient() throws IOException {
        String second = "<goal id=\"more\" metric=\"amount\" when=\"%s\" change=\"+10\" months=\"61\" en=\"More\" zh_CN=\"多\"/>";
        String after = "<measure ref=\"training\" within=\"60\" budget=\"1500.00\"/>";
        assertEquals(List.of("tier high, goal more", "tier high, goal keep"), Policies.check(read(FILE.replace(after, after + second.formatted("any"))), null, "training"::equals).stream()
                .map(Problem::element).toList());
        assertEquals(List.of("tier high, goal more"), Policies.check(read(FILE.replace(after, after + second.formatted("lost"))), null, "training"::equals).stream().map(Problem::element).toList());
    }

    @Test
    void aMoveBringsTheGoalsForThoseWhoCameThatWayAndEndsNone() throws IOException {
        TierPolicy low = read(FILE).of("low").orElseThrow();
        TierPolicy high = read(FILE).of("high").orElseThrow();
        assertEquals(List.of("goal:keep"), PolicyDiff.moved(low, high, TierMove.GAINED).lines().stream().filter(line -> line.kind() == Kind.GOAL).map(PolicyDiff.Line::key).toList());
        assertEquals(List.of(), PolicyDiff.moved(low, high, TierMove.LOST).lines().stream().filter(line -> line.kind() == Kind.GOAL).toList());
        assertEquals(List.of(), PolicyDiff.moved(null, high, TierMove.ANY).lines().stream().filter(line -> line.kind() == Kind.GOAL).toList());
        assertEquals(List.of(), PolicyDiff.moved(high, low, TierMove.LOST).lines().stream().filter(line -> line.kind() == Kind.GOAL).toList());
    }

    @Test
    void aFailureNamesFileLineElementAndTier() {
        assertTrue(failure(FILE.replace("<visits level=\"manager\" perYear=\"2\"/>", "<visits level=\"chief\" perYear=\"2\"/>")).startsWith("two.policy:19: visits"));
        String twice = failure(FILE.replace("id=\"vip\"", "id=\"supply\""));
        assertTrue(twice.startsWith("two.policy:10: entitlement supply") && twice.contains("high"), twice);
        String unknown = failure(FILE.replace("cost=\"0\"", "costs=\"0\""));
        assertTrue(unknown.startsWith("two.policy:18: policy low") && unknown.contains("costs"), unknown);
        assertTrue(failure("<policies").startsWith("two.policy:1"));
    }

    @Test
    void aCheckNamesTierAndElement() throws IOException {
        PolicySet wrong = read(FILE.replace("zh_CN=\"专线\"", "").replace("perYear=\"12\"", "perYear=\"400\"").replace("cost=\"0\"", "cost=\"0.001\""));
        assertEquals(List.of("tier high, entitlement vip", "tier high, visits manager", "tier high, measure training", "tier low, cost"),
                Policies.check(wrong, null, "journal"::equals).stream().map(Problem::element).toList());
    }

    @Test
    void theDifferenceSaysWhatStartsWhatEndsAndWhatItCosts() throws IOException {
        PolicySet set = read(FILE);
        PolicyDiff up = PolicyDiff.between(set.of("low").orElseThrow(), set.of("high").orElseThrow());
        assertEquals(new BigDecimal("1000.00"), up.costChange());
        assertEquals(List.of("entitlement:vip", "visits:senior", "service:service", "measure:training", "goal:keep"), up.lines(Change.STARTS).stream().map(PolicyDiff.Line::key).toList());
        assertEquals(List.of("visits:manager", "payment:payment"), up.lines(Change.CHANGES).stream().map(PolicyDiff.Line::key).toList());
        assertEquals(List.of(), up.lines(Change.ENDS));
        PolicyDiff down = PolicyDiff.between(set.of("high").orElseThrow(), set.of("low").orElseThrow());
        assertEquals(up.costChange().negate(), down.costChange());
        assertEquals(List.of(Kind.ENTITLEMENT, Kind.VISITS, Kind.SERVICE, Kind.MEASURE, Kind.GOAL), down.lines(Change.ENDS).stream().map(PolicyDiff.Line::kind).toList());
    }

    @Test
    void withoutAPolicyBeforeEverythingStartsAndTheSamePolicyChangesNothing() throws IOException {
        TierPolicy low = read(FILE).of("low").orElseThrow();
        PolicyDiff first = PolicyDiff.between(null, low);
        assertEquals(4, first.lines(Change.STARTS).size());
        assertEquals(new BigDecimal("100.50"), first.costChange());
        assertTrue(PolicyDiff.between(low, low.forTier("other")).isEmpty());
    }

    @Test
    void aTextIsGivenInTheLanguageItsCountryOrEnglish() {
        LocalText text = LocalText.of("Supply", "供货");
        assertEquals("供货", text.in(Locale.SIMPLIFIED_CHINESE));
        assertEquals("供货", text.in(Locale.CHINESE));
        assertEquals("Supply", text.in(Locale.UK));
        assertEquals("Supply", text.in(Locale.GERMAN));
        assertEquals("", LocalText.EMPTY.in(Locale.ENGLISH));
    }
}
