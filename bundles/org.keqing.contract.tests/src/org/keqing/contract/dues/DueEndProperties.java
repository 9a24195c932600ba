package org.keqing.contract.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.keqing.contract.ContractSuccession;
import org.keqing.contract.ContractSuccession.Ending;
import org.keqing.contract.ContractSuccession.Settlement;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractSuccession;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;

/** Whatever the terms, the payments and the day: a contract that ends early costs its days, nothing paid is lost, and nothing is asked for days after it. */
public class DueEndProperties {

    private static final String USER = "li.na";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2040-01-01T08:00:00Z"), ZoneOffset.UTC);

    private static final DefaultDueService DUES = new DefaultDueService(CLOCK);
    private static final DefaultContractLife LIFE = new DefaultContractLife(CLOCK);
    private static final ContractSuccession SUCCESSION = new DefaultContractSuccession(CLOCK);

    private static Store store;
    private static long client;

    /**
     * A contract and its end.
     *
     * @param terms  by the month
     * @param agreed the amount of the whole term instead of amounts per month, null for these
     * @param paid   of each due the percentage that came in
     * @param day    where in the term it ends, in thousandths; below 0 before it begins
     */
    public record Case(Terms terms, BigDecimal agreed, List<Integer> paid, int day) {

        LocalDate last() {
            return terms.term().from().plusDays(Math.floorDiv(day * ChronoUnit.DAYS.between(terms.term().from(), terms.term().to()), 1000));
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

    @Property(tries = 40)
    void aTerminationIsExactAndAsksNothingForDaysAfterIt(@ForAll("cases") Case each) throws Exception {
        long id = inForce(each);
        pay(id, each.paid());
        List<ContractDue> before = DUES.dues(store, USER, id);
        Ending foreseen = SUCCESSION.ending(store, USER, id, each.last());
        Settlement settlement = foreseen.settlement();
        LIFE.perform(store, USER, id, LifeStep.TERMINATE, new StepDetails(each.last(), "moved away", settlement.balance()));
        List<ContractDue> after = DUES.dues(store, USER, id);
        BigDecimal billed = sum(after, PlannedDue.Kind.PERIOD, ContractDue::amount);
        if (each.agreed() == null) {
            BigDecimal days = each.last().isBefore(each.terms().term().from()) ? BigDecimal.ZERO : DueProperties.byDays(each.terms().until(each.last()));
            assertEquals(0, days.compareTo(billed), () -> days + " by days, not " + billed);
        }
        // what came in, less what goes back, is what was billed
        BigDecimal came = sum(after, PlannedDue.Kind.PERIOD, ContractDue::paid).add(sum(after, PlannedDue.Kind.DEPOSIT, ContractDue::paid));
        assertEquals(0, came.subtract(settlement.balance()).compareTo(billed));
        assertEquals(settlement, SUCCESSION.settlement(store, USER, id, each.last()));
        assertEquals(foreseen.dues().stream().filter(due -> !due.takenBack()).map(due -> due.due().id() + " " + due.amount().setScale(2) + " " + due.open().setScale(2)).toList(),
                after.stream().map(due -> due.id() + " " + due.amount().setScale(2) + " " + due.open().setScale(2)).toList(), "what was foreseen came");
        assertEquals(paidOf(before), paidOf(after), "a due for which something came in stays, with all that came in");
        for (ContractDue due : after) {
            assertFalse(due.open().signum() > 0 && (due.kind() == PlannedDue.Kind.DEPOSIT || due.period().to().isAfter(each.last())), due::toString);
        }
        consistent(id);
    }

    @Property(tries = 40)
    void anAmendmentBillsNoDayTwiceAndLosesNoCent(@ForAll("cases") Case each) throws Exception {
        LocalDate from = each.last().isBefore(each.terms().term().from()) ? each.terms().term().from() : each.last();
        long old = inForce(each);
        pay(old, each.paid());
        List<ContractDue> before = DUES.dues(store, USER, old);
        long fresh;
        try (var edit = SUCCESSION.amend(store, USER, old, from)) {
            // an amount that is agreed for free days alone is owed on no day
            Assume.that(edit.problems().isEmpty());
            edit.save();
            fresh = edit.contract().getId();
        }
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'signed', signed_on = start_date WHERE id = ?", fresh));
        LIFE.perform(store, USER, fresh, LifeStep.ENTER_FORCE, StepDetails.on(LocalDate.now(CLOCK)));
        DUES.generate(store, USER, fresh);
        List<ContractDue> ofOld = DUES.dues(store, USER, old);
        List<ContractDue> ofFresh = DUES.dues(store, USER, fresh);
        assertEquals(paidOf(before), paidOf(List.of(ofOld, ofFresh).stream().flatMap(List::stream).toList()));
        for (ContractDue due : ofOld) {
            assertTrue(due.kind() == PlannedDue.Kind.PERIOD && (due.amount().signum() == 0 || due.period().to().isBefore(from)), due::toString);
        }
        assertTrue(ofFresh.stream().filter(due -> due.kind() == PlannedDue.Kind.PERIOD).noneMatch(due -> due.period().from().isBefore(from)));
        if (each.agreed() != null && each.terms().free().isEmpty()) {
            BigDecimal both = sum(ofOld, PlannedDue.Kind.PERIOD, ContractDue::amount).add(sum(ofFresh, PlannedDue.Kind.PERIOD, ContractDue::amount));
            assertEquals(0, each.agreed().compareTo(both), () -> both + " of " + each.agreed());
        }
        BigDecimal ahead = sum(ofOld, PlannedDue.Kind.PERIOD, ContractDue::paid).subtract(ofOld.stream().map(due -> due.paid().min(due.amount())).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal settled = store.read(tx -> tx.sql().fetchOne("SELECT COALESCE(settlement, 0) FROM contract WHERE id = ?", old).get(0, BigDecimal.class));
        assertEquals(0, ahead.compareTo(settled), () -> ahead + " was paid ahead, not " + settled);
        consistent(old);
        consistent(fresh);
    }

    private static BigDecimal sum(List<ContractDue> dues, PlannedDue.Kind kind, Function<ContractDue, BigDecimal> amount) {
        return dues.stream().filter(due -> due.kind() == kind).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String paidOf(List<ContractDue> dues) {
        return dues.stream().filter(due -> due.paid().signum() > 0).sorted((one, other) -> Long.compare(one.id(), other.id())).map(due -> due.id() + " " + due.paid()).collect(Collectors.joining("\n"));
    }

    /** What is kept beside a due says the same as the due. */
    private static void consistent(long contract) throws StoreException {
        long wrong = store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM contract_due d JOIN due f ON f.id = d.due_id WHERE d.contract_id = ? AND (d.due_date <> f.due_date"
                + " OR f.is_open <> (f.amount > COALESCE(f.paid_amount, 0)) OR f.paid_on_time > f.amount"
                + " OR COALESCE(f.paid_amount, 0) <> COALESCE((SELECT SUM(p.amount) FROM payment p WHERE p.due_id = f.id), 0))", contract).get(0, Long.class));
        assertEquals(0, wrong);
        List<ContractDue> dues = DUES.dues(store, USER, contract);
        boolean noted = store.read(tx -> tx.sql().fetchOne("SELECT dues_written FROM contract WHERE id = ?", contract).get(0, Boolean.class));
        assertTrue(noted ? !dues.isEmpty() : dues.stream().noneMatch(due -> due.kind() == PlannedDue.Kind.PERIOD), () -> noted + " of " + dues);
    }

    /** What every generation reads stays short. */
    private static void forget() throws StoreException {
        store.write("test", tx -> {
            tx.sql().execute("UPDATE contract SET amends_id = NULL");
            for (String table : List.of("payment", "contract_due", "due", "contract")) {
                tx.sql().execute("DELETE FROM " + table);
            }
            return null;
        });
    }

    private static long inForce(Case each) throws StoreException {
        forget();
        long id = StoredTerms.inForce(store, client, each.terms(), each.agreed(), each.terms().term().to());
        DUES.generate(store, USER, id);
        return id;
    }

    private static void pay(long contract, List<Integer> percent) throws StoreException {
        List<ContractDue> dues = DUES.dues(store, USER, contract);
        for (int i = 0; i < Math.min(dues.size(), percent.size()); i++) {
            ContractDue due = dues.get(i);
            BigDecimal amount = due.amount().multiply(BigDecimal.valueOf(percent.get(i), 2)).setScale(2, RoundingMode.DOWN);
            if (amount.signum() > 0) {
                DUES.pay(store, USER, due.id(), due.dueDate().plusDays(i - 2), amount, null);
            }
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        DueProperties any = new DueProperties();
        Arbitrary<Terms> terms = Combinators.combine(any.terms().filter(each -> each.rhythm() != Rhythm.NONE), any.amount())
                .as((each, deposit) -> new Terms(each.term(), each.rhythm(), each.seasons(), each.calendar(), each.arrears(), each.days(), each.steps(), each.free(), deposit));
        return Combinators.combine(terms, any.amount().injectNull(0.5), Arbitraries.integers().between(0, 100).list().ofMaxSize(14), Arbitraries.integers().between(-20, 1000)).as(Case::new);
    }
}
