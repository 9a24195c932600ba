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
 * @param override  id of the override that decided before the rest of the scheme; null when none did. Then nothing is said of a next tier.
 * @param otherwise id of the tier that the client would have without the override; null without an override, or when the rest says nothing of the client
 * @param standing  what the stability rules of the scheme did, see {@link #standing(Standings.Decision)}; null when they were not asked
 * @since 0.1
 */
public record Explanation(String scheme, int version, long clientId, BigDecimal score, BigDecimal coverage, String tier, String nextTier, BigDecimal distance,
        List<Line> lines, List<Hint> hints, Rank rank, String override, String otherwise, Standings.Decision standing) {

    public Explanation {
        lines = List.copyOf(lines);
        hints = List.copyOf(hints);
    }

    /** An explanation of a client of which no override decided. */
    public Explanation(String scheme, int version, long clientId, BigDecimal score, BigDecimal coverage, String tier, String nextTier, BigDecimal distance, List<Line> lines,
            List<Hint> hints, Rank rank) {
        this(scheme, version, clientId, score, coverage, tier, nextTier, distance, lines, hints, rank, null, null, null);
    }

    /**
     * The same, with the tier that the stability rules let stand. Where they hold a change back, the ways to the next tier are left out, unless that is the tier
     * which is kept.
     *
     * @param decision what the rules decided of the client; null when the scheme has none
     * @return the explanation of the tier that stands
     * @since 0.1
     */
    public Explanation standing(Standings.Decision decision) {
        if (decision == null) {
            return this;
        }
        boolean ways = !decision.isHeld() || decision.tier().equals(nextTier);
        return new Explanation(scheme, version, clientId, score, coverage, decision.tier(), ways ? nextTier : null, ways ? distance : null, lines, ways ? hints : List.of(), rank,
                override, otherwise, decision);
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
     * One criterion, dimension, or deciding input: the parts of the scheme ({@link Schemes#parts}).
     *
     * @param criterion     id of the criterion or dimension, or of the input that is ranked or banded
     * @param source        where the grade comes from
     * @param value         the number of the input; null when there is none
     * @param grade         the grade that stands; null when left out, or in a rank scheme
     * @param gradeId       the step of the grade scale that the grade reaches; null without a grade
     * @param computedGrade the grade by the bands, also where the committee's stands; null when there is none
     * @param weight        the written weight in percent; 100 for a ranked value, null where nothing is weighed
     * @param points        what it adds to the score, after re-weighting; null when left out, or in a rank scheme
     * @param possible      what it could add at most, after re-weighting; zero when left out, null in a scheme that counts no points
     * @param text          the text of a choice; null where there is none
     * @param band          id of the class of a dimension in which the client lies; null where there is none
     * @since 0.1
     */
    public record Line(String criterion, Source source, BigDecimal value, BigDecimal grade, String gradeId, BigDecimal computedGrade, BigDecimal weight, BigDecimal points,
            BigDecimal possible, String text, String band) {

        /** A line without text and band. */
        public Line(String criterion, Source source, BigDecimal value, BigDecimal grade, String gradeId, BigDecimal computedGrade, BigDecimal weight, BigDecimal points,
                BigDecimal possible) {
            this(criterion, source, value, grade, gradeId, computedGrade, weight, points, possible, null, null);
        }
    }

    /**
     * One step that brings the client nearer to the next tier.
     *
     * @param criterion  id of the criterion, or of the ranked input
     * @param fromGrade  id of the grade, or of the class of a dimension, now; null where one number decides
     * @param toGrade    id of the grade or class to reach; null where one number decides
     * @param gain       what the step adds to the score or value; negative where the number must fall, null where points do not count
     * @param sufficient true when this step alone reaches the next tier
     * @param needed     the number that the input must reach (or pass, where the limit is not inclusive) for a computed grade; null for a committee's
     * @param toTier     id of the tier to which this step alone leads, where it is better than now; null where that is not worked out
     * @since 0.1
     */
    public record Hint(String criterion, String fromGrade, String toGrade, BigDecimal gain, boolean sufficient, BigDecimal needed, String toTier) {

        /** A hint of which the tier is not worked out. */
        public Hint(String criterion, String fromGrade, String toGrade, BigDecimal gain, boolean sufficient, BigDecimal needed) {
            this(criterion, fromGrade, toGrade, gain, sufficient, needed, null);
        }
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
