package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.RewardKind;
import org.keqing.support.model.PlanState;

/** What may be promised. */
final class IncentiveRules {

    private static final int TITLE = 200;
    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** States of a contract before both have signed it. */
    private static final Set<String> UNSIGNED = Set.of("draft", "review", "approved");
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
            number(Messages.NameReach, step.reach(), DECIMALS, MOST);
            number(Messages.NameReward, step.reward(), step.kind() == RewardKind.PERCENT ? DECIMALS : 2, step.kind() == RewardKind.PERCENT ? HUNDRED : MOST);
            if (!targets.add(step.reach().stripTrailingZeros())) {
                throw new StoreException(NLS.bind(Messages.MsgSameReach, step.reach().toPlainString()));
            }
        }
        if (terms.cap() != null) {
            money(Messages.NameCap, terms.cap());
        }
    }

    static void money(String name, BigDecimal amount) throws StoreException {
        number(name, amount, 2, MOST);
    }

    private static void number(String name, BigDecimal value, int decimals, BigDecimal most) throws StoreException {
        if (value.signum() <= 0 || value.compareTo(most) > 0 || value.stripTrailingZeros().scale() > decimals) {
            throw new StoreException(NLS.bind(Messages.MsgNumberRange, new Object[] { name, value.toPlainString(), most.toPlainString(), decimals }));
        }
    }

    /**
     * What the incentive is bound to must be the client's own, must hold, and at a time that the period touches. Without the plug-in for contracts their numbers cannot be looked up.
     */
    static void bound(Store store, long clientId, IncentiveTerms terms) throws StoreException {
        Bond bond = terms.bond();
        if (bond.contractNumber() == null) {
            plan(store, clientId, terms);
        } else if (bond.contractNumber().isEmpty()) {
            throw new StoreException(Messages.MsgNotBound);
        } else {
            contract(store, clientId, terms);
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

    private static void contract(Store store, long clientId, IncentiveTerms terms) throws StoreException {
        EClass type = store.entities().aggregate("Contract").orElse(null);
        if (type == null) {
            return;
        }
        String number = terms.bond().contractNumber();
        List<EStructuralFeature> columns = Stream.of("client", "state", "startDate", "endDate", "endedOn").map(type::getEStructuralFeature).toList();
        List<Row> found = store.page(Query.of(type).where(Condition.eq(type.getEStructuralFeature("number"), number)), columns, null, 1).rows();
        if (found.isEmpty() || !Long.valueOf(clientId).equals(found.getFirst().value(0))) {
            throw new StoreException(NLS.bind(Messages.MsgContractNotOwn, number));
        }
        Row contract = found.getFirst();
        if (UNSIGNED.contains(contract.value(1).toString())) {
            throw new StoreException(NLS.bind(Messages.MsgContractUnsigned, number));
        }
        touches(terms, number, (LocalDate) contract.value(2), (LocalDate) (contract.value(4) == null ? contract.value(3) : contract.value(4)));
    }

    /** @param to last day, {@code null}: open */
    private static void touches(IncentiveTerms terms, String written, LocalDate from, LocalDate to) throws StoreException {
        if (terms.to().isBefore(from) || to != null && terms.from().isAfter(to)) {
            throw new StoreException(NLS.bind(to == null ? Messages.MsgPeriodBefore : Messages.MsgPeriodOutside, new Object[] { terms.from(), terms.to(), written, from, to }));
        }
    }
}
