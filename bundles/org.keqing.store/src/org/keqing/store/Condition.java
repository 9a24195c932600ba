package org.keqing.store;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A condition of a {@link Query}. Values have the Java type of the feature; for a reference, the id (Long).
 *
 * @since 0.1
 */
public sealed interface Condition {

    /** Everything. */
    Condition ALL = new All();

    /** How to compare. */
    enum Op {
        EQ, NE, LT, LE, GT, GE
    }

    /** Compares with a value; a row without value fulfils none of them but NE. */
    record Compare(EStructuralFeature feature, Op op, Object value) implements Condition {
    }

    /** One of the values; none of them when the list is empty. */
    record In(EStructuralFeature feature, List<?> values) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    /** The text occurs in the value; letters match in either case. */
    record Contains(EStructuralFeature feature, String text) implements Condition {
    }

    /** The value begins with the text, exactly. */
    record StartsWith(EStructuralFeature feature, String text) implements Condition {
    }

    /** There is no value. */
    record IsNull(EStructuralFeature feature) implements Condition {
    }

    /** All of them. */
    record And(List<Condition> parts) implements Condition {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them. */
    record Or(List<Condition> parts) implements Condition {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Not so; rows for which the part is unknown for want of a value count as not. */
    record Not(Condition part) implements Condition {
    }

    /** Everything. */
    record All() implements Condition {
    }

    static Condition eq(EStructuralFeature feature, Object value) {
        return value == null ? new IsNull(feature) : new Compare(feature, Op.EQ, value);
    }

    static Condition compare(EStructuralFeature feature, Op op, Object value) {
        return new Compare(feature, op, value);
    }

    static Condition in(EStructuralFeature feature, Collection<?> values) {
        return new In(feature, List.copyOf(values));
    }

    static Condition contains(EStructuralFeature feature, String text) {
        return new Contains(feature, text);
    }

    static Condition startsWith(EStructuralFeature feature, String text) {
        return new StartsWith(feature, text);
    }

    static Condition isNull(EStructuralFeature feature) {
        return new IsNull(feature);
    }

    static Condition and(Condition... parts) {
        return new And(List.of(parts));
    }

    static Condition or(Condition... parts) {
        return new Or(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Not(part);
    }
}
