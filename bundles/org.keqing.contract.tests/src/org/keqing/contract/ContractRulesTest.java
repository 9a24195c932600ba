package org.keqing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.contract.model.AmountStep;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.model.FreePeriod;
import org.keqing.contract.model.Rhythm;
import org.keqing.model.RuleViolation;
import org.keqing.model.client.ClientFactory;

class ContractRulesTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final Contract contract = ContractFactory.eINSTANCE.createContract();

    ContractRulesTest() {
        contract.setNumber("HT-2026-0001");
        contract.setClient(ClientFactory.eINSTANCE.createClient());
        contract.setCategory("Distribution");
        contract.setSubject("Building materials, Jinan");
        contract.setStartDate(LocalDate.of(2026, 1, 1));
        contract.setEndDate(END);
        contract.setAmount(new BigDecimal("1200000.00"));
    }

    @Test
    void aNewContractIsADraftInYuanThatCanBeStored() {
        assertEquals(ContractState.DRAFT, contract.getState());
        assertEquals("CNY", contract.getCurrency());
        assertEquals(List.of(), ContractRules.check(contract));
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        contract.setNumber("");
        contract.setSubject(null);
        assertEquals(List.of(ContractPackage.Literals.CONTRACT__NUMBER, ContractPackage.Literals.CONTRACT__SUBJECT), wrongFields());
    }

    @Test
    void anOpenEndIsAllowedButNoEndBeforeTheStart() {
        contract.setEndDate(null);
        assertEquals(List.of(), ContractRules.check(contract));
        contract.setEndDate(LocalDate.of(2025, 12, 31));
        assertEquals(List.of(ContractPackage.Literals.CONTRACT__END_DATE), wrongFields());
    }

    @ParameterizedTest
    @ValueSource(strings = { "cny", "RM", "EURO", "¥¥¥" })
    void aCurrencyIsThreeCapitals(String currency) {
        contract.setCurrency(currency);
        assertEquals(List.of(ContractPackage.Literals.CONTRACT__CURRENCY), wrongFields());
    }

    @Test
    void amountsAreNeverNegative() {
        contract.setAmount(new BigDecimal("-1"));
        contract.setDeposit(new BigDecimal("-1"));
        assertEquals(List.of(ContractPackage.Literals.CONTRACT__AMOUNT, ContractPackage.Literals.CONTRACT__DEPOSIT), wrongFields());
    }

    @Test
    void aSignedContractSaysWhen() {
        contract.setState(ContractState.APPROVED);
        assertEquals(List.of(), ContractRules.check(contract));
        contract.setState(ContractState.SIGNED);
        assertEquals(List.of(ContractPackage.Literals.CONTRACT__SIGNED_ON), wrongFields());
    }

    @ParameterizedTest
    @EnumSource(ContractState.class)
    void whatIsSignedIsNeitherChangedNorDeleted(ContractState state) {
        if (ContractFlow.signed(state)) {
            assertFalse(ContractFlow.termsOpen(state));
            assertFalse(ContractFlow.deletable(state));
        }
    }

    @Test
    void onlyTheTermsOfADraftAreOpen() {
        assertEquals(List.of(ContractState.DRAFT), ContractState.VALUES.stream().filter(ContractFlow::termsOpen).toList());
    }

    @Test
    void aLineOfTheDuesThatIsBegunNamesWhatItLacks() {
        contract.setRhythm(Rhythm.MONTHLY);
        AmountStep step = ContractFactory.eINSTANCE.createAmountStep();
        step.setFromDate(contract.getStartDate());
        contract.getSteps().add(step);
        FreePeriod free = ContractFactory.eINSTANCE.createFreePeriod();
        free.setFromDate(LocalDate.of(2026, 2, 1));
        free.setToDate(LocalDate.of(2026, 1, 31));
        contract.getFreePeriods().add(free);
        assertEquals(List.of(ContractPackage.Literals.AMOUNT_STEP__AMOUNT, ContractPackage.Literals.FREE_PERIOD__TO_DATE), wrongFields());
        free.setToDate(LocalDate.of(2026, 2, 28));
        step.setAmount(new BigDecimal("-1"));
        assertEquals(List.of(ContractPackage.Literals.AMOUNT_STEP__AMOUNT), wrongFields());
        // eleven months, without February
        step.setAmount(new BigDecimal("1000"));
        contract.setAmount(new BigDecimal("11000"));
        assertEquals(List.of(), ContractRules.check(contract));
    }

    @Test
    void daysLeftCountToTheLastDayOfAContractInForce() {
        assertEquals(OptionalLong.of(30), summary(ContractState.IN_FORCE, END).daysLeft(LocalDate.of(2026, 12, 1)));
        assertEquals(OptionalLong.of(-1), summary(ContractState.IN_FORCE, END).daysLeft(LocalDate.of(2027, 1, 1)));
        assertEquals(OptionalLong.empty(), summary(ContractState.IN_FORCE, null).daysLeft(END));
        assertEquals(OptionalLong.empty(), summary(ContractState.ENDED, END).daysLeft(END));
    }

    @Test
    void theWarningBeginsOnTheFirstDayOfTheLeadTime() {
        assertFalse(summary(ContractState.IN_FORCE, END).expires(LocalDate.of(2026, 11, 30), 30));
        assertTrue(summary(ContractState.IN_FORCE, END).expires(LocalDate.of(2026, 12, 1), 30));
    }

    private List<EStructuralFeature> wrongFields() {
        return ContractRules.check(contract).stream().map(RuleViolation::feature).toList();
    }

    private static ContractSummary summary(ContractState state, LocalDate end) {
        return new ContractSummary(1, 2, "C1", "Hengda", "HT-2026-0001", "Distribution", "Building materials", state, LocalDate.of(2026, 1, 1), end,
                BigDecimal.TEN, "CNY", "Li Na");
    }
}
