package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.Rhythm;

class ContractWordsTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test
    void statesHaveTheirWordInEachLanguage() {
        assertEquals("In force", ContractWords.state(ContractState.IN_FORCE, Locale.ENGLISH));
        assertEquals("履行中", ContractWords.state(ContractState.IN_FORCE, Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void theLastThirtyDaysOfAContractAreCounted() {
        assertEquals("In force", ContractWords.state(contract(ContractState.IN_FORCE), END.minusDays(31), Locale.ENGLISH));
        String soon = ContractWords.state(contract(ContractState.IN_FORCE), END.minusDays(30), Locale.ENGLISH);
        assertTrue(soon.startsWith("In force") && soon.contains("30"), soon);
    }

    @Test
    void aContractInForceAfterItsLastDayIsShownAsExpiredWithoutANumber() {
        String expired = ContractWords.state(contract(ContractState.IN_FORCE), END.plusDays(1), Locale.ENGLISH);
        assertTrue(expired.startsWith("In force"), expired);
        assertNotEquals("In force", expired);
        assertTrue(expired.chars().noneMatch(Character::isDigit), expired);
        assertEquals(-1L, ContractWords.daysLeft(contract(ContractState.IN_FORCE), END.plusDays(1)));
    }

    @Test
    void aDraftHasNoDaysLeft() {
        assertEquals("Draft", ContractWords.state(contract(ContractState.DRAFT), END, Locale.ENGLISH));
        assertNull(ContractWords.daysLeft(contract(ContractState.DRAFT), END));
    }

    @ParameterizedTest
    @EnumSource(ContractState.class)
    void everyStateHasItsPlaceOnTheWay(ContractState state) {
        List<String> line = ContractWords.line(state, Locale.ENGLISH);
        assertEquals(6, line.size());
        assertEquals(ContractWords.state(state, Locale.ENGLISH), line.get(ContractWords.place(state)));
    }

    @Test
    void everyStepAndRhythmHasAWordOfItsOwn() {
        assertEquals(LifeStep.values().length, Stream.of(LifeStep.values()).map(ContractWords::step).distinct().count());
        assertEquals(Rhythm.values().length, Stream.of(Rhythm.values()).map(ContractWords::rhythm).distinct().count());
    }

    private static ContractSummary contract(ContractState state) {
        return new ContractSummary(1, 2, "C1", "Hengda", "HT-2026-0001", "Distribution", "Materials", state, END.minusYears(1), END, null, "CNY", null);
    }
}
