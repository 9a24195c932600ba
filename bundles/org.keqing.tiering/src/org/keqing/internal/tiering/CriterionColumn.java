package org.keqing.internal.tiering;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Band;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.Precedence;
import org.keqing.tiering.model.Scheme;

/**
 * Where the grades of one criterion come from, row by row. A grade is handed out as a fraction in units of {@code 10^-gradeScale}.
 */
public final class CriterionColumn {

    /** What stands for a grade in a row. */
    public static final byte MISSING = 0;
    public static final byte COMMITTEE = 1;
    public static final byte COMPUTED = 2;
    public static final byte SUBSTITUTED = 3;
    public static final byte NOT_ASSESSABLE = 4;

    private static final int NONE = -1;

    private final Criterion criterion;
    private final long weight;
    private final long worst;
    private final long unit;
    private final boolean computedFirst;
    private final GradeColumn committee;
    private final NumberColumn numbers;
    private final List<Band> bands;
    private final Limit[] limits;
    private final long[] bandGrades;
    private final Absence absence;
    private final int bandOfZero;

    /**
     * @param weightScale decimals of the weights
     * @param gradeScale  decimals of the grades
     */
    public CriterionColumn(Scheme scheme, Criterion criterion, Prepared inputs, int weightScale, int gradeScale) {
        this.criterion = criterion;
        this.weight = criterion.getWeight() == null ? 0 : unscaled(criterion.getWeight(), weightScale);
        this.unit = unscaled(BigDecimal.ONE, gradeScale);
        this.worst = unscaled(Schemes.grades(scheme).getLast().getValue(), gradeScale);
        this.computedFirst = scheme.getPrecedence() == Precedence.COMPUTED;
        this.committee = inputs.grades(criterion.getId());
        Input input = criterion.getInput() == null ? null : Schemes.input(scheme, criterion.getInput()).orElseThrow();
        this.numbers = input == null ? null : inputs.number(input.getId());
        this.bands = Ranges.sorted(criterion.getBands());
        int scale = numbers == null ? 0 : numbers.scale();
        this.limits = bands.stream().map(band -> Limit.lower(band, scale)).toArray(Limit[]::new);
        this.bandGrades = bands.stream().mapToLong(band -> unscaled(grade(scheme, band).getValue(), gradeScale)).toArray();
        this.bandOfZero = input != null && input.getAbsence() == Absence.ZERO ? band(0) : NONE;
        this.absence = input != null && input.getAbsence() != Absence.EXCLUDE && bandOfZero == NONE ? input.getAbsence() : criterion.getAbsence();
    }

    private static Grade grade(Scheme scheme, Band band) {
        return Schemes.grade(scheme, band.getGrade()).orElseThrow();
    }

    private static long unscaled(BigDecimal number, int scale) {
        return number.setScale(scale).unscaledValue().longValueExact();
    }

    public Criterion criterion() {
        return criterion;
    }

    /** {@return the weight in units of 10^-weightScale} */
    public long weight() {
        return weight;
    }

    /** Gives the grades of the rows {@code from … from + length - 1}. */
    public void fill(int from, int length, long[] numerator, long[] denominator, byte[] state) {
        BitSet withoutCommittee = committee == null ? null : committee.missing();
        long[] given = committee == null ? null : committee.numerator();
        long[] evaluators = committee == null ? null : committee.denominator();
        for (int i = 0; i < length; i++) {
            int row = from + i;
            boolean graded = given != null && !withoutCommittee.get(row);
            int band = graded && !computedFirst ? NONE : computedBand(row);
            denominator[i] = 1;
            if (band != NONE) {
                numerator[i] = bandGrades[band];
                state[i] = COMPUTED;
            } else if (graded) {
                numerator[i] = unit == 1 ? given[row] : Math.multiplyExact(given[row], unit);
                denominator[i] = evaluators[row];
                state[i] = COMMITTEE;
            } else {
                state[i] = absent(numerator, i);
            }
        }
    }

    /** {@return true when every row has a number in a band and nobody has graded, so that {@link #addPoints} says all} */
    public boolean isPlain() {
        return committee == null && numbers != null && numbers.missing().isEmpty() && limits.length > 0 && limits[limits.length - 1].from() == Long.MIN_VALUE
                && Arrays.stream(limits).noneMatch(Limit::never);
    }

    /** {@return weight × grade of each band, the highest band first} */
    public long[] points() {
        return Arrays.stream(bandGrades).map(grade -> Math.multiplyExact(weight, grade)).toArray();
    }

    /** Adds what the rows {@code from … from + length - 1} of a plain column get: the number of limits above a number is the position of its band. */
    public void addPoints(int from, int length, long[] points, long[] sums) {
        long[] column = numbers.unscaled();
        for (int i = 0; i < length; i++) {
            long number = column[from + i];
            int band = 0;
            for (Limit limit : limits) {
                band += number < limit.from() ? 1 : 0;
            }
            sums[i] += points[band];
        }
    }

    /** {@return what the grades depend on besides the inputs: equal for variants that grade alike} */
    public List<Object> key() {
        List<Object> key = new ArrayList<>(List.of(criterion.getId(), String.valueOf(criterion.getInput()), absence, bandOfZero, computedFirst, worst, unit));
        for (int i = 0; i < limits.length; i++) {
            key.add(limits[i]);
            key.add(bandGrades[i]);
        }
        return key;
    }

    /** {@return what stands for the grade of one row, which is put at the first place of the arrays} */
    public byte state(int row, long[] numerator, long[] denominator) {
        byte[] state = new byte[1];
        fill(row, 1, numerator, denominator, state);
        return state[0];
    }

    /** {@return the grade that stands in a row; null when there is none} */
    public Fraction grade(int row, int gradeScale) {
        long[] numerator = new long[1];
        long[] denominator = new long[1];
        byte state = state(row, numerator, denominator);
        return state == MISSING || state == NOT_ASSESSABLE ? null : new Fraction(BigInteger.valueOf(numerator[0]), BigInteger.TEN.pow(gradeScale).multiply(BigInteger.valueOf(denominator[0])));
    }

    private byte absent(long[] numerator, int i) {
        if (bandOfZero != NONE) {
            numerator[i] = bandGrades[bandOfZero];
            return SUBSTITUTED;
        }
        numerator[i] = absence == Absence.WORST_GRADE ? worst : 0;
        return switch (absence) {
        case EXCLUDE -> MISSING;
        case NOT_ASSESSABLE -> NOT_ASSESSABLE;
        case WORST_GRADE, ZERO -> SUBSTITUTED;
        };
    }

    /** {@return position of the band in which the row's number lies, -1 without a number} */
    private int computedBand(int row) {
        return numbers == null || numbers.missing().get(row) ? NONE : band(numbers.unscaled()[row]);
    }

    private int band(long number) {
        for (int i = 0; i < limits.length; i++) {
            if (limits[i].admits(number)) {
                return i;
            }
        }
        return NONE;
    }

    /** {@return the number of the input, or null} */
    public BigDecimal value(int row) {
        return numbers == null ? null : numbers.get(row);
    }

    /** {@return the grade by the bands, or null without a number} */
    public Fraction computedGrade(int row) {
        int band = computedBand(row);
        return band == NONE ? null : Fraction.of(bandGrades[band], unit);
    }

    /** {@return the limit that the row's number must reach for a band of the grade; null without a number or such a band} */
    public BigDecimal needed(int row, String gradeId) {
        int now = computedBand(row);
        for (int i = now - 1; i >= 0; i--) {
            if (bands.get(i).getGrade().equals(gradeId)) {
                return bands.get(i).getLower();
            }
        }
        for (int i = now + 1; now != NONE && i < bands.size(); i++) {
            if (bands.get(i).getGrade().equals(gradeId)) {
                return bands.get(i - 1).getLower();
            }
        }
        return null;
    }

    /** {@return the word of an explanation for what stands for a grade} */
    public static Source source(byte state) {
        return switch (state) {
        case COMMITTEE -> Source.COMMITTEE;
        case COMPUTED -> Source.COMPUTED;
        case SUBSTITUTED -> Source.SUBSTITUTED;
        default -> Source.MISSING;
        };
    }
}
