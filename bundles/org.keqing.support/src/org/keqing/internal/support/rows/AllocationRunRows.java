package org.keqing.internal.support.rows;

import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Component;

/** Runs of the supply allocation, the newest first: what was asked for and what came of it. */
@Component(service = RowKind.class)
public final class AllocationRunRows extends StatementRows {

    private static final String SELECT = """
            SELECT r.id, r.period, r.product, r.supply, r.source, r.season, r.less_stock, r.months, r.anomaly_factor, r.anomaly_least, LOWER(r.state), r.client_count, r.shared, r.rest, r.full_count,
              r.suspicious_count, r.created_by, r.created_at, r.frozen_by, r.frozen_at, r.published_by, r.published_at
            FROM allocation_run r ORDER BY r.id DESC
            """; //$NON-NLS-1$

    public AllocationRunRows() {
        super("allocation-runs", SELECT, //$NON-NLS-1$
                "run", "period", "product", "supply", "source", "season", "less_stock", "months", "anomaly_factor", "anomaly_least", "state", "clients", "shared", "rest", "full", "suspicious", "created_by", "created_at", "frozen_by", "frozen_at", "published_by", "published_at"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$ //$NON-NLS-18$ //$NON-NLS-19$ //$NON-NLS-20$ //$NON-NLS-21$ //$NON-NLS-22$
    }
}
