package org.keqing.testsupport;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.keqing.tiering.ChoiceColumn;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.Scheme;

/**
 * Inputs written down as lines of words: the first line names inputs and criteria of a scheme (an input where both have the
 * name), each further line is a client, {@code -} is missing.
 * <pre>
 * amount   loyalty
 * 100000   6
 * 99999.99 -
 * </pre>
 *
 * @since 0.1
 */
public final class WrittenTable implements InputTable {

    private static final String MISSING = "-";

    private final int size;
    private final Map<String, NumberColumn> numbers = new HashMap<>();
    private final Map<String, ChoiceColumn> choices = new HashMap<>();
    private final Map<String, GradeColumn> grades = new HashMap<>();

    private WrittenTable(int size) {
        this.size = size;
    }

    /** Reads a table. A grade is a number of at most six decimals. */
    public static WrittenTable of(Scheme scheme, String text) {
        List<String[]> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> line.split("\\s+")).toList();
        List<String[]> clients = lines.subList(1, lines.size());
        WrittenTable table = new WrittenTable(clients.size());
        for (int i = 0; i < lines.getFirst().length; i++) {
            int column = i;
            table.add(scheme, lines.getFirst()[i], clients.stream().map(client -> MISSING.equals(client[column]) ? null : client[column]).toArray(String[]::new));
        }
        return table;
    }

    private void add(Scheme scheme, String name, String[] values) {
        Schemes.input(scheme, name).ifPresentOrElse(input -> {
            if (input.getType() == InputType.CHOICE) {
                choices.put(input.getSource(), ChoiceColumn.of(Arrays.asList(values)));
            } else {
                numbers.put(input.getSource(), numbers(values));
            }
        }, () -> grades.put(Schemes.criterion(scheme, name).orElseThrow().getId(), grades(values)));
    }

    private static NumberColumn numbers(String[] values) {
        return NumberColumn.of(Arrays.stream(values).map(value -> value == null ? null : new BigDecimal(value)).toList());
    }

    private static GradeColumn grades(String[] values) {
        NumberColumn column = numbers(values);
        long[] denominator = new long[values.length];
        Arrays.fill(denominator, BigDecimal.TEN.pow(column.scale()).longValueExact());
        return new GradeColumn(column.unscaled(), denominator, (BitSet) column.missing().clone());
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
