package org.keqing.tiering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/**
 * The outcome of an evaluation, one entry per row of the {@link InputTable}. Tier and score are held as primitive columns; what stands behind them is
 * computed from the inputs when asked for, so the inputs must stay as they were.
 *
 * <p>"Criterion" is the position in {@link Schemes#parts(Scheme)}: criteria, the dimensions of a matrix, or the one input that is ranked or banded.
 *
 * @since 0.1
 */
public final class Result {

    /** Decimals of a score: the exact fraction rounded down, so that {@code score >= limit} decides as the fraction does. */
    public static final int SCORE_SCALE = 10;

    /** Entry of {@link #tierIndex()} for a client that is not assessed. */
    public static final byte NOT_ASSESSED = -1;

    /**
     * What stands behind tier and score of one row; supplied by the kind of scheme.
     *
     * @since 0.1
     */
    public interface Details {
        /** See {@link Result#coverage(int)}. */
        BigDecimal coverage(int row);

        /** See {@link Result#value(int, int)}. */
        BigDecimal value(int row, int criterion);

        /** See {@link Result#grade(int, int)}. */
        default BigDecimal grade(int row, int criterion) {
            return null;
        }

        /** See {@link Result#computedGrade(int, int)}. */
        default BigDecimal computedGrade(int row, int criterion) {
            return null;
        }

        /** See {@link Result#points(int, int)}. */
        default BigDecimal points(int row, int criterion) {
            return null;
        }

        /** See {@link Result#text(int, int)}. */
        default String text(int row, int criterion) {
            return null;
        }

        /** See {@link Result#band(int, int)}. */
        default String band(int row, int criterion) {
            return null;
        }
    }

    /**
     * What conditions of the scheme decided.
     *
     * @param ids         ids of the overrides
     * @param override    per row the position of the override that decided, or -1; null when there are no overrides
     * @param otherwise   per row the tier without overrides; null when there are no overrides
     * @param atOnce      rows in which a downgrade takes effect at once; null when the scheme knows no such condition
     * @since 0.1
     */
    public record Conditions(List<String> ids, byte[] override, byte[] otherwise, BitSet atOnce) {

        /** A scheme without conditions. */
        public static final Conditions NONE = new Conditions(List.of(), null, null, null);
    }

    private final String[] tierIds;
    private final byte[] tierIndex;
    private final long[] score;
    private final int scoreScale;
    private final BitSet withoutScore;
    private final Conditions conditions;
    private final Details details;
    private final List<TierShare> shares;
    private final int assessed;

    /**
     * For engines.
     *
     * @param scheme     the scheme
     * @param tierIndex  per row the position in {@link Schemes#tiers(Scheme)} or {@link #NOT_ASSESSED}
     * @param score      per row the score in units of {@code 10^-scoreScale}
     * @param scoreScale decimals of the score
     * @param details    what stands behind it
     * @param shares     what each tier holds, in order of the tiers
     */
    public Result(Scheme scheme, byte[] tierIndex, long[] score, int scoreScale, Details details, List<TierShare> shares) {
        this(scheme, tierIndex, score, scoreScale, null, details, shares, Conditions.NONE);
    }

    /**
     * For engines.
     *
     * @param scheme       the scheme
     * @param tierIndex    per row the position in {@link Schemes#tiers(Scheme)} or {@link #NOT_ASSESSED}
     * @param score        per row the score in units of {@code 10^-scoreScale}
     * @param scoreScale   decimals of the score
     * @param withoutScore rows without a score, though they may have a tier; null when every row with a tier has a score
     * @param details      what stands behind it
     * @param shares       what each tier holds, in order of the tiers
     * @param conditions   what conditions of the scheme decided
     * @since 0.1
     */
    public Result(Scheme scheme, byte[] tierIndex, long[] score, int scoreScale, BitSet withoutScore, Details details, List<TierShare> shares, Conditions conditions) {
        this.tierIds = Schemes.tiers(scheme).stream().map(Tier::getId).toArray(String[]::new);
        this.tierIndex = Objects.requireNonNull(tierIndex, "tierIndex");
        this.score = Objects.requireNonNull(score, "score");
        this.scoreScale = scoreScale;
        this.withoutScore = withoutScore;
        this.conditions = Objects.requireNonNull(conditions, "conditions");
        this.details = Objects.requireNonNull(details, "details");
        this.shares = List.copyOf(shares);
        this.assessed = this.shares.stream().mapToInt(TierShare::count).sum();
    }

    /** {@return the number of rows} */
    public int size() {
        return tierIndex.length;
    }

    /** {@return how many rows have a tier} */
    public int assessed() {
        return assessed;
    }

    /** {@return how many rows have no tier, because nothing or too little is known} */
    public int notAssessed() {
        return size() - assessed;
    }

    /**
     * @param row a row
     * @return true when the client has a tier
     */
    public boolean isAssessed(int row) {
        return tierIndex[row] != NOT_ASSESSED;
    }

    /**
     * @param row a row
     * @return id of the tier, or null when the client is not assessed
     */
    public String tier(int row) {
        return tierIndex[row] == NOT_ASSESSED ? null : tierIds[tierIndex[row]];
    }

    /**
     * @param row a row
     * @return the score with {@link #scoreScale()} decimals (a scheme that counts no points: the value itself), or null when the client is not assessed or has no
     *         score
     */
    public BigDecimal score(int row) {
        return tierIndex[row] == NOT_ASSESSED || withoutScore != null && withoutScore.get(row) ? null : BigDecimal.valueOf(score[row], scoreScale);
    }

    /**
     * @param row a row
     * @return id of the override that decided of the client before the rest of the scheme, or null
     * @since 0.1
     */
    public String override(int row) {
        return conditions.override() == null || conditions.override()[row] < 0 ? null : conditions.ids().get(conditions.override()[row]);
    }

    /**
     * @param row a row
     * @return id of the tier by the scheme without its overrides, or null when that says nothing of the client
     * @since 0.1
     */
    public String tierWithoutOverride(int row) {
        byte tier = tierIndexWithoutOverride(row);
        return tier == NOT_ASSESSED ? null : tierIds[tier];
    }

    /**
     * @param row a row
     * @return position of the tier by the scheme without its overrides, or {@link #NOT_ASSESSED}
     * @since 0.1
     */
    public byte tierIndexWithoutOverride(int row) {
        return conditions.otherwise() == null ? tierIndex[row] : conditions.otherwise()[row];
    }

    /**
     * @param row a row
     * @return true when the scheme's condition holds on which a downgrade takes effect at once; see {@link Standings}
     * @since 0.1
     */
    public boolean atOnce(int row) {
        return conditions.atOnce() != null && conditions.atOnce().get(row);
    }

    /**
     * @return the ids of the tiers, the highest first; {@link #tierIndex()} gives positions in it
     * @since 0.1
     */
    public List<String> tiers() {
        return List.of(tierIds);
    }

    /**
     * @param row a row
     * @return share of the weight that had a grade or a number, 0 to 1, ten decimals rounded down
     */
    public BigDecimal coverage(int row) {
        return details.coverage(row).setScale(SCORE_SCALE, RoundingMode.DOWN);
    }

    /** {@return per row the position in {@link Schemes#tiers(Scheme)} or {@link #NOT_ASSESSED}; not to be changed} */
    public byte[] tierIndex() {
        return tierIndex;
    }

    /** {@return per row the score in units of {@code 10^-scoreScale()}; 0 where not assessed; not to be changed} */
    public long[] scoreUnscaled() {
        return score;
    }

    /** {@return decimals of {@link #scoreUnscaled()}: {@link #SCORE_SCALE}, or fewer where ranked values are too large for that} */
    public int scoreScale() {
        return scoreScale;
    }

    /**
     * @param row       a row
     * @param criterion position of a criterion
     * @return the number that the criterion's input has for the client, or null
     */
    public BigDecimal value(int row, int criterion) {
        return details.value(row, criterion);
    }

    /**
     * @param row       a row
     * @param criterion position of a criterion
     * @return the grade that stands, ten decimals rounded down at most, or null when the criterion counts for nothing here
     */
    public BigDecimal grade(int row, int criterion) {
        return details.grade(row, criterion);
    }

    /**
     * @param row       a row
     * @param criterion position of a criterion
     * @return the grade by the bands, also where the committee's stands, or null
     */
    public BigDecimal computedGrade(int row, int criterion) {
        return details.computedGrade(row, criterion);
    }

    /**
     * @param row       a row
     * @param criterion position of a criterion
     * @return what the criterion adds to the score after re-weighting, ten decimals rounded down, or null when it counts for nothing here
     */
    public BigDecimal points(int row, int criterion) {
        return details.points(row, criterion);
    }

    /**
     * @param row       a row
     * @param criterion position of a dimension
     * @return the text that a choice has for the client, or null
     * @since 0.1
     */
    public String text(int row, int criterion) {
        return details.text(row, criterion);
    }

    /**
     * @param row       a row
     * @param criterion position of a dimension
     * @return id of the class of the dimension in which the client lies, or null
     * @since 0.1
     */
    public String band(int row, int criterion) {
        return details.band(row, criterion);
    }

    /** {@return what each tier holds, in order of the tiers} */
    public List<TierShare> shares() {
        return shares;
    }
}
