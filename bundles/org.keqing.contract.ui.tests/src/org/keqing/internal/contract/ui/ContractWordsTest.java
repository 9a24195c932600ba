package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.model.ContractState;

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

    private static ContractSummary contract(ContractState state) {
        return new ContractSummary(1, 2, "C1", "Hengda", "HT-2026-0001", "Distribution", "Materials", state, END.minusYears(1), END, null, "CNY", null);
    }
}
