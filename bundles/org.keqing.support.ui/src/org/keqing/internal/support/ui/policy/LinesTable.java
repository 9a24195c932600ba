package org.keqing.internal.support.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.internal.support.ui.Messages;
import org.keqing.ui.Palette;

/** A table of texts that are edited in their cells, with buttons for more and fewer lines. */
final class LinesTable {

    private final Composite area;
    private final TableColumnLayout widths = new TableColumnLayout();
    private final TableViewer viewer;
    private final List<String[]> lines = new ArrayList<>();
    private final Consumer<List<String[]>> changed;
    private final Button add;
    private final Button remove;
    private boolean editable = true;

    /**
     * A column.
     *
     * @param label its head
     * @param width in pixels, of a text the least: texts share the room that is left
     * @param fresh its text in a new line
     * @param words the values that can be chosen and the word shown for each; empty for any text
     */
    record Column(String label, int width, String fresh, Map<String, String> words) {
        /** A column of any text. */
        Column(String label, int width, String fresh) {
            this(label, width, fresh, Map.of());
        }

        private List<String> values() {
            return List.copyOf(words.keySet());
        }
    }

    LinesTable(Composite parent, List<Column> columns, Consumer<List<String[]>> changed) {
        this.changed = changed;
        area = Palette.onGround(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        Composite frame = new Composite(area, SWT.NONE);
        frame.setLayout(widths);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        for (int i = 0; i < columns.size(); i++) {
            column(columns.get(i), i);
        }
        Composite buttons = Palette.onGround(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        add = button(buttons, Messages.ActionAddLine, () -> {
            lines.add(columns.stream().map(Column::fresh).toArray(String[]::new));
            tell();
        });
        remove = button(buttons, Messages.ActionRemoveLine, () -> {
            lines.remove(viewer.getStructuredSelection().getFirstElement());
            tell();
        });
        remove.setEnabled(false);
        viewer.addSelectionChangedListener(e -> remove.setEnabled(editable && !e.getSelection().isEmpty()));
        viewer.setInput(lines);
    }

    /** @param refused why nothing may be changed; an empty text when it may */
    void editable(String refused) {
        editable = refused.isEmpty();
        add.setEnabled(editable);
        remove.setEnabled(editable && !viewer.getStructuredSelection().isEmpty());
        add.setToolTipText(refused);
        remove.setToolTipText(refused);
    }

    Control control() {
        return area;
    }

    void show(List<String[]> shown) {
        lines.clear();
        shown.forEach(line -> lines.add(line.clone()));
        viewer.refresh();
    }

    private void tell() {
        viewer.refresh();
        changed.accept(lines.stream().map(String[]::clone).toList());
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().hint(Math.max(96, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(button);
        return button;
    }

    private void column(Column column, int index) {
        TableViewerColumn shown = new TableViewerColumn(viewer, column.fresh().matches("[\\d.]+") ? SWT.RIGHT : SWT.NONE);
        shown.getColumn().setText(column.label());
        widths.setColumnData(shown.getColumn(), column.fresh().isEmpty() ? new ColumnWeightData(1, column.width(), true) : new ColumnPixelData(column.width(), true));
        shown.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> column.words().getOrDefault(((String[]) line)[index], ((String[]) line)[index])));
        shown.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return column.words().isEmpty() ? new TextCellEditor(viewer.getTable())
                    : new ComboBoxCellEditor(viewer.getTable(), column.words().values().toArray(String[]::new), SWT.READ_ONLY);
            }

            @Override
            protected boolean canEdit(Object element) {
                return editable;
            }

            @Override
            protected Object getValue(Object element) {
                String value = ((String[]) element)[index];
                return column.words().isEmpty() ? value : (Object) column.values().indexOf(value);
            }

            @Override
            protected void setValue(Object element, Object value) {
                String typed = !(value instanceof Integer place) ? value.toString() : place < 0 ? ((String[]) element)[index] : column.values().get(place);
                if (!typed.equals(((String[]) element)[index])) {
                    ((String[]) element)[index] = typed;
                    tell();
                }
            }
        });
    }
}
