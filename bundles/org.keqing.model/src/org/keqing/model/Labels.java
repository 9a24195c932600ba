package org.keqing.model;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.internal.model.LabelFiles;

/**
 * The words for model elements in a given language. They stand in {@code plugin.properties} and {@code plugin_<locale>.properties} of the bundle
 * that contributes the package, under the keys of EMF.Edit ({@code _UI_Client_type}, {@code _UI_Client_name_feature}). An element without a label is
 * called by its name split into words. Works with and without OSGi.
 *
 * @since 0.1
 */
public final class Labels {

    private Labels() {
    }

    /** Returns the word for objects of a class. */
    public static String of(EClass type, Locale locale) {
        return label(type.getEPackage(), "_UI_" + type.getName() + "_type", type.getName(), locale);
    }

    /** Returns the word for a feature, looked up under the class that declares it. */
    public static String of(EStructuralFeature feature, Locale locale) {
        EClass type = feature.getEContainingClass();
        return label(type.getEPackage(), "_UI_" + type.getName() + "_" + feature.getName() + "_feature", feature.getName(), locale);
    }

    /** Returns the word for a literal of an enumeration. */
    public static String of(EEnumLiteral literal, Locale locale) {
        return label(literal.getEEnum().getEPackage(), "_UI_" + literal.getEEnum().getName() + "_" + literal.getName() + "_literal", literal.getName(),
                locale);
    }

    /** Returns the word for an information group of {@link FieldInfo#group()} of the features of a class. */
    public static String group(EClass type, String group, Locale locale) {
        return label(type.getEPackage(), "_UI_" + group + "_group", group, locale);
    }

    /** Returns the word for a role named by {@link FieldInfo#owner()} or {@link FieldInfo#approver()}. */
    public static String role(String role, Locale locale) {
        return own("_UI_" + role + "_role", role, locale);
    }

    /** Returns the sign of a unit named by {@link FieldInfo#unit()}; empty for no unit. */
    public static String unit(String unit, Locale locale) {
        return unit.isEmpty() ? "" : own("_UI_" + unit + "_unit", unit, locale);
    }

    /** Returns the word for a kind of field. */
    public static String of(FieldInfo.Kind kind, Locale locale) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return own("_UI_" + name + "_kind", name, locale);
    }

    private static String own(String key, String name, Locale locale) {
        return LabelFiles.of(Labels.class.getClassLoader(), locale).find(key).orElse(name);
    }

    private static String label(EPackage contributor, String key, String name, Locale locale) {
        return LabelFiles.of(contributor.getClass().getClassLoader(), locale).find(key).orElseGet(() -> words(name));
    }

    private static String words(String name) {
        String spaced = Naming.snake(name).replace('_', ' ');
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
