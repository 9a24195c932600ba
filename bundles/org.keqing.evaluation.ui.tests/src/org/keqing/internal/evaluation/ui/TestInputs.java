package org.keqing.internal.evaluation.ui;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.keqing.tiering.ChoiceColumn;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/** Amounts and grades for loyalty, one per client; a negative grade is none. */
public record TestInputs(List<BigDecimal> amounts, long[] loyalty) implements InputTable {

    @Override
    public int size() {
        return amounts.size();
    }

    @Override
    public long[] clientIds() {
        return new long[amounts.size()];
    }

    @Override
    public NumberColumn input(String source) {
        return NumberColumn.of(amounts);
    }

    /** Everybody is a shop. */
    @Override
    public ChoiceColumn choices(String source) {
        return ChoiceColumn.of(Collections.nCopies(amounts.size(), "便利店"));
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

    /** The engine's explanation of one client. */
    public Explanation explain(Scheme scheme, int row) {
        TieringEngine engine = TieringEngine.create();
        return engine.explain(scheme, this, row, engine.evaluate(scheme, this));
    }
}
