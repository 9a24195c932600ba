package org.keqing.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A rule of the business that an object breaks, to be shown beside the field.
 *
 * @param object the object, the root of an aggregate or one that it contains
 * @param feature the field that is to be corrected
 * @param message one short sentence in the language of the program
 * @since 0.1
 */
public record RuleViolation(EObject object, EStructuralFeature feature, String message) {
}
