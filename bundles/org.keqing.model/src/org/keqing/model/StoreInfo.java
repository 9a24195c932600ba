package org.keqing.model;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where a class or a feature is stored, read from the annotation {@value #SOURCE}; what is not annotated follows the defaults: the table and the
 * column have the name in snake case, a reference to an aggregate has the column {@code <feature>_id}.
 *
 * @param table the table of the class, or of the class that declares the feature
 * @param column the column of the feature; empty for a class and for a containment, whose rows point to their owner with {@code owner_id}
 * @param length the greatest number of characters of a text; {@value #DEFAULT_LENGTH} when not annotated
 * @param precision the number of digits of a decimal
 * @param scale the number of digits of a decimal after the point
 * @param aggregate whether the class is the root of an aggregate (a resource of its own)
 * @since 0.1
 */
public record StoreInfo(String table, String column, int length, int precision, int scale, boolean aggregate) {

    /** Source of the annotation, with the keys {@code table, aggregate} on classes and {@code column, length, precision, scale} on features. */
    public static final String SOURCE = "http://keqing.org/store";

    /** Length of a text without annotation, in characters. */
    public static final int DEFAULT_LENGTH = 255;

    private static final int DEFAULT_PRECISION = 19;
    private static final int DEFAULT_SCALE = 4;

    /** Reads where the rows of a class are stored. */
    public static StoreInfo of(EClass type) {
        return new StoreInfo(table(type), "", DEFAULT_LENGTH, DEFAULT_PRECISION, DEFAULT_SCALE, Boolean.parseBoolean(text(type, "aggregate", "false")));
    }

    /**
     * Reads where the values of a feature are stored.
     *
     * @throws IllegalArgumentException when a length, precision or scale is not a number
     */
    public static StoreInfo of(EStructuralFeature feature) {
        return new StoreInfo(table(feature.getEContainingClass()), column(feature), number(feature, "length", DEFAULT_LENGTH),
                number(feature, "precision", DEFAULT_PRECISION), number(feature, "scale", DEFAULT_SCALE), false);
    }

    private static String table(EClass type) {
        return text(type, "table", Naming.snake(type.getName()));
    }

    private static String column(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? "" : text(feature, "column", Naming.snake(feature.getName()) + "_id");
        }
        return text(feature, "column", Naming.snake(feature.getName()));
    }

    private static int number(EStructuralFeature feature, String key, int absent) {
        String value = text(feature, key, "");
        if (value.isEmpty()) {
            return absent;
        }
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("Feature " + feature.getEContainingClass().getName() + "." + feature.getName() + ", annotation " + SOURCE
                    + ", key " + key + ": '" + value + "' is not a number");
        }
        return Integer.parseInt(value);
    }

    private static String text(EModelElement element, String key, String absent) {
        EAnnotation annotation = element.getEAnnotation(SOURCE);
        String value = annotation == null ? null : annotation.getDetails().get(key);
        return value == null || value.isBlank() ? absent : value.strip();
    }
}
