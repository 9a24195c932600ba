package org.keqing.internal.studio.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;
import org.keqing.evaluation.Population;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;

/** Clients 1, 2, 3 … with amounts and grades for loyalty; an amount of {@code null} and a grade below zero are not known. */
public record TestClients(String[] amounts, long[] loyalty) implements InputTable {

    /** Clients with these amounts. */
    public static TestClients amounts(String... amounts) {
        long[] none = new long[amounts.length];
        Arrays.fill(none, -1);
        return new TestClients(amounts, none);
    }

    /** These clients graded for loyalty. */
    public TestClients loyal(long... grades) {
        return new TestClients(amounts, grades);
    }

    /** As the studio gets them. */
    public Population population() {
        return new Population(this, input("amount"));
    }

    @Override
    public int size() {
        return amounts.length;
    }

    @Override
    public long[] clientIds() {
        return LongStream.rangeClosed(1, amounts.length).toArray();
    }

    @Override
    public NumberColumn input(String source) {
        return NumberColumn.of(Arrays.stream(amounts).map(amount -> amount == null ? null : new BigDecimal(amount)).toList());
    }

    @Override
    public GradeColumn grades(String criterion) {
        if (!"loyalty".equals(criterion)) {
            return null;
        }
        BitSet missing = new BitSet();
        long[] ones = new long[loyalty.length];
        for (int i = 0; i < loyalty.length; i++) {
            ones[i] = 1;
            missing.set(i, loyalty[i] < 0);
        }
        return new GradeColumn(loyalty, ones, missing);
    }
}
