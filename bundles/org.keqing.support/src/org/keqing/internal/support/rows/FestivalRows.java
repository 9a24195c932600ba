package org.keqing.internal.support.rows;

import java.time.Month;
import java.util.List;

import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.osgi.service.component.annotations.Component;

/** Festivals by the solar or the Chinese calendar: known by their id; day 0 is the last one of its month. */
@Component(service = RowKind.class)
public final class FestivalRows extends TableRows {

    private static final int LUNAR = 3;
    private static final int MONTH = 4;
    private static final int DAY = 5;
    private static final int LONGEST_LUNAR = 30;

    public FestivalRows() {
        super("festivals", "festival", 1, //$NON-NLS-1$ //$NON-NLS-2$
                List.of(Field.text("id", "id", 40, true), Field.text("name_en", "name_en", 100, true), Field.text("name_zh", "name_zh", 100, true), truth("lunar"), whole("month", "month_no", 1, 12), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
                        whole("day", "day_no", 0, 31), truth("active"), whole("lead_days", "lead_days", 0, 400)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                null, false);
    }

    private static Field truth(String name) {
        return new Field(name, name, new Field.Truth(), true);
    }

    private static Field whole(String name, String column, int least, int most) {
        return new Field(name, column, new Field.Whole(least, most), true);
    }

    @Override
    void check(RowReader rows, List<Object> values) {
        int longest = (Boolean) values.get(LUNAR) ? LONGEST_LUNAR : Month.of((Integer) values.get(MONTH)).maxLength();
        if ((Integer) values.get(DAY) > longest) {
            rows.problem("day", Messages.MsgNoSuchDay); //$NON-NLS-1$
        }
    }

    @Override
    boolean isSetting() {
        return true;
    }
}
