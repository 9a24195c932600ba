package org.keqing.internal.support.ui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.keqing.support.PlanFigures;
import org.keqing.support.model.PlanMeasure;
import org.keqing.support.model.PlanTarget;
import org.keqing.support.model.PlanTask;
import org.keqing.support.model.SupportPlan;

/**
 * What a timeline shows of a plan: a line per task, measure and goal with a day, the earliest first, between the first and the last day. Knows no widgets.
 *
 * @param from  first day shown, the first of a month
 * @param to    last day shown, the last of a month
 * @param lines the lines
 */
record TimelineModel(LocalDate from, LocalDate to, List<Line> lines) {

    /** What a line stands for. */
    enum Kind {
        TASK, MEASURE, GOAL
    }

    /**
     * A line.
     *
     * @param kind   what it stands for
     * @param name   its name
     * @param person who takes care, may be {@code null}
     * @param due    its day
     * @param done   whether it is done
     */
    record Line(Kind kind, String name, String person, LocalDate due, boolean done) {

        boolean late(LocalDate today) {
            return !done && due.isBefore(today);
        }
    }

    /** The timeline of a plan; today is always on it. */
    static TimelineModel of(SupportPlan plan, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        for (PlanTask task : plan.getTasks()) {
            if (task.getDueDate() != null) {
                lines.add(new Line(Kind.TASK, text(task.getName()), task.getPerson(), task.getDueDate(), task.getDoneOn() != null));
            }
        }
        for (PlanMeasure measure : plan.getMeasures()) {
            if (measure.getDueDate() != null) {
                lines.add(new Line(Kind.MEASURE, text(measure.getName()), measure.getOwner(), measure.getDueDate(), measure.isDone()));
            }
        }
        for (PlanTarget target : plan.getTargets()) {
            if (target.getDueDate() != null) {
                boolean reached = PlanFigures.attainment(target).filter(share -> share.compareTo(BigDecimal.ONE) >= 0).isPresent();
                lines.add(new Line(Kind.GOAL, text(target.getMetric()), null, target.getDueDate(), reached));
            }
        }
        lines.sort(Comparator.comparing(Line::due));
        LocalDate first = today;
        LocalDate last = today;
        for (LocalDate day : days(plan, lines)) {
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }
        return new TimelineModel(first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()), List.copyOf(lines));
    }

    private static List<LocalDate> days(SupportPlan plan, List<Line> lines) {
        List<LocalDate> days = new ArrayList<>(lines.stream().map(Line::due).toList());
        Stream.of(plan.getStartDate(), plan.getDueDate()).filter(Objects::nonNull).forEach(days::add);
        return days;
    }

    private static String text(String name) {
        return name == null ? "" : name; //$NON-NLS-1$
    }

    /** Where a day stands between the first (0) and the last (1). */
    double place(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
    }

    /** The first days of the months shown. */
    List<LocalDate> months() {
        return from.datesUntil(to, Period.ofMonths(1)).toList();
    }
}
