package org.keqing.tiering;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a client is in its tier, and what would bring it into the next. Numbers only: {@link Explanations} puts them into words. Fractions that do not end are
 * given with ten decimals: points and score rounded down, distances rounded up.
 *
 * @param scheme   id of the scheme
 * @param version  version of the scheme
 * @param clientId the client
 * @param score    the total, or the ranked value; null when not assessed
 * @param coverage share of the weight that had a grade or a number, 0 to 1
 * @param tier     id of the tier; null when not assessed
 * @param nextTier id of the next higher tier; null when there is none
 * @param distance what is missing to the next tier, in points or in the unit of the ranked value; null without a next tier or when no amount would reach it
 * @param lines    one line per criterion, in the order of the scheme; a rank scheme has one for its value
 * @param hints    ways to the next tier, best first; empty where there is none
 * @param rank     place among the clients; null for schemes that do not rank
 * @since 0.1
 */
public record Explanation(String scheme, int version, long clientId, BigDecimal score, BigDecimal coverage, String tier, String nextTier, BigDecimal distance,
        List<Line> lines, List<Hint> hints, Rank rank) {

    public Explanation {
        lines = List.copyOf(lines);
        hints = List.copyOf(hints);
    }

    /** {@return true when the client has a tier} */
    public boolean isAssessed() {
        return tier != null;
    }

    /**
     * Where the grade of a criterion comes from.
     *
     * @since 0.1
     */
    public enum Source {
        /** The committee's sheets. */
        COMMITTEE,
        /** The bands of the criterion over its input. */
        COMPUTED,
        /** Nothing was known; the scheme says what stands for it. */
        SUBSTITUTED,
        /** Nothing was known; the criterion is left out. */
        MISSING
    }

    /**
     * One criterion, or the ranked value.
     *
     * @param criterion     id of the criterion, or of the ranked input
     * @param source        where the grade comes from
     * @param value         the number of the input; null when there is none
     * @param grade         the grade that stands; null when left out, or in a rank scheme
     * @param gradeId       the step of the grade scale that the grade reaches; null without a grade
     * @param computedGrade the grade by the bands, also where the committee's stands; null when there is none
     * @param weight        the written weight in percent; 100 for a ranked value
     * @param points        what it adds to the score, after re-weighting; null when left out, or in a rank scheme
     * @param possible      what it could add at most, after re-weighting; zero when left out, null in a rank scheme
     * @since 0.1
     */
    public record Line(String criterion, Source source, BigDecimal value, BigDecimal grade, String gradeId, BigDecimal computedGrade, BigDecimal weight, BigDecimal points,
            BigDecimal possible) {
    }

    /**
     * One step that brings the client nearer to the next tier.
     *
     * @param criterion  id of the criterion, or of the ranked input
     * @param fromGrade  id of the grade now; null in a rank scheme
     * @param toGrade    id of the grade to reach; null in a rank scheme
     * @param gain       what the step adds to the score or value
     * @param sufficient true when this step alone reaches the next tier
     * @param needed     the number that the input must reach (or pass, where the limit is not inclusive) for a computed grade; null for a committee's
     * @since 0.1
     */
    public record Hint(String criterion, String fromGrade, String toGrade, BigDecimal gain, boolean sufficient, BigDecimal needed) {
    }

    /**
     * The place in a ranking.
     *
     * @param place   1 for the largest value; equal values share the better place
     * @param of      number of clients ranked
     * @param lastIn  the place at which the client's tier ends
     * @param valueOf share of the client's value of all value, 0 to 1; null when all value is zero
     * @since 0.1
     */
    public record Rank(int place, int of, int lastIn, BigDecimal valueOf) {
    }
}
