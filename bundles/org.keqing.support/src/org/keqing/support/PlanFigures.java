package org.keqing.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.SupportPlan;

/**
 * What is computed from a support plan.
 *
 * @since 0.1
 */
public final class PlanFigures {

    private static final int SCALE = 4;

    private PlanFigures() {
    }

    /**
     * Returns the share of the tasks and measures that are done, 0 to 1, rounded down to four places so that 1 means all. Without any a plan that is
     * done counts 1, any other 0.
     */
    public static BigDecimal progress(SupportPlan plan) {
        int all = plan.getMeasures().size() + plan.getTasks().size();
        if (all == 0) {
            return plan.getState() == PlanState.DONE ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        long done = plan.getMeasures().stream().filter(PlanMeasure::isDone).count() + plan.getTasks().stream().filter(task -> task.getDoneOn() != null).count();
        return BigDecimal.valueOf(done).divide(BigDecimal.valueOf(all), SCALE, RoundingMode.DOWN);
    }

    /**
     * Returns how far a target is reached: (actual − baseline) ÷ (target − baseline), where a missing baseline counts 0; 1 is reached, more than 1
     * is exceeded, below 0 is worse than at the start. Works for targets that are to fall, too.
     *
     * @return the share with four places; empty when there is no actual value yet or the target equals its baseline
     */
    public static Optional<BigDecimal> attainment(PlanTarget target) {
        if (target.getActualValue() == null || target.getGoalValue() == null) {
            return Optional.empty();
        }
        BigDecimal baseline = target.getBaseline() == null ? BigDecimal.ZERO : target.getBaseline();
        BigDecimal way = target.getGoalValue().subtract(baseline);
        if (way.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(target.getActualValue().subtract(baseline).divide(way, SCALE, RoundingMode.FLOOR));
    }

    /** Returns what the measures cost together, 0 when none names a cost. */
    public static BigDecimal costOfMeasures(SupportPlan plan) {
        return plan.getMeasures().stream().map(PlanMeasure::getCost).filter(cost -> cost != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
