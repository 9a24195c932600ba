package org.keqing.tiering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Inputs written down in a test: numbers and grades as texts, "-" for missing. Clients have the ids 1, 2, 3 … */
public final class TestTable implements InputTable {

    private final int size;
    private final Map<String, NumberColumn> numbers = new HashMap<>();
    private final Map<String, ChoiceColumn> choices = new HashMap<>();
    private final Map<String, GradeColumn> grades = new HashMap<>();

    public TestTable(int size) {
        this.size = size;
    }

    public TestTable numbers(String source, String... values) {
        List<BigDecimal> decimals = new ArrayList<>();
        Arrays.stream(values).forEach(value -> decimals.add("-".equals(value) ? null : new BigDecimal(value)));
        numbers.put(source, NumberColumn.of(decimals));
        return this;
    }

    public TestTable numbers(String source, NumberColumn column) {
        numbers.put(source, column);
        return this;
    }

    /** Texts of a choice, "-" for missing. */
    public TestTable choices(String source, String... values) {
        choices.put(source, ChoiceColumn.of(Arrays.stream(values).map(value -> "-".equals(value) ? null : value).toList()));
        return this;
    }

    /** Grades as "26/3", "8" or "-". */
    public TestTable grades(String criterion, String... values) {
        long[] numerator = new long[values.length];
        long[] denominator = new long[values.length];
        BitSet missing = new BitSet();
        for (int i = 0; i < values.length; i++) {
            if ("-".equals(values[i])) {
                missing.set(i);
                continue;
            }
            String[] parts = values[i].split("/");
            numerator[i] = Long.parseLong(parts[0]);
            denominator[i] = parts.length == 1 ? 1 : Long.parseLong(parts[1]);
        }
        return grades(criterion, new GradeColumn(numerator, denominator, missing));
    }

    public TestTable grades(String criterion, GradeColumn column) {
        grades.put(criterion, column);
        return this;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long[] clientIds() {
        return LongStream.rangeClosed(1, size).toArray();
    }

    @Override
    public NumberColumn input(String source) {
        return numbers.get(source);
    }

    @Override
    public ChoiceColumn choices(String source) {
        return choices.get(source);
    }

    @Override
    public GradeColumn grades(String criterionId) {
        return grades.get(criterionId);
    }
}
