package org.keqing.internal.tiering.weighted;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.keqing.internal.tiering.Outcome;
import org.keqing.internal.tiering.Prepared;
import org.keqing.internal.tiering.SchemeKind;
import org.keqing.internal.tiering.validation.Findings;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Result;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.WeightedScoreScheme;

/** Grade by weight, summed up. */
public final class WeightedScoreKind implements SchemeKind<WeightedScoreScheme> {

    @Override
    public Class<WeightedScoreScheme> type() {
        return WeightedScoreScheme.class;
    }

    @Override
    public void validate(WeightedScoreScheme scheme, Findings findings) {
        new WeightedRules(scheme, findings).check();
    }

    @Override
    public List<Criterion> parts(WeightedScoreScheme scheme) {
        return scheme.getCriteria();
    }

    @Override
    public Outcome evaluate(WeightedScoreScheme scheme, Prepared inputs, BooleanSupplier canceled) {
        WeightedPlan plan = new WeightedPlan(scheme, inputs);
        long[] score = new long[inputs.size()];
        byte[] tier = new byte[inputs.size()];
        SchemeKind.inChunks(inputs.size(), canceled, (from, to) -> plan.evaluate(from, to, score, tier));
        return new Outcome(tier, score, Result.SCORE_SCALE, new WeightedDetails(plan));
    }

    @Override
    public Explanation explain(WeightedScoreScheme scheme, Prepared inputs, int row, Result result) {
        return new WeightedExplainer(scheme, inputs, row, result).explain();
    }
}
