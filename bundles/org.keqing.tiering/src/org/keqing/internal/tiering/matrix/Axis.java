package org.keqing.internal.tiering.matrix;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.keqing.internal.tiering.CriterionColumn;
import org.keqing.internal.tiering.Fraction;
import org.keqing.internal.tiering.Prepared;
import org.keqing.internal.tiering.Ranges;
import org.keqing.internal.tiering.Ranking;
import org.keqing.tiering.ChoiceColumn;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Absence;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.ShareOf;
import org.keqing.tiering.model.TieRule;

/** One dimension of a matrix over a table of inputs: in which of its classes a client lies. */
abstract class Axis {

    /** No class: the client cannot be placed. */
    static final byte NONE = -1;

    private final Dimension dimension;

    private Axis(Dimension dimension) {
        this.dimension = dimension;
    }

    static Axis of(MatrixScheme scheme, Dimension dimension, Prepared inputs) {
        if (dimension.getCriterion() != null) {
            return new Graded(scheme, dimension, inputs);
        }
        Input input = Schemes.input(scheme, dimension.getInput()).orElseThrow();
        return switch (dimension.getBy()) {
        case TEXTS -> new Chosen(dimension, input, inputs);
        case SHARES -> new Shared(dimension, input, inputs);
        case LIMITS -> new Limited(dimension, input, inputs);
        };
    }

    Dimension dimension() {
        return dimension;
    }

    /** {@return position of the class, or NONE} */
    abstract byte classOf(int row);

    /** {@return the number behind it, or null} */
    abstract BigDecimal value(int row);

    /** {@return the grade behind it, where a criterion is divided; else null} */
    BigDecimal grade(int row) {
        return null;
    }

    /** {@return the grade by the bands of the criterion, also where the committee's stands; else null} */
    BigDecimal computedGrade(int row) {
        return null;
    }

    /** {@return the text behind it, or null} */
    String text(int row) {
        return null;
    }

    /** {@return true when something is known of the client} */
    boolean isKnown(int row) {
        return value(row) != null;
    }

    Source source(int row) {
        return isKnown(row) ? Source.COMPUTED : classOf(row) == NONE ? Source.MISSING : Source.SUBSTITUTED;
    }

    /** {@return the number to reach (or pass) for another class; null where no number leads there} */
    BigDecimal needed(byte from, byte to) {
        return null;
    }

    private byte absent(Absence absence, byte ofZero) {
        return switch (absence) {
        case ZERO -> ofZero;
        case WORST_GRADE -> (byte) (dimension.getClasses().size() - 1);
        case EXCLUDE, NOT_ASSESSABLE -> NONE;
        };
    }

    private static final class Limited extends Axis {

        private final NumberColumn numbers;
        private final Ranges ranges;
        private final byte absent;

        Limited(Dimension dimension, Input input, Prepared inputs) {
            super(dimension);
            numbers = inputs.number(input.getId());
            ranges = new Ranges(dimension.getClasses(), numbers == null ? 0 : numbers.scale());
            absent = super.absent(input.getAbsence(), (byte) ranges.find(0));
        }

        @Override
        byte classOf(int row) {
            return numbers == null || numbers.missing().get(row) ? absent : (byte) ranges.find(numbers.unscaled()[row]);
        }

        @Override
        BigDecimal value(int row) {
            return numbers == null ? null : numbers.get(row);
        }

        @Override
        BigDecimal needed(byte from, byte to) {
            return ranges.step(from, to).limit();
        }
    }

    private static final class Shared extends Axis {

        private final Ranking ranking;
        private final byte absent;

        Shared(Dimension dimension, Input input, Prepared inputs) {
            super(dimension);
            ranking = new Ranking(inputs, input, dimension.getClasses().stream().map(DimensionClass::getShare).toList(), ShareOf.CLIENTS, TieRule.HIGHER);
            absent = super.absent(input.getAbsence(), NONE);
        }

        @Override
        byte classOf(int row) {
            return ranking.isRanked(row) ? ranking.classOf(ranking.number(row)) : absent;
        }

        @Override
        BigDecimal value(int row) {
            return ranking.isKnown(row) ? BigDecimal.valueOf(ranking.number(row), ranking.scale()) : null;
        }

        @Override
        BigDecimal needed(byte from, byte to) {
            Long entry = to < from ? ranking.entry(to) : null;
            return entry == null ? null : BigDecimal.valueOf(entry, ranking.scale());
        }
    }

    private static final class Chosen extends Axis {

        private final ChoiceColumn texts;
        /** Per text of the dictionary the class. */
        private final byte[] classes;
        private final byte absent;

        Chosen(Dimension dimension, Input input, Prepared inputs) {
            super(dimension);
            texts = inputs.choice(input.getId());
            absent = super.absent(input.getAbsence(), NONE);
            classes = new byte[texts == null ? 0 : texts.values().size()];
            Arrays.fill(classes, NONE);
            List<DimensionClass> all = dimension.getClasses();
            for (int i = 0; i < classes.length; i++) {
                String text = texts.values().get(i);
                for (byte c = 0; c < all.size(); c++) {
                    List<String> values = all.get(c).getValues();
                    if (values.contains(text) || values.isEmpty() && classes[i] == NONE) {
                        classes[i] = c;
                    }
                    if (values.contains(text)) {
                        break;
                    }
                }
            }
        }

        @Override
        byte classOf(int row) {
            return texts == null || texts.codes()[row] == ChoiceColumn.MISSING ? absent : classes[texts.codes()[row]];
        }

        @Override
        BigDecimal value(int row) {
            return null;
        }

        @Override
        String text(int row) {
            return texts == null ? null : texts.get(row);
        }

        @Override
        boolean isKnown(int row) {
            return text(row) != null;
        }
    }

    private static final class Graded extends Axis {

        private static final int SCALE = 6;

        private final CriterionColumn grades;
        private final Ranges ranges;

        Graded(MatrixScheme scheme, Dimension dimension, Prepared inputs) {
            super(dimension);
            Criterion criterion = Schemes.criterion(scheme, dimension.getCriterion()).orElseThrow();
            grades = new CriterionColumn(scheme, criterion, inputs, SCALE, SCALE);
            ranges = new Ranges(dimension.getClasses(), SCALE);
        }

        @Override
        byte classOf(int row) {
            long[] numerator = new long[1];
            long[] denominator = new long[1];
            byte state = grades.state(row, numerator, denominator);
            return state == CriterionColumn.MISSING || state == CriterionColumn.NOT_ASSESSABLE ? NONE : (byte) ranges.find(numerator[0], denominator[0]);
        }

        @Override
        BigDecimal value(int row) {
            return grades.value(row);
        }

        @Override
        BigDecimal grade(int row) {
            return Fraction.shown(grades.grade(row, SCALE));
        }

        @Override
        BigDecimal computedGrade(int row) {
            return Fraction.shown(grades.computedGrade(row));
        }

        @Override
        boolean isKnown(int row) {
            Source source = source(row);
            return source == Source.COMMITTEE || source == Source.COMPUTED;
        }

        @Override
        Source source(int row) {
            return CriterionColumn.source(grades.state(row, new long[1], new long[1]));
        }

        @Override
        BigDecimal needed(byte from, byte to) {
            return ranges.step(from, to).limit();
        }
    }
}
