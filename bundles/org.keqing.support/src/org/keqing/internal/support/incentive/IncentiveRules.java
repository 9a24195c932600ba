package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.RewardKind;

/** What may be promised. */
final class IncentiveRules {

    private static final int TITLE = 200;
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

    /** What the incentive is bound to must be the client's own. Without the plug-in for contracts their numbers cannot be looked up. */
    static void bound(Store store, long clientId, Bond bond) throws StoreException {
        if (bond.contractNumber() == null) {
            boolean own = store.read(tx -> tx.sql().fetchOne("SELECT COUNT(*) FROM support_plan p WHERE p.id = ? AND (p.client_id = ? OR EXISTS"
                    + " (SELECT 1 FROM plan_member m WHERE m.owner_id = p.id AND m.client_id = ?))", bond.planId(), clientId, clientId).get(0, Integer.class)) > 0;
            if (!own) {
                throw new StoreException(Messages.MsgPlanNotOwn);
            }
        } else if (bond.contractNumber().isEmpty()) {
            throw new StoreException(Messages.MsgNotBound);
        } else {
            contract(store, clientId, bond.contractNumber());
        }
    }

    private static void contract(Store store, long clientId, String number) throws StoreException {
        EClass type = store.entities().aggregate("Contract").orElse(null);
        if (type == null) {
            return;
        }
        EStructuralFeature client = type.getEStructuralFeature("client");
        List<Row> found = store.page(Query.of(type).where(Condition.eq(type.getEStructuralFeature("number"), number)), List.of(client), null, 1).rows();
        if (found.isEmpty() || !Long.valueOf(clientId).equals(found.getFirst().value(0))) {
            throw new StoreException(NLS.bind(Messages.MsgContractNotOwn, number));
        }
    }
}
