package org.keqing.internal.support.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
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

/** A table of texts that are edited in their cells, with buttons for more and fewer lines. */
final class LinesTable {

    private final Composite area;
    private final TableViewer viewer;
    private final List<String[]> lines = new ArrayList<>();
    private final Consumer<List<String[]>> changed;

    /**
     * A column.
     *
     * @param label its head
     * @param width in pixels
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
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).numColumns(2).spacing(8, 8).applyTo(area);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        for (int i = 0; i < columns.size(); i++) {
            column(columns.get(i), i);
        }
        button(Messages.ActionAddLine, () -> {
            lines.add(columns.stream().map(Column::fresh).toArray(String[]::new));
            tell();
        });
        Button remove = button(Messages.ActionRemoveLine, () -> {
            lines.remove(viewer.getStructuredSelection().getFirstElement());
            tell();
        });
        remove.setEnabled(false);
        viewer.addSelectionChangedListener(e -> remove.setEnabled(!e.getSelection().isEmpty()));
        viewer.setInput(lines);
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

    private Button button(String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().hint(Math.max(96, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(button);
        GridLayoutFactory.fillDefaults().margins(16, 16).numColumns(Stream.of(area.getChildren()).filter(Button.class::isInstance).toList().size() + 1).applyTo(area);
        return button;
    }

    private void column(Column column, int index) {
        TableViewerColumn shown = new TableViewerColumn(viewer, SWT.NONE);
        shown.getColumn().setText(column.label());
        shown.getColumn().setWidth(column.width());
        shown.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> column.words().getOrDefault(((String[]) line)[index], ((String[]) line)[index])));
        shown.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return column.words().isEmpty() ? new TextCellEditor(viewer.getTable())
                    : new ComboBoxCellEditor(viewer.getTable(), column.words().values().toArray(String[]::new), SWT.READ_ONLY);
            }

            @Override
            protected boolean canEdit(Object element) {
                return true;
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
