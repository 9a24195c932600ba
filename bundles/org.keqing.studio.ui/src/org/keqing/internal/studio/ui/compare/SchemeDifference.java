package org.keqing.internal.studio.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.keqing.model.base.LocalizedText;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Band;
import org.keqing.tiering.model.Cell;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Requirement;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Standard;
import org.keqing.tiering.model.TieringPackage;

/**
 * Something that differs between two schemes: a value, or an element that only one of them has. Elements are told apart by their id, bands and standards by their grade,
 * cells by their classes, texts by their language, all others by their place.
 *
 * @param element where it is, such as {@code criterion loyalty / band good}
 * @param what    name of the value; empty for a whole element
 * @param before  the value in the first, {@code null} when it is not there
 * @param after   the value in the second, {@code null} when it is not there
 */
public record SchemeDifference(String element, String what, String before, String after) {

    private static final String SEPARATOR = " / ";

    /** All differences, in the order of the first scheme; what only the second has follows what both have. The version is not looked at. */
    public static List<SchemeDifference> of(Scheme before, Scheme after) {
        List<SchemeDifference> found = new ArrayList<>();
        if (before.eClass() != after.eClass()) {
            found.add(new SchemeDifference("", "kind", before.eClass().getName(), after.eClass().getName()));
        }
        compare("", before, after, found);
        return found;
    }

    private static void compare(String path, EObject before, EObject after, List<SchemeDifference> found) {
        for (EStructuralFeature feature : before.eClass().getEAllStructuralFeatures()) {
            if (feature == TieringPackage.Literals.SCHEME__VERSION || after.eClass().getFeatureID(feature) < 0 || !after.eClass().getEAllStructuralFeatures().contains(feature)) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                String one = text(before, attribute);
                String other = text(after, attribute);
                if (!Objects.equals(one, other)) {
                    found.add(new SchemeDifference(path, attribute.getName(), one, other));
                }
            } else if (feature instanceof EReference reference) {
                children(path, reference, before, after, found);
            }
        }
    }

    private static String text(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        return switch (value) {
            case null -> null;
            case BigDecimal decimal -> decimal.stripTrailingZeros().toPlainString();
            case List<?> list -> list.isEmpty() ? null : String.join(", ", list.stream().map(Object::toString).toList());
            default -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        };
    }

    private static void children(String path, EReference reference, EObject before, EObject after, List<SchemeDifference> found) {
        Map<String, EObject> one = keyed(reference, before);
        Map<String, EObject> other = keyed(reference, after);
        one.forEach((key, child) -> {
            String place = path.isEmpty() ? key : path + SEPARATOR + key;
            if (other.containsKey(key)) {
                child(path, place, child, other.get(key), found);
            } else {
                found.add(whole(path, place, child, true));
            }
        });
        other.forEach((key, child) -> {
            if (!one.containsKey(key)) {
                found.add(whole(path, path.isEmpty() ? key : path + SEPARATOR + key, child, false));
            }
        });
    }

    private static void child(String path, String place, EObject before, EObject after, List<SchemeDifference> found) {
        if (before instanceof LocalizedText one && after instanceof LocalizedText other) {
            if (!Objects.equals(one.getText(), other.getText())) {
                found.add(new SchemeDifference(path, place.substring(path.isEmpty() ? 0 : path.length() + SEPARATOR.length()), one.getText(), other.getText()));
            }
        } else {
            compare(place, before, after, found);
        }
    }

    private static SchemeDifference whole(String path, String place, EObject child, boolean first) {
        boolean text = child instanceof LocalizedText;
        String value = child instanceof LocalizedText localized ? localized.getText() : summary(child);
        String what = text ? place.substring(path.isEmpty() ? 0 : path.length() + SEPARATOR.length()) : "";
        return new SchemeDifference(text ? path : place, what, first ? value : null, first ? null : value);
    }

    /** The values of an element in one line. */
    private static String summary(EObject object) {
        List<String> values = new ArrayList<>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(attribute)) {
                values.add(attribute.getName() + " " + text(object, attribute));
            }
        }
        return String.join(", ", values);
    }

    private static Map<String, EObject> keyed(EReference reference, EObject parent) {
        Map<String, EObject> keyed = new LinkedHashMap<>();
        Object value = parent.eGet(reference);
        List<?> children = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object child : children) {
            keyed.putIfAbsent(key(reference, (EObject) child, keyed.size()), (EObject) child);
        }
        return keyed;
    }

    private static String key(EReference reference, EObject child, int place) {
        String word = ExtendedMetaData.INSTANCE.getName(reference);
        return switch (child) {
            case NamedElement named -> Schemes.element(named, Locale.getDefault());
            case LocalizedText text -> word + ' ' + text.getLanguage();
            case Band band -> word + ' ' + band.getGrade();
            case Standard standard -> word + ' ' + standard.getGrade();
            case Cell cell -> word + ' ' + cell.getClasses();
            case Requirement requirement -> word + ' ' + requirement.getCriterion();
            default -> reference.isMany() ? word + ' ' + (place + 1) : word;
        };
    }
}
