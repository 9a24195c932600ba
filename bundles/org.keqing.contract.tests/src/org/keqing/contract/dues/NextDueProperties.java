package org.keqing.contract.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** Whatever the terms and whatever was generated: the day that is kept is that of the first due of the plan that is not written, counted from the first one that is. */
public class NextDueProperties {

    private static final String USER = "li.na";
    private static final LocalDate NONE = LocalDate.of(9999, 12, 31);
    /** No case reaches so far. */
    private static final LocalDate FAR = LocalDate.of(2045, 12, 31);
    private static final DefaultDueService DUES = new DefaultDueService(Clock.fixed(Instant.parse("2030-01-01T08:00:00Z"), ZoneOffset.UTC));

    private static Store store;
    private static long client;

    /**
     * A contract and what is generated for it.
     *
     * @param open    whether it has no end
     * @param agreed  the amount of the whole term instead of amounts per month, null for these
     * @param windows from where to where, in hundredths of the term, one after another
     */
    public record Case(Terms terms, boolean open, BigDecimal agreed, List<List<Integer>> windows) {

        private Span window(List<Integer> ends) {
            int first = Math.min(ends.getFirst(), ends.getLast());
            return new Span(day(first), day(Math.max(ends.getFirst(), ends.getLast())));
        }

        private LocalDate day(int hundredth) {
            return terms.term().from().plusDays(Math.floorDiv(hundredth * ChronoUnit.DAYS.between(terms.term().from(), terms.term().to()), 100));
        }

        private boolean spread() {
            return agreed != null && !open;
        }

        private List<PlannedDue> plan() {
            if (spread()) {
                return DueSchedule.spread(terms(terms.term(), List.of(new Step(terms.term().from(), BigDecimal.ONE))), agreed);
            }
            return DueSchedule.of(open ? terms(new Span(terms.term().from(), FAR), terms.steps()) : terms);
        }

        private Terms terms(Span term, List<Step> steps) {
            return new Terms(term, terms.rhythm(), terms.seasons(), terms.calendar(), terms.arrears(), terms.days(), steps, terms.free(), terms.deposit());
        }
    }

    @BeforeContainer
    static void open() throws Exception {
        store = TestStores.derbyInMemory();
        client = Clients.client("HD-0391").save(store);
    }

    @AfterContainer
    static void close() {
        store.close();
    }

    @Property(tries = 150)
    void theNextOneIsTheFirstOfThePlanThatIsNotWritten(@ForAll("cases") Case each) throws Exception {
        long id = stored(each);
        List<PlannedDue> plan = each.plan();
        List<PlannedDue> written = new ArrayList<>();
        for (List<Integer> ends : each.windows()) {
            Span window = each.window(ends);
            plan.stream().filter(due -> window.contains(due.dueDate()) && !written.contains(due)).forEach(written::add);
            DUES.generate(store, USER, window, Progress.NONE);
            LocalDate expected = plan.stream().dropWhile(due -> !written.contains(due)).filter(due -> !written.contains(due)).map(PlannedDue::dueDate).findFirst().orElse(NONE);
            assertEquals(written.isEmpty() ? null : expected, next(id), () -> "after " + window);
        }
        if (!each.open()) {
            DUES.generate(store, USER, id);
            assertEquals(plan.isEmpty() ? null : NONE, next(id));
        }
    }

    @Property(tries = 60)
    void afterAllUntilADayItIsTheFirstOfThePlanAfterIt(@ForAll("cases") Case each) throws Exception {
        long id = stored(each);
        LocalDate last = each.window(each.windows().getFirst()).to();
        LocalDate first = each.terms().term().from();
        DUES.generate(store, USER, new Span(last.isBefore(first) ? last : first, last), Progress.NONE);
        LocalDate expected = each.plan().stream().map(PlannedDue::dueDate).filter(day -> day.isAfter(last)).findFirst().orElse(NONE);
        assertEquals(each.plan().stream().allMatch(due -> due.dueDate().isAfter(last)) ? null : expected, next(id));
    }

    @Property(tries = 100)
    void aMigratedDatabaseNeverNamesADayBeforeTheTrueOne(@ForAll("cases") Case each) throws Exception {
        Assume.that(each.spread() ? each.agreed().compareTo(BigDecimal.valueOf(1_000)) > 0
                : each.terms().steps().stream().allMatch(step -> step.amount().signum() == 0 || step.amount().compareTo(BigDecimal.valueOf(10)) > 0));
        long id = stored(each);
        DUES.generate(store, USER, new Span(each.terms().term().from(), each.window(List.of(0, Math.abs(each.windows().getFirst().getFirst()))).to()), Progress.NONE);
        LocalDate exact = next(id);
        MigratedDues.again(store, "derby");
        LocalDate said = next(id);
        assertTrue(said == null || !said.isBefore(exact), () -> said + " is before " + exact);
    }

    private static LocalDate next(long id) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT next_due FROM contract WHERE id = ?", id).get(0, LocalDate.class));
    }

    /** What every generation reads stays short. */
    private static long stored(Case each) throws StoreException {
        store.write("test", tx -> {
            for (String table : List.of("contract_due", "due", "contract")) {
                tx.sql().execute("DELETE FROM " + table);
            }
            return null;
        });
        return StoredTerms.inForce(store, client, each.terms(), each.spread() ? each.agreed() : null, each.open() ? null : each.terms().term().to());
    }

    @Provide
    Arbitrary<Case> cases() {
        DueProperties any = new DueProperties();
        Arbitrary<Terms> terms = Combinators.combine(any.terms().filter(each -> each.rhythm() != Rhythm.NONE), any.amount())
                .as((each, deposit) -> new Terms(each.term(), each.rhythm(), each.seasons(), each.calendar(), each.arrears(), each.days(), each.steps(), each.free(), deposit));
        Arbitrary<List<Integer>> window = Arbitraries.integers().between(-20, 150).list().ofSize(2);
        return Combinators.combine(terms, Arbitraries.of(true, false), any.amount().injectNull(0.5), window.list().ofMinSize(1).ofMaxSize(4))
                .as((each, open, agreed, windows) -> new Case(each, open && each.rhythm() != Rhythm.ONCE, agreed, windows));
    }
}
