package org.keqing.internal.contract.day;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.WatchItem;
import org.keqing.day.DayRequest;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.day.DueItem.Weight;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What needs attention about contracts, but for dues that are late: for their keeper and for the client's manager. */
@Component(service = DaySource.class)
public final class ContractDay implements DaySource {

    private static final Set<WatchItem.Kind> KINDS = EnumSet.complementOf(EnumSet.of(WatchItem.Kind.OVERDUE));
    private static final Set<WatchItem.Kind> NORMAL = EnumSet.of(WatchItem.Kind.NO_DUES, WatchItem.Kind.DUES_MISSING, WatchItem.Kind.ORIGINAL_OUT);

    private final ContractWatch watch;

    /** Asks this watch. */
    @Activate
    public ContractDay(@Reference ContractWatch watch) {
        this.watch = watch;
    }

    @Override
    public List<DueItem> items(Store store, DayRequest request) throws StoreException {
        return items(watch, KINDS, store, request);
    }

    static List<DueItem> items(ContractWatch watch, Set<WatchItem.Kind> kinds, Store store, DayRequest request) throws StoreException {
        return watch.ofDay(store, kinds, request.user(), request.mine(), request.today(), request.limit()).stream().filter(item -> request.reaches(item.day())).map(ContractDay::item).toList();
    }

    private static DueItem item(WatchItem item) {
        String text = switch (item.kind()) {
        case EXPIRED -> Messages.MsgExpired;
        case EXPIRING -> Messages.MsgExpiring;
        case OVERDUE -> Messages.MsgOverdue;
        case NO_DUES -> Messages.MsgNoDues;
        case DUES_MISSING -> Messages.MsgDuesMissing;
        case ORIGINAL_OUT -> Messages.MsgOriginalOut;
        };
        Weight weight = NORMAL.contains(item.kind()) ? Weight.NORMAL : Weight.HIGH;
        String amount = item.amount() == null ? "" : String.format("%,.2f", item.amount()); //$NON-NLS-1$ //$NON-NLS-2$
        return new DueItem(Messages.Area, NLS.bind(text, new Object[] { item.number(), amount, item.day() }), new DueItem.Client(item.clientId(), item.clientCode(), item.clientName()), item.day(), item.keeper(), weight,
                new Target("contract", item.contractId(), item.number())); //$NON-NLS-1$
    }
}
