package org.keqing.internal.support.day;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.day.DayRequest;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.day.DueItem.Weight;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.AllocationState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Allocations that are frozen and not yet published, until the month begins in which they are supplied; for everybody, because anybody may publish. */
@Component(service = DaySource.class)
public final class AllocationDay implements DaySource {

    private final AllocationService allocations;

    /** Asks this service. */
    @Activate
    public AllocationDay(@Reference AllocationService allocations) {
        this.allocations = allocations;
    }

    @Override
    public List<DueItem> items(Store store, DayRequest request) throws StoreException {
        return allocations.runs(store).stream().filter(run -> run.state() == AllocationState.FROZEN && request.reaches(day(run))).limit(request.limit())
                .map(run -> new DueItem(Messages.Area, NLS.bind(Messages.MsgAllocation, run.request().product(), run.request().period()), null, day(run), run.frozenBy(), Weight.HIGH,
                        new Target("allocation", run.id(), run.request().product()))) //$NON-NLS-1$
                .toList();
    }

    private static LocalDate day(AllocationRun run) {
        return run.request().period().atDay(1);
    }
}
