package org.keqing.internal.support.day;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.day.DayRequest;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.day.DueItem.Weight;
import org.keqing.internal.support.incentive.VisibleIncentives;
import org.keqing.store.RowsById;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.incentive.IncentiveService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Claims of incentives that wait for a decision or a payment, for everybody but who claimed: nobody decides on a claim of his own, or pays it. */
@Component(service = DaySource.class)
public final class ClaimDay implements DaySource {

    private final IncentiveService incentives;

    /** Asks this service what a person may see. */
    @Activate
    public ClaimDay(@Reference IncentiveService incentives) {
        this.incentives = incentives;
    }

    @Override
    public List<DueItem> items(Store store, DayRequest request) throws StoreException {
        String visible = incentives.visibleSql(store, request.user(), "i"); //$NON-NLS-1$
        return store.read(tx -> {
            List<DueItem> items = new ArrayList<>();
            for (String state : List.of("CLAIMED", "APPROVED")) { //$NON-NLS-1$ //$NON-NLS-2$
                items.addAll(open(tx, request, visible, state));
            }
            return items;
        });
    }

    /** The oldest first. */
    private static List<DueItem> open(Tx tx, DayRequest request, String visible, String state) throws SQLException {
        String own = request.mine() ? " AND c.claimed_by <> ?" : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String seen = visible.equals(VisibleIncentives.ALL) ? "" : " AND EXISTS (SELECT 1 FROM incentive i WHERE i.id = c.incentive_id AND " + visible + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Object[] chosen = request.mine() ? new Object[] { state, request.user() } : new Object[] { state };
        List<Long> ids = RowsById.ids(tx, "SELECT c.id FROM incentive_claim c WHERE c.state = ?" + seen + own + " ORDER BY c.id", request.limit(), chosen); //$NON-NLS-1$ //$NON-NLS-2$
        String what = state.equals("CLAIMED") ? Messages.MsgClaimDecide : Messages.MsgClaimPay; //$NON-NLS-1$
        return RowsById.inOrder(tx, "SELECT c.id, k.id, k.code, k.name, i.title, c.amount, c.claimed_by FROM incentive_claim c JOIN incentive i ON i.id = c.incentive_id" //$NON-NLS-1$
                + " JOIN client k ON k.id = i.client_id WHERE c.id IN (:ids)", ids, row -> { //$NON-NLS-1$
                    DueItem.Client client = new DueItem.Client(row.get(1, Long.class), row.get(2, String.class), row.get(3, String.class));
                    return new DueItem(Messages.Area, NLS.bind(what, new Object[] { row.get(4, String.class), row.get(5, BigDecimal.class).toPlainString(), row.get(6, String.class) }), client, null, null,
                            Weight.HIGH, new Target(Target.CLIENT, client.id(), client.name()));
                });
    }
}
