package org.keqing.internal.store.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.internal.store.mapping.FeatureMapping;
import org.keqing.store.Column;

/** Collects the plain values of one feature in a primitive array. */
final class ColumnBuilder {

    private final FeatureMapping mapping;
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> dictionary = new ArrayList<>();
    private final BitSet missing = new BitSet();
    private final boolean floating;
    private final boolean coded;
    private long[] longs = {};
    private int[] ints = {};
    private double[] doubles = {};
    private int size;

    ColumnBuilder(FeatureMapping mapping) {
        this.mapping = mapping;
        this.floating = switch (mapping.type()) {
            case DOUBLE, FLOAT -> true;
            default -> false;
        };
        this.coded = switch (mapping.type()) {
            case TEXT, LITERAL, CONVERTED, DATE -> true;
            case BYTES -> throw new IllegalArgumentException(mapping.feature().getName() + " cannot be read as a column");
            default -> false;
        };
    }

    void add(Object plain) {
        if (plain == null) {
            missing.set(size);
        }
        if (floating) {
            doubles = size < doubles.length ? doubles : Arrays.copyOf(doubles, grown());
            doubles[size] = plain == null ? Double.NaN : ((Number) plain).doubleValue();
        } else if (coded) {
            ints = size < ints.length ? ints : Arrays.copyOf(ints, grown());
            ints[size] = plain == null ? -1 : code(plain);
        } else {
            longs = size < longs.length ? longs : Arrays.copyOf(longs, grown());
            longs[size] = plain == null ? 0 : number(plain);
        }
        size++;
    }

    private int grown() {
        return Math.max(1024, size + (size >> 1));
    }

    private int code(Object plain) {
        if (plain instanceof LocalDate date) {
            return Math.toIntExact(date.toEpochDay());
        }
        return codes.computeIfAbsent((String) plain, value -> {
            dictionary.add(value);
            return dictionary.size() - 1;
        });
    }

    private long number(Object plain) {
        return switch (plain) {
            case BigDecimal decimal -> decimal.setScale(mapping.info().scale(), RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
            case Boolean truth -> truth ? 1 : 0;
            case Instant time -> Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1_000);
            default -> ((Number) plain).longValue();
        };
    }

    /** The column, its rows in the order given, or as they came when there is none. */
    Column build(int[] order) {
        EStructuralFeature feature = mapping.feature();
        BitSet absent = missing;
        if (order != null) {
            absent = new BitSet();
            for (int i = 0; i < size; i++) {
                absent.set(i, missing.get(order[i]));
            }
        }
        return switch (mapping.type()) {
            case DOUBLE, FLOAT -> new Column.Doubles(feature, ordered(doubles, order), absent);
            case DATE -> new Column.Dates(feature, ordered(ints, order), absent);
            case TEXT, LITERAL, CONVERTED -> new Column.Texts(feature, ordered(ints, order), List.copyOf(dictionary), absent);
            case DECIMAL -> new Column.Decimals(feature, ordered(longs, order), mapping.info().scale(), absent);
            case INSTANT -> new Column.Instants(feature, ordered(longs, order), absent);
            default -> new Column.Longs(feature, ordered(longs, order), absent);
        };
    }

    private long[] ordered(long[] values, int[] order) {
        long[] out = Arrays.copyOf(values, size);
        for (int i = 0; order != null && i < size; i++) {
            out[i] = values[order[i]];
        }
        return out;
    }

    private int[] ordered(int[] values, int[] order) {
        int[] out = Arrays.copyOf(values, size);
        for (int i = 0; order != null && i < size; i++) {
            out[i] = values[order[i]];
        }
        return out;
    }

    private double[] ordered(double[] values, int[] order) {
        double[] out = Arrays.copyOf(values, size);
        for (int i = 0; order != null && i < size; i++) {
            out[i] = values[order[i]];
        }
        return out;
    }
}
