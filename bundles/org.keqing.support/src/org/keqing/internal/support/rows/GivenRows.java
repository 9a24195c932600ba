package org.keqing.internal.support.rows;

import java.util.List;
import java.util.Set;

import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Component;

/** What clients were given besides incentives and plans: known by client, day, kind, remark and amount. */
@Component(service = RowKind.class)
public final class GivenRows extends TableRows {

    public GivenRows() {
        super("given", "client_given", 5, //$NON-NLS-1$ //$NON-NLS-2$
                List.of(Field.client(), Field.day("day", "day"), new Field("kind", "kind", new Field.Word(Set.of("discount", "goods", "other")), true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                        Field.text("remark", "remark", 200, false), Field.number("amount", 2, "0.01", "10000000000000000", true)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                "entered_by", true); //$NON-NLS-1$
    }
}
