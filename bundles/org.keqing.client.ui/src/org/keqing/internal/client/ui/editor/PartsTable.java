package org.keqing.internal.client.ui.editor;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keqing.internal.client.ui.Messages;
import org.keqing.model.Labels;
import org.keqing.ui.Forms;
import org.keqing.ui.form.FieldText;

/** The parts of a client in a table: one row per contact or member of the team, edited in place, with add and remove. */
final class PartsTable {

    private static final int HEIGHT = 128;

    private final ClientEditModel model;
    private final EReference reference;
    private final Composite area;
    private final TableViewer viewer;

    PartsTable(Composite parent, ClientEditModel model, EReference reference) {
        this.model = model;
        this.reference = reference;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(area);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, HEIGHT).applyTo(viewer.getControl());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Forms.attributes(reference.getEReferenceType()).forEach(this::column);
        createButtons();
        viewer.setInput(parts());
        Refresher refresher = new Refresher();
        model.client().eAdapters().add(refresher);
        area.addDisposeListener(e -> model.client().eAdapters().remove(refresher));
    }

    Control control() {
        return area;
    }

    private void createButtons() {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.ActionAdd, () -> {
            EObject part = EcoreUtil.create(reference.getEReferenceType());
            model.add(reference, part);
            viewer.editElement(part, 0);
        });
        button(buttons, Messages.ActionRemove, () -> {
            if (!viewer.getStructuredSelection().isEmpty()) {
                model.remove(reference, viewer.getStructuredSelection().toList());
            }
        });
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().hint(96, SWT.DEFAULT).applyTo(button);
    }

    private void column(EStructuralFeature feature) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Labels.of(feature, Locale.getDefault()));
        column.getColumn().setWidth(136);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(o -> FieldText.format(feature, ((EObject) o).eGet(feature))));
        column.setEditingSupport(new Editing(feature));
    }

    private List<?> parts() {
        return (List<?>) model.client().eGet(reference);
    }

    private final class Editing extends EditingSupport {

        private final EStructuralFeature feature;
        private final TextCellEditor editor = new TextCellEditor(PartsTable.this.viewer.getTable());

        Editing(EStructuralFeature feature) {
            super(PartsTable.this.viewer);
            this.feature = feature;
            editor.setValidator(value -> FieldText.parse(feature, value.toString()).problem());
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return FieldText.format(feature, ((EObject) element).eGet(feature));
        }

        @Override
        protected void setValue(Object element, Object value) {
            FieldText.Reading reading = FieldText.parse(feature, value == null ? "" : value.toString()); //$NON-NLS-1$
            EObject part = (EObject) element;
            if (reading.valid() && !java.util.Objects.equals(reading.value(), part.eGet(feature))) {
                model.domain().getCommandStack().execute(SetCommand.create(model.domain(), part, feature,
                    reading.value() == null ? SetCommand.UNSET_VALUE : reading.value()));
            }
        }
    }

    private final class Refresher extends EContentAdapter {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch()) {
                area.getDisplay().execute(() -> {
                    if (!area.isDisposed()) {
                        viewer.setInput(parts());
                    }
                });
            }
        }
    }
}
