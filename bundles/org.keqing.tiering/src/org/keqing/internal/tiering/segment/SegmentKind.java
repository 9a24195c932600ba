package org.keqing.internal.tiering.segment;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.keqing.internal.tiering.Outcome;
import org.keqing.internal.tiering.Prepared;
import org.keqing.internal.tiering.SchemeKind;
import org.keqing.internal.tiering.validation.Findings;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Result;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.SegmentScheme;

/** Segments by requirements on several graded criteria; the first that fits decides. */
public final class SegmentKind implements SchemeKind<SegmentScheme> {

    @Override
    public Class<SegmentScheme> type() {
        return SegmentScheme.class;
    }

    @Override
    public void validate(SegmentScheme scheme, Findings findings) {
        new SegmentRules(scheme, findings).check();
    }

    @Override
    public List<Criterion> parts(SegmentScheme scheme) {
        return scheme.getCriteria();
    }

    @Override
    public Outcome evaluate(SegmentScheme scheme, Prepared inputs, BooleanSupplier canceled) {
        SegmentPlan plan = new SegmentPlan(scheme, inputs);
        byte[] tier = new byte[inputs.size()];
        SchemeKind.inChunks(inputs.size(), canceled, (from, to) -> plan.evaluate(from, to, tier));
        return Outcome.ofValue(scheme, inputs, tier, plan);
    }

    @Override
    public Explanation explain(SegmentScheme scheme, Prepared inputs, int row, Result result) {
        return new SegmentExplainer(scheme, inputs, row, result).explain();
    }
}
