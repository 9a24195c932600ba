package org.keqing.internal.support.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.evaluation.Population;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.evaluation.Scope;
import org.keqing.internal.support.Messages;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.result.Metric;
import org.keqing.support.result.PlanReturn;
import org.keqing.support.result.PlanReturns;
import org.keqing.support.result.ReturnSettings;
import org.keqing.support.result.Term;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares the clients of a plan with those of the same tier and size that had none. */
@Component(service = PlanReturns.class)
public final class DefaultPlanReturns implements PlanReturns {

    private static final String MINIMUM = "support.return.minimum"; //$NON-NLS-1$
    private static final String BANDS = "support.return.bands"; //$NON-NLS-1$
    private static final int SCALE = 4;

    private final Figures figures;
    private final Clock clock;

    @Activate
    public DefaultPlanReturns(@Reference SchemeTrials trials) {
        this(trials, Clock.systemDefaultZone());
    }

    /** Works by the calendar of a clock. */
    public DefaultPlanReturns(SchemeTrials trials, Clock clock) {
        this.figures = new Figures(trials);
        this.clock = clock;
    }

    /** @param tiers what the clients of the plan were at its start */
    private record Begun(Term term, BigDecimal cost, Map<Long, String> tiers, String scheme) {
    }

    /** Clients by tier and size. */
    private record Group(String tier, int band) {
    }

    /** Amounts of one client. */
    private record Amounts(long client, BigDecimal before, BigDecimal after) {
        Optional<BigDecimal> change() {
            return before.signum() <= 0 ? Optional.empty() : Optional.of(after.subtract(before).divide(before, SCALE, RoundingMode.HALF_UP));
        }
    }

    /** Figures of all clients over a term and the equally long one before it, and who had a plan in it. */
    private record Facts(Term term, Population before, Population after, Set<Long> busy) {
    }

    @Override
    public PlanReturn of(Store store, long planId, Progress progress) throws StoreException {
        return of(store, List.of(planId), progress).getFirst();
    }

    @Override
    public List<PlanReturn> of(Store store, List<Long> planIds, Progress progress) throws StoreException {
        ReturnSettings settings = settings(store);
        List<PlanReturn> results = new ArrayList<>();
        Facts facts = null;
        for (long planId : planIds) {
            progress.check();
            Begun begun = store.read(tx -> begun(tx, planId));
            if (facts == null || !facts.term().equals(begun.term())) {
                facts = facts(store, begun.term(), progress);
            }
            results.add(result(begun, facts, groups(facts.before(), facts.after(), store.read(tx -> tiers(tx, begun)), settings.bands()), settings.minimum()));
        }
        return results;
    }

    private Facts facts(Store store, Term term, Progress progress) throws StoreException {
        return new Facts(term, figures.read(store, term.before(), Scope.ALL, List.of(Metric.AMOUNT), progress), figures.read(store, term, Scope.ALL, List.of(Metric.AMOUNT), progress),
                store.read(tx -> withPlan(tx, term)));
    }

    private static PlanReturn result(Begun begun, Facts facts, Map<Group, List<Amounts>> groups, int minimum) {
        List<PlanReturn.Line> lines = new ArrayList<>();
        BigDecimal extra = BigDecimal.ZERO;
        boolean known = false;
        for (Map.Entry<Group, List<Amounts>> group : groups.entrySet()) {
            List<Amounts> ours = group.getValue().stream().filter(each -> begun.tiers().containsKey(each.client())).toList();
            if (!ours.isEmpty()) {
                List<BigDecimal> others = group.getValue().stream().filter(each -> !begun.tiers().containsKey(each.client()) && !facts.busy().contains(each.client())).map(Amounts::change)
                        .flatMap(Optional::stream).toList();
                Optional<Spread> spread = others.size() < minimum ? Optional.empty() : Optional.of(Spread.of(others));
                PlanReturn.Line line = line(group.getKey(), ours, others.size(), spread);
                lines.add(line);
                if (spread.isPresent()) {
                    known = true;
                    extra = extra.add(line.after()).subtract(line.before().multiply(BigDecimal.ONE.add(spread.get().median())));
                }
            }
        }
        return new PlanReturn(begun.term(), begun.scheme(), lines, known ? Optional.of(extra.setScale(2, RoundingMode.HALF_UP)) : Optional.empty(), begun.cost());
    }

    private static PlanReturn.Line line(Group group, List<Amounts> ours, int comparables, Optional<Spread> spread) {
        BigDecimal before = ours.stream().map(Amounts::before).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal after = ours.stream().map(Amounts::after).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PlanReturn.Line(group.tier(), group.band(), ours.size(), before, after, new Amounts(0, before, after).change(), comparables, spread.map(Spread::median),
                spread.map(Spread::lower), spread.map(Spread::upper));
    }

    private Begun begun(Tx tx, long planId) throws StoreException {
        Record plan = tx.sql().fetchOne("SELECT started_on, ended_on, actual_cost, title FROM support_plan WHERE id = ?", planId); //$NON-NLS-1$
        if (plan == null) {
            throw new StoreException(Messages.MsgPlanGone);
        }
        LocalDate started = plan.get(0, LocalDate.class);
        if (started == null) {
            throw new StoreException(NLS.bind(Messages.MsgNotStarted, plan.get(3, String.class)));
        }
        LocalDate ended = plan.get(1, LocalDate.class) == null ? LocalDate.now(clock) : plan.get(1, LocalDate.class);
        Map<Long, String> tiers = new HashMap<>();
        String scheme = null;
        for (Record row : tx.sql().fetch("SELECT client_id, tier, scheme_id FROM plan_start WHERE plan_id = ?", planId)) { //$NON-NLS-1$
            tiers.put(row.get(0, Long.class), row.get(1, String.class));
            scheme = scheme == null ? row.get(2, String.class) : scheme;
        }
        BigDecimal cost = plan.get(2, BigDecimal.class);
        return new Begun(new Term(started, ended.isBefore(started) ? started : ended), cost == null ? BigDecimal.ZERO : cost, tiers, scheme);
    }

    /** What the clients were at the start: by the newest confirmed round of the scheme up to then, and as noted for the plan's own. */
    private static Map<Long, String> tiers(Tx tx, Begun begun) {
        Map<Long, String> tiers = new HashMap<>();
        Record round = begun.scheme() == null ? null
                : tx.sql().fetchOne("SELECT id FROM evaluation_round WHERE scheme_id = ? AND state IN ('CONFIRMED', 'CLOSED') AND as_of <= ?" //$NON-NLS-1$
                        + " ORDER BY as_of DESC, confirmed_at DESC FETCH FIRST 1 ROWS ONLY", begun.scheme(), begun.term().from()); //$NON-NLS-1$
        if (round != null) {
            tx.sql().fetch("SELECT client_id, tier FROM evaluation_in_force WHERE round_id = ?", round.get(0, Long.class)) //$NON-NLS-1$
                    .forEach(row -> tiers.put(row.get(0, Long.class), row.get(1, String.class)));
        }
        tiers.putAll(begun.tiers());
        return tiers;
    }

    /** The clients of any plan that ran in the term. */
    private static Set<Long> withPlan(Tx tx, Term term) {
        Set<Long> clients = new HashSet<>();
        tx.sql().fetch("SELECT s.client_id FROM plan_start s JOIN support_plan p ON p.id = s.plan_id WHERE p.started_on <= ? AND (p.ended_on IS NULL OR p.ended_on >= ?)", term.to(), //$NON-NLS-1$
                term.from()).forEach(row -> clients.add(row.get(0, Long.class)));
        return clients;
    }

    /** All clients by tier, and within it by size: bands of as equal a number of clients as can be, the largest first. */
    private static Map<Group, List<Amounts>> groups(Population before, Population after, Map<Long, String> tiers, int bands) {
        Map<String, List<Amounts>> byTier = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        for (long client : before.inputs().clientIds()) {
            byTier.computeIfAbsent(tiers.get(client), tier -> new ArrayList<>()).add(new Amounts(client, amount(before, client), amount(after, client)));
        }
        Map<Group, List<Amounts>> groups = new LinkedHashMap<>();
        byTier.forEach((tier, clients) -> {
            Amounts[] sorted = clients.toArray(Amounts[]::new);
            Arrays.sort(sorted, Comparator.comparing(Amounts::before).reversed().thenComparing(Amounts::client));
            for (int i = 0; i < sorted.length; i++) {
                groups.computeIfAbsent(new Group(tier, (int) ((long) i * bands / sorted.length) + 1), group -> new ArrayList<>()).add(sorted[i]);
            }
        });
        return groups;
    }

    private static BigDecimal amount(Population population, long client) {
        return Figures.of(population, Metric.AMOUNT, client).orElse(BigDecimal.ZERO);
    }

    @Override
    public ReturnSettings settings(Store store) throws StoreException {
        return store.read(tx -> new ReturnSettings(setting(tx, MINIMUM, ReturnSettings.DEFAULT.minimum()), setting(tx, BANDS, ReturnSettings.DEFAULT.bands())));
    }

    private static int setting(Tx tx, String name, int without) {
        Record row = tx.sql().fetchOne("SELECT value FROM setting WHERE name = ?", name); //$NON-NLS-1$
        return row == null ? without : Integer.parseInt(row.get(0, String.class));
    }

    @Override
    public void settings(Store store, String user, ReturnSettings settings) throws StoreException {
        store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            Map.of(MINIMUM, settings.minimum(), BANDS, settings.bands()).forEach((name, value) -> {
                tx.sql().execute("DELETE FROM setting WHERE name = ?", name); //$NON-NLS-1$
                tx.sql().execute("INSERT INTO setting (name, value) VALUES (?, ?)", name, value.toString()); //$NON-NLS-1$
            });
            return null;
        });
    }
}
