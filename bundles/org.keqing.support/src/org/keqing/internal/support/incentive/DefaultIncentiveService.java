package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.store.RowsById;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.incentive.Accrual;
import org.keqing.support.incentive.ClaimState;
import org.keqing.support.incentive.GiveReturn;
import org.keqing.support.incentive.GivenKind;
import org.keqing.support.incentive.Incentive;
import org.keqing.support.incentive.IncentiveClaim;
import org.keqing.support.incentive.IncentiveProposal;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.support.incentive.IncentiveStanding;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.model.SupportPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps incentives in the tables {@code incentive*}. What is earned is always computed from the trades, in the transaction that grants. */
@Component(service = IncentiveService.class)
public final class DefaultIncentiveService implements IncentiveService {

    private static final String I = "i";
    private static final int TEXT = 1_000;
    private static final int REMARK = 200;
    private static final int QUARTERS = 40;
    static final String CLAIM = "SELECT c.id, c.incentive_id, k.code, k.name, i.title, c.amount, c.state, c.claimed_by, c.claimed_at, c.decided_by, c.decided_at, c.comment_text, c.paid_by,"
            + " c.paid_on, c.reference FROM incentive_claim c JOIN incentive i ON i.id = c.incentive_id JOIN client k ON k.id = i.client_id";

    private final Clock clock;
    private final WrittenContracts contracts;

    /**
     * Works by the system's calendar.
     *
     * @param contracts where contracts are looked up, {@code null} where they are not installed
     */
    @Activate
    public DefaultIncentiveService(@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) WrittenContracts contracts) {
        this(Clock.systemDefaultZone(), contracts);
    }

    /** Works by the system's calendar, without contracts. */
    public DefaultIncentiveService() {
        this(Clock.systemDefaultZone(), null);
    }

    /**
     * Works by the calendar of a clock.
     *
     * @param contracts where contracts are looked up, {@code null} where they are not installed
     */
    public DefaultIncentiveService(Clock clock, WrittenContracts contracts) {
        this.clock = clock;
        this.contracts = contracts;
    }

    /** Whoever shows support plans shows incentives, too: they have no class of their own to be named as changed. */
    private static <R> R write(Store store, String user, Store.Work<R> work) throws StoreException {
        return store.write(user, tx -> {
            tx.changed(SupportPackage.Literals.SUPPORT_PLAN);
            return work.run(tx);
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public long define(Store store, String user, long clientId, IncentiveTerms terms) throws StoreException {
        IncentiveRules.check(terms);
        IncentiveRules.bound(store, user, contracts, clientId, terms);
        return write(store, user, tx -> IncentiveWriter.insert(tx, user, now(), clientId, terms));
    }

    @Override
    public List<String> contracts(Store store, String user, long clientId) throws StoreException {
        return contracts == null ? List.of() : contracts.of(store, user, clientId).stream().filter(WrittenContracts.Written::signed).map(WrittenContracts.Written::number).toList();
    }

    @Override
    public Optional<IncentiveProposal> propose(Store store, String user, long clientId, String number) throws StoreException {
        return contracts == null ? Optional.empty()
                : Optional.of(contracts.propose(store, user, IncentiveRules.present(store, user, contracts, clientId, number.strip()), LocalDate.now(clock)));
    }

    @Override
    public void withdraw(Store store, String user, long incentiveId) throws StoreException {
        String visible = visibleSql(store, user, I);
        write(store, user, tx -> {
            Incentive incentive = present(tx, visible, incentiveId).incentive();
            if (tx.sql().fetchOne("SELECT COUNT(*) FROM incentive_claim WHERE incentive_id = ?", incentiveId).get(0, Integer.class) > 0) {
                throw new StoreException(NLS.bind(Messages.MsgClaimedAlready, incentive.terms().title()));
            }
            return tx.sql().execute("DELETE FROM incentive WHERE id = ?", incentiveId);
        });
    }

    @Override
    public List<IncentiveStanding> standings(Store store, String user, long clientId, int limit) throws StoreException {
        String visible = visibleSql(store, user, I);
        return store.read(tx -> new StandingReader(tx, visible).of(clientId, limit));
    }

    @Override
    public long hidden(Store store, String user, long clientId) throws StoreException {
        String visible = visibleSql(store, user, I);
        if (visible.equals(VisibleIncentives.ALL)) {
            return 0;
        }
        String of = "SELECT COUNT(*) FROM incentive i WHERE NOT " + visible;
        return store.read(tx -> (clientId == 0 ? tx.sql().fetchOne(of) : tx.sql().fetchOne(of + " AND i.client_id = ?", clientId)).get(0, Long.class));
    }

    @Override
    public String visibleSql(Store store, String user, String incentive) throws StoreException {
        return VisibleIncentives.sql(store, user, contracts, incentive);
    }

    @Override
    public IncentiveStanding standing(Store store, String user, long incentiveId) throws StoreException {
        String visible = visibleSql(store, user, I);
        return store.read(tx -> present(tx, visible, incentiveId));
    }

    private static IncentiveStanding present(Tx tx, String visible, long incentiveId) throws StoreException, SQLException {
        return new StandingReader(tx, visible).one(incentiveId).stream().findFirst().orElseThrow(() -> new StoreException(Messages.MsgIncentiveGone));
    }

    @Override
    public int accrue(Store store, String user, LocalDate asOf, long clientId) throws StoreException {
        return write(store, user, tx -> {
            List<IncentiveStanding> standings = new StandingReader(tx, VisibleIncentives.ALL).begun(clientId, asOf);
            for (IncentiveStanding each : standings) {
                long id = each.incentive().id();
                tx.sql().execute("DELETE FROM incentive_accrual WHERE incentive_id = ? AND as_of = ?", id, asOf);
                tx.sql().execute("INSERT INTO incentive_accrual (incentive_id, as_of, reached, base, earned, computed_by, computed_at) VALUES (?, ?, ?, ?, ?, ?, ?)", id, asOf, each.reached(),
                        each.base(), each.earned(), user, now());
            }
            return standings.size();
        });
    }

    @Override
    public List<Accrual> accruals(Store store, String user, long incentiveId) throws StoreException {
        standing(store, user, incentiveId);
        return store.read(tx -> tx.sql().fetch("SELECT as_of, reached, base, earned FROM incentive_accrual WHERE incentive_id = ? ORDER BY as_of", incentiveId)
                .map(row -> new Accrual(row.get(0, LocalDate.class), row.get(1, BigDecimal.class), row.get(2, BigDecimal.class), row.get(3, BigDecimal.class))));
    }

    @Override
    public long claim(Store store, String user, long incentiveId, BigDecimal amount) throws StoreException {
        String visible = visibleSql(store, user, I);
        return write(store, user, tx -> claim(tx, user, visible, now(), incentiveId, amount));
    }

    /**
     * Claims in a transaction; nothing is written when a rule forbids it.
     *
     * @param visible the condition that leaves out what the user may not see
     */
    static long claim(Tx tx, String user, String visible, LocalDateTime now, long incentiveId, BigDecimal amount) throws StoreException, SQLException {
        IncentiveStanding standing = present(tx, visible, incentiveId);
        BigDecimal wanted = amount == null ? standing.open() : amount;
        require(standing, wanted, standing.open());
        IncentiveRules.money(Messages.NameClaim, wanted);
        long id = tx.newId();
        tx.sql().execute("INSERT INTO incentive_claim (id, incentive_id, amount, state, claimed_by, claimed_at) VALUES (?, ?, ?, 'CLAIMED', ?, ?)", id, incentiveId, wanted, user, now);
        return id;
    }

    /** Nothing before the target is met, and never more than is earned. */
    private static void require(IncentiveStanding standing, BigDecimal wanted, BigDecimal open) throws StoreException {
        IncentiveTerms terms = standing.incentive().terms();
        if (terms.step(standing.reached()).isEmpty()) {
            throw new StoreException(NLS.bind(Messages.MsgTargetNotMet, new Object[] { terms.title(), plain(terms.steps().getFirst().reach()), plain(standing.reached()),
                    plain(standing.missing().orElseThrow()) }));
        }
        if (!standing.isOnTime()) {
            throw new StoreException(NLS.bind(Messages.MsgNotOnTime, new Object[] { terms.title(), plain(terms.onTimeRate()), plain(standing.dues().rate().orElse(BigDecimal.ZERO)) }));
        }
        if (open.signum() <= 0 || wanted.compareTo(open) > 0) {
            throw new StoreException(NLS.bind(Messages.MsgNotEarned, new Object[] { terms.title(), plain(standing.earned()), plain(standing.claimed()), plain(wanted) }));
        }
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    @Override
    public void approve(Store store, String user, long claimId, String comment) throws StoreException {
        String visible = visibleSql(store, user, I);
        write(store, user, tx -> {
            IncentiveClaim claim = step(tx, visible, claimId, ClaimState.APPROVED);
            notOwn(claim, user);
            stillEarned(tx, claim);
            return decide(tx, claim, user, ClaimState.APPROVED, comment);
        });
    }

    @Override
    public void refuse(Store store, String user, long claimId, String comment) throws StoreException {
        if (comment == null || comment.isBlank()) {
            throw new StoreException(Messages.MsgReasonMissing);
        }
        String visible = visibleSql(store, user, I);
        write(store, user, tx -> {
            IncentiveClaim claim = step(tx, visible, claimId, ClaimState.REFUSED);
            notOwn(claim, user);
            return decide(tx, claim, user, ClaimState.REFUSED, comment);
        });
    }

    private int decide(Tx tx, IncentiveClaim claim, String user, ClaimState to, String comment) throws StoreException {
        String said = comment == null || comment.isBlank() ? null : comment.strip();
        if (said != null && said.length() > TEXT) {
            throw new StoreException(NLS.bind(Messages.MsgTextLong, TEXT));
        }
        return tx.sql().execute("UPDATE incentive_claim SET state = ?, decided_by = ?, decided_at = ?, comment_text = ? WHERE id = ?", to.name(), user, now(), said, claim.id());
    }

    @Override
    public void pay(Store store, String user, long claimId, LocalDate day, String reference) throws StoreException {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new StoreException(NLS.bind(Messages.MsgDayAhead, day));
        }
        String visible = visibleSql(store, user, I);
        write(store, user, tx -> {
            IncentiveClaim claim = step(tx, visible, claimId, ClaimState.PAID);
            if (claim.claimedBy().equals(user)) {
                throw new StoreException(NLS.bind(Messages.MsgPaidToOneself, user));
            }
            LocalDate decided = LocalDate.ofInstant(claim.decidedAt(), clock.getZone());
            if (day.isBefore(decided)) {
                throw new StoreException(NLS.bind(Messages.MsgPaidBeforeDecided, day, decided));
            }
            stillEarned(tx, claim);
            return tx.sql().execute("UPDATE incentive_claim SET state = 'PAID', paid_by = ?, paid_on = ?, reference = ? WHERE id = ?", user, day, reference, claimId);
        });
    }

    /** The claim, if it can go there now. */
    private static IncentiveClaim step(Tx tx, String visible, long claimId, ClaimState to) throws StoreException {
        Record row = tx.sql().fetchOne(CLAIM + " WHERE c.id = ? AND " + visible, claimId);
        if (row == null) {
            throw new StoreException(Messages.MsgClaimGone);
        }
        IncentiveClaim claim = claim(row);
        if (!claim.state().next().contains(to)) {
            throw new StoreException(NLS.bind(Messages.MsgClaimState, IncentiveWords.state(claim.state()), IncentiveWords.state(to)));
        }
        return claim;
    }

    private static void notOwn(IncentiveClaim claim, String user) throws StoreException {
        if (claim.claimedBy().equals(user)) {
            throw new StoreException(NLS.bind(Messages.MsgOwnClaim, user));
        }
    }

    /** The trades may have changed since the claim. */
    private static void stillEarned(Tx tx, IncentiveClaim claim) throws StoreException, SQLException {
        IncentiveStanding standing = present(tx, VisibleIncentives.ALL, claim.incentiveId());
        require(standing, claim.amount(), standing.earned().subtract(standing.claimed()).add(claim.amount()));
    }

    @Override
    public List<IncentiveClaim> claims(Store store, String user, long clientId, int limit) throws StoreException {
        String visible = visibleSql(store, user, I);
        String newest = " ORDER BY c.id DESC";
        String of = "SELECT c.id FROM incentive_claim c JOIN incentive i ON i.id = c.incentive_id WHERE " + visible;
        String all = visible.equals(VisibleIncentives.ALL) ? "SELECT c.id FROM incentive_claim c" : of;
        return store.read(tx -> RowsById.inOrder(tx, CLAIM + " WHERE c.id IN (:ids)",
                clientId == 0 ? RowsById.ids(tx, all + newest, limit) : RowsById.ids(tx, of + " AND i.client_id = ?" + newest, limit, clientId), DefaultIncentiveService::claim));
    }

    static IncentiveClaim claim(Record row) {
        LocalDateTime decided = row.get(10, LocalDateTime.class);
        return new IncentiveClaim(row.get(0, Long.class), row.get(1, Long.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class), row.get(5, BigDecimal.class),
                ClaimState.valueOf(row.get(6, String.class)), row.get(7, String.class), row.get(8, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.get(9, String.class),
                decided == null ? null : decided.toInstant(ZoneOffset.UTC), row.get(11, String.class), row.get(12, String.class), row.get(13, LocalDate.class), row.get(14, String.class));
    }

    @Override
    public void give(Store store, String user, long clientId, LocalDate day, GivenKind kind, BigDecimal amount, String remark) throws StoreException {
        IncentiveRules.money(Messages.NameGiven, amount);
        if (remark != null && remark.length() > REMARK) {
            throw new StoreException(NLS.bind(Messages.MsgTextLong, REMARK));
        }
        write(store, user, tx -> tx.sql().execute("INSERT INTO client_given (id, client_id, day, kind, amount, remark, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?)", tx.newId(), clientId, day,
                kind.name(), amount, remark, user));
    }

    @Override
    public List<GiveReturn> giveAndReturn(Store store, long clientId, LocalDate until, int quarters) throws StoreException {
        return store.read(tx -> new GiveReturnReader(tx, clientId).quarters(until, Math.min(QUARTERS, Math.max(1, quarters))));
    }
}
