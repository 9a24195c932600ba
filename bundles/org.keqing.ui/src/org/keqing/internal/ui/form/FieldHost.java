package org.keqing.internal.ui.form;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What a field asks of its form. */
public interface FieldHost {

    void commit(EStructuralFeature feature, Object value);

    void changed();
}
