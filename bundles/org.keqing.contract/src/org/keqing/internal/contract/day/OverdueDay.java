package org.keqing.internal.contract.day;

import java.util.EnumSet;
import java.util.List;

import org.keqing.contract.ContractWatch;
import org.keqing.contract.WatchItem;
import org.keqing.day.DayRequest;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts with late dues, for their keeper and for the client's manager. Apart from what else {@link ContractDay} tells, so that both are read at the same time. */
@Component(service = DaySource.class)
public final class OverdueDay implements DaySource {

    private final ContractWatch watch;

    /** Asks this watch. */
    @Activate
    public OverdueDay(@Reference ContractWatch watch) {
        this.watch = watch;
    }

    @Override
    public List<DueItem> items(Store store, DayRequest request) throws StoreException {
        return ContractDay.items(watch, EnumSet.of(WatchItem.Kind.OVERDUE), store, request);
    }
}
