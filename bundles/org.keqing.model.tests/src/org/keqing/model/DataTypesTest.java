package org.keqing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keqing.model.base.BasePackage;

class DataTypesTest {

    @Test
    void valuesAreIsoText() {
        assertBothWays(BasePackage.Literals.LOCAL_DATE, "2026-11-21", LocalDate.of(2026, 11, 21));
        assertBothWays(BasePackage.Literals.INSTANT, "2026-11-21T08:30:00Z", Instant.parse("2026-11-21T08:30:00Z"));
        assertBothWays(BasePackage.Literals.DECIMAL, "79.990", new BigDecimal("79.990"));
    }

    @Test
    void decimalsAreNeverWrittenWithAnExponent() {
        assertEquals("12000", EcoreUtil.convertToString(BasePackage.Literals.DECIMAL, new BigDecimal("1.2E+4")));
    }

    @Test
    void blankTextIsNoValueAndWrongTextAnError() {
        assertNull(EcoreUtil.createFromString(BasePackage.Literals.LOCAL_DATE, " "));
        assertNull(EcoreUtil.createFromString(BasePackage.Literals.DECIMAL, ""));
        assertThrows(DateTimeParseException.class, () -> EcoreUtil.createFromString(BasePackage.Literals.LOCAL_DATE, "21.11.2026"));
        assertThrows(NumberFormatException.class, () -> EcoreUtil.createFromString(BasePackage.Literals.DECIMAL, "1,5"));
    }

    private static void assertBothWays(EDataType type, String text, Object value) {
        assertEquals(value, EcoreUtil.createFromString(type, text));
        assertEquals(text, EcoreUtil.convertToString(type, value));
    }
}
