package org.keqing.internal.support.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.keqing.exchange.RowKind;
import org.osgi.service.component.annotations.Component;

/** From where on advice is given, as shares: known by the advice. */
@Component(service = RowKind.class)
public final class LimitRows extends TableRows {

    public LimitRows() {
        super("advice-limits", "advice_limit", 1, List.of(new Field("advice", "advice", new Field.Word(Set.of("rent_share", "purchases_fall", "product_margin")), true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                new Field("limit", "limit_value", new Field.Number(4, BigDecimal.ZERO, BigDecimal.ONE), true)), null, false); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    boolean isSetting() {
        return true;
    }
}
