package org.keqing.internal.support.rows;

import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Component;

/** What each client gets in the allocation runs, with every number that led to it. */
@Component(service = RowKind.class)
public final class AllocationLineRows extends StatementRows {

    private static final String SELECT = """
            SELECT r.id, r.period, r.product, l.client_code, l.client_name, l.region, l.manager, c.class_id, c.weight, c.ceiling, l.purchases, c.median, l.stock, l.room, l.exact_share, l.by_remainder,
              l.is_full, l.units, l.suspicious
            FROM allocation_line l JOIN allocation_run r ON r.id = l.run_id JOIN allocation_class c ON c.run_id = l.run_id AND c.position = l.class_position ORDER BY r.id DESC, l.row_no
            """; //$NON-NLS-1$

    public AllocationLineRows() {
        super("allocation-lines", SELECT, //$NON-NLS-1$
                "run", "period", "product", "client", "name", "region", "manager", "class", "weight", "ceiling", "purchases", "class_median", "stock", "room", "exact_share", "by_remainder", "full", "units", "far_above_class"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$ //$NON-NLS-18$ //$NON-NLS-19$
    }
}
