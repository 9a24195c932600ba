package org.keqing.internal.support.rows;

import java.util.List;

import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Component;

/** What clients have on hand: known by client and product. */
@Component(service = RowKind.class)
public final class StockRows extends TableRows {

    public StockRows() {
        super("stock", "client_stock", 2, //$NON-NLS-1$ //$NON-NLS-2$
                List.of(Field.client(), Field.text("product", "product", 200, true), Field.number("quantity", 4, "0", "100000000000000", true), Field.day("counted_on", "counted_on")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                "entered_by", false); //$NON-NLS-1$
    }
}
