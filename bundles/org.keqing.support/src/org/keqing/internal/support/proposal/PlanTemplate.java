package org.keqing.internal.support.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.policy.Measure;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.PolicyDiff.Change;
import org.keqing.support.policy.TierPolicy;

/**
 * The plan that follows from a difference of policies, the same for all clients of a move but for owner and first day.
 *
 * @param title    title of the plan
 * @param goal     what it is for
 * @param tasks    what is to be done
 * @param measures measures of the catalogue
 */
record PlanTemplate(String title, String goal, List<Task> tasks, List<Planned> measures) {

    private static final int AGREE = 14;
    private static final int WITHDRAW = 30;
    private static final int NAME = 300;
    private static final int SHORT = 200;
    private static final int LONG = 1_000;

    /**
     * Something to be done.
     *
     * @param name what
     * @param days days from the first day on
     */
    record Task(String name, int days) {
    }

    /**
     * A measure.
     *
     * @param measure id in the catalogue
     * @param name    its name
     * @param days    days from the first day on
     * @param budget  what it may cost
     */
    record Planned(String measure, String name, int days, BigDecimal budget) {
    }

    /** @param leftOut keys of lines that do not count */
    static PlanTemplate of(String title, TierPolicy to, PolicyDiff diff, Set<String> leftOut, MeasureCatalogue catalogue, Locale locale) {
        List<Task> tasks = new ArrayList<>();
        List<Planned> measures = new ArrayList<>();
        for (PolicyDiff.Line line : diff.lines()) {
            if (!leftOut.contains(line.key())) {
                String words = Policies.words(line, line.after() == null ? line.before() : line.after(), catalogue, locale);
                switch (line.after()) {
                    case TierPolicy.Duty duty -> tasks.add(new Task(cut(words, NAME), duty.within()));
                    case TierPolicy.SuggestedMeasure measure -> measures.add(new Planned(measure.measure(),
                            cut(catalogue.measure(measure.measure()).map(Measure::name).map(name -> name.in(locale)).orElse(measure.measure()), SHORT), measure.within(), measure.budget()));
                    case TierPolicy.Goal goal -> {
                        // reckoned for each client from its figures
                    }
                    case null -> tasks.add(new Task(cut(NLS.bind(Messages.TaskEnd, words), NAME), WITHDRAW));
                    default -> tasks.add(new Task(cut(NLS.bind(line.change() == Change.STARTS ? Messages.TaskStart : Messages.TaskChange, words), NAME), AGREE));
                }
            }
        }
        return new PlanTemplate(cut(title, SHORT), to == null ? null : to.summary().in(locale), tasks, measures);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** What a plan is for, as long as there is room for; {@code null} when nothing is said. */
    static String goal(String text) {
        return text.isEmpty() ? null : cut(text, LONG);
    }

    boolean isEmpty() {
        return tasks.isEmpty() && measures.isEmpty();
    }

    int days() {
        return Math.max(tasks.stream().mapToInt(Task::days).max().orElse(1), measures.stream().mapToInt(Planned::days).max().orElse(1));
    }

    BigDecimal budget() {
        return measures.stream().map(Planned::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
