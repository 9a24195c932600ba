package org.keqing.internal.contract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.keqing.contract.ContractCoverage;
import org.keqing.contract.ContractSummary;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.UncoveredClient;
import org.keqing.contract.WatchFigures;
import org.keqing.contract.WatchItem;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.store.Condition;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the database. */
@Component(service = ContractWatch.class)
public final class DefaultContractWatch implements ContractWatch {

    private static final Set<WatchItem.Kind> MISSING = EnumSet.of(WatchItem.Kind.NO_DUES, WatchItem.Kind.DUES_MISSING);

    private final ContractAccess access;

    /** Asks this right. */
    @Activate
    public DefaultContractWatch(@Reference ContractAccess access) {
        this.access = access;
    }

    @Override
    public List<ContractSummary> expiring(Store store, String user, LocalDate today, int leadDays, int limit) throws StoreException {
        Query query = Query.of(ContractPackage.Literals.CONTRACT)
                .where(Condition.and(Condition.eq(ContractPackage.Literals.CONTRACT__STATE, ContractState.IN_FORCE),
                        Condition.compare(ContractPackage.Literals.CONTRACT__END_DATE, Condition.Op.LE, today.plusDays(leadDays)), access.readable(store, user)))
                .sort(ContractPackage.Literals.CONTRACT__END_DATE, true);
        return DefaultContractService.list(store, query, limit);
    }

    @Override
    public List<WatchItem> items(Store store, String user, LocalDate today, int limit) throws StoreException {
        return store.read(tx -> WatchReader.readable(tx, user, today).items(Math.max(1, limit)));
    }

    @Override
    public List<WatchItem> first(Store store, String user, LocalDate today, int limit) throws StoreException {
        return store.read(tx -> WatchReader.readable(tx, user, today).first(Math.max(1, limit)));
    }

    @Override
    public List<WatchItem> missingDues(Store store, String user, LocalDate today, int limit) throws StoreException {
        return store.read(tx -> WatchReader.readable(tx, user, today).items(MISSING, Math.max(1, limit)));
    }

    @Override
    public List<WatchItem> ofDay(Store store, Set<WatchItem.Kind> kinds, String user, boolean mine, LocalDate today, int limit) throws StoreException {
        return store.read(tx -> WatchReader.ofDay(tx, user, mine, today).items(kinds, Math.max(1, limit)));
    }

    @Override
    public WatchFigures figures(Store store, String user, LocalDate today) throws StoreException {
        return store.read(tx -> WatchCounts.of(tx, user, today));
    }

    @Override
    public ContractCoverage coverage(Store store) throws StoreException {
        return store.read(ClientsInForce::coverage);
    }

    @Override
    public List<UncoveredClient> uncovered(Store store, int limit) throws StoreException {
        return store.read(tx -> ClientsInForce.uncovered(tx, Math.max(1, limit)));
    }
}
