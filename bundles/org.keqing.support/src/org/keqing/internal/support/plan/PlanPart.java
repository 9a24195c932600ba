package org.keqing.internal.support.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.keqing.internal.support.rows.Nth;
import org.keqing.support.model.SupportPackage.Literals;

/** What a row in a file of plans is: a plan, or a part of one; with its attributes by the names of their columns. */
enum PlanPart {

    PLAN(Literals.SUPPORT_PLAN, null, Map.entry(Column.OWNER, Literals.SUPPORT_PLAN__OWNER), Map.entry(Column.DUE, Literals.SUPPORT_PLAN__DUE_DATE),
            Map.entry(Column.GOAL, Literals.SUPPORT_PLAN__GOAL), Map.entry(Column.BUDGET, Literals.SUPPORT_PLAN__BUDGET), Map.entry(Column.ACTUAL_COST, Literals.SUPPORT_PLAN__ACTUAL_COST),
            Map.entry(Column.OUTCOME, Literals.SUPPORT_PLAN__OUTCOME)),
    MEMBER(Literals.PLAN_MEMBER, Literals.SUPPORT_PLAN__MEMBERS),
    GOAL(Literals.PLAN_TARGET, Literals.SUPPORT_PLAN__TARGETS, Map.entry(Column.NAME, Literals.PLAN_TARGET__METRIC), Map.entry(Column.UNIT, Literals.PLAN_TARGET__UNIT),
            Map.entry(Column.BASELINE, Literals.PLAN_TARGET__BASELINE), Map.entry(Column.TARGET, Literals.PLAN_TARGET__GOAL_VALUE), Map.entry(Column.ACTUAL, Literals.PLAN_TARGET__ACTUAL_VALUE),
            Map.entry(Column.DUE, Literals.PLAN_TARGET__DUE_DATE)),
    MEASURE(Literals.PLAN_MEASURE, Literals.SUPPORT_PLAN__MEASURES, Map.entry(Column.NAME, Literals.PLAN_MEASURE__NAME), Map.entry(Column.MEASURE, Literals.PLAN_MEASURE__MEASURE),
            Map.entry(Column.OWNER, Literals.PLAN_MEASURE__OWNER), Map.entry(Column.DUE, Literals.PLAN_MEASURE__DUE_DATE), Map.entry(Column.COST, Literals.PLAN_MEASURE__COST),
            Map.entry(Column.DONE, Literals.PLAN_MEASURE__DONE)),
    TASK(Literals.PLAN_TASK, Literals.SUPPORT_PLAN__TASKS, Map.entry(Column.NAME, Literals.PLAN_TASK__NAME), Map.entry(Column.OWNER, Literals.PLAN_TASK__PERSON),
            Map.entry(Column.DUE, Literals.PLAN_TASK__DUE_DATE), Map.entry(Column.DONE_ON, Literals.PLAN_TASK__DONE_ON)),
    /** A step of its life: what in {@code name}, who in {@code owner}, when in {@code done_on}, why in {@code comment}. */
    STEP(null, null);

    /** Names of columns. */
    static final class Column {
        static final String ROW = "row"; //$NON-NLS-1$
        static final String CLIENT = "client"; //$NON-NLS-1$
        static final String TITLE = "title"; //$NON-NLS-1$
        static final String START = "start_date"; //$NON-NLS-1$
        static final String NTH = Nth.COLUMN;
        static final String NAME = "name"; //$NON-NLS-1$
        static final String OWNER = "owner"; //$NON-NLS-1$
        static final String DUE = "due_date"; //$NON-NLS-1$
        static final String STATE = "state"; //$NON-NLS-1$
        static final String GOAL = "goal"; //$NON-NLS-1$
        static final String BUDGET = "budget"; //$NON-NLS-1$
        static final String ACTUAL_COST = "actual_cost"; //$NON-NLS-1$
        static final String OUTCOME = "outcome"; //$NON-NLS-1$
        static final String UNIT = "unit"; //$NON-NLS-1$
        static final String BASELINE = "baseline"; //$NON-NLS-1$
        static final String TARGET = "target"; //$NON-NLS-1$
        static final String ACTUAL = "actual"; //$NON-NLS-1$
        static final String MEASURE = "measure"; //$NON-NLS-1$
        static final String COST = "cost"; //$NON-NLS-1$
        static final String DONE = "done"; //$NON-NLS-1$
        static final String DONE_ON = "done_on"; //$NON-NLS-1$
        static final String COMMENT = "comment"; //$NON-NLS-1$
        static final String MEMBER = "member"; //$NON-NLS-1$
        static final String SCHEME = "start_scheme"; //$NON-NLS-1$
        static final String TIER = "start_tier"; //$NON-NLS-1$

        private Column() {
        }
    }

    private final EClass type;
    private final EReference list;
    private final Map<String, EAttribute> columns = new LinkedHashMap<>();

    @SafeVarargs
    PlanPart(EClass type, EReference list, Map.Entry<String, EAttribute>... columns) {
        this.type = type;
        this.list = list;
        Stream.of(columns).forEach(each -> this.columns.put(each.getKey(), each.getValue()));
    }

    static Optional<PlanPart> of(String word) {
        return word == null ? Optional.of(PLAN) : Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** What stands in the column {@code row}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    EClass type() {
        return type;
    }

    /** Where the plan holds it; {@code null} for the plan itself and for steps. */
    EReference list() {
        return list;
    }

    Map<String, EAttribute> columns() {
        return Collections.unmodifiableMap(columns);
    }

    /** The lists of a plan. */
    static Stream<PlanPart> lists() {
        return Stream.of(values()).filter(each -> each.list != null);
    }
}
