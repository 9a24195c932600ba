package org.keqing.contract.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractSuccession;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.WatchItem;
import org.keqing.contract.WatchItem.Kind;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.Rhythm;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractSuccession;
import org.keqing.internal.contract.DefaultContractWatch;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.properties.Properties;

/** Dues that are missing after the first ones were generated: worked out by hand, on the days themselves, and for any terms. */
class NextDueTest {

    private static final String USER = "li.na";
    private static final BigDecimal RENT = new BigDecimal("1000");
    private static final Span YEAR = span("2026-01-01", "2026-12-31");

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private final DueService dues = new DefaultDueService(clock);
    private final DefaultContractLife life = new DefaultContractLife(clock);
    private final ContractSuccession succession = new DefaultContractSuccession(clock);
    private final ContractWatch watch = new DefaultContractWatch(new DefaultContractAccess());
    private Store store;
    private long client;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.derbyInMemory();
        client = Clients.client("HD-0391").save(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Span span(String from, String to) {
        return new Span(day(from), day(to));
    }

    private long stored(Terms terms) throws StoreException {
        return StoredTerms.inForce(store, client, terms, null, terms.term().to());
    }

    private String next(long id) throws StoreException {
        return all(store, List.of(id)).getFirst();
    }

    private List<String> missing(String today) throws StoreException {
        List<String> all = told(watch.items(store, USER, day(today), 100));
        assertEquals(all, told(watch.missingDues(store, USER, day(today), 100)));
        assertEquals(all.size(), watch.figures(store, USER, day(today)).missingDues());
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET keeper = 'li.na'"));
        assertEquals(all, told(watch.ofDay(store, EnumSet.allOf(WatchItem.Kind.class), USER, true, day(today), 100)));
        return all;
    }

    private static List<String> told(List<WatchItem> items) {
        return items.stream().filter(item -> item.kind() == Kind.NO_DUES || item.kind() == Kind.DUES_MISSING).map(item -> item.kind() + " " + item.day()).toList();
    }

    private void generate(Span window) throws StoreException {
        dues.generate(store, USER, window, Progress.NONE);
    }

    @Test
    void threeYearsOfWhichOneIsGeneratedAreToldThirtyDaysBeforeTheNextDue() throws Exception {
        long id = stored(Terms.of(span("2026-01-01", "2028-12-31"), Rhythm.MONTHLY, RENT));
        assertEquals(List.of("NO_DUES 2026-01-01"), missing("2026-11-22"));
        generate(YEAR);
        assertEquals("2027-01-01", next(id));
        assertEquals(List.of(), missing("2026-12-01"));
        assertEquals(List.of("DUES_MISSING 2027-01-01"), missing("2026-12-02"));
        assertEquals(List.of("DUES_MISSING 2027-01-01"), missing("2027-03-01"));
        generate(span("2027-01-01", "2027-12-31"));
        assertEquals(List.of(), missing("2027-03-01"));
        dues.generate(store, USER, id);
        assertEquals("9999-12-31", next(id));
        assertEquals(List.of(), missing("2029-01-01"));
    }

    @Test
    void anOpenEndedOneIsToldAgainEveryYear() throws Exception {
        long id = StoredTerms.inForce(store, client, Terms.of(span("2024-01-01", "2024-12-31"), Rhythm.QUARTERLY, RENT), null, null);
        generate(YEAR);
        assertEquals("2027-01-01", next(id), "what lies before the first due that is written was settled elsewhere");
        dues.generate(store, USER, id);
        // until a year from today, and from the first day on: 2024 and 2025, too
        assertEquals("2028-01-01", next(id));
        assertEquals(List.of(), missing("2027-12-01"));
        assertEquals(List.of("DUES_MISSING 2028-01-01"), missing("2027-12-02"));
    }

    @Test
    void aGapIsMissing() throws Exception {
        long id = stored(Terms.of(span("2026-01-01", "2029-12-31"), Rhythm.MONTHLY, RENT));
        generate(span("2028-01-01", "2028-12-31"));
        assertEquals("2029-01-01", next(id));
        generate(YEAR);
        assertEquals("2027-01-01", next(id));
        generate(span("2027-01-01", "2027-06-30"));
        assertEquals("2027-07-01", next(id));
        generate(span("2027-07-01", "2027-12-31"));
        assertEquals("2029-01-01", next(id));
    }

    @Test
    void freePeriodsSeasonsAndArrearsMoveTheDay() throws Exception {
        Terms plain = Terms.of(span("2026-01-01", "2028-12-31"), Rhythm.MONTHLY, RENT);
        long free = stored(new Terms(plain.term(), Rhythm.MONTHLY, new TreeSet<>(), true, false, 5, plain.steps(), List.of(span("2027-01-01", "2027-02-28")), BigDecimal.ZERO));
        long freeToTheEnd = stored(new Terms(plain.term(), Rhythm.MONTHLY, new TreeSet<>(), true, false, 5, plain.steps(), List.of(span("2027-01-01", "2028-12-31")), BigDecimal.ZERO));
        long seasonal = stored(new Terms(plain.term(), Rhythm.SEASONAL, new TreeSet<>(List.of(4, 10)), true, false, 0, plain.steps(), List.of(), BigDecimal.ZERO));
        long arrears = stored(new Terms(plain.term(), Rhythm.QUARTERLY, new TreeSet<>(), true, true, 10, plain.steps(), List.of(), BigDecimal.ZERO));
        long deposit = stored(new Terms(plain.term(), Rhythm.YEARLY, new TreeSet<>(), true, false, 40, plain.steps(), List.of(), new BigDecimal("500")));
        generate(YEAR);
        // of the last quarter of 2026 ten days after its end
        assertEquals(List.of("2027-03-06", "9999-12-31", "2027-04-01", "2027-01-10", "2027-02-10"), List.of(next(free), next(freeToTheEnd), next(seasonal), next(arrears), next(deposit)));
        assertEquals(List.of("DUES_MISSING 2027-01-10", "DUES_MISSING 2027-02-10", "DUES_MISSING 2027-03-06"), missing("2027-02-28"));
    }

    @Test
    void aDepositAloneIsNotAll() throws Exception {
        Terms plain = Terms.of(span("2026-12-20", "2027-12-31"), Rhythm.MONTHLY, RENT);
        long id = stored(new Terms(plain.term(), Rhythm.MONTHLY, new TreeSet<>(), true, false, 15, plain.steps(), List.of(), new BigDecimal("500")));
        generate(YEAR);
        assertEquals("2027-01-04", next(id));
        assertEquals(List.of("DUES_MISSING 2027-01-04"), missing("2026-12-31"));
    }

    @Test
    void noneIsToldOfWhatIsNotInForceOrAsksForNothing() throws Exception {
        long signed = stored(Terms.of(span("2026-01-01", "2028-12-31"), Rhythm.MONTHLY, RENT));
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'signed' WHERE id = ?", signed));
        generate(YEAR);
        assertEquals("2027-01-01", next(signed));
        assertEquals(List.of(), missing("2027-06-01"));
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'in_force' WHERE id = ?", signed));
        assertEquals(List.of("DUES_MISSING 2027-01-01"), missing("2027-06-01"));
    }

    @Test
    void aTerminationLeavesNothingToCome() throws Exception {
        long id = stored(Terms.of(span("2026-01-01", "2028-12-31"), Rhythm.MONTHLY, RENT));
        long early = stored(Terms.of(span("2026-11-01", "2028-12-31"), Rhythm.MONTHLY, RENT));
        generate(YEAR);
        life.perform(store, USER, id, LifeStep.TERMINATE, new StepDetails(day("2026-06-15"), "moved away", null));
        life.perform(store, USER, early, LifeStep.TERMINATE, new StepDetails(day("2026-10-31"), "never moved in", null));
        assertEquals("9999-12-31", next(id));
        assertEquals("never", next(early));
        assertEquals(List.of(), missing("2028-01-01"));
    }

    @Test
    void anAmendmentIsToldUntilItsOwnDuesAreThere() throws Exception {
        Terms plain = Terms.of(span("2026-01-01", "2028-12-31"), Rhythm.MONTHLY, RENT);
        long old = stored(new Terms(plain.term(), Rhythm.MONTHLY, new TreeSet<>(), true, false, 0, plain.steps(), List.of(), new BigDecimal("500")));
        generate(YEAR);
        long fresh;
        try (var edit = succession.amend(store, USER, old, day("2026-11-01"))) {
            edit.save();
            fresh = edit.contract().getId();
        }
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'signed', signed_on = start_date WHERE id = ?", fresh));
        life.perform(store, USER, fresh, LifeStep.ENTER_FORCE, StepDetails.on(day("2026-11-20")));
        assertEquals("9999-12-31", next(old));
        assertEquals("never", next(fresh));
        assertEquals(List.of("NO_DUES 2026-11-01"), missing("2026-11-22"));
        generate(YEAR);
        assertEquals("2027-01-01", next(fresh));
        assertEquals(List.of("DUES_MISSING 2027-01-01"), missing("2027-01-02"));
        dues.generate(store, USER, fresh);
        assertEquals("9999-12-31", next(fresh));
    }

    /** Facts of the client that came in a file belong to no contract; a contract that came in later is told until its own are generated. */
    @Test
    void duesAsFactsAreNotThoseOfTheContract() throws Exception {
        long id = stored(Terms.of(span("2020-01-01", "2028-12-31"), Rhythm.MONTHLY, RENT));
        store.write("test", tx -> tx.sql().execute("INSERT INTO due (id, version, client_id, due_date, amount, occurrence) VALUES (?, 1, ?, ?, 1000, 0)", tx.newId(), client, day("2026-10-01")));
        assertEquals(List.of("NO_DUES 2020-01-01"), missing("2026-11-22"));
        generate(span("2026-11-01", "2026-12-31"));
        assertEquals("2027-01-01", next(id));
        assertEquals(List.of(), missing("2026-11-22"));
    }

    /** As migrated, where SQL could not say it, and as written by hand. */
    @Test
    void whatWasNeverComputedIsComputedByTheNextGeneration() throws Exception {
        long id = stored(Terms.of(span("2026-01-01", "2028-12-31"), Rhythm.MONTHLY, RENT));
        generate(YEAR);
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET next_due = NULL WHERE id = ?", id));
        assertEquals(List.of(), missing("2027-06-01"), "never told without being known");
        generate(span("2028-01-01", "2028-12-31"));
        assertEquals("2027-01-01", next(id));
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET next_due = ? WHERE id = ?", day("2027-04-04"), id));
        generate(span("2027-01-01", "2027-06-30"));
        assertEquals("2027-07-01", next(id));
    }

    /** In advance to the day; in arrears and after free days a little later. */
    @Test
    void aMigratedDatabaseSaysWhatIsMissing() throws Exception {
        migrated(store, client, "derby");
    }

    static void migrated(Store store, long client, String database) throws Exception {
        DueService dues = new DefaultDueService();
        Span three = span("2026-01-01", "2028-12-31");
        Terms plain = Terms.of(three, Rhythm.MONTHLY, RENT);
        Span free = span("2026-11-01", "2027-02-28");
        List<Long> ids = List.of(StoredTerms.inForce(store, client, plain, null, three.to()), StoredTerms.inForce(store, client, plain, null, null),
                StoredTerms.inForce(store, client, Terms.of(YEAR, Rhythm.QUARTERLY, RENT), null, YEAR.to()),
                StoredTerms.inForce(store, client, new Terms(three, Rhythm.QUARTERLY, new TreeSet<>(), true, true, 10, plain.steps(), List.of(), BigDecimal.ZERO), null, three.to()),
                StoredTerms.inForce(store, client, new Terms(three, Rhythm.MONTHLY, new TreeSet<>(), true, false, 5, plain.steps(), List.of(free), BigDecimal.ZERO), null, three.to()),
                StoredTerms.inForce(store, client, new Terms(three, Rhythm.MONTHLY, new TreeSet<>(), true, false, 0, List.of(new Step(three.from(), RENT), new Step(day("2027-01-01"), BigDecimal.ZERO)), List.of(),
                        BigDecimal.ZERO), null, three.to()),
                StoredTerms.inForce(store, client, Terms.of(span("2027-01-01", "2028-12-31"), Rhythm.MONTHLY, RENT), null, three.to()));
        dues.generate(store, USER, YEAR, Progress.NONE);
        List<String> exact = List.of("2027-01-01", "2027-01-01", "9999-12-31", "2027-01-10", "2027-03-06", "9999-12-31", "never");
        assertEquals(exact, all(store, ids));
        MigratedDues.again(store, database);
        // of the last quarter of 2026, from the third on: the end of September, three months, four days and ten; free until February, a month, four days and five
        assertEquals(List.of("2027-01-01", "2027-01-01", "9999-12-31", "2027-01-13", "2027-04-06", "never", "never"), all(store, ids));
    }

    private static List<String> all(Store store, List<Long> ids) throws StoreException {
        return store.read(tx -> ids.stream().map(id -> tx.sql().fetchOne("SELECT next_due FROM contract WHERE id = ?", id).get(0, LocalDate.class)).map(next -> next == null ? "never" : next.toString()).toList());
    }

    @Test
    void theLastDayOfAllIsNoDueOfAContract() throws Exception {
        long id = stored(Terms.of(YEAR, Rhythm.ONCE, RENT));
        generate(YEAR);
        assertEquals("9999-12-31", next(id));
        assertNull(watch.items(store, USER, day("2026-11-22"), 10).stream().filter(item -> item.kind() == Kind.DUES_MISSING).findAny().orElse(null));
    }

    @Test
    void anyTermsAndAnyWindows() {
        Properties.check(NextDueProperties.class);
    }
}
