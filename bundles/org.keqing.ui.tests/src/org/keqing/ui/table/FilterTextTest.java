package org.keqing.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__CREDIT_LIMIT;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__NAME;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__SINCE;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__UNDER_WATCH;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.keqing.model.base.BasePackage;
import org.keqing.store.Condition.Op;
import org.keqing.store.Condition;

class FilterTextTest {

    @Test
    void textOccursInTheValueOrIsEqualToIt() {
        assertEquals(Optional.of(Condition.contains(CLIENT__NAME, "\u6052\u5927")), FilterText.condition(CLIENT__NAME, " \u6052\u5927 "));
        assertEquals(Optional.of(Condition.eq(CLIENT__NAME, "Hengda")), FilterText.condition(CLIENT__NAME, "=Hengda"));
        assertEquals(Optional.of(Condition.isNull(CLIENT__NAME)), FilterText.condition(CLIENT__NAME, "-"));
        assertEquals(Optional.empty(), FilterText.condition(CLIENT__NAME, "  "));
    }

    @Test
    void numbersCompareAndSpan() {
        assertEquals(Optional.of(Condition.compare(CLIENT__CREDIT_LIMIT, Op.GT, new BigDecimal("80000"))), FilterText.condition(CLIENT__CREDIT_LIMIT, "> 80,000"));
        assertEquals(Optional.of(Condition.compare(CLIENT__CREDIT_LIMIT, Op.LE, new BigDecimal("79.99"))), FilterText.condition(CLIENT__CREDIT_LIMIT, "<=79.99"));
        assertEquals(Optional.of(Condition.and(Condition.compare(CLIENT__CREDIT_LIMIT, Op.GE, new BigDecimal("60")),
            Condition.compare(CLIENT__CREDIT_LIMIT, Op.LE, new BigDecimal("80")))), FilterText.condition(CLIENT__CREDIT_LIMIT, "60..80"));
        assertEquals(Optional.of(Condition.compare(CLIENT__CREDIT_LIMIT, Op.GE, new BigDecimal("60"))), FilterText.condition(CLIENT__CREDIT_LIMIT, "60.."));
    }

    @Test
    void anUnfinishedNumberSaysNothing() {
        assertEquals(Optional.empty(), FilterText.condition(CLIENT__CREDIT_LIMIT, ">"));
        assertEquals(Optional.empty(), FilterText.condition(CLIENT__CREDIT_LIMIT, "abc"));
    }

    @Test
    void yearAndMonthStandForTheirDays() {
        assertEquals(Optional.of(span("2024-01-01", "2024-12-31")), FilterText.condition(CLIENT__SINCE, "2024"));
        assertEquals(Optional.of(span("2024-02-01", "2024-02-29")), FilterText.condition(CLIENT__SINCE, "2024-02"));
        assertEquals(Optional.of(Condition.compare(CLIENT__SINCE, Op.GT, LocalDate.of(2024, 12, 31))), FilterText.condition(CLIENT__SINCE, ">2024"));
        assertEquals(Optional.of(Condition.compare(CLIENT__SINCE, Op.LT, LocalDate.of(2024, 1, 1))), FilterText.condition(CLIENT__SINCE, "<2024"));
    }

    @Test
    void flagsAreSaidInEitherLanguage() {
        assertEquals(Optional.of(Condition.eq(CLIENT__UNDER_WATCH, true)), FilterText.condition(CLIENT__UNDER_WATCH, "\u662F"));
        assertEquals(Optional.of(Condition.eq(CLIENT__UNDER_WATCH, false)), FilterText.condition(CLIENT__UNDER_WATCH, "No"));
        assertEquals(Optional.empty(), FilterText.condition(CLIENT__UNDER_WATCH, "perhaps"));
    }

    private static Condition span(String from, String to) {
        return Condition.and(Condition.compare(CLIENT__SINCE, Op.GE, LocalDate.parse(from)), Condition.compare(CLIENT__SINCE, Op.LE, LocalDate.parse(to)));
    }

    @Test
    void aDayStandsForItsPointsInTime() {
        EAttribute inspected = EcoreFactory.eINSTANCE.createEAttribute();
        inspected.setName("inspectedAt");
        inspected.setEType(BasePackage.Literals.INSTANT);
        Instant first = LocalDate.of(2026, 1, 2).atStartOfDay(ZoneId.systemDefault()).toInstant();
        Instant last = LocalDate.of(2026, 1, 3).atStartOfDay(ZoneId.systemDefault()).toInstant().minusNanos(1_000);
        assertEquals(Optional.of(Condition.and(Condition.compare(inspected, Op.GE, first), Condition.compare(inspected, Op.LE, last))),
            FilterText.condition(inspected, "2026-01-02"));
        assertEquals(Optional.of(Condition.compare(inspected, Op.GT, last)), FilterText.condition(inspected, ">2026-01-02"));
        assertEquals(Optional.empty(), FilterText.condition(inspected, "2026-01-"));
    }
}
