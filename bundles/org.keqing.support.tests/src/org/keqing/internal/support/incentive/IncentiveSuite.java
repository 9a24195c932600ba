package org.keqing.internal.support.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.text.AgreedTerms;
import org.keqing.day.DayRequest;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.internal.support.day.ClaimDay;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.ClaimState;
import org.keqing.support.incentive.GiveReturn;
import org.keqing.support.incentive.GivenKind;
import org.keqing.support.incentive.IncentiveClaim;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.incentive.IncentiveStanding;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.Trades;
import org.keqing.testsupport.properties.Properties;

/** On a real database: one client with a plan; reach 1,000 → 2 %, reach 2,000 → 3 %, 70 at most. */
abstract class IncentiveSuite {

    private final IncentiveService incentives = new DefaultIncentiveService(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC),
            new ContractBook(new DefaultContractAccess(), AgreedTerms.of(List.of())));
    private Store store;
    private long client;
    private long plan;
    private int trades;

    abstract Store open() throws Exception;

    abstract void close(Store opened);

    @BeforeEach
    void client() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = open();
        client = Clients.client("A").name("Dawn").save(store);
        plan = client + 1;
        store.write("test", tx -> tx.sql().execute("INSERT INTO support_plan (id, version, client_id, title, owner, state, start_date, due_date) VALUES (?, 1, ?, 'Grow', 'Li', 'planned', ?, ?)", plan,
                client, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @AfterEach
    void closeStore() {
        close(store);
    }

    private static IncentiveStep percent(String reach, String percent) {
        return new IncentiveStep(new BigDecimal(reach), RewardKind.PERCENT, new BigDecimal(percent));
    }

    private IncentiveTerms terms(Metric metric, String product) {
        return new IncentiveTerms("Bonus", Bond.ofPlan(plan), metric, product, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(percent("1000", "2"), percent("2000", "3")),
                new BigDecimal("70"));
    }

    private long define() throws StoreException {
        return incentives.define(store, "clerk", client, terms(Metric.AMOUNT, null));
    }

    private void trade(String day, String product, String quantity, String amount, String cost) throws Exception {
        Trades.trade(client).ref("T" + ++trades).on(day).product(product).quantity(quantity).amount(amount).cost(cost).save(store);
    }

    private IncentiveClaim claim(long id) throws StoreException {
        return incentives.claims(store, "clerk", client, 100).stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    @Test
    void nothingIsGrantedBeforeTheTargetIsMet() throws Exception {
        long id = define();
        trade("2026-03-01", "Gold", "1", "999.99", "900");
        trade("2025-12-31", "Gold", "1", "5000", "900");
        trade("2027-01-01", "Gold", "1", "5000", "900");
        assertEquals("Bonus: the target 1000 is not met. 999.99 is reached, 0.01 is missing; nothing is granted before.",
                assertThrows(StoreException.class, () -> incentives.claim(store, "clerk", id, null)).getMessage());
        trade("2026-12-31", "Gold", "1", "0.01", "0");
        IncentiveStanding standing = incentives.standing(store, "clerk", id);
        assertEquals("20.00", standing.earned().toPlainString());
        assertEquals("0.5000", standing.progress().toPlainString());
        assertEquals("1000.0000", standing.missing().orElseThrow().toPlainString());
        long claim = incentives.claim(store, "clerk", id, null);
        assertEquals("20.00", claim(claim).amount().toPlainString());
        assertEquals("Bonus: 20 is earned and 20 claimed; 0.01 cannot be granted.",
                assertThrows(StoreException.class, () -> incentives.claim(store, "clerk", id, new BigDecimal("0.01"))).getMessage());
    }

    @Test
    void aClaimGoesStepByStepAndNobodyApprovesHisOwn() throws Exception {
        long id = define();
        trade("2026-03-01", "Gold", "1", "2500", "900");
        long claim = incentives.claim(store, "clerk", id, new BigDecimal("60"));
        assertEquals("A claim in the state Claimed cannot go to Paid.", assertThrows(StoreException.class, () -> incentives.pay(store, "cash", claim, LocalDate.of(2026, 11, 22), null)).getMessage());
        assertEquals("Nobody decides on a claim of his own (clerk).", assertThrows(StoreException.class, () -> incentives.approve(store, "clerk", claim, null)).getMessage());
        incentives.approve(store, "chief", claim, " well earned ");
        assertEquals("well earned", claim(claim).comment());
        assertThrows(StoreException.class, () -> incentives.refuse(store, "chief", claim, "too late"));
        assertThrows(StoreException.class, () -> incentives.pay(store, "cash", claim, LocalDate.of(2026, 11, 23), null));
        incentives.pay(store, "cash", claim, LocalDate.of(2026, 11, 22), "B-7");
        assertEquals(ClaimState.PAID, claim(claim).state());
        assertThrows(StoreException.class, () -> incentives.pay(store, "cash", claim, LocalDate.of(2026, 11, 22), null));
        assertEquals("60.00", incentives.standing(store, "clerk", id).paid().toPlainString());
        assertEquals("10.00", incentives.standing(store, "clerk", id).open().toPlainString(), "3 % of 2,500 are 75, the cap is 70");
    }

    @Test
    void whoClaimsDoesNotPayAndNothingIsPaidBeforeItIsDecided() throws Exception {
        long id = define();
        trade("2026-03-01", "Gold", "1", "2500", "900");
        long claim = incentives.claim(store, "clerk", id, new BigDecimal("60"));
        incentives.approve(store, "chief", claim, null);
        assertEquals("Nobody pays a claim of his own (clerk).", assertThrows(StoreException.class, () -> incentives.pay(store, "clerk", claim, LocalDate.of(2026, 11, 22), null)).getMessage());
        assertEquals("2026-11-21 is before the day of the decision, 2026-11-22.",
                assertThrows(StoreException.class, () -> incentives.pay(store, "cash", claim, LocalDate.of(2026, 11, 21), null)).getMessage());
        refused("incentive_step_not_possible", "UPDATE incentive_claim SET state = 'PAID', paid_by = 'clerk', paid_on = DATE('2026-11-22') WHERE id = " + claim);
        refused("incentive_step_not_possible", "UPDATE incentive_claim SET state = 'PAID', paid_by = 'cash', paid_on = DATE('2026-11-20') WHERE id = " + claim);
        assertEquals(ClaimState.APPROVED, claim(claim).state());
        incentives.pay(store, "chief", claim, LocalDate.of(2026, 11, 22), null);
    }

    @Test
    void nothingIsPromisedInAPlanThatDoesNotHold() throws Exception {
        String made = "INSERT INTO incentive (id, client_id, title, plan_id, metric, from_date, to_date, step_count, defined_by, defined_at) VALUES (7, " + client + ", 'x', " + plan
                + ", 'AMOUNT', DATE('2025-01-01'), DATE('2025-12-31'), 1, 'a', CURRENT_TIMESTAMP)";
        assertEquals("The period 2025-01-01 to 2025-12-31 lies before Grow, which holds from 2026-01-01 on.",
                assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, in(Bond.ofPlan(plan), "2025-01-01", "2025-12-31"))).getMessage());
        refused("incentive_step_not_possible", made);
        store.write("test", tx -> tx.sql().execute("UPDATE support_plan SET state = 'done', started_on = start_date, ended_on = DATE('2026-06-30'), outcome = 'Good.' WHERE id = ?", plan));
        assertEquals("The period 2026-07-01 to 2026-12-31 lies outside Grow, which holds from 2026-01-01 to 2026-06-30.",
                assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, in(Bond.ofPlan(plan), "2026-07-01", "2026-12-31"))).getMessage());
        refused("incentive_step_not_possible", made.replace("2025-", "2027-"));
        incentives.define(store, "clerk", client, in(Bond.ofPlan(plan), "2026-06-30", "2026-12-31"));
        store.write("test", tx -> tx.sql().execute("UPDATE support_plan SET state = 'dropped' WHERE id = ?", plan));
        assertEquals("The support plan Grow is dropped: nothing is promised in it any more.",
                assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, terms(Metric.AMOUNT, null))).getMessage());
        refused("incentive_step_not_possible", made.replace("2025-", "2026-"));
    }

    /** A contract of 2026, ended on 31 October, as its plug-in stores it. */
    @Test
    void nothingIsPromisedInAContractBeforeItIsSignedOrOutsideItsTerm() throws Exception {
        store.write("test", tx -> {
            tx.changed(ContractPackage.Literals.CONTRACT);
            return tx.sql().execute("INSERT INTO contract (id, contract_number, client_id, category, subject, state, start_date, end_date, currency) VALUES (?, 'HT-1', ?, 'x', 'Stall', 'approved',"
                + " DATE('2026-01-01'), DATE('2026-12-31'), 'CNY')", client + 2, client);
        });
        Bond bond = Bond.ofContract("HT-1");
        for (ContractState state : List.of(ContractState.DRAFT, ContractState.REVIEW, ContractState.APPROVED)) {
            store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = ?", state.getLiteral()));
            assertEquals("Contract HT-1 is not signed yet: what is promised in it counts from its signature.",
                    assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, in(bond, "2026-01-01", "2026-12-31"))).getMessage());
        }
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'signed', signed_on = DATE('2025-12-20')"));
        assertEquals("The period 2004-01-01 to 2004-12-31 lies outside HT-1, which holds from 2026-01-01 to 2026-12-31.",
                assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, in(bond, "2004-01-01", "2004-12-31"))).getMessage());
        incentives.define(store, "clerk", client, in(bond, "2026-11-01", "2027-01-31"));
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'terminated', ended_on = DATE('2026-10-31')"));
        assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, in(bond, "2026-11-01", "2027-01-31")));
        store.write("test", tx -> tx.sql().execute("UPDATE contract SET state = 'in_force', ended_on = NULL, end_date = NULL"));
        incentives.define(store, "clerk", client, in(bond, "2030-01-01", "2030-12-31"));
        assertEquals("There is no contract HT-2 of this client.",
                assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, in(Bond.ofContract("HT-2"), "2026-01-01", "2026-12-31"))).getMessage());
    }

    private void due(String day, String amount, String paidDay, String paid) throws Exception {
        store.write("test", tx -> tx.sql().execute("INSERT INTO due (id, client_id, due_date, amount, paid_date, paid_amount) VALUES (?, ?, ?, ?, ?, ?)", tx.newId(), client, LocalDate.parse(day),
                new BigDecimal(amount), paidDay == null ? null : LocalDate.parse(paidDay), paid == null ? null : new BigDecimal(paid)));
    }

    private String onTime(long id) throws Exception {
        IncentiveStanding standing = incentives.standing(store, "clerk", id);
        String reported = store.read(tx -> tx.sql().fetchOne("SELECT earned FROM report_incentive_standing WHERE incentive_id = ?", id).get(0, BigDecimal.class)).setScale(2).toPlainString();
        assertEquals(standing.earned().toPlainString(), reported, "the statement says the same");
        return standing.dues().rate().map(BigDecimal::toPlainString).orElse("-") + ' ' + standing.isOnTime() + ' ' + standing.earned() + ' ' + standing.open();
    }

    /** In 2020, 2 % from 1,000 on when at least 80 % of what falls due is paid on time. */
    @Test
    void nothingIsGrantedWhileTooLittleIsPaidOnTime() throws Exception {
        store.write("test", tx -> tx.sql().execute("UPDATE support_plan SET start_date = DATE('2020-01-01')"));
        long id = incentives.define(store, "clerk", client, new IncentiveTerms("Bonus", Bond.ofPlan(plan), Metric.AMOUNT, null, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31),
                List.of(percent("1000", "2")), null, new BigDecimal("80")));
        trade("2020-03-01", "Gold", "1", "1000", "900");
        due("2019-12-31", "900", null, null);
        due("2021-01-01", "900", null, null);
        assertEquals("- true 20.00 20.00", onTime(id), "nothing fell due in the period");
        due("2020-02-28", "300", "2020-02-28", null);
        due("2020-03-31", "100", "2020-04-01", "100");
        // 300 of 400 are 75 %
        assertEquals("75.00 false 0.00 0.00", onTime(id));
        assertEquals("Bonus: at least 80 % of what falls due must be paid on time, 75 % was; nothing is granted before.",
                assertThrows(StoreException.class, () -> incentives.claim(store, "clerk", id, BigDecimal.ONE)).getMessage());
        refused("incentive_not_on_time", insert(id, "1"));
        due("2020-06-30", "100", "2020-06-29", "100");
        // 400 of 500 are 80 %
        assertEquals("80.00 true 20.00 20.00", onTime(id));
        long claim = incentives.claim(store, "clerk", id, new BigDecimal("15"));
        due("2020-07-31", "0.01", null, null);
        // 400 of 500.01 are 79.998… %
        assertEquals("79.99 false 0.00 0", onTime(id));
        assertEquals("Bonus: at least 80 % of what falls due must be paid on time, 79.99 % was; nothing is granted before.",
                assertThrows(StoreException.class, () -> incentives.approve(store, "chief", claim, null)).getMessage());
        refused("incentive_not_on_time", "UPDATE incentive_claim SET state = 'APPROVED', decided_by = 'chief', decided_at = CURRENT_TIMESTAMP WHERE id = " + claim);
        refused("incentive_step_not_possible", "UPDATE incentive SET on_time_rate = NULL WHERE id = " + id);
        store.write("test", tx -> tx.sql().execute("UPDATE due SET paid_on_time = 0.01 WHERE due_date = DATE('2020-07-31')"));
        assertEquals("80.00 true 20.00 5.00", onTime(id), "paid in parts");
        incentives.approve(store, "chief", claim, null);
        incentives.accrue(store, "clerk", LocalDate.of(2020, 4, 30), 0);
        incentives.accrue(store, "clerk", LocalDate.of(2020, 12, 31), 0);
        assertEquals(List.of("0.00", "20.00"), incentives.accruals(store, "clerk", id).stream().map(each -> each.earned().toPlainString()).toList(), "75 % until April");
        assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, new IncentiveTerms("Bonus", Bond.ofPlan(plan), Metric.AMOUNT, null, LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31), List.of(percent("1000", "2")), null, new BigDecimal("100.01"))));
    }

    /** Wang keeps the contract of a confidential category, clerk may not read it; the plan's incentive is everybody's. */
    @Test
    void whatIsWrittenInAConfidentialContractIsAbsentForWhoMayNotReadIt() throws Exception {
        store.write("test", tx -> {
            tx.changed(ContractPackage.Literals.CONTRACT);
            tx.sql().execute("INSERT INTO contract_category (category, confidential) VALUES ('Closed', TRUE)");
            return tx.sql().execute("INSERT INTO contract (id, contract_number, client_id, category, subject, state, signed_on, start_date, end_date, currency, keeper) VALUES (?, 'HT-1', ?, 'Closed', 'Stall',"
                + " 'signed', DATE('2025-12-20'), DATE('2026-01-01'), DATE('2026-12-31'), 'CNY', 'wang')", client + 2, client);
        });
        long open = define();
        long closed = incentives.define(store, "wang", client, in(Bond.ofContract("HT-1"), "2026-01-01", "2026-12-31"));
        trade("2026-03-01", "Gold", "1", "1000", "900");
        long claimed = incentives.claim(store, "wang", closed, new BigDecimal("12"));
        long paid = incentives.claim(store, "wang", closed, new BigDecimal("8"));
        incentives.accrue(store, "clerk", LocalDate.of(2026, 11, 22), 0);
        assertEquals(2, incentives.standings(store, "wang", client, 9).size());
        assertEquals(0, incentives.hidden(store, "wang", 0));
        assertEquals(1, incentives.accruals(store, "wang", closed).size(), "kept also of what the clerk does not see");
        for (long of : new long[] { 0, client }) {
            assertEquals(List.of(open), incentives.standings(store, "clerk", of, 9).stream().map(each -> each.incentive().id()).toList());
            assertEquals(List.of(), incentives.claims(store, "clerk", of, 9));
            assertEquals(1, incentives.hidden(store, "clerk", of));
            assertEquals(2, incentives.claims(store, "wang", of, 9).size());
        }
        assertEquals(0, incentives.hidden(store, "clerk", client + 7));
        absent(() -> incentives.standing(store, "clerk", closed));
        absent(() -> incentives.accruals(store, "clerk", closed));
        absent(() -> incentives.claim(store, "clerk", closed, BigDecimal.ONE));
        absent(() -> incentives.withdraw(store, "clerk", closed));
        absent(() -> incentives.approve(store, "clerk", claimed, null));
        absent(() -> incentives.refuse(store, "clerk", claimed, "no"));
        store.write("test", tx -> tx.sql().execute("INSERT INTO contract_reader (category, person) VALUES ('Closed', 'chief')"));
        incentives.approve(store, "chief", paid, null);
        absent(() -> incentives.pay(store, "clerk", paid, LocalDate.of(2026, 11, 22), null));
        incentives.pay(store, "chief", paid, LocalDate.of(2026, 11, 22), null);
        assertEquals("8.00", incentives.giveAndReturn(store, client, LocalDate.of(2026, 11, 22), 1).getFirst().incentives().toPlainString(), "what a client was given is everybody's");
        ClaimDay day = new ClaimDay(incentives);
        assertEquals(List.of(), day.items(store, new DayRequest("clerk", false, LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 22))));
        assertEquals(1, day.items(store, new DayRequest("chief", false, LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 22))).size());
    }

    /** Not there and not yours are one answer. */
    private static void absent(Executable asked) {
        assertTrue(List.of("The incentive does not exist any more.", "The claim does not exist any more.").contains(assertThrows(StoreException.class, asked).getMessage()));
    }

    private static IncentiveTerms in(Bond bond, String from, String to) {
        return new IncentiveTerms("Bonus", bond, Metric.AMOUNT, null, LocalDate.parse(from), LocalDate.parse(to), List.of(percent("1000", "2")), null);
    }

    @Test
    void aRefusedClaimFreesWhatItClaimed() throws Exception {
        long id = define();
        trade("2026-03-01", "Gold", "1", "1000", "900");
        long claim = incentives.claim(store, "clerk", id, null);
        assertThrows(StoreException.class, () -> incentives.refuse(store, "chief", claim, " "));
        incentives.refuse(store, "chief", claim, "papers are missing");
        assertEquals("20.00", incentives.standing(store, "clerk", id).open().toPlainString());
        incentives.claim(store, "clerk", id, null);
    }

    @Test
    void whatIsTakenBackBeforeTheGrantIsNotGranted() throws Exception {
        long id = define();
        trade("2026-03-01", "Gold", "1", "1000", "900");
        long claim = incentives.claim(store, "clerk", id, null);
        trade("2026-04-01", "Gold", "-1", "-1", "0");
        assertThrows(StoreException.class, () -> incentives.approve(store, "chief", claim, null));
        refused("incentive_target_not_met", "UPDATE incentive_claim SET state = 'APPROVED', decided_by = 'chief', decided_at = CURRENT_TIMESTAMP WHERE id = " + claim);
        incentives.refuse(store, "chief", claim, "goods came back");
    }

    @Test
    void theMetricAndTheProductDecideWhatCounts() throws Exception {
        long quantity = incentives.define(store, "clerk", client, terms(Metric.QUANTITY, "Gold"));
        long margin = incentives.define(store, "clerk", client, terms(Metric.MARGIN, null));
        trade("2026-03-01", "Gold", "1500", "3000", "1900");
        trade("2026-03-02", "Tin", "9000", "500", "600");
        assertEquals("1500.0000", incentives.standing(store, "clerk", quantity).reached().toPlainString());
        assertEquals("60.00", incentives.standing(store, "clerk", quantity).earned().toPlainString(), "2 % of 3,000");
        assertEquals("1000.0000", incentives.standing(store, "clerk", margin).reached().toPlainString(), "1,100 − 100");
        assertEquals("70.00", incentives.standing(store, "clerk", margin).earned().toPlainString(), "2 % of 3,500");
        incentives.claim(store, "clerk", margin, null);
        refused("incentive_target_not_met", insert(quantity, "60.01"));
    }

    @Test
    void theDatabaseItselfGrantsNothingBeforeTheTarget() throws Exception {
        long id = define();
        trade("2026-03-01", "Gold", "1", "999", "900");
        refused("incentive_target_not_met", insert(id, "0.01"));
        trade("2026-03-02", "Gold", "1", "1", "0");
        refused("incentive_target_not_met", insert(id, "20.01"));
        refused("incentive_step_not_possible", "INSERT INTO incentive_claim (id, incentive_id, amount, state, claimed_by, claimed_at, decided_by, decided_at, paid_by, paid_on) VALUES (5, " + id
                + ", 1, 'PAID', 'a', CURRENT_TIMESTAMP, 'b', CURRENT_TIMESTAMP, 'c', CURRENT_DATE)");
        long claim = incentives.claim(store, "clerk", id, new BigDecimal("15"));
        refused("incentive_target_not_met", insert(id, "5.01"));
        refused("incentive_claim_four_eyes", "UPDATE incentive_claim SET state = 'APPROVED', decided_by = 'clerk', decided_at = CURRENT_TIMESTAMP WHERE id = " + claim);
        refused("incentive", "UPDATE incentive_claim SET state = 'PAID', decided_by = 'b', decided_at = CURRENT_TIMESTAMP, paid_by = 'c', paid_on = CURRENT_DATE WHERE id = " + claim);
        refused("incentive_step_not_possible", "UPDATE incentive_claim SET amount = 1 WHERE id = " + claim);
        refused("incentive_step_not_possible", "DELETE FROM incentive_claim WHERE id = " + claim);
        refused("incentive_step_not_possible", "UPDATE incentive_step SET reach = 1 WHERE position = 0 AND incentive_id = " + id);
        refused("incentive_step_not_possible", "DELETE FROM incentive_step WHERE incentive_id = " + id);
        refused("incentive_step", "INSERT INTO incentive_step (incentive_id, position, step_count, reach, kind, reward) VALUES (" + id + ", 2, 2, 1, 'AMOUNT', 50)");
        refused("incentive_step_not_possible", "UPDATE incentive SET cap = 900 WHERE id = " + id);
        refused("incentive", "DELETE FROM incentive WHERE id = " + id);
        incentives.approve(store, "chief", claim, null);
        refused("incentive_step_not_possible", "UPDATE incentive_claim SET state = 'CLAIMED', decided_by = NULL, decided_at = NULL WHERE id = " + claim);
        incentives.pay(store, "cash", claim, LocalDate.of(2026, 11, 22), null);
        refused("incentive_step_not_possible", "UPDATE incentive_claim SET paid_on = CURRENT_DATE WHERE id = " + claim);
    }

    private static String insert(long incentive, String amount) {
        return "INSERT INTO incentive_claim (id, incentive_id, amount, state, claimed_by, claimed_at) VALUES (5, " + incentive + ", " + amount + ", 'CLAIMED', 'a', CURRENT_TIMESTAMP)";
    }

    /** PostgreSQL answers with a sentence where Derby names the constraint. */
    private void refused(String constraint, String sql) {
        StoreException refusal = assertThrows(StoreException.class, () -> store.write("somebody", tx -> tx.sql().execute(sql)), sql);
        String sentence = switch (constraint) {
            case "incentive_target_not_met" -> "target is not met";
            case "incentive_not_on_time" -> "too little was paid on time";
            case "incentive_step_not_possible" -> "cannot be changed this way";
            default -> constraint;
        };
        String message = refusal.getMessage().toLowerCase(Locale.ROOT);
        assertTrue(message.contains(constraint) || message.contains(sentence), message);
    }

    @Test
    void noWayAroundAStep() {
        ClaimWalkProperties.on(store);
        Properties.check(ClaimWalkProperties.class);
    }

    @Test
    void onlyWhatIsWrittenCanBePromised() throws Exception {
        long other = Clients.client("B").save(store);
        assertEquals("The support plan does not exist or is not one of this client.", assertThrows(StoreException.class, () -> incentives.define(store, "clerk", other, terms(Metric.AMOUNT, null))).getMessage());
        assertEquals("An incentive is bound to a support plan or to the number of a contract.",
                assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, with(Bond.ofContract(" "), percent("1", "1")))).getMessage());
        assertEquals("An incentive needs at least one step: reach this much, get that.",
                assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, with(Bond.ofPlan(plan)))).getMessage());
        assertEquals("Two steps have the same target 5.0.",
                assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, with(Bond.ofPlan(plan), percent("5", "1"), percent("5.0", "2")))).getMessage());
        assertEquals("Reward: 101 is not possible. It is a number above 0, at most 100, with at most 4 decimals.",
                assertThrows(StoreException.class, () -> incentives.define(store, "clerk", client, with(Bond.ofPlan(plan), percent("5", "101")))).getMessage());
        long id = define();
        incentives.withdraw(store, "clerk", id);
        assertThrows(StoreException.class, () -> incentives.standing(store, "clerk", id));
    }

    private static IncentiveTerms with(Bond bond, IncentiveStep... steps) {
        return new IncentiveTerms("Bonus", bond, Metric.AMOUNT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(steps), null);
    }

    @Test
    void accrualsShowTheWay() throws Exception {
        long id = define();
        trade("2026-03-31", "Gold", "1", "700", "600");
        trade("2026-04-01", "Gold", "1", "700", "600");
        assertEquals(1, incentives.accrue(store, "clerk", LocalDate.of(2026, 3, 31), 0));
        assertEquals(1, incentives.accrue(store, "clerk", LocalDate.of(2026, 6, 30), client));
        assertEquals(1, incentives.accrue(store, "clerk", LocalDate.of(2026, 6, 30), client), "again the same day");
        assertEquals(0, incentives.accrue(store, "clerk", LocalDate.of(2025, 12, 31), 0), "not begun");
        assertEquals(List.of("2026-03-31 700 0", "2026-06-30 1400 28"),
                incentives.accruals(store, "clerk", id).stream().map(each -> each.asOf() + " " + DefaultIncentiveService.plain(each.reached()) + ' ' + DefaultIncentiveService.plain(each.earned())).toList());
    }

    /** Third quarter: 20 paid, 30 discount, 50 for the plan that is due in it; revenue 1,400 against 1,000, margin 300 against 150: 1.5 of margin and 4 of revenue for each unit given. */
    @Test
    void whatWasGivenStandsBesideWhatCameOfIt() throws Exception {
        long id = define();
        trade("2025-08-01", "Gold", "1", "1000", "850");
        trade("2026-07-01", "Gold", "1", "1400", "1100");
        IncentiveService september = new DefaultIncentiveService(Clock.fixed(Instant.parse("2026-09-30T10:00:00Z"), ZoneOffset.UTC), null);
        long claim = september.claim(store, "clerk", id, new BigDecimal("20"));
        september.approve(store, "chief", claim, null);
        september.pay(store, "cash", claim, LocalDate.of(2026, 9, 30), null);
        incentives.give(store, "clerk", client, LocalDate.of(2026, 7, 1), GivenKind.DISCOUNT, new BigDecimal("30"), "opening");
        store.write("test", tx -> tx.sql().execute("UPDATE support_plan SET due_date = ?, actual_cost = 50 WHERE id = ?", LocalDate.of(2026, 8, 15), plan));
        List<GiveReturn> quarters = incentives.giveAndReturn(store, client, LocalDate.of(2026, 10, 1), 2);
        GiveReturn third = quarters.getFirst();
        assertEquals(LocalDate.of(2026, 7, 1), third.from());
        assertEquals(LocalDate.of(2026, 9, 30), third.to());
        assertEquals(0, new BigDecimal("100").compareTo(third.total()));
        assertEquals("1.5000", third.marginRatio().orElseThrow().toPlainString());
        assertEquals("4.0000", third.revenueRatio().orElseThrow().toPlainString());
        assertTrue(quarters.getLast().marginRatio().isEmpty(), "nothing given in the fourth");
    }
}
