package org.keqing.internal.support.allocation;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.store.StoreException;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationState;
import org.keqing.support.allocation.StockEntry;
import org.keqing.support.allocation.WholeShares;

/** Says which number is out of its range. */
final class AllocationRules {

    private static final int DECIMALS = 4;
    private static final int PRODUCT = 200;

    private AllocationRules() {
    }

    static void check(String product, long supply, AllocationRule rule) throws StoreException {
        product(product);
        if (supply < 1 || supply > WholeShares.MOST) {
            throw new StoreException(NLS.bind(Messages.MsgSupply, Long.toString(supply), Long.toString(WholeShares.MOST)));
        }
        number(Messages.NameSeason, rule.season(), BigDecimal.ZERO, AllocationRule.MOST_SEASON);
        number(Messages.NameMonths, BigDecimal.valueOf(rule.months()), BigDecimal.ONE, BigDecimal.valueOf(AllocationRule.MOST_MONTHS));
        number(Messages.NameAnomalyFactor, rule.anomalyFactor(), BigDecimal.ONE, AllocationRule.MOST_FACTOR);
        number(Messages.NameAnomalyLeast, BigDecimal.valueOf(rule.anomalyLeast()), BigDecimal.ONE, BigDecimal.valueOf(Integer.MAX_VALUE));
    }

    static void product(String product) throws StoreException {
        if (product.isEmpty() || product.length() > PRODUCT) {
            throw new StoreException(NLS.bind(Messages.MsgProduct, product, PRODUCT));
        }
    }

    static void check(List<AllocationClass> classes) throws StoreException {
        for (AllocationClass each : classes) {
            number(NLS.bind(Messages.NameWeight, each.id()), each.weight(), BigDecimal.ZERO, AllocationClass.MOST);
            if (each.ceiling() != null) {
                number(NLS.bind(Messages.NameCeiling, each.id()), each.ceiling(), BigDecimal.ZERO, AllocationClass.MOST);
            }
        }
    }

    /** A published list stays as clients were told, and there is one for a product and month: two would share the same supply twice. */
    static void unpublished(AllocationRequest request, List<AllocationRun> runs) throws StoreException {
        for (AllocationRun each : runs) {
            if (each.state() == AllocationState.PUBLISHED && each.request().product().equals(request.product()) && each.request().period().equals(request.period())) {
                throw new StoreException(NLS.bind(Messages.MsgPublishedAlready,
                        new Object[] { request.product(), request.period(), Long.toString(each.id()), each.publishedBy(), request.period().plusMonths(1) }));
            }
        }
    }

    static void check(StockEntry entry) throws StoreException {
        number(NLS.bind(Messages.NameStock, entry.clientCode()), entry.quantity(), BigDecimal.ZERO, BigDecimal.valueOf(WholeShares.MOST));
    }

    private static void number(String name, BigDecimal value, BigDecimal least, BigDecimal most) throws StoreException {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0 || value.stripTrailingZeros().scale() > DECIMALS) {
            throw new StoreException(NLS.bind(Messages.MsgNumberRange, new Object[] { name, value.toPlainString(), least.toPlainString(), most.toPlainString() }));
        }
    }
}
