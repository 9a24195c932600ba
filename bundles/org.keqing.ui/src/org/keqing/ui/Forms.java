package org.keqing.ui;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Composite;
import org.keqing.model.FieldInfo;
import org.keqing.ui.form.FieldForm;

/**
 * Forms made from Ecore classes and what {@link FieldInfo} says of their features.
 *
 * @since 0.1
 */
public final class Forms {

    private Forms() {
    }

    /** The single-valued attributes of one information group, in the order of the model. */
    public static List<EStructuralFeature> group(EClass type, String group) {
        return attributes(type).stream().filter(f -> FieldInfo.of(f).group().equals(group)).toList();
    }

    /** The single-valued attributes that people may see in a form: identity and version are left out. */
    public static List<EStructuralFeature> attributes(EClass type) {
        return type.getEAllAttributes().stream()
            .filter(a -> !a.isMany() && !a.isDerived() && !isTechnical(a))
            .map(EStructuralFeature.class::cast).toList();
    }

    /**
     * A form in two columns for features, in the language of the user interface.
     *
     * @param parent   the form becomes its child
     * @param domain   executes the edits
     * @param features the fields
     */
    public static FieldForm twoColumns(Composite parent, EditingDomain domain, List<? extends EStructuralFeature> features) {
        return new FieldForm(parent, domain, features, 2, Locale.getDefault());
    }

    private static boolean isTechnical(EAttribute attribute) {
        return attribute.getEContainingClass().getName().equals("Identified"); //$NON-NLS-1$
    }
}
