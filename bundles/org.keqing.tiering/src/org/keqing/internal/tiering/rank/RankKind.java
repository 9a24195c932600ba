package org.keqing.internal.tiering.rank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.keqing.internal.tiering.Outcome;
import org.keqing.internal.tiering.Prepared;
import org.keqing.internal.tiering.Ranking;
import org.keqing.internal.tiering.SchemeKind;
import org.keqing.internal.tiering.Tiers;
import org.keqing.internal.tiering.validation.Findings;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanation.Hint;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Explanation.Rank;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TierShare;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.Tier;

/** Clients in order of a value, cut by shares of their number or of the value. */
public final class RankKind implements SchemeKind<RankScheme> {

    @Override
    public Class<RankScheme> type() {
        return RankScheme.class;
    }

    @Override
    public void validate(RankScheme scheme, Findings findings) {
        new RankRules(scheme, findings).check();
    }

    @Override
    public List<Input> parts(RankScheme scheme) {
        return Schemes.input(scheme, scheme.getValue()).stream().toList();
    }

    private static Ranking ranking(RankScheme scheme, Prepared inputs) {
        return new Ranking(inputs, Schemes.input(scheme, scheme.getValue()).orElseThrow(), Schemes.tiers(scheme).stream().map(Tier::getShare).toList(), scheme.getShareOf(),
                scheme.getTies());
    }

    @Override
    public Outcome evaluate(RankScheme scheme, Prepared inputs, BooleanSupplier canceled) {
        if (canceled.getAsBoolean()) {
            throw new CancellationException();
        }
        Ranking ranking = ranking(scheme, inputs);
        int size = inputs.size();
        byte[] tier = new byte[size];
        long[] score = new long[size];
        Arrays.fill(tier, Result.NOT_ASSESSED);
        int scale = scoreScale(ranking);
        long factor = BigDecimal.ONE.movePointRight(scale - ranking.scale()).longValueExact();
        SchemeKind.inChunks(size, canceled, (from, to) -> {
            for (int row = from; row < to; row++) {
                if (ranking.isRanked(row)) {
                    long value = ranking.number(row);
                    tier[row] = ranking.classOf(value);
                    score[row] = value * factor;
                }
            }
        });
        return new Outcome(tier, score, scale, new RankDetails(ranking));
    }

    /** The usual decimals of a score, unless the values are too large or too fine for them. */
    private static int scoreScale(Ranking ranking) {
        if (ranking.scale() >= Result.SCORE_SCALE) {
            return ranking.scale();
        }
        long factor = BigDecimal.ONE.movePointRight(Result.SCORE_SCALE - ranking.scale()).longValueExact();
        return ranking.magnitude() <= Long.MAX_VALUE / factor ? Result.SCORE_SCALE : ranking.scale();
    }

    @Override
    public Explanation explain(RankScheme scheme, Prepared inputs, int row, Result result) {
        Ranking ranking = ranking(scheme, inputs);
        BigDecimal value = ranking.isKnown(row) ? BigDecimal.valueOf(ranking.number(row), ranking.scale()) : null;
        Source source = value != null ? Source.COMPUTED : ranking.isRanked(row) ? Source.SUBSTITUTED : Source.MISSING;
        Line line = new Line(scheme.getValue(), source, value, null, null, null, BigDecimal.valueOf(100), null, null);
        byte tier = result.tierIndexWithoutOverride(row);
        Rank rank = tier == Result.NOT_ASSESSED ? null
                : new Rank(ranking.place(ranking.number(row)), ranking.size(), ranking.cut(tier), shareOfAll(result.shares(), BigDecimal.valueOf(ranking.number(row), ranking.scale())));
        String next = null;
        BigDecimal distance = null;
        List<Hint> hints = List.of();
        int better = Tiers.next(scheme, tier, other -> other.getShare() != null);
        if (better != Tiers.NONE) {
            next = Schemes.tiers(scheme).get(better).getId();
            Long entry = ranking.entry(better);
            if (entry != null) {
                BigDecimal needed = BigDecimal.valueOf(entry, ranking.scale());
                distance = needed.subtract(BigDecimal.valueOf(ranking.number(row), ranking.scale()));
                hints = List.of(new Hint(scheme.getValue(), null, null, distance, true, needed));
            }
        }
        return new Explanation(scheme.getId(), scheme.getVersion(), inputs.clientIds()[row], result.score(row), result.coverage(row), result.tierWithoutOverride(row), next,
                distance, List.of(line), hints, rank);
    }

    private static BigDecimal shareOfAll(List<TierShare> shares, BigDecimal value) {
        BigDecimal total = shares.stream().map(TierShare::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.signum() == 0 ? null : value.divide(total, Result.SCORE_SCALE, RoundingMode.DOWN);
    }

    /** The only "criterion" is the value itself. */
    private record RankDetails(Ranking ranking) implements Result.Details {

        @Override
        public BigDecimal coverage(int row) {
            return ranking.isKnown(row) ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        @Override
        public BigDecimal value(int row, int criterion) {
            return ranking.isKnown(row) ? BigDecimal.valueOf(ranking.number(row), ranking.scale()) : null;
        }
    }
}
