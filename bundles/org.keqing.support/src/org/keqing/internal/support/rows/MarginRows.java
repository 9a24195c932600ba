package org.keqing.internal.support.rows;

import java.util.List;

import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Component;

/** The margins that are assumed: known by product and nature of the client; none of both means any. */
@Component(service = RowKind.class)
public final class MarginRows extends TableRows {

    public MarginRows() {
        super("margins", "margin_rate", 2, List.of(Field.text("product", "product", 200, false), Field.text("nature", "nature", 100, false), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                Field.number("rate", 4, "0", "0.9999", true)), null, false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    boolean isSetting() {
        return true;
    }
}
