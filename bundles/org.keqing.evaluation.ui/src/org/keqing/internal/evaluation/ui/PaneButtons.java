package org.keqing.internal.evaluation.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.keqing.ui.Tables;
import org.keqing.ui.table.TableColumn;
import org.keqing.ui.table.TableExport;

/** The buttons in the head of a page of the round editor. */
public final class PaneButtons {

    private PaneButtons() {
    }

    /** A button that is disabled until there is something to do. */
    public static Button push(Composite parent, String text, Runnable action) {
        Button button = of(parent, SWT.PUSH, text, action);
        button.setEnabled(false);
        return button;
    }

    /** A button of any style. */
    public static Button of(Composite parent, int style, String text, Runnable action) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    /** Asks for a file and writes the rows that a table holds now. */
    public static <R> void save(Composite pane, String name, List<TableColumn<R>> columns, Tables.ListTable<R> table) {
        List<R> rows = IntStream.range(0, table.rows().size()).mapToObj(i -> table.rows().row(i).orElseThrow()).toList();
        new TableExport(pane.getShell(), name).save("", columns, progress -> rows);
    }
}
