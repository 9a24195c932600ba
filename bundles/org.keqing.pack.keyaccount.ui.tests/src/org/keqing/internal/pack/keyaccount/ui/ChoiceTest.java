package org.keqing.internal.pack.keyaccount.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scope;
import org.keqing.pack.keyaccount.traits.TraitPeriod;
import org.keqing.pack.keyaccount.traits.TraitScope;

class ChoiceTest {

    private static final Round ROUND = new Round(7, "2025", "keyaccount.pareto", 1, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), RoundState.CONFIRMED, Scope.ALL,
        Committee.ofMembers(List.of("Li Na")), 5, 0, "a", Instant.EPOCH, "b", Instant.EPOCH);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 10);

    @Test
    void theNewestRoundIsMeantUnlessAnotherIsChosen() {
        Choice choice = new Choice(Choice.NEWEST, 1, 0);
        assertEquals(Optional.of(ROUND), choice.of(List.of(ROUND)));
        assertEquals(Optional.of(ROUND), choice.withRound(7).of(List.of(ROUND)));
        assertEquals(Optional.of(ROUND), choice.withRound(8).of(List.of(ROUND)), "a round that is gone");
        assertEquals(Optional.empty(), choice.withRound(Choice.NONE).of(List.of(ROUND)));
        assertEquals(Optional.empty(), choice.of(List.of()));
    }

    @Test
    void tiersAreTheScope() {
        Choice choice = new Choice(Choice.NEWEST, 0, 0);
        assertEquals(new TraitScope.OfRound(7, Set.of("ka")), choice.scope(ROUND));
        assertEquals(new TraitScope.OfRound(7, Set.of("ka", "major")), choice.withAccounts(1).scope(ROUND));
        assertEquals(new TraitScope.OfRound(7, Set.of("ka", "major", "general")), choice.withAccounts(2).scope(ROUND));
        assertEquals(new TraitScope.All(), choice.scope(null));
    }

    @Test
    void quartersEndWithTheRoundOrTheMonthOfTheLastTrade() {
        Choice choice = new Choice(Choice.NEWEST, 0, 0);
        assertEquals(new TraitPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)), choice.period(ROUND, LAST));
        assertEquals(new TraitPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)), choice.withQuarters(8).period(ROUND, LAST));
        assertEquals(new TraitPeriod(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28)), choice.period(null, LAST));
        assertEquals(new TraitPeriod(LocalDate.of(2023, 3, 1), LocalDate.of(2026, 2, 28)), choice.withQuarters(12).period(null, LAST));
    }
}
