package org.keqing.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__CODE;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__CREDIT_LIMIT;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__NAME;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__REGION;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__SINCE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.model.Labels;
import org.keqing.model.base.BasePackage;

class FieldTextTest {

    @Test
    void numbersAreShownWithSeparatorsAndReadBack() {
        assertEquals("1,234,567.50", FieldText.format(CLIENT__CREDIT_LIMIT, new BigDecimal("1234567.50")));
        assertEquals("100.00", FieldText.format(CLIENT__CREDIT_LIMIT, new BigDecimal("1E+2")));
        assertEquals(new BigDecimal("1234567.5"), FieldText.parse(CLIENT__CREDIT_LIMIT, " 1,234,567.5 ").value());
    }

    @Test
    void tooManyPlacesOrDigitsAreRefused() {
        assertTrue(FieldText.parse(CLIENT__CREDIT_LIMIT, "1.25").valid());
        assertFalse(FieldText.parse(CLIENT__CREDIT_LIMIT, "1.255").valid());
        assertTrue(FieldText.parse(CLIENT__CREDIT_LIMIT, "1.250").valid(), "a last zero adds nothing");
        assertFalse(FieldText.parse(CLIENT__CREDIT_LIMIT, "9".repeat(18)).valid());
        assertFalse(FieldText.parse(CLIENT__CREDIT_LIMIT, "twelve").valid());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-11-21", "2026/11/21", "2026.11.21" })
    void datesAreReadInUsualForms(String text) {
        assertEquals(LocalDate.of(2026, 11, 21), FieldText.parse(CLIENT__SINCE, text).value());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-02-30", "2026-13-01", "21 Nov", "2026" })
    void whatIsNoDateIsRefused(String text) {
        assertFalse(FieldText.parse(CLIENT__SINCE, text).valid());
    }

    @Test
    void requiredFieldsMayNotBeEmptyOthersMay() {
        assertFalse(FieldText.parse(CLIENT__NAME, "  ").valid());
        assertTrue(FieldText.check(CLIENT__CODE, null).isPresent());
        assertTrue(FieldText.parse(CLIENT__REGION, "").valid());
        assertNull(FieldText.parse(CLIENT__REGION, "").value());
    }

    @Test
    void lengthIsCountedInCharactersNotInUnitsOfTheEncoding() {
        String rare = "\uD842\uDFB7";
        assertTrue(FieldText.parse(CLIENT__CODE, rare.repeat(64)).valid());
        assertFalse(FieldText.parse(CLIENT__CODE, rare.repeat(65)).valid());
    }

    @Test
    void aPointInTimeIsReadAsItIsShown() {
        EAttribute inspected = EcoreFactory.eINSTANCE.createEAttribute();
        inspected.setName("inspectedAt");
        inspected.setEType(BasePackage.Literals.INSTANT);
        Instant time = LocalDateTime.of(2026, 1, 2, 3, 4).atZone(ZoneId.systemDefault()).toInstant();
        assertEquals("2026-01-02 03:04", FieldText.format(inspected, time));
        assertEquals(time, FieldText.parse(inspected, "2026-01-02 03:04").value());
        assertEquals(time, FieldText.parse(inspected, time.toString()).value());
        assertFalse(FieldText.parse(inspected, "yesterday").valid());
    }

    @Test
    void aLiteralIsShownByItsWordAndReadByWordOrLiteral() {
        EEnum words = EcoreFactory.eINSTANCE.createEEnum();
        words.setName("StallUse");
        for (String name : List.of("SALES", "COLD_STORE")) {
            EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
            literal.setName(name);
            literal.setLiteral(name.toLowerCase(Locale.ROOT));
            literal.setValue(words.getELiterals().size());
            words.getELiterals().add(literal);
        }
        EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
        pack.getEClassifiers().add(words);
        EAttribute use = EcoreFactory.eINSTANCE.createEAttribute();
        use.setName("use");
        use.setEType(words);
        EEnumLiteral cold = words.getEEnumLiteral(1);
        String word = FieldText.format(use, cold);
        assertEquals(Labels.of(cold, Locale.getDefault()), word);
        assertEquals(cold, FieldText.parse(use, word).value());
        assertEquals(cold, FieldText.parse(use, "COLD_store").value());
        String problem = FieldText.parse(use, "kiosk").problem();
        assertTrue(problem.contains(word) && problem.contains(Labels.of(words.getEEnumLiteral(0), Locale.getDefault())), problem);
    }
}
