package org.keqing.internal.tiering.weighted;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.keqing.internal.tiering.Fraction;
import org.keqing.internal.tiering.Limit;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Band;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.Precedence;
import org.keqing.tiering.model.WeightedScoreScheme;

/**
 * Where the grades of one criterion come from, row by row. A grade is handed out as a fraction in units of {@code 10^-gradeScale}.
 */
final class CriterionColumn {

    /** What stands for a grade in a row. */
    static final byte MISSING = 0;
    static final byte COMMITTEE = 1;
    static final byte COMPUTED = 2;
    static final byte SUBSTITUTED = 3;
    static final byte NOT_ASSESSABLE = 4;

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

    CriterionColumn(WeightedScoreScheme scheme, Criterion criterion, InputTable inputs, int weightScale, int gradeScale) {
        this.criterion = criterion;
        this.weight = unscaled(criterion.getWeight(), weightScale);
        this.unit = unscaled(BigDecimal.ONE, gradeScale);
        this.worst = unscaled(Schemes.grades(scheme).getLast().getValue(), gradeScale);
        this.computedFirst = scheme.getPrecedence() == Precedence.COMPUTED;
        this.committee = inputs.grades(criterion.getId());
        Input input = criterion.getInput() == null ? null : Schemes.input(scheme, criterion.getInput()).orElseThrow();
        this.numbers = input == null ? null : inputs.input(input.getSource());
        this.bands = criterion.getBands().stream().sorted(Comparator.comparing(Band::getLower, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Band::isLowerInclusive, Comparator.reverseOrder()).reversed()).toList();
        int scale = numbers == null ? 0 : numbers.scale();
        this.limits = bands.stream().map(band -> Limit.lower(band, scale)).toArray(Limit[]::new);
        this.bandGrades = bands.stream().mapToLong(band -> unscaled(grade(scheme, band).getValue(), gradeScale)).toArray();
        this.bandOfZero = input != null && input.getAbsence() == Absence.ZERO ? band(0) : NONE;
        this.absence = input != null && input.getAbsence() != Absence.EXCLUDE && bandOfZero == NONE ? input.getAbsence() : criterion.getAbsence();
    }

    private static Grade grade(WeightedScoreScheme scheme, Band band) {
        return Schemes.grade(scheme, band.getGrade()).orElseThrow();
    }

    private static long unscaled(BigDecimal number, int scale) {
        return number.setScale(scale).unscaledValue().longValueExact();
    }

    Criterion criterion() {
        return criterion;
    }

    /** {@return the weight in units of 10^-weightScale} */
    long weight() {
        return weight;
    }

    /** Gives the grades of the rows {@code from … from + length - 1}. */
    void fill(int from, int length, long[] numerator, long[] denominator, byte[] state) {
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
    BigDecimal value(int row) {
        return numbers == null ? null : numbers.get(row);
    }

    /** {@return the grade by the bands, or null without a number} */
    Fraction computedGrade(int row) {
        int band = computedBand(row);
        return band == NONE ? null : Fraction.of(bandGrades[band], unit);
    }

    /** {@return the limit that the row's number must reach for a band of the grade; null without a number or such a band} */
    BigDecimal needed(int row, String gradeId) {
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
}
