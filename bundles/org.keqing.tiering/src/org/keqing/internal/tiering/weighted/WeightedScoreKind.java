package org.keqing.internal.tiering.weighted;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.keqing.internal.tiering.SchemeKind;
import org.keqing.internal.tiering.TierTotals;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.Result;
import org.keqing.tiering.model.WeightedScoreScheme;

/** Grade by weight, summed up. */
public final class WeightedScoreKind implements SchemeKind<WeightedScoreScheme> {

    /** Rows that one task works on: large enough to be worth it, small enough to stop soon. */
    private static final int CHUNK = 1 << 15;

    @Override
    public Class<WeightedScoreScheme> type() {
        return WeightedScoreScheme.class;
    }

    @Override
    public Result evaluate(WeightedScoreScheme scheme, InputTable inputs, BooleanSupplier canceled) {
        WeightedPlan plan = new WeightedPlan(scheme, inputs);
        int size = inputs.size();
        long[] score = new long[size];
        byte[] tier = new byte[size];
        IntStream.range(0, Math.ceilDiv(size, CHUNK)).parallel().forEach(chunk -> {
            if (canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            plan.evaluate(chunk * CHUNK, Math.min(size, (chunk + 1) * CHUNK), score, tier);
        });
        return new Result(scheme, tier, score, Result.SCORE_SCALE, new WeightedDetails(plan), TierTotals.of(scheme, inputs, tier));
    }

    @Override
    public Explanation explain(WeightedScoreScheme scheme, InputTable inputs, int row, Result result) {
        return new WeightedExplainer(scheme, inputs, row, result).explain();
    }
}
