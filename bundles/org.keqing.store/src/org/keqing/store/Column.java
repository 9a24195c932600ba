package org.keqing.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The values of one feature for many rows, in primitive arrays. The arrays are the column's own: read only.
 *
 * @since 0.1
 */
public sealed interface Column {

    /** Where they come from. */
    EStructuralFeature feature();

    /** Rows without a value. */
    BitSet missing();

    /** The value in the feature's Java type, {@code null} when missing. */
    Object value(int row);

    /** Whole numbers, references (ids) and truth values (0, 1). */
    record Longs(EStructuralFeature feature, long[] values, BitSet missing) implements Column {
        @Override
        public Object value(int row) {
            if (missing.get(row)) {
                return null;
            }
            Class<?> type = feature.getEType().getInstanceClass();
            if (type == boolean.class || type == Boolean.class) {
                return values[row] != 0;
            }
            if (type == int.class || type == Integer.class) {
                return (int) values[row];
            }
            return type == short.class || type == Short.class ? (Object) (short) values[row] : (Object) values[row];
        }
    }

    /** Exact decimals: {@code unscaled[row]} × 10<sup>−scale</sup>. */
    record Decimals(EStructuralFeature feature, long[] unscaled, int scale, BitSet missing) implements Column {
        @Override
        public Object value(int row) {
            return missing.get(row) ? null : BigDecimal.valueOf(unscaled[row], scale);
        }
    }

    /** Floating point numbers, for features that are such. */
    record Doubles(EStructuralFeature feature, double[] values, BitSet missing) implements Column {
        @Override
        public Object value(int row) {
            return missing.get(row) ? null : (Object) values[row];
        }
    }

    /** Dates as days since 1970-01-01. */
    record Dates(EStructuralFeature feature, int[] epochDays, BitSet missing) implements Column {
        @Override
        public Object value(int row) {
            return missing.get(row) ? null : LocalDate.ofEpochDay(epochDays[row]);
        }
    }

    /** Points in time as microseconds since 1970-01-01T00:00Z. */
    record Instants(EStructuralFeature feature, long[] epochMicros, BitSet missing) implements Column {
        @Override
        public Object value(int row) {
            if (missing.get(row)) {
                return null;
            }
            long micros = epochMicros[row];
            return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000L);
        }
    }

    /** Texts by number: {@code dictionary.get(codes[row])}; each different text once. */
    record Texts(EStructuralFeature feature, int[] codes, List<String> dictionary, BitSet missing) implements Column {
        @Override
        public Object value(int row) {
            return missing.get(row) ? null : dictionary.get(codes[row]);
        }
    }
}
