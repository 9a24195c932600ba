package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.RewardKind;
import org.keqing.support.model.PlanState;

/** What may be promised. */
final class IncentiveRules {

    static final int TITLE = 200;
    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private IncentiveRules() {
    }

    static void check(IncentiveTerms terms) throws StoreException {
        if (terms.title().isEmpty() || terms.title().length() > TITLE) {
            throw new StoreException(NLS.bind(Messages.MsgTitle, TITLE));
        }
        if (terms.to().isBefore(terms.from())) {
            throw new StoreException(NLS.bind(Messages.MsgPeriod, terms.from(), terms.to()));
        }
        if (terms.steps().isEmpty()) {
            throw new StoreException(Messages.MsgNoStep);
        }
        Set<BigDecimal> targets = new HashSet<>();
        for (IncentiveStep step : terms.steps()) {
            step(Messages.NameReach, Messages.NameReward, step);
            if (!targets.add(step.reach().stripTrailingZeros())) {
                throw new StoreException(NLS.bind(Messages.MsgSameReach, step.reach().toPlainString()));
            }
        }
        if (terms.cap() != null) {
            money(Messages.NameCap, terms.cap());
        }
        if (terms.onTimeRate() != null) {
            rate(Messages.NameOnTimeRate, terms.onTimeRate());
        }
    }

    static void step(String reach, String reward, IncentiveStep step) throws StoreException {
        boolean percent = step.kind() == RewardKind.PERCENT;
        number(reach, step.reach(), DECIMALS, MOST);
        number(reward, step.reward(), percent ? DECIMALS : 2, percent ? HUNDRED : MOST);
    }

    static void money(String name, BigDecimal amount) throws StoreException {
        number(name, amount, 2, MOST);
    }

    static void rate(String name, BigDecimal percent) throws StoreException {
        number(name, percent, DECIMALS, HUNDRED);
    }

    private static void number(String name, BigDecimal value, int decimals, BigDecimal most) throws StoreException {
        if (value.signum() <= 0 || value.compareTo(most) > 0 || value.stripTrailingZeros().scale() > decimals) {
            throw new StoreException(NLS.bind(Messages.MsgNumberRange, new Object[] { name, value.toPlainString(), most.toPlainString(), decimals }));
        }
    }

    /**
     * What the incentive is bound to must be the client's own, must hold, and at a time that the period touches. A contract that the user may not read is not there for him.
     * Without the plug-in for contracts their numbers cannot be looked up.
     *
     * @param contracts where they are looked up, {@code null} where they are not installed
     */
    static void bound(Store store, String user, WrittenContracts contracts, long clientId, IncentiveTerms terms) throws StoreException {
        Bond bond = terms.bond();
        if (bond.contractNumber() == null) {
            plan(store, clientId, terms);
        } else if (bond.contractNumber().isEmpty()) {
            throw new StoreException(Messages.MsgNotBound);
        } else {
            contract(store, user, contracts, clientId, terms);
        }
    }

    private static void plan(Store store, long clientId, IncentiveTerms terms) throws StoreException {
        Record plan = store.read(tx -> tx.sql().fetchOne("SELECT p.title, p.state, p.start_date, p.ended_on FROM support_plan p WHERE p.id = ? AND (p.client_id = ? OR EXISTS"
                + " (SELECT 1 FROM plan_member m WHERE m.owner_id = p.id AND m.client_id = ?))", terms.bond().planId(), clientId, clientId));
        if (plan == null) {
            throw new StoreException(Messages.MsgPlanNotOwn);
        }
        String title = plan.get(0, String.class);
        if (PlanState.DROPPED.getLiteral().equals(plan.get(1, String.class))) {
            throw new StoreException(NLS.bind(Messages.MsgPlanDropped, title));
        }
        touches(terms, title, plan.get(2, LocalDate.class), plan.get(3, LocalDate.class));
    }

    private static void contract(Store store, String user, WrittenContracts contracts, long clientId, IncentiveTerms terms) throws StoreException {
        if (contracts == null && !VisibleIncentives.known(store)) {
            return;
        }
        WrittenContracts.Written contract = present(store, user, contracts, clientId, terms.bond().contractNumber());
        if (!contract.signed()) {
            throw new StoreException(NLS.bind(Messages.MsgContractUnsigned, contract.number()));
        }
        touches(terms, contract.number(), contract.from(), contract.to());
    }

    /** @throws StoreException when there is no such contract of the client, or none that the user may read: the same for both */
    static WrittenContracts.Written present(Store store, String user, WrittenContracts contracts, long clientId, String number) throws StoreException {
        Optional<WrittenContracts.Written> found = contracts == null ? Optional.empty() : contracts.find(store, user, clientId, number);
        return found.orElseThrow(() -> new StoreException(NLS.bind(Messages.MsgContractNotOwn, number)));
    }

    /** @param to last day, {@code null}: open */
    private static void touches(IncentiveTerms terms, String written, LocalDate from, LocalDate to) throws StoreException {
        if (terms.to().isBefore(from) || to != null && terms.from().isAfter(to)) {
            throw new StoreException(NLS.bind(to == null ? Messages.MsgPeriodBefore : Messages.MsgPeriodOutside, new Object[] { terms.from(), terms.to(), written, from, to }));
        }
    }
}
