package org.keqing.internal.tiering.rank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.keqing.internal.tiering.SchemeKind;
import org.keqing.internal.tiering.TierTotals;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanation.Hint;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Explanation.Rank;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TierShare;
import org.keqing.tiering.model.RankScheme;

/** Clients in order of a value, cut by shares of their number. */
public final class RankKind implements SchemeKind<RankScheme> {

    private static final int CANCEL_EVERY = 1 << 16;

    @Override
    public Class<RankScheme> type() {
        return RankScheme.class;
    }

    @Override
    public Result evaluate(RankScheme scheme, InputTable inputs, BooleanSupplier canceled) {
        check(canceled);
        RankPlan plan = new RankPlan(scheme, inputs);
        int size = inputs.size();
        byte[] tier = new byte[size];
        long[] score = new long[size];
        Arrays.fill(tier, Result.NOT_ASSESSED);
        int scale = scoreScale(plan);
        long factor = BigDecimal.ONE.movePointRight(scale - plan.scale()).longValueExact();
        for (int row = 0; row < size; row++) {
            if (row % CANCEL_EVERY == 0) {
                check(canceled);
            }
            if (plan.isRanked(row)) {
                long value = plan.number(row);
                tier[row] = plan.tierOf(value);
                score[row] = value * factor;
            }
        }
        return new Result(scheme, tier, score, scale, new RankDetails(plan), TierTotals.of(scheme, inputs, tier));
    }

    private static void check(BooleanSupplier canceled) {
        if (canceled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** The usual decimals of a score, unless the values are too large or too fine for them. */
    private static int scoreScale(RankPlan plan) {
        if (plan.scale() >= Result.SCORE_SCALE) {
            return plan.scale();
        }
        long factor = BigDecimal.ONE.movePointRight(Result.SCORE_SCALE - plan.scale()).longValueExact();
        return plan.magnitude() <= Long.MAX_VALUE / factor ? Result.SCORE_SCALE : plan.scale();
    }

    @Override
    public Explanation explain(RankScheme scheme, InputTable inputs, int row, Result result) {
        RankPlan plan = new RankPlan(scheme, inputs);
        BigDecimal value = plan.isKnown(row) ? BigDecimal.valueOf(plan.number(row), plan.scale()) : null;
        Source source = value != null ? Source.COMPUTED : plan.isRanked(row) ? Source.SUBSTITUTED : Source.MISSING;
        Line line = new Line(scheme.getValue(), source, value, null, null, null, BigDecimal.valueOf(100), null, null);
        byte tier = result.tierIndex()[row];
        Rank rank = tier == Result.NOT_ASSESSED ? null
                : new Rank(plan.place(plan.number(row)), plan.size(), plan.cut(tier), shareOfAll(result.shares(), BigDecimal.valueOf(plan.number(row), plan.scale())));
        String next = null;
        BigDecimal distance = null;
        List<Hint> hints = List.of();
        if (tier > 0) {
            next = Schemes.tiers(scheme).get(tier - 1).getId();
            Long entry = plan.entry(tier - 1);
            if (entry != null) {
                BigDecimal needed = BigDecimal.valueOf(entry, plan.scale());
                distance = needed.subtract(BigDecimal.valueOf(plan.number(row), plan.scale()));
                hints = List.of(new Hint(scheme.getValue(), null, null, distance, true, needed));
            }
        }
        return new Explanation(scheme.getId(), scheme.getVersion(), inputs.clientIds()[row], result.score(row), result.coverage(row), result.tier(row), next, distance,
                List.of(line), hints, rank);
    }

    private static BigDecimal shareOfAll(List<TierShare> shares, BigDecimal value) {
        BigDecimal total = shares.stream().map(TierShare::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.signum() == 0 ? null : value.divide(total, Result.SCORE_SCALE, RoundingMode.DOWN);
    }

    /** The only "criterion" is the value itself. */
    private record RankDetails(RankPlan plan) implements Result.Details {

        @Override
        public BigDecimal coverage(int row) {
            return plan.isKnown(row) ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        @Override
        public BigDecimal value(int row, int criterion) {
            return plan.isKnown(row) ? BigDecimal.valueOf(plan.number(row), plan.scale()) : null;
        }

        @Override
        public BigDecimal grade(int row, int criterion) {
            return null;
        }

        @Override
        public BigDecimal computedGrade(int row, int criterion) {
            return null;
        }

        @Override
        public BigDecimal points(int row, int criterion) {
            return null;
        }
    }
}
