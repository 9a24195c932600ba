package org.keqing.support.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.support.Company;
import org.keqing.support.PlanEdit;
import org.keqing.support.life.PlanStep;

class PlanReturnsTest {

    private Company company;

    /** Ours goes from 1000 to 1500; nine others of the same tier from 1000 to 1000 + 50 × their number; a small one is in another tier. */
    @BeforeEach
    void facts() throws Exception {
        company = new Company();
        company.client("OURS", "li.na");
        company.trade("OURS", "2026-08-15", "1000");
        company.trade("OURS", "2026-10-15", "1500");
        for (int i = 1; i <= 9; i++) {
            company.client("C" + i, "li.na");
            company.trade("C" + i, "2026-08-15", "1000");
            company.trade("C" + i, "2026-10-15", Integer.toString(1000 + 50 * i));
        }
        company.client("SMALL", null);
        company.trade("SMALL", "2026-08-15", "10");
        company.trade("SMALL", "2026-10-15", "990");
        company.round("2026", LocalDate.of(2026, 9, 30));
        company.returns.settings(company.store, "chief", new ReturnSettings(8, 1));
    }

    @AfterEach
    void close() {
        company.close();
    }

    private long plan(String cost) throws StoreException {
        return plan("OURS", cost);
    }

    private long plan(String code, String cost) throws StoreException {
        try (PlanEdit edit = company.plans.create(company.store, "li.na", company.clients.get(code))) {
            edit.plan().setTitle("Grow");
            edit.plan().setActualCost(cost == null ? null : new BigDecimal(cost));
            edit.save();
            return edit.plan().getId();
        }
    }

    private void start(long plan) throws StoreException {
        company.life.perform(company.store, "li.na", plan, PlanStep.START, LocalDate.of(2026, 10, 1), null, Progress.NONE);
    }

    private PlanReturn result(long plan) throws StoreException {
        return company.returns.of(company.store, plan, Progress.NONE);
    }

    @Test
    void theChangeStandsBesideThatOfTheSameTierWithItsSpread() throws Exception {
        long plan = plan("100");
        start(plan);
        PlanReturn result = result(plan);
        assertEquals(new Term(LocalDate.of(2026, 10, 1), Company.TODAY), result.term());
        PlanReturn.Line line = result.lines().getFirst();
        assertEquals(1, result.lines().size());
        assertEquals("high", line.tier());
        assertEquals(9, line.comparables());
        assertEquals(Optional.of(new BigDecimal("0.5000")), line.change());
        assertEquals(Optional.of(new BigDecimal("0.2500")), line.median());
        assertEquals(Optional.of(new BigDecimal("0.1500")), line.lower());
        assertEquals(Optional.of(new BigDecimal("0.3500")), line.upper());
        assertEquals(Optional.of(new BigDecimal("250.00")), result.extra());
        assertEquals(Optional.of(new BigDecimal("2.5000")), result.perCost());
    }

    @Test
    void clientsWithAPlanOfTheirOwnAreNotComparedWith() throws Exception {
        long plan = plan(null);
        start(plan);
        start(plan("C9", null));
        PlanReturn.Line line = result(plan).lines().getFirst();
        assertEquals(8, line.comparables());
        assertEquals(Optional.of(new BigDecimal("0.2250")), line.median());
    }

    @Test
    void underTheMinimumItIsTooFewToSay() throws Exception {
        company.returns.settings(company.store, "chief", new ReturnSettings(10, 1));
        assertEquals(new ReturnSettings(10, 1), company.returns.settings(company.store));
        long plan = plan("100");
        start(plan);
        PlanReturn result = result(plan);
        assertTrue(result.lines().getFirst().tooFew());
        assertEquals(9, result.lines().getFirst().comparables());
        assertEquals(Optional.empty(), result.extra());
        assertEquals(Optional.empty(), result.perCost());
    }

    @Test
    void aGroupIsComparedTierByTier() throws Exception {
        long plan = plan(null);
        try (PlanEdit edit = company.plans.edit(company.store, "li.na", plan)) {
            edit.addMember(company.clients.get("SMALL"));
            edit.save();
        }
        start(plan);
        PlanReturn result = result(plan);
        assertEquals(2, result.lines().size());
        assertEquals(Optional.of(new BigDecimal("98.0000")), result.lines().get(1).change());
        assertTrue(result.lines().get(1).tooFew());
        assertEquals(Optional.of(new BigDecimal("250.00")), result.extra());
        assertEquals(2, company.plans.plansOf(company.store, company.clients.get("SMALL")).getFirst().clients());
    }

    @Test
    void aPlanThatWasNotStartedHasNoResult() throws Exception {
        long plan = plan(null);
        assertThrows(StoreException.class, () -> result(plan));
    }
}
