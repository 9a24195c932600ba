package org.keqing.support.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.keqing.support.policy.TierPolicy.Element;
import org.keqing.support.policy.TierPolicy.SuggestedMeasure;

/**
 * What changes for a client that goes from one policy to another.
 *
 * @param lines      what starts, ends or changes, by kind in the order of a policy
 * @param costChange what it costs more per year; negative when it costs less
 * @since 0.1
 */
public record PolicyDiff(List<Line> lines, BigDecimal costChange) {

    /** What a line is about. */
    public enum Kind {
        /** What the client may expect. */
        ENTITLEMENT,
        /** What we must do. */
        DUTY,
        /** Visits per year. */
        VISITS,
        /** The level of service. */
        SERVICE,
        /** The terms of payment. */
        PAYMENT,
        /** A measure to begin with. */
        MEASURE,
        /** A goal of the plan. */
        GOAL
    }

    /** What becomes of it. */
    public enum Change {
        /** It was not there before. */
        STARTS,
        /** It is not there any more. */
        ENDS,
        /** It is otherwise than before. */
        CHANGES
    }

    /**
     * One difference. Before and after are, by kind, an {@link Element} (a goal is one, too), a number of visits, a {@link TierPolicy.Service}, a {@link TierPolicy.Payment} or a
     * {@link SuggestedMeasure}.
     *
     * @param kind   what it is about
     * @param id     which one: id of the element or measure, name of the visit level in lower case, else the kind
     * @param before what it was, {@code null} when it was not there
     * @param after  what it is, {@code null} when it is not there any more
     */
    public record Line(Kind kind, String id, Object before, Object after) {

        /** {@return what becomes of it} */
        public Change change() {
            if (before == null) {
                return Change.STARTS;
            }
            return after == null ? Change.ENDS : Change.CHANGES;
        }

        /** {@return kind and id in one text, unique within a difference} */
        public String key() {
            return kind.name().toLowerCase(Locale.ROOT) + ':' + id;
        }
    }

    public PolicyDiff {
        lines = List.copyOf(lines);
    }

    /** {@return whether nothing changes} */
    public boolean isEmpty() {
        return lines.isEmpty() && costChange.signum() == 0;
    }

    /**
     * The lines of one sort.
     *
     * @param change what becomes of them
     * @return the lines in order
     */
    public List<Line> lines(Change change) {
        return lines.stream().filter(line -> line.change() == change).toList();
    }

    /**
     * Compares two policies.
     *
     * @param from the policy before; {@code null} when there was none
     * @param to   the policy afterwards; {@code null} when there is none
     * @return what changes
     */
    public static PolicyDiff between(TierPolicy from, TierPolicy to) {
        List<Line> lines = lines(from, to);
        add(lines, Kind.GOAL, elements(from, TierPolicy::goals), elements(to, TierPolicy::goals));
        return new PolicyDiff(lines, cost(to).subtract(cost(from)));
    }

    /**
     * What changes for a client that comes to another tier: the difference of the policies, and the goals that the new one has for those who came this way.
     *
     * @param from the policy before; {@code null} when there was none
     * @param to   the policy afterwards; {@code null} when there is none
     * @param move which way the client came
     * @return what changes
     */
    public static PolicyDiff moved(TierPolicy from, TierPolicy to, TierMove move) {
        List<Line> lines = lines(from, to);
        if (to != null) {
            to.goals().stream().filter(goal -> goal.when().includes(move)).forEach(goal -> lines.add(new Line(Kind.GOAL, goal.id(), null, goal)));
        }
        return new PolicyDiff(lines, cost(to).subtract(cost(from)));
    }

    private static List<Line> lines(TierPolicy from, TierPolicy to) {
        List<Line> lines = new ArrayList<>();
        add(lines, Kind.ENTITLEMENT, elements(from, TierPolicy::entitlements), elements(to, TierPolicy::entitlements));
        add(lines, Kind.DUTY, elements(from, TierPolicy::duties), elements(to, TierPolicy::duties));
        add(lines, Kind.VISITS, visits(from), visits(to));
        add(lines, Kind.SERVICE, single("service", from == null ? null : from.service()), single("service", to == null ? null : to.service())); //$NON-NLS-1$ //$NON-NLS-2$
        add(lines, Kind.PAYMENT, single("payment", from == null ? null : from.payment()), single("payment", to == null ? null : to.payment())); //$NON-NLS-1$ //$NON-NLS-2$
        add(lines, Kind.MEASURE, measures(from), measures(to));
        return lines;
    }

    private static BigDecimal cost(TierPolicy policy) {
        return policy == null ? BigDecimal.ZERO : policy.yearlyCost();
    }

    private static Map<String, Object> elements(TierPolicy policy, Function<TierPolicy, Collection<? extends Element>> of) {
        return policy == null ? Map.of() : byId(of.apply(policy), Element::id);
    }

    private static Map<String, Object> measures(TierPolicy policy) {
        return policy == null ? Map.of() : byId(policy.measures(), SuggestedMeasure::measure);
    }

    private static Map<String, Object> visits(TierPolicy policy) {
        Map<String, Object> visits = new LinkedHashMap<>();
        if (policy != null) {
            policy.visits().forEach((level, number) -> visits.put(level.name().toLowerCase(Locale.ROOT), number));
        }
        return visits;
    }

    private static Map<String, Object> single(String id, Object value) {
        return value == null ? Map.of() : Map.of(id, value);
    }

    private static <E> Map<String, Object> byId(Collection<? extends E> elements, Function<E, String> id) {
        return elements.stream().collect(Collectors.toMap(id, each -> each, (one, other) -> one, LinkedHashMap::new));
    }

    private static void add(List<Line> lines, Kind kind, Map<String, Object> before, Map<String, Object> after) {
        after.forEach((id, value) -> {
            if (!Objects.equals(value, before.get(id))) {
                lines.add(new Line(kind, id, before.get(id), value));
            }
        });
        before.forEach((id, value) -> {
            if (!after.containsKey(id)) {
                lines.add(new Line(kind, id, value, null));
            }
        });
    }
}
