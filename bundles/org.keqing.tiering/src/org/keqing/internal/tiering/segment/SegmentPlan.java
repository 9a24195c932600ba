package org.keqing.internal.tiering.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

import org.keqing.internal.tiering.CriterionColumn;
import org.keqing.internal.tiering.Fraction;
import org.keqing.internal.tiering.Prepared;
import org.keqing.internal.tiering.Tiers;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Requirement;
import org.keqing.tiering.model.Segment;
import org.keqing.tiering.model.SegmentScheme;

/** A segment scheme made ready for a table of inputs. */
final class SegmentPlan implements Result.Details {

    /** Decimals of grades on the way; the rules of criteria allow no more. */
    private static final int SCALE = 6;
    private static final long ONE = 1_000_000;

    private final CriterionColumn[] columns;
    private final Rule[] rules;

    /** A requirement: least value of the grade, and the value that must not be reached, in units of 10^-SCALE. */
    private record Wanted(int criterion, long atLeast, long below) {

        /** Exact: grade = numerator / denominator. */
        private boolean isMet(long numerator, long denominator) {
            return numerator >= Math.multiplyExact(atLeast, denominator) && (below == Long.MAX_VALUE || numerator < Math.multiplyExact(below, denominator));
        }
    }

    private record Rule(byte tier, int minimum, Wanted[] wanted) {
    }

    SegmentPlan(SegmentScheme scheme, Prepared inputs) {
        columns = scheme.getCriteria().stream().map(criterion -> new CriterionColumn(scheme, criterion, inputs, SCALE, SCALE)).toArray(CriterionColumn[]::new);
        rules = scheme.getSegments().stream().map(segment -> rule(scheme, segment)).toArray(Rule[]::new);
    }

    private static Rule rule(SegmentScheme scheme, Segment segment) {
        List<String> criteria = scheme.getCriteria().stream().map(NamedElement::getId).toList();
        Wanted[] wanted = segment.getRequirements().stream()
                .map(each -> new Wanted(criteria.indexOf(each.getCriterion()), atLeast(scheme, each), below(scheme, each))).toArray(Wanted[]::new);
        return new Rule(Tiers.position(scheme, segment.getTier()), segment.getMinimum() == 0 ? wanted.length : segment.getMinimum(), wanted);
    }

    private static long atLeast(SegmentScheme scheme, Requirement requirement) {
        return requirement.getAtLeast() == null ? 0 : value(scheme, requirement.getAtLeast());
    }

    private static long below(SegmentScheme scheme, Requirement requirement) {
        return requirement.getBelow() == null ? Long.MAX_VALUE : value(scheme, requirement.getBelow());
    }

    private static long value(SegmentScheme scheme, String grade) {
        return Schemes.grade(scheme, grade).orElseThrow().getValue().setScale(SCALE).unscaledValue().longValueExact();
    }

    CriterionColumn[] columns() {
        return columns;
    }

    void evaluate(int from, int to, byte[] tier) {
        int length = to - from;
        long[][] numerator = new long[columns.length][length];
        long[][] denominator = new long[columns.length][length];
        byte[][] state = new byte[columns.length][length];
        for (int c = 0; c < columns.length; c++) {
            columns[c].fill(from, length, numerator[c], denominator[c], state[c]);
        }
        for (int i = 0; i < length; i++) {
            tier[from + i] = tierOf(i, numerator, denominator, state);
        }
    }

    private byte tierOf(int i, long[][] numerator, long[][] denominator, byte[][] state) {
        boolean known = false;
        for (byte[] column : state) {
            if (column[i] == CriterionColumn.NOT_ASSESSABLE) {
                return Result.NOT_ASSESSED;
            }
            known |= column[i] == CriterionColumn.COMMITTEE || column[i] == CriterionColumn.COMPUTED;
        }
        for (Rule rule : known ? rules : new Rule[0]) {
            int met = 0;
            for (Wanted wanted : rule.wanted) {
                int c = wanted.criterion;
                met += state[c][i] != CriterionColumn.MISSING && wanted.isMet(numerator[c][i], denominator[c][i]) ? 1 : 0;
            }
            if (met >= rule.minimum) {
                return rule.tier;
            }
        }
        return Result.NOT_ASSESSED;
    }

    /** The grades of one client, of which single ones can be replaced to see what would become of it. */
    final class Row {

        private final long[][] numerator = new long[columns.length][1];
        private final long[][] denominator = new long[columns.length][1];
        private final byte[][] state = new byte[columns.length][1];

        Row(int row) {
            for (int c = 0; c < columns.length; c++) {
                columns[c].fill(row, 1, numerator[c], denominator[c], state[c]);
            }
        }

        byte tier() {
            return tierOf(0, numerator, denominator, state);
        }

        byte state(int criterion) {
            return state[criterion][0];
        }

        Fraction grade(int criterion) {
            byte kind = state(criterion);
            return kind == CriterionColumn.MISSING || kind == CriterionColumn.NOT_ASSESSABLE ? null
                    : Fraction.of(numerator[criterion][0], denominator[criterion][0]).dividedBy(Fraction.of(ONE, 1));
        }

        /** {@return the tier when some criteria had other grades} */
        byte tierWith(List<Integer> criteria, List<BigDecimal> grades) {
            for (int i = 0; i < criteria.size(); i++) {
                int c = criteria.get(i);
                numerator[c][0] = grades.get(i).setScale(SCALE).unscaledValue().longValueExact();
                denominator[c][0] = 1;
                state[c][0] = CriterionColumn.COMMITTEE;
            }
            return tier();
        }
    }

    @Override
    public BigDecimal coverage(int row) {
        long known = Arrays.stream(columns).map(column -> CriterionColumn.source(column.state(row, new long[1], new long[1])))
                .filter(source -> source == Source.COMMITTEE || source == Source.COMPUTED).count();
        return BigDecimal.valueOf(known).divide(BigDecimal.valueOf(columns.length), Result.SCORE_SCALE, RoundingMode.DOWN);
    }

    @Override
    public BigDecimal value(int row, int criterion) {
        return columns[criterion].value(row);
    }

    @Override
    public BigDecimal grade(int row, int criterion) {
        return Fraction.shown(columns[criterion].grade(row, SCALE));
    }

    @Override
    public BigDecimal computedGrade(int row, int criterion) {
        return Fraction.shown(columns[criterion].computedGrade(row));
    }
}
