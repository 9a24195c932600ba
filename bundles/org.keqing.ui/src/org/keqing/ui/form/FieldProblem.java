package org.keqing.ui.form;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What is wrong with the text of a field.
 *
 * @param feature the field
 * @param message one short sentence in the language of the user interface
 * @since 0.1
 */
public record FieldProblem(EStructuralFeature feature, String message) {
}
