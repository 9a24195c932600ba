package org.keqing.internal.support.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.ClaimState;
import org.keqing.support.incentive.IncentiveClaim;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.incentive.IncentiveStanding;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.Trades;

/** Whatever two persons try in whatever order: what is not refused stays within what is earned, and no claim goes another way than the steps allow. On the database of whoever checks it. */
public class ClaimWalkProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final IncentiveService INCENTIVES = new DefaultIncentiveService(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC), null);
    private static Store store;
    private static int clients;

    /** What is tried. */
    public enum What {
        /** A trade, perhaps one that goes back. */
        TRADE,
        /** A claim of all that is open. */
        CLAIM_ALL,
        /** A claim of some money. */
        CLAIM,
        /** A decision for a claim. */
        APPROVE,
        /** A decision against a claim. */
        REFUSE,
        /** A payment. */
        PAY
    }

    /** @param which which claim, by the remainder of their number */
    public record Attempt(What what, String person, int which, BigDecimal amount) {
    }

    /** Works on this database. */
    static void on(Store opened) {
        store = opened;
    }

    @Property(tries = 12)
    void noClaimGoesAroundAStep(@ForAll("attempts") List<Attempt> attempts) throws Exception {
        long client = Clients.client("W" + ++clients).save(store);
        store.write("test", tx -> tx.sql().execute("INSERT INTO support_plan (id, version, client_id, title, owner, state, start_date, due_date) VALUES (?, 1, ?, 'Walk', 'Li', 'planned', ?, ?)", client + 1,
                client, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        long id = INCENTIVES.define(store, "clerk", client, new IncentiveTerms("Bonus", Bond.ofPlan(client + 1), Metric.AMOUNT, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
                List.of(new IncentiveStep(new BigDecimal("1000"), RewardKind.PERCENT, new BigDecimal("2")), new IncentiveStep(new BigDecimal("2000"), RewardKind.PERCENT, new BigDecimal("3"))),
                new BigDecimal("70")));
        Trades.trade(client).on("2026-04-01").amount("1200").save(store);
        for (Attempt each : attempts) {
            List<IncentiveClaim> before = claims(client);
            try {
                attempt(client, id, before, each);
            } catch (StoreException refused) {
                assertEquals(before, claims(client), refused::getMessage);
            }
            for (IncentiveClaim after : claims(client)) {
                check(id, before.stream().filter(claim -> claim.id() == after.id()).findFirst().orElse(null), after);
            }
        }
    }

    private static List<IncentiveClaim> claims(long client) throws StoreException {
        return INCENTIVES.claims(store, "clerk", client, 1_000);
    }

    private static void attempt(long client, long id, List<IncentiveClaim> claims, Attempt each) throws Exception {
        long claim = claims.isEmpty() ? 1 : claims.get(each.which() % claims.size()).id();
        switch (each.what()) {
            case TRADE -> Trades.trade(client).on("2026-05-01").amount(each.amount().movePointRight(1).subtract(new BigDecimal("100")).toPlainString()).save(store);
            case CLAIM_ALL -> INCENTIVES.claim(store, each.person(), id, null);
            case CLAIM -> INCENTIVES.claim(store, each.person(), id, each.amount());
            case APPROVE -> INCENTIVES.approve(store, each.person(), claim, null);
            case REFUSE -> INCENTIVES.refuse(store, each.person(), claim, "no");
            case PAY -> INCENTIVES.pay(store, each.person(), claim, TODAY, null);
        }
    }

    /** @param before the claim before the attempt, {@code null} when there was none */
    private static void check(long id, IncentiveClaim before, IncentiveClaim after) throws StoreException {
        if (before == null) {
            assertEquals(ClaimState.CLAIMED, after.state());
            assertTrue(within(id), "claimed only what is earned");
        } else if (before.state() != after.state()) {
            assertTrue(before.state().next().contains(after.state()), () -> before + " to " + after);
            assertTrue(after.decidedBy() != null && !after.decidedBy().equals(after.claimedBy()), "by somebody else");
            assertTrue(after.state() == ClaimState.REFUSED || within(id), "granted only what is earned");
            assertTrue(after.state() != ClaimState.PAID || !after.claimedBy().equals(after.paidBy()), "paid by somebody else");
        }
    }

    private static boolean within(long id) throws StoreException {
        IncentiveStanding standing = INCENTIVES.standing(store, "clerk", id);
        return standing.claimed().compareTo(standing.earned()) <= 0;
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(Arbitraries.of(What.class), Arbitraries.of("a", "b"), Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(1, 4_000).map(cents -> BigDecimal.valueOf(cents, 2))).as(Attempt::new).list().ofMinSize(10).ofMaxSize(40);
    }
}
