package org.keqing.internal.contract.ui;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.table.DataTable;
import org.keqing.ui.table.TableColumn;

/** A list of which a sentence above it says how much there is. */
final class HeadedList<R> {

    private final Composite root;
    private final Label head;
    private final Tables.ListTable<R> list;

    /**
     * Creates it without rows.
     *
     * @param stretched the column that takes the room that is left
     */
    HeadedList(Composite parent, List<TableColumn<R>> columns, String stretched) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite top = Palette.onRaised(new Composite(root, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        head = new Label(top, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Palette.follow(top, palette -> head.setForeground(Palette.color(palette.text())));
        list = Tables.list(root, columns);
        list.table().stretch(stretched);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.table().control());
    }

    Composite control() {
        return root;
    }

    Tables.ListTable<R> list() {
        return list;
    }

    DataTable<R> table() {
        return list.table();
    }

    void show(String sentence, List<R> rows) {
        head.setText(LabelText.literal(sentence));
        list.rows().set(rows);
    }
}
