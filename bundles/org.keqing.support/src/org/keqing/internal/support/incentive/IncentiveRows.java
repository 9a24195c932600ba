package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.internal.support.plan.PlanNames;
import org.keqing.internal.support.rows.KindWords;
import org.keqing.internal.support.rows.Nth;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Promised incentives, one per row with all its steps. One is known by its client, title and first day, and by {@link Nth} where several have the same; a promise is not changed. Claims
 * are rows of their own ({@link ClaimRows}).
 */
@Component(service = RowKind.class)
public final class IncentiveRows implements RowKind {

    private static final String CLIENT = "client";
    private static final String TITLE = "title";
    private static final String FROM = "from_date";
    private static final String TO = "to_date";
    private static final String METRIC = "metric";
    private static final String PRODUCT = "product";
    private static final String CONTRACT = "contract";
    private static final String PLAN = "plan";
    private static final String PLAN_START = "plan_start";
    private static final String PLAN_NTH = "plan_nth";
    private static final String STEPS = "steps";
    private static final String CAP = "cap";
    private static final String ON_TIME_RATE = "on_time_rate";

    private final Clock clock;
    private final WrittenContracts contracts;

    /**
     * Works by the system's clock.
     *
     * @param contracts where contracts are looked up, {@code null} where they are not installed
     */
    @Activate
    public IncentiveRows(@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) WrittenContracts contracts) {
        this(Clock.systemUTC(), contracts);
    }

    /** Works by this clock. */
    IncentiveRows(Clock clock, WrittenContracts contracts) {
        this.clock = clock;
        this.contracts = contracts;
    }

    /** A promise that a file makes. */
    private record Made(RowReader.Place place, Promise.Key key, int nth, IncentiveTerms terms) {
    }

    @Override
    public String id() {
        return "incentives";
    }

    @Override
    public String name(Locale locale) {
        return KindWords.of(id(), locale);
    }

    @Override
    public List<String> columns() {
        return List.of(CLIENT, TITLE, FROM, Nth.COLUMN, TO, METRIC, PRODUCT, CONTRACT, PLAN, PLAN_START, PLAN_NTH, STEPS, CAP, ON_TIME_RATE);
    }

    @Override
    public Set<String> required() {
        return Set.of(CLIENT, TITLE, FROM, TO, METRIC, STEPS);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        Map<String, Long> clients = new HashMap<>();
        String visible = VisibleIncentives.sql(store, user, contracts, "i");
        Map<Promise.Key, List<Promise>> stored = store.read(tx -> {
            tx.sql().fetch("SELECT code, id FROM client").forEach(row -> clients.put(row.get(0, String.class), row.get(1, Long.class)));
            return Promise.read(tx, visible);
        });
        PlanNames plans = store.read(PlanNames::read);
        List<Made> made = new ArrayList<>();
        while (rows.next()) {
            Long client = clients.get(rows.text(CLIENT));
            if (client == null) {
                rows.problem(CLIENT, NLS.bind(Messages.MsgNoClient, rows.text(CLIENT)));
            }
            int nth = Nth.read(rows, Nth.COLUMN);
            Optional<IncentiveTerms> terms = client == null ? Optional.empty() : terms(rows, client, plans);
            if (terms.isPresent() && !rows.isBad()) {
                made.add(new Made(rows.place(), new Promise.Key(client, terms.get().title(), terms.get().from()), nth, terms.get()));
            }
        }
        List<Made> fresh = fresh(rows, made, stored);
        WrittenContracts once = contracts == null ? null : new ReadOnce(contracts);
        for (Made each : fresh) {
            try {
                IncentiveRules.bound(store, user, once, each.key().client(), each.terms());
            } catch (StoreException e) {
                rows.problem(each.place(), each.terms().bond().contractNumber() == null ? PLAN : CONTRACT, e.getMessage());
            }
        }
        if (!rehearsal && !rows.hasProblems() && !fresh.isEmpty()) {
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            store.write(user, tx -> {
                fresh.forEach(each -> IncentiveWriter.insert(tx, user, now, each.key().client(), each.terms()));
                return null;
            });
        }
    }

    /** The promises that are not there yet, in the order in which they are to be made. */
    private static List<Made> fresh(RowReader rows, List<Made> made, Map<Promise.Key, List<Promise>> stored) {
        Map<Promise.Key, Set<Integer>> said = made.stream().collect(Collectors.groupingBy(Made::key, Collectors.mapping(Made::nth, Collectors.toSet())));
        Set<List<Object>> seen = new HashSet<>();
        List<Made> fresh = new ArrayList<>();
        for (Made each : made) {
            List<Promise> there = stored.getOrDefault(each.key(), List.of());
            Optional<Promise> before = Nth.one(there, each.nth());
            Optional<String> unclear = Nth.problem(there.size(), each.nth(), said.get(each.key()));
            if (unclear.isPresent()) {
                rows.problem(each.place(), Nth.COLUMN, unclear.get());
            } else if (!seen.add(List.of(each.key(), each.nth()))) {
                rows.problem(each.place(), TITLE, Messages.MsgPromiseTwice);
            } else if (before.isPresent() && !same(before.get().terms(), each.terms())) {
                rows.problem(each.place(), TITLE, Messages.MsgPromiseFixed);
            } else if (before.isPresent()) {
                rows.count(RowReader.Effect.UNCHANGED);
            } else {
                rows.count(RowReader.Effect.INSERTED);
                fresh.add(each);
            }
        }
        fresh.sort(Comparator.comparingInt(Made::nth));
        return fresh;
    }

    /** Two promises are the same when they are written the same. */
    private static boolean same(IncentiveTerms one, IncentiveTerms other) {
        return same(one.cap(), other.cap()) && same(one.onTimeRate(), other.onTimeRate()) && one.bond().equals(other.bond()) && one.metric() == other.metric() && one.to().equals(other.to()) && Objects.equals(one.product(), other.product())
                && StepText.of(one.steps()).equals(StepText.of(other.steps()));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static Optional<IncentiveTerms> terms(RowReader rows, long client, PlanNames plans) {
        Optional<Metric> metric = Stream.of(Metric.values()).filter(each -> each.name().equalsIgnoreCase(rows.text(METRIC))).findFirst();
        if (metric.isEmpty()) {
            rows.problem(METRIC, Messages.MsgNoMetric);
        }
        List<IncentiveStep> steps = new ArrayList<>();
        for (String each : rows.text(STEPS).split(";")) {
            try {
                steps.add(StepText.parse(each.strip()));
            } catch (NumberFormatException e) {
                rows.problem(STEPS, NLS.bind(Messages.MsgStepFormat, each.strip()));
            }
        }
        Bond bond = bond(rows, client, plans);
        LocalDate from = rows.date(FROM);
        LocalDate to = rows.date(TO);
        BigDecimal cap = rows.decimal(CAP, 2);
        BigDecimal onTime = rows.decimal(ON_TIME_RATE, 4);
        if (rows.isBad()) {
            return Optional.empty();
        }
        IncentiveTerms terms = new IncentiveTerms(rows.text(TITLE), bond, metric.orElseThrow(), rows.text(PRODUCT), from, to, steps, cap, onTime);
        try {
            IncentiveRules.check(terms);
        } catch (StoreException e) {
            rows.problem(TITLE, e.getMessage());
        }
        return Optional.of(terms);
    }

    private static Bond bond(RowReader rows, long client, PlanNames names) {
        if (rows.text(CONTRACT) != null) {
            return Bond.ofContract(rows.text(CONTRACT));
        }
        LocalDate start = rows.date(PLAN_START);
        int nth = Nth.read(rows, PLAN_NTH);
        if (rows.text(PLAN) == null || start == null) {
            rows.problem(PLAN, Messages.MsgNotBound);
            return null;
        }
        List<Long> plans = names.of(client, rows.text(PLAN), start);
        Optional<Long> plan = Nth.one(plans, nth);
        if (plan.isEmpty()) {
            rows.problem(PLAN, Messages.MsgPlanNotOwn);
        }
        Nth.problem(plans.size(), nth, Set.of(nth)).ifPresent(reason -> rows.problem(PLAN_NTH, reason));
        return Bond.ofPlan(plan.orElse(0L));
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        PlanNames plans = store.read(PlanNames::read);
        String visible = VisibleIncentives.sql(store, user, contracts, "i");
        for (List<Promise> sharing : store.read(tx -> Promise.read(tx, visible)).values()) {
            for (Promise each : sharing) {
                IncentiveTerms terms = each.terms();
                Integer plan = each.plan() == null ? null : Nth.of(plans.of(each.key().client(), each.plan(), each.planStart()), terms.bond().planId());
                out.row(each.code(), terms.title(), terms.from(), Nth.of(sharing, each), terms.to(), terms.metric().name().toLowerCase(Locale.ROOT), terms.product(), terms.bond().contractNumber(),
                        each.plan(), each.planStart(), plan, StepText.of(terms.steps()), terms.cap(),
                        terms.onTimeRate());
                progress.worked(1);
            }
        }
    }
}
