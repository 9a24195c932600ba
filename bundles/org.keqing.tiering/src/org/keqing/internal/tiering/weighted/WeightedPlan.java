package org.keqing.internal.tiering.weighted;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.keqing.internal.tiering.CriterionColumn;
import org.keqing.internal.tiering.Fraction;
import org.keqing.internal.tiering.Limit;
import org.keqing.internal.tiering.Prepared;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.WeightedScoreScheme;

/**
 * A weighted score scheme made ready for a table of inputs. The score of a client is
 * {@code 100 × sum(weight × grade) / (best grade × sum(weight))} over the criteria that count.
 */
final class WeightedPlan {

    private static final int BLOCK = 1024;
    private static final long TEN_DECIMALS = 10_000_000_000L;
    private static final BigInteger BIG_TEN_DECIMALS = BigInteger.valueOf(TEN_DECIMALS);

    private final CriterionColumn[] columns;
    private final Limit[] limits;
    private final long best;
    private final int weightScale;
    private final int gradeScale;
    /** The short way for many variants; null when there is none. */
    private final CodedScores coded;
    /** The short way for numbers alone; null when there is none. */
    private final PlainScores plain;

    WeightedPlan(WeightedScoreScheme scheme, Prepared inputs) {
        weightScale = scale(scheme.getCriteria().stream().map(Criterion::getWeight));
        gradeScale = scale(scheme.getGradeScale().stream().map(Grade::getValue));
        columns = scheme.getCriteria().stream().map(criterion -> new CriterionColumn(scheme, criterion, inputs, weightScale, gradeScale)).toArray(CriterionColumn[]::new);
        best = Schemes.grades(scheme).getFirst().getValue().setScale(gradeScale).unscaledValue().longValueExact();
        List<Tier> tiers = Schemes.tiers(scheme);
        limits = tiers.stream().map(tier -> Limit.of(scheme, tier, Result.SCORE_SCALE)).toArray(Limit[]::new);
        coded = inputs.isReused() ? coded(inputs) : null;
        plain = coded == null ? PlainScores.of(columns, best, limits) : null;
    }

    private CodedScores coded(Prepared inputs) {
        GradeCodes[] codes = Arrays.stream(columns).parallel().map(column -> inputs.keep(column.key(), GradeCodes.class, () -> GradeCodes.of(column, inputs.size())))
                .toArray(GradeCodes[]::new);
        return CodedScores.of(codes, Arrays.stream(columns).mapToLong(CriterionColumn::weight).toArray(), best, limits);
    }

    private static int scale(Stream<BigDecimal> numbers) {
        return numbers.mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale())).max().orElse(0);
    }

    CriterionColumn[] columns() {
        return columns;
    }

    Fraction best() {
        return gradeFraction(best, 1);
    }

    /** The score and the tier of the rows {@code from … to - 1} into the columns of the result. */
    void evaluate(int from, int to, long[] score, byte[] tier) {
        if (coded != null) {
            coded.evaluate(from, to, score, tier);
            return;
        }
        if (plain != null) {
            plain.evaluate(from, to, score, tier);
            return;
        }
        int count = columns.length;
        long[][] numerator = new long[count][BLOCK];
        long[][] denominator = new long[count][BLOCK];
        byte[][] state = new byte[count][BLOCK];
        for (int start = from; start < to; start += BLOCK) {
            int length = Math.min(BLOCK, to - start);
            for (int c = 0; c < count; c++) {
                columns[c].fill(start, length, numerator[c], denominator[c], state[c]);
            }
            for (int i = 0; i < length; i++) {
                evaluateRow(i, start + i, numerator, denominator, state, score, tier);
            }
        }
    }

    private void evaluateRow(int i, int row, long[][] numerator, long[][] denominator, byte[][] state, long[] score, byte[] tier) {
        tier[row] = Result.NOT_ASSESSED;
        if (!isAssessable(i, state)) {
            return;
        }
        try {
            long sum = 0;
            long common = 1;
            long weights = 0;
            for (int c = 0; c < columns.length; c++) {
                if (state[c][i] == CriterionColumn.MISSING) {
                    continue;
                }
                long weight = columns[c].weight();
                long part = Math.multiplyExact(weight, numerator[c][i]);
                long of = denominator[c][i];
                weights += weight;
                if (of == common) {
                    sum = Math.addExact(sum, part);
                } else if (of == 1) {
                    sum = Math.addExact(sum, Math.multiplyExact(part, common));
                } else {
                    long divisor = gcd(common, of);
                    sum = Math.addExact(Math.multiplyExact(sum, of / divisor), Math.multiplyExact(part, common / divisor));
                    common = Math.multiplyExact(common, of / divisor);
                }
            }
            long above = Math.multiplyExact(100, sum);
            long below = Math.multiplyExact(Math.multiplyExact(best, common), weights);
            long rest = Math.multiplyExact(above % below, TEN_DECIMALS);
            score[row] = Math.addExact(Math.multiplyExact(above / below, TEN_DECIMALS), rest / below);
            tier[row] = (byte) Limit.first(limits, score[row], rest % below != 0);
        } catch (ArithmeticException e) {
            evaluateLarge(i, row, numerator, denominator, state, score, tier);
        }
    }

    /** The same for fractions that do not fit a long on the way. */
    private void evaluateLarge(int i, int row, long[][] numerator, long[][] denominator, byte[][] state, long[] score, byte[] tier) {
        Fraction sum = Fraction.ZERO;
        long weights = 0;
        for (int c = 0; c < columns.length; c++) {
            if (state[c][i] != CriterionColumn.MISSING) {
                sum = sum.plus(Fraction.of(columns[c].weight(), 1).times(Fraction.of(numerator[c][i], denominator[c][i])));
                weights += columns[c].weight();
            }
        }
        Fraction exact = sum.times(Fraction.of(100, weights)).dividedBy(Fraction.of(best, 1));
        BigInteger[] floor = exact.numerator().multiply(BIG_TEN_DECIMALS).divideAndRemainder(exact.denominator());
        score[row] = floor[0].longValueExact();
        tier[row] = (byte) Limit.first(limits, score[row], floor[1].signum() != 0);
    }

    private static boolean isAssessable(int i, byte[][] state) {
        boolean known = false;
        for (byte[] column : state) {
            byte kind = column[i];
            if (kind == CriterionColumn.NOT_ASSESSABLE) {
                return false;
            }
            known |= kind == CriterionColumn.COMMITTEE || kind == CriterionColumn.COMPUTED;
        }
        return known;
    }

    static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** {@return the grade that stands for a criterion, as people get it} */
    BigDecimal grade(int row, int c) {
        long[] numerator = new long[1];
        long[] denominator = new long[1];
        byte[] state = new byte[1];
        columns[c].fill(row, 1, numerator, denominator, state);
        if (state[0] == CriterionColumn.MISSING || state[0] == CriterionColumn.NOT_ASSESSABLE) {
            return null;
        }
        return gradeScale == 0 && denominator[0] == 1 ? BigDecimal.valueOf(numerator[0]) : Fraction.shown(gradeFraction(numerator[0], denominator[0]));
    }

    /** {@return share of the weight with a grade or a number} */
    BigDecimal coverage(int row) {
        long[] numerator = new long[1];
        long[] denominator = new long[1];
        byte[] state = new byte[1];
        long known = 0;
        long all = 0;
        for (CriterionColumn column : columns) {
            column.fill(row, 1, numerator, denominator, state);
            all += column.weight();
            known += state[0] == CriterionColumn.COMMITTEE || state[0] == CriterionColumn.COMPUTED ? column.weight() : 0;
        }
        return known == all ? BigDecimal.ONE : BigDecimal.valueOf(known).divide(BigDecimal.valueOf(all), Result.SCORE_SCALE, RoundingMode.DOWN);
    }

    /** One row with all that stands behind its score. */
    Row row(int row) {
        int count = columns.length;
        long[] numerator = new long[1];
        long[] denominator = new long[1];
        byte[] one = new byte[1];
        byte[] state = new byte[count];
        Fraction[] grades = new Fraction[count];
        long counting = 0;
        for (int c = 0; c < count; c++) {
            columns[c].fill(row, 1, numerator, denominator, one);
            state[c] = one[0];
            if (one[0] == CriterionColumn.MISSING || one[0] == CriterionColumn.NOT_ASSESSABLE) {
                continue;
            }
            grades[c] = gradeFraction(numerator[0], denominator[0]);
            counting += columns[c].weight();
        }
        return new Row(state, grades, counting);
    }

    private Fraction gradeFraction(long numerator, long denominator) {
        Fraction grade = Fraction.of(numerator, denominator);
        return gradeScale == 0 ? grade : grade.dividedBy(new Fraction(BigInteger.TEN.pow(gradeScale), BigInteger.ONE));
    }

    /** One client. */
    final class Row {

        /** Per criterion what stands for its grade. */
        private final byte[] state;
        /** Per criterion the grade that stands, null when left out. */
        private final Fraction[] grades;
        /** Sum of the weights that count. */
        private final long counting;

        private Row(byte[] state, Fraction[] grades, long counting) {
            this.state = state;
            this.grades = grades;
            this.counting = counting;
        }

        byte state(int criterion) {
            return state[criterion];
        }

        Fraction grade(int criterion) {
            return grades[criterion];
        }

        /** {@return the most that the criterion can add to the score} */
        Fraction possible(int criterion) {
            return grades[criterion] == null ? Fraction.ZERO : Fraction.of(100, 1).times(Fraction.of(columns[criterion].weight(), counting));
        }

        /** {@return what the given grade adds to the score} */
        Fraction points(int criterion, Fraction grade) {
            return possible(criterion).times(grade).dividedBy(best());
        }

        /** {@return what the criterion adds to the score, null when left out} */
        Fraction points(int criterion) {
            return grades[criterion] == null ? null : points(criterion, grades[criterion]);
        }

        /** {@return the exact score} */
        Fraction score() {
            Fraction sum = Fraction.ZERO;
            for (int c = 0; c < grades.length; c++) {
                sum = grades[c] == null ? sum : sum.plus(points(c));
            }
            return sum;
        }
    }
}
