package org.keqing.internal.tiering.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.keqing.internal.tiering.Outcome;
import org.keqing.internal.tiering.Prepared;
import org.keqing.internal.tiering.SchemeKind;
import org.keqing.internal.tiering.Tiers;
import org.keqing.internal.tiering.validation.Findings;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanation.Hint;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Cell;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.Tier;

/** The cell where the classes of several dimensions meet. */
public final class MatrixKind implements SchemeKind<MatrixScheme> {

    @Override
    public Class<MatrixScheme> type() {
        return MatrixScheme.class;
    }

    @Override
    public void validate(MatrixScheme scheme, Findings findings) {
        new MatrixRules(scheme, findings).check();
    }

    @Override
    public List<Dimension> parts(MatrixScheme scheme) {
        return scheme.getDimensions();
    }

    @Override
    public Outcome evaluate(MatrixScheme scheme, Prepared inputs, BooleanSupplier canceled) {
        MatrixPlan plan = new MatrixPlan(scheme, inputs);
        byte[] tier = new byte[inputs.size()];
        SchemeKind.inChunks(inputs.size(), canceled, (from, to) -> {
            for (int row = from; row < to; row++) {
                tier[row] = plan.tierOf(row);
            }
        });
        return Outcome.ofValue(scheme, inputs, tier, plan);
    }

    @Override
    public Explanation explain(MatrixScheme scheme, Prepared inputs, int row, Result result) {
        MatrixPlan plan = new MatrixPlan(scheme, inputs);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < plan.axes().length; i++) {
            Axis axis = plan.axes()[i];
            BigDecimal grade = axis.grade(row);
            String gradeId = grade == null ? null : Schemes.reached(scheme, grade).map(Grade::getId).orElse(null);
            lines.add(new Line(axis.dimension().getId(), axis.source(row), axis.value(row), grade, gradeId, axis.computedGrade(row), null, null, null, axis.text(row),
                    plan.band(row, i)));
        }
        byte tier = plan.tierOf(row);
        int better = Tiers.next(scheme, tier, other -> scheme.getCells().stream().map(Cell::getTier).anyMatch(other.getId()::equals));
        String next = better == Tiers.NONE ? null : Schemes.tiers(scheme).get(better).getId();
        List<Hint> hints = next == null ? List.of() : hints(scheme, plan, row, tier, better);
        return new Explanation(scheme.getId(), scheme.getVersion(), inputs.clientIds()[row], result.score(row), result.coverage(row), result.tierWithoutOverride(row), next, null,
                lines, hints, null);
    }

    /** For each dimension the change of class that leads to the nearest better tier; those that reach the next tier first. */
    private static List<Hint> hints(MatrixScheme scheme, MatrixPlan plan, int row, byte tier, int next) {
        List<Tier> tiers = Schemes.tiers(scheme);
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < plan.axes().length; i++) {
            Axis axis = plan.axes()[i];
            List<DimensionClass> classes = axis.dimension().getClasses();
            byte now = axis.classOf(row);
            byte best = Axis.NONE;
            byte reached = Result.NOT_ASSESSED;
            for (byte to = 0; to < classes.size(); to++) {
                byte other = plan.tierWith(row, i, to);
                boolean nearer = best == Axis.NONE || other > reached || other == reached && Math.abs(to - now) < Math.abs(best - now);
                if (other < tier && nearer) {
                    best = to;
                    reached = other;
                }
            }
            if (best != Axis.NONE) {
                BigDecimal needed = axis.needed(now, best);
                BigDecimal value = axis.dimension().getCriterion() == null ? axis.value(row) : axis.grade(row);
                BigDecimal gain = needed == null || value == null ? null : needed.subtract(value);
                hints.add(new Hint(axis.dimension().getId(), classes.get(now).getId(), classes.get(best).getId(), gain, reached <= next, needed, tiers.get(reached).getId()));
            }
        }
        hints.sort(Comparator.comparing(hint -> -Tiers.position(scheme, hint.toTier())));
        return hints;
    }
}
