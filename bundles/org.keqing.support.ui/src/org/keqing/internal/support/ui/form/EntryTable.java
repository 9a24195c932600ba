package org.keqing.internal.support.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.ui.Tables;
import org.keqing.ui.table.TableColumn;

/**
 * A table of entries with buttons that add, change and remove one; Enter and a double click change it, too. What is done to the entries is kept by their owner.
 *
 * @param <R> an entry
 */
public final class EntryTable<R> {

    private static final int HEIGHT = 264;

    private final Composite area;
    private final Tables.ListTable<R> list;
    private final Entries<R> entries;
    private final Button change;
    private final Button remove;

    /**
     * Who keeps the entries.
     *
     * @param <R> an entry
     */
    public interface Entries<R> {

        /** The entries as they are shown. */
        List<R> all();

        /** What is asked for an entry: of an empty one for a new entry. */
        FormModel form(Optional<R> before);

        /** Whether an entry can be removed. */
        boolean removable(R entry);

        /** Removes an entry. */
        void remove(R entry);
    }

    /** The table; it fills its cell. */
    public EntryTable(Composite parent, List<TableColumn<R>> columns, String stretched, Entries<R> entries) {
        this.entries = entries;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(area);
        list = Tables.list(area, columns);
        list.table().stretch(stretched);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(columns.stream().filter(TableColumn::visible).mapToInt(TableColumn::width).sum(), HEIGHT).applyTo(list.table().control());
        list.table().onOpen(entry -> edit(Optional.of(entry)));
        list.table().onSelect(this::chosen);
        button(Messages.ActionAddEntry, () -> edit(Optional.empty()));
        change = button(Messages.ActionChangeEntry, () -> edit(list.table().selected()));
        remove = button(Messages.ActionRemoveEntry, () -> list.table().selected().ifPresent(this::remove));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.FILL).grab(true, false).applyTo(remove);
        show();
    }

    /** The widget. */
    public Control control() {
        return area;
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private void show() {
        list.rows().set(entries.all());
        list.table().refresh();
        chosen(list.table().selected());
    }

    private void chosen(Optional<R> entry) {
        change.setEnabled(entry.isPresent());
        remove.setEnabled(entry.filter(entries::removable).isPresent());
    }

    private void edit(Optional<R> entry) {
        if (new FormDialog(area.getShell(), entries.form(entry)).open() == Window.OK) {
            show();
        }
    }

    private void remove(R entry) {
        entries.remove(entry);
        show();
    }
}
