package org.keqing.internal.contract.exchange;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.model.ContractPackage;
import org.keqing.exchange.HistoryFilter;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happened to contracts leaves the database as the contracts do. Of a contract that is gone nobody can say any more who might read it: only who may read all. */
@Component(service = HistoryFilter.class)
public final class ContractHistory implements HistoryFilter {

    private static final String TYPES = Stream.of(ContractPackage.Literals.CONTRACT, ContractPackage.Literals.AMOUNT_STEP, ContractPackage.Literals.FREE_PERIOD)
            .map(type -> "'" + type.getName() + "'").collect(Collectors.joining(", ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private static final String EVERYTHING = "(1 = 1)"; //$NON-NLS-1$

    private final ContractAccess access;

    /** Asks this service. */
    @Activate
    public ContractHistory(@Reference ContractAccess access) {
        this.access = access;
    }

    @Override
    public String readableSql(Store store, String user, String history) throws StoreException {
        String readable = access.readableSql(store, user, "hc"); //$NON-NLS-1$
        if (readable.equals(EVERYTHING)) {
            return EVERYTHING;
        }
        return "(" + history + ".type NOT IN (" + TYPES + ") OR EXISTS (SELECT 1 FROM contract hc WHERE hc.id = " + history + ".aggregate_id AND " + readable + "))"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }
}
