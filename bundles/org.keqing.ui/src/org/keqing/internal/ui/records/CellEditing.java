package org.keqing.internal.ui.records;

import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.keqing.ui.form.FieldText;

/** Edits an attribute in a cell: a tick for a truth value, otherwise text that is checked while it is typed. */
public final class CellEditing extends EditingSupport {

    private final EAttribute attribute;
    private final Setter setter;
    private final CellEditor editor;

    /** Sets the value of an attribute. */
    @FunctionalInterface
    public interface Setter {
        void set(EObject object, EAttribute attribute, Object value);
    }

    public CellEditing(TableViewer viewer, EAttribute attribute, Setter setter, Consumer<String> problem) {
        super(viewer);
        this.attribute = attribute;
        this.setter = setter;
        this.editor = isFlag() ? new CheckboxCellEditor(viewer.getTable()) : textEditor(viewer, problem);
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
        Object value = ((EObject) element).eGet(attribute);
        return isFlag() ? value : FieldText.format(attribute, value);
    }

    @Override
    protected void setValue(Object element, Object value) {
        if (value == null) {
            return; // what was typed cannot be read, so what stands there stays
        }
        EObject object = (EObject) element;
        Object read = isFlag() ? value : FieldText.parse(attribute, value.toString()).value();
        if (!Objects.equals(read, object.eGet(attribute))) {
            setter.set(object, attribute, read);
        }
    }

    private boolean isFlag() {
        return attribute.getEAttributeType().getInstanceClass() == boolean.class;
    }

    private CellEditor textEditor(TableViewer viewer, Consumer<String> problem) {
        TextCellEditor text = new TextCellEditor(viewer.getTable());
        text.setValidator(typed -> typed.toString().isBlank() ? null : FieldText.parse(attribute, typed.toString()).problem());
        text.addListener(new ICellEditorListener() {
            @Override
            public void applyEditorValue() {
                problem.accept(text.isValueValid() ? "" : text.getErrorMessage()); //$NON-NLS-1$
            }

            @Override
            public void cancelEditor() {
                problem.accept(""); //$NON-NLS-1$
            }

            @Override
            public void editorValueChanged(boolean oldValid, boolean newValid) {
                problem.accept(newValid ? "" : text.getErrorMessage()); //$NON-NLS-1$
            }
        });
        return text;
    }
}
