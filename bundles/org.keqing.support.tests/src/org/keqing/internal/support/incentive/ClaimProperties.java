package org.keqing.internal.support.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.ClaimState;
import org.keqing.support.incentive.IncentiveClaim;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

/** Whatever is promised, traded and claimed in whatever order: nothing before the target, never more than is earned, whether the service is asked or the database. */
public class ClaimProperties {

    private static final IncentiveService INCENTIVES = new DefaultIncentiveService();
    private static Store store;
    private static int clients;

    /** @param bySql whether it goes past the service */
    public record Attempt(int kind, BigDecimal amount, String person, boolean bySql) {
    }

    @BeforeContainer
    static void open() throws Exception {
        store = TestStores.derbyInMemory();
    }

    @AfterContainer
    static void close() {
        store.close();
    }

    @Property(tries = 30)
    void nothingBeforeTheTargetAndNeverMoreThanIsEarned(@ForAll("targets") List<BigDecimal> targets, @ForAll("cap") BigDecimal cap, @ForAll("attempts") List<Attempt> attempts) throws Exception {
        long client = Clients.client("C" + ++clients).save(store);
        List<IncentiveStep> steps = targets.stream().sorted().map(reach -> new IncentiveStep(reach, RewardKind.PERCENT, new BigDecimal(1 + targets.indexOf(reach)))).toList();
        store.write("test", tx -> tx.sql().execute("INSERT INTO support_plan (id, client_id, title, owner, state, start_date, due_date) VALUES (?, ?, 'Grow', 'Li', 'planned', ?, ?)", client, client,
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        long id = INCENTIVES.define(store, "clerk", client,
                new IncentiveTerms("Bonus", Bond.ofPlan(client), Metric.AMOUNT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), steps, cap));
        BigDecimal traded = BigDecimal.ZERO;
        for (Attempt each : attempts) {
            BigDecimal earned = earned(steps, cap, traded);
            BigDecimal before = claimed(client);
            if (each.kind() == 0) {
                Trades.trade(client).on("2026-03-01").amount(each.amount().toPlainString()).save(store);
                traded = traded.add(each.amount());
            } else if (each.kind() == 1) {
                Trades.trade(client).on("2026-07-01").amount(each.amount().toPlainString()).save(store);
            } else if (each.kind() == 2) {
                decide(client, each);
            } else if (before.add(each.amount()).compareTo(earned) > 0) {
                assertThrows(StoreException.class, () -> claim(id, each), () -> each + " of " + earned + " earned, " + before + " claimed");
            } else {
                claim(id, each);
                assertEquals(0, before.add(each.amount()).compareTo(claimed(client)));
            }
            assertTrue(claimed(client).compareTo(earned(steps, cap, traded)) <= 0, "granted no more than is earned");
        }
    }

    /** Worked out a second time: the reward of the highest target reached, cents cut off, at most the cap. */
    private static BigDecimal earned(List<IncentiveStep> steps, BigDecimal cap, BigDecimal traded) {
        BigDecimal earned = BigDecimal.ZERO;
        for (IncentiveStep step : steps) {
            if (traded.compareTo(step.reach()) >= 0) {
                earned = traded.multiply(step.reward()).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
            }
        }
        return cap == null ? earned : earned.min(cap);
    }

    private static void claim(long incentive, Attempt each) throws StoreException {
        if (each.bySql()) {
            store.write(each.person(), tx -> tx.sql().execute("INSERT INTO incentive_claim (id, incentive_id, amount, state, claimed_by, claimed_at) VALUES (?, ?, ?, 'CLAIMED', ?, CURRENT_TIMESTAMP)", tx.newId(),
                    incentive, each.amount(), each.person()));
        } else {
            INCENTIVES.claim(store, each.person(), incentive, each.amount());
        }
    }

    private static void decide(long client, Attempt each) throws StoreException {
        for (IncentiveClaim claim : INCENTIVES.claims(store, "clerk", client, 100)) {
            if (claim.state() == ClaimState.CLAIMED && each.person().equals(claim.claimedBy())) {
                assertThrows(StoreException.class, () -> approve(claim.id(), each));
            } else if (claim.state() == ClaimState.CLAIMED) {
                approve(claim.id(), each);
            } else {
                assertThrows(StoreException.class, () -> approve(claim.id(), each), "decided already");
            }
        }
    }

    private static void approve(long claim, Attempt each) throws StoreException {
        if (each.bySql()) {
            store.write(each.person(), tx -> tx.sql().execute("UPDATE incentive_claim SET state = 'APPROVED', decided_by = ?, decided_at = CURRENT_TIMESTAMP WHERE id = ?", each.person(), claim));
        } else {
            INCENTIVES.approve(store, each.person(), claim, null);
        }
    }

    private static BigDecimal claimed(long client) throws StoreException {
        return INCENTIVES.claims(store, "clerk", client, 100).stream().filter(each -> each.state() != ClaimState.REFUSED).map(IncentiveClaim::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<List<BigDecimal>> targets() {
        return Arbitraries.integers().between(1, 3_000).map(BigDecimal::valueOf).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<BigDecimal> cap() {
        return Arbitraries.integers().between(1, 9_000).map(cents -> BigDecimal.valueOf(cents, 2)).injectNull(0.5);
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.integers().between(1, 90_000).map(cents -> BigDecimal.valueOf(cents, 2)), Arbitraries.of("a", "b"), Arbitraries.of(true, false))
                .as(Attempt::new).list().ofMinSize(3).ofMaxSize(12);
    }
}
