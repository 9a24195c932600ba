package org.keqing.model;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How a field of the client file is maintained, read from the annotation {@value #SOURCE} of its feature. A feature without the annotation belongs
 * to no group, is static and has neither owner nor approver.
 *
 * @param group id of the information group: {@code basic}, {@code network}, {@code administration}, {@code operation}, {@code personal},
 *        {@code evaluation} or a pack's own; empty when none
 * @param kind how the field is maintained
 * @param owner id of the role that keeps the field, empty when none
 * @param approver id of the role that approves changes, empty when none
 * @param reviewMonths months after which a dynamic field wants a review; 0 when it is not reviewed
 * @param required whether the field counts for the completeness of a file. This is not a constraint: a client without it can be stored.
 *        What cannot be stored empty is said by {@link EStructuralFeature#isRequired()}
 * @param unit id of the unit of a number, empty when none; see {@link Labels#unit(String, java.util.Locale)}
 * @since 0.1
 */
public record FieldInfo(String group, Kind kind, String owner, String approver, int reviewMonths, boolean required, String unit) {

    /** Source of the annotation, with the keys {@code group, kind, owner, approver, review, required, unit}. */
    public static final String SOURCE = "http://keqing.org/field";

    private static final FieldInfo NONE = new FieldInfo("", Kind.STATIC, "", "", 0, false, "");

    /** The three ways in which a field is maintained. */
    public enum Kind {
        /** Entered once. */
        STATIC,
        /** Reviewed on a cycle. */
        DYNAMIC,
        /** Made by the system, never typed. */
        COMPUTED
    }

    /**
     * Reads what is known about a feature.
     *
     * @throws IllegalArgumentException when the annotation holds a kind or a number of months that does not exist
     */
    public static FieldInfo of(EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(SOURCE);
        if (annotation == null) {
            return NONE;
        }
        return new FieldInfo(text(annotation, "group"), kind(feature, text(annotation, "kind")), text(annotation, "owner"), text(annotation, "approver"),
                months(feature, text(annotation, "review")), Boolean.parseBoolean(text(annotation, "required")), text(annotation, "unit"));
    }

    private static Kind kind(EStructuralFeature feature, String value) {
        return switch (value) {
            case "", "static" -> Kind.STATIC;
            case "dynamic" -> Kind.DYNAMIC;
            case "computed" -> Kind.COMPUTED;
            default -> throw wrong(feature, "kind", value, "static, dynamic or computed");
        };
    }

    private static int months(EStructuralFeature feature, String value) {
        if (value.isEmpty()) {
            return 0;
        }
        if (!value.matches("\\d{1,4}")) {
            throw wrong(feature, "review", value, "a number of months");
        }
        return Integer.parseInt(value);
    }

    private static String text(EAnnotation annotation, String key) {
        String value = annotation.getDetails().get(key);
        return value == null ? "" : value.strip();
    }

    private static IllegalArgumentException wrong(EStructuralFeature feature, String key, String value, String expected) {
        return new IllegalArgumentException("Feature " + feature.getEContainingClass().getName() + "." + feature.getName() + ", annotation " + SOURCE
                + ", key " + key + ": '" + value + "' is not " + expected);
    }
}
