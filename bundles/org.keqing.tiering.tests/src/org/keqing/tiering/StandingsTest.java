package org.keqing.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.tiering.TestSchemes.TIERS;
import static org.keqing.tiering.TestSchemes.criterion;
import static org.keqing.tiering.TestSchemes.scheme;
import static org.keqing.tiering.TestSchemes.weighted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqing.tiering.Standings.Decision;
import org.keqing.tiering.Standings.Past;
import org.keqing.tiering.Standings.Reason;
import org.keqing.tiering.model.Scheme;

/** Tiers: important ≥ 80, main ≥ 60, ordinary ≥ 40, small below. */
class StandingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static Scheme with(String stability) {
        return weighted("", criterion("a", "100"), TIERS + stability);
    }

    private static Decision decide(Scheme scheme, String score, String tier, Past... past) {
        return Standings.decide(scheme, new BigDecimal(score), tier, false, List.of(past), TODAY);
    }

    private static Past past(String date, String proposed, String tier) {
        return new Past(LocalDate.parse(date), proposed, tier);
    }

    @Test
    void withoutRulesEveryChangeTakesEffect() {
        Scheme plain = with("");
        assertEquals(Reason.FIRST, decide(plain, "85", "important").reason());
        assertEquals(new Decision("important", "important", "main", Reason.CHANGED, 1, null), decide(plain, "85", "important", past("2025-12-31", "main", "main")));
        assertEquals(Reason.UNCHANGED, decide(plain, "85", "important", past("2025-12-31", "important", "important")).reason());
    }

    /** Dead band 2 around 80 and 60 for a client that is main: up from 82, down below 58. */
    @ParameterizedTest
    @CsvSource({ "81.9999999999,important,main,DEAD_BAND", "82,important,important,CHANGED", "80,important,main,DEAD_BAND", "59.9,ordinary,main,DEAD_BAND", "58,ordinary,main,DEAD_BAND",
            "57.9999999999,ordinary,ordinary,CHANGED", "41,ordinary,ordinary,CHANGED", "39,small,ordinary,CHANGED", "37.9,small,small,CHANGED" })
    void theDeadBandMovesEveryLimitAway(String score, String tier, String expected, Reason reason) {
        Decision decision = decide(with("<stability deadBand=\"2\"/>"), score, tier, past("2025-12-31", "main", "main"));
        assertEquals(expected, decision.tier());
        assertEquals(reason, decision.reason());
    }

    @Test
    void theDeadBandFollowsANumberOfWhichLessIsBetter() {
        Scheme scheme = scheme("BandScheme", "input=\"late\"", "<input id=\"late\" source=\"days_late\"/><tier id=\"prompt\" order=\"1\" upper=\"5\" upperInclusive=\"true\"/>"
                + "<tier id=\"slow\" order=\"2\" lower=\"5\" lowerInclusive=\"false\"/><stability deadBand=\"1\"/>");
        assertEquals("slow", decide(scheme, "4.5", "prompt", past("2025-12-31", "slow", "slow")).tier());
        assertEquals("prompt", decide(scheme, "4", "prompt", past("2025-12-31", "slow", "slow")).tier());
        assertEquals("prompt", decide(scheme, "6", "slow", past("2025-12-31", "prompt", "prompt")).tier());
        assertEquals("slow", decide(scheme, "6.1", "slow", past("2025-12-31", "prompt", "prompt")).tier());
    }

    @Test
    void anOverrideKnowsNoDeadBand() {
        // the score says important, an override says small
        assertEquals("small", decide(with("<stability deadBand=\"2\"/>"), "90", "small", past("2025-12-31", "important", "important")).tier());
    }

    @Test
    void aChangeNeedsItsRounds() {
        Scheme scheme = with("<stability rounds=\"3\"/>");
        Decision first = decide(scheme, "85", "important", past("2025-12-31", "main", "main"));
        assertEquals(new Decision("main", "important", "main", Reason.ROUNDS, 1, null), first);
        assertTrue(first.isHeld());
        Decision second = decide(scheme, "85", "important", past("2025-12-31", "important", "main"), past("2025-06-30", "main", "main"));
        assertEquals(2, second.rounds());
        assertEquals("main", second.tier());
        Decision third = decide(scheme, "85", "important", past("2025-12-31", "important", "main"), past("2025-06-30", "important", "main"));
        assertEquals(new Decision("important", "important", "main", Reason.CHANGED, 3, null), third);
        // a round that asked for less breaks the row
        assertEquals(1, decide(scheme, "85", "important", past("2025-12-31", "ordinary", "main"), past("2025-06-30", "important", "main")).rounds());
        // a row counts only under the same tier
        assertEquals(1, decide(scheme, "85", "important", past("2025-12-31", "main", "main"), past("2025-06-30", "important", "ordinary")).rounds());
    }

    @Test
    void theSmallestChangeOfTheRowIsMade() {
        Scheme scheme = with("<stability rounds=\"2\"/>");
        assertEquals("main", decide(scheme, "85", "important", past("2025-12-31", "main", "ordinary")).tier());
        assertEquals("ordinary", decide(scheme, "20", "small", past("2025-12-31", "ordinary", "main")).tier());
    }

    @Test
    void aDowngradeWaitsForTheGracePeriod() {
        Scheme scheme = with("<stability graceMonths=\"6\"/>");
        Decision held = decide(scheme, "70", "main", past("2026-03-31", "main", "important"), past("2025-12-31", "important", "important"));
        assertEquals(new Decision("important", "main", "important", Reason.GRACE, 2, LocalDate.of(2026, 9, 30)), held);
        assertEquals("stays Important client until 2026-09-30, then Main client", Standings.describe(held, scheme, Locale.ENGLISH));
        // asked for on 31 December: six months later is the last of June, which is today
        assertEquals(Reason.CHANGED, decide(scheme, "70", "main", past("2026-03-31", "main", "important"), past("2025-12-31", "main", "important")).reason());
        // a rise knows no grace period
        assertEquals("important", decide(scheme, "85", "important", past("2026-03-31", "main", "main")).tier());
    }

    @Test
    void aViolationLowersAtOnce() {
        Scheme scheme = weighted("", "<input id=\"violations\" source=\"violations\"/>" + criterion("a", "100"),
                TIERS + "<stability deadBand=\"2\" rounds=\"3\" graceMonths=\"12\" atOnce=\"violations &gt; 0\"/>");
        TestTable inputs = new TestTable(2).numbers("violations", "1", "0").grades("a", "59/10", "59/10");
        Result result = TieringEngine.create().evaluate(scheme, inputs);
        List<Past> past = List.of(past("2025-12-31", "main", "main"));
        assertEquals(new Decision("ordinary", "ordinary", "main", Reason.AT_ONCE, 1, null), Standings.decide(scheme, result, 0, past, TODAY));
        assertEquals(Reason.DEAD_BAND, Standings.decide(scheme, result, 1, past, TODAY).reason());
        // not the other way round
        assertEquals("small", Standings.decide(scheme, result, 0, List.of(past("2025-12-31", "small", "small")), TODAY).tier());
    }
}
