package org.keqing.contract.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.ContractSuccession;
import org.keqing.contract.ContractSuccession.EndingDue;
import org.keqing.contract.ContractSuccession.Settlement;
import org.keqing.contract.StoredContract;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.life.StepDetails;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractFactory;
import org.keqing.contract.model.ContractState;
import org.keqing.internal.contract.DefaultContractLife;
import org.keqing.internal.contract.DefaultContractSuccession;
import org.keqing.internal.contract.DefaultDueService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.properties.Properties;

/** What becomes of written dues when a contract ends early: worked out by hand, on the days themselves, and for any terms. */
class DueEndTest {

    private static final String USER = "li.na";

    private final DefaultContractLife life = new DefaultContractLife();
    private final DefaultDueService dues = new DefaultDueService();
    private final ContractSuccession succession = new DefaultContractSuccession();
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

    /** In force, with its dues. */
    private long lease(String number, Consumer<Contract> more) throws StoreException {
        long id = StoredContract.inForce(store, client, number, more);
        dues.generate(store, USER, id);
        return id;
    }

    private void pay(long contract, int due, String amount) throws StoreException {
        dues.pay(store, USER, dues.dues(store, USER, contract).get(due).id(), day("2024-03-01"), new BigDecimal(amount), null);
    }

    private void terminate(long contract, String last) throws StoreException {
        life.perform(store, USER, contract, LifeStep.TERMINATE, new StepDetails(day(last), "moved away", null));
    }

    private String told(long contract) throws StoreException {
        return String.join("\n", dues.dues(store, USER, contract).stream().map(due -> due.kind() + " " + due.period().from() + " " + due.period().to() + " " + due.dueDate() + " "
                + due.amount().setScale(2) + " paid " + due.paid().setScale(2) + " open " + due.open().setScale(2)).toList());
    }

    private static String told(EndingDue due) {
        return due.due().amount().setScale(2) + " " + due.amount().setScale(2) + " off " + due.off().setScale(2) + " open " + due.open().setScale(2) + " ahead " + due.ahead().setScale(2)
                + (due.takenBack() ? " taken back" : "");
    }

    private long count(String what) throws StoreException {
        return store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM " + what).get(0, Long.class));
    }

    @Test
    void aTerminationTakesBackWhatIsOpenAfterTheLastDay() throws Exception {
        long id = lease("HT-1", contract -> { });
        pay(id, 0, "400");
        pay(id, 1, "3000");
        pay(id, 2, "1000");
        pay(id, 3, "500");
        // June is 1,000, of July 15 of 31 days: 483.87; 3,000 before
        Settlement before = new Settlement(new BigDecimal("4483.87"), new BigDecimal("4500.00"), new BigDecimal("400.00"));
        assertEquals(before, succession.settlement(store, USER, id, day("2024-07-15")));
        List<EndingDue> foreseen = succession.ending(store, USER, id, day("2024-07-15")).dues();
        assertEquals(List.of("1000.00 400.00 off 600.00 open 0.00 ahead 0.00", "3000.00 3000.00 off 0.00 open 0.00 ahead 0.00", "3000.00 1483.87 off 1516.13 open 483.87 ahead 0.00",
                "3000.00 0.00 off 3000.00 open 0.00 ahead 500.00", "3000.00 0.00 off 3000.00 open 0.00 ahead 0.00 taken back"), foreseen.stream().map(DueEndTest::told).toList());
        assertEquals(5, count("due"), "nothing is changed by looking");
        terminate(id, "2024-07-15");
        assertEquals("""
                DEPOSIT 2024-03-01 2025-02-28 2024-03-01 400.00 paid 400.00 open 0.00
                PERIOD 2024-03-01 2024-05-31 2024-03-01 3000.00 paid 3000.00 open 0.00
                PERIOD 2024-06-01 2024-07-15 2024-06-01 1483.87 paid 1000.00 open 483.87
                PERIOD 2024-09-01 2024-11-30 2024-09-01 0.00 paid 500.00 open 0.00""", told(id));
        assertEquals(before, succession.settlement(store, USER, id, day("2024-07-15")), "the same afterwards");
        assertEquals(new BigDecimal("416.13"), before.balance());
        assertEquals(List.of("2024-06-01"), dues.open(store, USER, day("2030-01-01"), 10).stream().map(due -> due.dueDate().toString()).toList());
        assertEquals(4, count("due"));
        assertEquals(4, count("payment"));
        assertEquals(1, count("history WHERE LOWER(action) = 'deleted' AND LOWER(type) LIKE '%due%'"));
    }

    @Test
    void onTheDaysThemselves() throws Exception {
        // the last day of a quarter, the day before, the first day
        assertEquals("06-01 08-31 3000.00", open("HT-1", "2024-08-31"));
        assertEquals("06-01 08-30 2967.74", open("HT-2", "2024-08-30"));
        assertEquals("06-01 06-01 33.33", open("HT-3", "2024-06-01"));
        // the last day of the contract, its first, and the day before it begins
        assertEquals("12-01 02-28 3000.00", open("HT-4", "2025-02-28"));
        assertEquals("03-01 03-01 32.26", open("HT-5", "2024-03-01"));
        assertEquals("none", open("HT-6", "2024-02-29"));
    }

    /** The last due of a contract after its end. */
    private String open(String number, String last) throws StoreException {
        long id = lease(number, contract -> contract.setDeposit(null));
        terminate(id, last);
        var left = dues.dues(store, USER, id);
        boolean noted = store.read(tx -> tx.sql().fetchOne("SELECT dues_written FROM contract WHERE id = ?", id).get(0, Boolean.class));
        assertEquals(!left.isEmpty(), noted);
        return left.isEmpty() ? "none"
                : left.getLast().period().from().toString().substring(5) + " " + left.getLast().period().to().toString().substring(5) + " " + left.getLast().open().setScale(2);
    }

    @Test
    void equalDuesOfOneClientStayApart() throws Exception {
        long one = lease("HT-1", contract -> { });
        long other = lease("HT-2", contract -> { });
        terminate(one, "2024-07-15");
        terminate(other, "2024-07-15");
        assertEquals(told(one), told(other));
        assertEquals(List.of(0, 1), store.read(tx -> tx.sql().fetch("SELECT occurrence FROM due WHERE amount = 1483.87 ORDER BY occurrence").map(row -> row.get(0, Integer.class))));
    }

    @Test
    void anImportedPaymentStaysWhatCameIn() throws Exception {
        long id = lease("HT-1", contract -> { });
        store.write("test", tx -> tx.sql().execute("UPDATE due SET paid_date = due_date, is_open = FALSE WHERE due_date = ?", day("2024-06-01")));
        terminate(id, "2024-07-15");
        assertEquals("PERIOD 2024-06-01 2024-07-15 2024-06-01 1483.87 paid 3000.00 open 0.00", told(id).lines().skip(1).findFirst().orElseThrow());
        assertEquals("1483.87", store.read(tx -> tx.sql().fetchOne("SELECT paid_on_time FROM due WHERE due_date = ?", day("2024-06-01")).get(0, BigDecimal.class)).setScale(2).toString());
        // 3,000 of the first quarter are open: 4,483.87 owed, 3,000 came in
        assertEquals(new BigDecimal("-1483.87"), succession.settlement(store, USER, id, day("2024-07-15")).balance());
    }

    /** The rest of the term at 1,500 a month, from the middle of a quarter that was paid. */
    @Test
    void anAmendmentReplacesWhatItAmends() throws Exception {
        long old = lease("HT-1", contract -> { });
        pay(old, 0, "400");
        pay(old, 1, "3000");
        pay(old, 2, "3000");
        // seven months and 13 of 28 days
        long fresh = amendment("HT-2", old, "2024-07-16", "11196.43");
        assertTrue(assertThrows(StoreException.class, () -> dues.generate(store, USER, fresh)).getMessage().contains("HT-2"), "the old one is owed until then");
        assertEquals(0, dues.generate(store, USER, new Span(day("2024-01-01"), day("2025-12-31")), Progress.NONE).dues());
        life.perform(store, USER, fresh, LifeStep.ENTER_FORCE, StepDetails.on(day("2024-07-20")));
        dues.generate(store, USER, fresh);
        // 1,000 and 15 of 31 days are owed of 3,000 paid
        assertEquals("""
                PERIOD 2024-03-01 2024-05-31 2024-03-01 3000.00 paid 3000.00 open 0.00
                PERIOD 2024-06-01 2024-07-15 2024-06-01 1483.87 paid 3000.00 open 0.00""", told(old));
        assertEquals("""
                DEPOSIT 2024-03-01 2025-02-28 2024-03-01 1000.00 paid 400.00 open 600.00
                PERIOD 2024-07-16 2024-10-15 2024-07-16 4500.00 paid 0.00 open 4500.00
                PERIOD 2024-10-16 2025-01-15 2024-10-16 4500.00 paid 0.00 open 4500.00
                PERIOD 2025-01-16 2025-02-28 2025-01-16 2196.43 paid 0.00 open 2196.43""", told(fresh));
        assertEquals("ended 2024-07-15 1516.13", store.read(tx -> {
            var row = tx.sql().fetchOne("SELECT state, ended_on, settlement FROM contract WHERE id = ?", old);
            return row.get(0) + " " + row.get(1, LocalDate.class) + " " + row.get(2);
        }));
        var end = life.steps(store, old).getLast();
        assertEquals(List.of(LifeStep.END, ContractState.IN_FORCE, ContractState.ENDED, day("2024-07-15")), List.of(end.step(), end.from(), end.to(), end.day()));
        assertTrue(end.comment().contains("HT-2") && end.comment().contains("1516.13"), end.comment());
        long second = amendment("HT-3", old, "2024-09-01", "6000");
        assertTrue(assertThrows(StoreException.class, () -> life.perform(store, USER, second, LifeStep.ENTER_FORCE, StepDetails.on(day("2024-09-02")))).getMessage().contains("HT-1"),
                "it was replaced already");
    }

    private long amendment(String number, long old, String from, String amount) throws StoreException {
        long id;
        try (var edit = succession.amend(store, USER, old, day(from))) {
            edit.contract().setNumber(number);
            edit.contract().setAmount(new BigDecimal(amount));
            edit.save();
            id = edit.contract().getId();
        }
        for (LifeStep step : List.of(LifeStep.SUBMIT, LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE, LifeStep.SIGN)) {
            life.perform(store, USER, id, step, StepDetails.on(day("2024-07-10")));
        }
        return id;
    }

    @Test
    void anAmendmentTakesItsFreePeriodsAlong() throws Exception {
        long old = lease("HT-1", contract -> {
            var free = ContractFactory.eINSTANCE.createFreePeriod();
            free.setFromDate(day("2024-12-01"));
            free.setToDate(day("2024-12-31"));
            contract.getFreePeriods().add(free);
        });
        try (var edit = succession.amend(store, USER, old, day("2024-09-01"))) {
            edit.save();
            assertEquals(day("2024-12-31"), edit.contract().getFreePeriods().getFirst().getToDate());
        }
    }

    @Test
    void anyContractEndsToTheCent() {
        Properties.check(DueEndProperties.class);
    }
}
