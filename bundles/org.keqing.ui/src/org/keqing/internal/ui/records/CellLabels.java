package org.keqing.internal.ui.records;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.keqing.ui.form.FieldText;

/** Shows an attribute in a cell. */
public final class CellLabels extends ColumnLabelProvider {

    private static final String YES = "\u2713"; //$NON-NLS-1$

    private final EAttribute attribute;

    public CellLabels(EAttribute attribute) {
        this.attribute = attribute;
    }

    @Override
    public String getText(Object element) {
        Object value = ((EObject) element).eGet(attribute);
        if (value instanceof Boolean yes) {
            return yes ? YES : ""; //$NON-NLS-1$
        }
        return FieldText.format(attribute, value);
    }
}
