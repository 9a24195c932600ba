package org.keqing.internal.store.mapping;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How the values of a feature are kept in a column. */
public enum ColumnType {
    TEXT(Types.VARCHAR), LONG(Types.BIGINT), INT(Types.INTEGER), SHORT(Types.SMALLINT), BOOLEAN(Types.BOOLEAN), DECIMAL(Types.DECIMAL), DOUBLE(
            Types.DOUBLE), FLOAT(Types.REAL), DATE(Types.DATE), INSTANT(
                    Types.TIMESTAMP), BYTES(Types.VARBINARY), LITERAL(Types.VARCHAR), CONVERTED(Types.VARCHAR), REFERENCE(Types.BIGINT);

    private final int sqlType;

    ColumnType(int sqlType) {
        this.sqlType = sqlType;
    }

    /** The type in {@link Types}. */
    public int sqlType() {
        return sqlType;
    }

    /** The type for the values of this feature. */
    static ColumnType of(EStructuralFeature feature) {
        if (feature instanceof EReference) {
            return REFERENCE;
        }
        EDataType type = (EDataType) feature.getEType();
        if (type instanceof EEnum) {
            return LITERAL;
        }
        Class<?> java = type.getInstanceClass();
        if (java == String.class) {
            return TEXT;
        } else if (java == long.class || java == Long.class) {
            return LONG;
        } else if (java == int.class || java == Integer.class) {
            return INT;
        } else if (java == short.class || java == Short.class) {
            return SHORT;
        } else if (java == boolean.class || java == Boolean.class) {
            return BOOLEAN;
        } else if (java == BigDecimal.class) {
            return DECIMAL;
        } else if (java == double.class || java == Double.class) {
            return DOUBLE;
        } else if (java == float.class || java == Float.class) {
            return FLOAT;
        } else if (java == LocalDate.class) {
            return DATE;
        } else if (java == Instant.class) {
            return INSTANT;
        }
        return java == byte[].class ? BYTES : CONVERTED;
    }
}
