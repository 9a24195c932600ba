package org.keqing.internal.tiering.weighted;

import java.math.BigDecimal;

import org.keqing.internal.tiering.Fraction;
import org.keqing.tiering.Result;

/** What stands behind the scores of a weighted scheme, worked out anew for each cell that is asked for. */
final class WeightedDetails implements Result.Details {

    private final WeightedPlan plan;

    WeightedDetails(WeightedPlan plan) {
        this.plan = plan;
    }

    @Override
    public BigDecimal coverage(int row) {
        return plan.coverage(row);
    }

    @Override
    public BigDecimal value(int row, int criterion) {
        return plan.columns()[criterion].value(row);
    }

    @Override
    public BigDecimal grade(int row, int criterion) {
        return plan.grade(row, criterion);
    }

    @Override
    public BigDecimal computedGrade(int row, int criterion) {
        return Fraction.shown(plan.columns()[criterion].computedGrade(row));
    }

    @Override
    public BigDecimal points(int row, int criterion) {
        return Fraction.shown(plan.row(row).points(criterion));
    }
}
