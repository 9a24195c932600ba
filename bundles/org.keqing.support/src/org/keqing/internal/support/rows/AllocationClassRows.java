package org.keqing.internal.support.rows;

import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Component;

/** The classes of allocation runs: weights, ceilings, and what they were given. */
@Component(service = RowKind.class)
public final class AllocationClassRows extends StatementRows {

    private static final String SELECT = """
            SELECT r.id, r.period, r.product, c.class_id, c.scheme_id, c.name_en, c.name_zh, c.weight, c.ceiling, c.clients, c.room, c.shared, c.median
            FROM allocation_class c JOIN allocation_run r ON r.id = c.run_id ORDER BY r.id DESC, c.position
            """; //$NON-NLS-1$

    public AllocationClassRows() {
        super("allocation-classes", SELECT, //$NON-NLS-1$
                "run", "period", "product", "class", "scheme", "name_en", "name_zh", "weight", "ceiling", "clients", "room", "shared", "median"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
    }
}
