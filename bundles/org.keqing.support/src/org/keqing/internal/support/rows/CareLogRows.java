package org.keqing.internal.support.rows;

import java.util.List;

import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Component;

/** What was done for clients: known by client, occasion, its date and the day. */
@Component(service = RowKind.class)
public final class CareLogRows extends TableRows {

    public CareLogRows() {
        super("care-log", "care_log", 4, //$NON-NLS-1$ //$NON-NLS-2$
                List.of(Field.client(), Field.text("occasion", "occasion", 200, true), Field.day("occasion_date", "occasion_date"), Field.day("done_on", "done_on"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                        Field.text("done_by", "done_by", 100, true), Field.text("what", "what", 1_000, true), Field.number("cost", 2, "0", "1000000000000", false)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                null, true);
    }
}
