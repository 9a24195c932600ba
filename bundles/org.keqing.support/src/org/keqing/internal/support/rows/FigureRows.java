package org.keqing.internal.support.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.osgi.service.component.annotations.Component;

/** What clients told of their sales and costs: known by client, first day of the month and kind. */
@Component(service = RowKind.class)
public final class FigureRows extends TableRows {

    private static final String MONTH = "month_start"; //$NON-NLS-1$

    public FigureRows() {
        super("client-figures", "client_figure", 3, //$NON-NLS-1$ //$NON-NLS-2$
                List.of(Field.client(), Field.day(MONTH, MONTH), new Field("kind", "kind", new Field.Word(Set.of("sales", "cost")), true), Field.number("amount", 2, "0", "10000000000000000", true)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                "entered_by", false); //$NON-NLS-1$
    }

    @Override
    void check(RowReader rows, List<Object> values) {
        if (((LocalDate) values.get(1)).getDayOfMonth() != 1) {
            rows.problem(MONTH, Messages.MsgFirstOfMonth);
        }
    }
}
