package org.keqing.internal.support.rows;

import java.util.List;
import java.util.Set;

import org.keqing.exchange.RowKind;
import org.keqing.support.care.CareService;
import org.osgi.service.component.annotations.Component;

/** Clients that are looked in on again and again: known by client and kind of need. */
@Component(service = RowKind.class)
public final class NeedRows extends TableRows {

    public NeedRows() {
        super("care-needs", "care_need", 2, //$NON-NLS-1$ //$NON-NLS-2$
                List.of(Field.client(), new Field("kind", "kind", new Field.Word(Set.of("weak", "elderly", "hardship")), true), Field.day("since", "since_date"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                        new Field("every_days", "every_days", new Field.Whole(1, CareService.MOST_DAYS), true), Field.text("note", "note", 1_000, false)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                "entered_by", false); //$NON-NLS-1$
    }
}
