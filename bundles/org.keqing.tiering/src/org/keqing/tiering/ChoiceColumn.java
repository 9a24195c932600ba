package org.keqing.tiering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A column of texts of which few are different, such as the format of an outlet: each row holds the position of its text in a dictionary. The array is not
 * copied and must not be changed afterwards.
 *
 * @since 0.1
 */
public final class ChoiceColumn {

    /** Code of a row without a text. */
    public static final int MISSING = -1;

    private final int[] codes;
    private final List<String> values;

    /**
     * @param codes  per row a position in {@code values}, or {@link #MISSING}
     * @param values the different texts
     * @throws IllegalArgumentException if a code is no position of the dictionary
     */
    public ChoiceColumn(int[] codes, List<String> values) {
        this.codes = Objects.requireNonNull(codes, "codes");
        this.values = List.copyOf(values);
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] < MISSING || codes[row] >= values.size()) {
                throw new IllegalArgumentException("row " + row + " has the code " + codes[row] + " of " + values.size());
            }
        }
    }

    /**
     * A column of the given texts.
     *
     * @param texts the texts, null or empty where missing
     * @return the column
     */
    public static ChoiceColumn of(List<String> texts) {
        int[] codes = new int[texts.size()];
        Map<String, Integer> dictionary = new HashMap<>();
        List<String> values = new ArrayList<>();
        int row = 0;
        for (String text : texts) {
            codes[row++] = text == null || text.isEmpty() ? MISSING : dictionary.computeIfAbsent(text, value -> {
                values.add(value);
                return values.size() - 1;
            });
        }
        return new ChoiceColumn(codes, values);
    }

    /** {@return the number of rows} */
    public int size() {
        return codes.length;
    }

    /** {@return per row the position of its text in {@link #values()} or {@link #MISSING}; not to be changed} */
    public int[] codes() {
        return codes;
    }

    /** {@return the different texts} */
    public List<String> values() {
        return values;
    }

    /**
     * @param row a row
     * @return the text, or null when missing
     */
    public String get(int row) {
        return codes[row] == MISSING ? null : values.get(codes[row]);
    }
}
