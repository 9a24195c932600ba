package org.keqing.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.internal.support.DefaultPlanService;
import org.keqing.internal.support.incentive.DefaultIncentiveService;
import org.keqing.model.Labels;
import org.keqing.store.ConflictException;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;
import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.model.SupportPlan;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

class PlanServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static Store store;
    private static long hengda;
    private static long other;

    private final PlanService service = new DefaultPlanService(Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.derbyInMemory();
        hengda = Clients.client("HD-0391").name("恒大建材").save(store);
        other = Clients.client("XY-0001").name("新宇商贸").save(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @AfterEach
    void empty() throws Exception {
        store.write("test", tx -> tx.sql().deleteFrom(DSL.table("support_plan")).execute());
    }

    @Test
    void aNewPlanIsOwnedByTheUserRunsThreeMonthsAndIsNotStoredBeforeSaving() throws Exception {
        try (PlanEdit edit = service.create(store, "li.na", hengda)) {
            assertTrue(edit.isNew());
            assertEquals("li.na", edit.plan().getOwner());
            assertEquals(TODAY, edit.plan().getStartDate());
            assertEquals(LocalDate.of(2027, 2, 21), edit.plan().getDueDate());
            assertEquals(List.of(SupportPackage.Literals.SUPPORT_PLAN__TITLE), edit.problems().stream().map(p -> p.feature()).toList());
        }
        assertEquals(List.of(), service.plansOf(store, hengda));
    }

    @Test
    void aSavedPlanIsListedWithItsClientAndComputedProgress() throws Exception {
        long id = plan(hengda, "店面形象", TODAY, new BigDecimal("12000.00"));
        assertEquals(List.of(new PlanSummary(id, hengda, "HD-0391", "恒大建材", "店面形象", "li.na", PlanState.PLANNED, TODAY, TODAY, new BigDecimal("12000.00"), null,
                new BigDecimal("0.5000"), 1, PlanOrigin.MANUAL)), service.plansOf(store, hengda));
        assertEquals(List.of(), service.plansOf(store, other));
    }

    @Test
    void plansOfAllClientsComeByTheirLastDayUpToTheLimit() throws Exception {
        long late = plan(hengda, "Later", TODAY.plusDays(20), null);
        long soon = plan(other, "Sooner", TODAY.plusDays(3), null);
        assertEquals(List.of(soon, late), service.plans(store, 10).stream().map(PlanSummary::id).toList());
        assertEquals(List.of(soon), service.plans(store, 1).stream().map(PlanSummary::id).toList());
    }

    @Test
    void editingKeepsTargetsAndMeasures() throws Exception {
        long id = plan(hengda, "Shop image", TODAY, null);
        try (PlanEdit edit = service.edit(store, "li.na", id)) {
            SupportPlan plan = edit.plan();
            assertEquals(new BigDecimal("180000.0000"), plan.getTargets().getFirst().getGoalValue());
            assertEquals("Display wall", plan.getMeasures().getFirst().getName());
            plan.getMeasures().get(1).setDone(true);
            edit.save();
            assertFalse(edit.isDirty());
        }
        PlanSummary stored = service.plansOf(store, hengda).getFirst();
        assertEquals(0, BigDecimal.ONE.compareTo(stored.progress()));
    }

    @Test
    void whoSavesSecondDecidesTheConflict() throws Exception {
        long id = plan(hengda, "Shop image", TODAY, null);
        try (PlanEdit mine = service.edit(store, "li.na", id); PlanEdit theirs = service.edit(store, "wang.wei", id)) {
            theirs.plan().setTitle("Theirs");
            theirs.save();
            mine.plan().setTitle("Mine");
            ConflictException conflict = assertThrows(ConflictException.class, mine::save);
            assertEquals("Theirs", service.plansOf(store, hengda).getFirst().title());
            mine.keepMine(conflict);
            mine.save();
        }
        assertEquals("Mine", service.plansOf(store, hengda).getFirst().title());
    }

    @Test
    void aDeletedPlanComesBackWithAllItHeld() throws Exception {
        long id = plan(hengda, "Shop image", TODAY, new BigDecimal("12000.00"));
        DeletedPlan deleted = service.delete(store, "li.na", id);
        assertEquals("Shop image", deleted.title());
        assertEquals(List.of(), service.plansOf(store, hengda));
        long restored = service.restore(store, "li.na", deleted);
        try (PlanEdit edit = service.edit(store, "li.na", restored)) {
            assertEquals(hengda, edit.plan().getClient().getId());
            assertEquals(1, edit.plan().getTargets().size());
            assertEquals(List.of("Display wall", "Training"), edit.plan().getMeasures().stream().map(PlanMeasure::getName).toList());
        }
    }

    @Test
    void aPlanInWhichAnIncentiveIsPromisedStays() throws Exception {
        long id = plan(hengda, "Shop image", TODAY, null);
        long promise = new DefaultIncentiveService().define(store, "li.na", hengda, new IncentiveTerms("Bonus", Bond.ofPlan(id), Metric.AMOUNT, null, TODAY, TODAY.plusDays(30),
                List.of(new IncentiveStep(BigDecimal.TEN, RewardKind.AMOUNT, BigDecimal.ONE)), null));
        String before = service.plansOf(store, hengda).toString();
        assertEquals("“Shop image” stays on record: the incentive “Bonus” is promised in it. Drop it instead.", assertThrows(StoreException.class, () -> service.delete(store, "li.na", id)).getMessage());
        assertEquals(before, service.plansOf(store, hengda).toString());
        store.write("test", tx -> tx.sql().execute("DELETE FROM incentive WHERE id = ?", promise));
        service.delete(store, "li.na", id);
    }

    @Test
    void aPlanThatIsGoneIsToldInOneSentence() throws Exception {
        long id = plan(hengda, "Shop image", TODAY, null);
        service.delete(store, "li.na", id);
        StoreException gone = assertThrows(StoreException.class, () -> service.edit(store, "li.na", id));
        assertTrue(gone.getMessage().endsWith(".") || gone.getMessage().endsWith("。"), gone.getMessage());
    }

    @Test
    void everyElementOfTheModelHasAChineseLabel() {
        for (EClassifier classifier : SupportPackage.eINSTANCE.getEClassifiers()) {
            switch (classifier) {
                case EClass type -> {
                    assertChinese(Labels.of(type, Locale.SIMPLIFIED_CHINESE));
                    for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                        assertChinese(Labels.of(feature, Locale.SIMPLIFIED_CHINESE));
                    }
                }
                case EEnum states -> states.getELiterals().forEach(literal -> assertChinese(Labels.of(literal, Locale.SIMPLIFIED_CHINESE)));
                default -> throw new AssertionError(classifier.getName());
            }
        }
    }

    private static void assertChinese(String label) {
        assertTrue(label.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), label);
    }

    private long plan(long client, String title, LocalDate due, BigDecimal budget) throws StoreException {
        try (PlanEdit edit = service.create(store, "li.na", client)) {
            edit.plan().setTitle(title);
            edit.plan().setDueDate(due);
            edit.plan().setBudget(budget);
            PlanTarget target = SupportFactory.eINSTANCE.createPlanTarget();
            target.setMetric("Monthly amount");
            target.setGoalValue(new BigDecimal("180000"));
            edit.plan().getTargets().add(target);
            edit.plan().getMeasures().add(measure("Display wall", true));
            edit.plan().getMeasures().add(measure("Training", false));
            edit.save();
            return edit.plan().getId();
        }
    }

    private static PlanMeasure measure(String name, boolean done) {
        PlanMeasure measure = SupportFactory.eINSTANCE.createPlanMeasure();
        measure.setName(name);
        measure.setDone(done);
        return measure;
    }
}
