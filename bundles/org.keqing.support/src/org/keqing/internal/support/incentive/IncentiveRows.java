package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.internal.support.rows.KindWords;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Promised incentives, one per row with all its steps. One is known by its client, title and first day; a promise is not changed. Claims are not among the rows: they go step by step.
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
    private static final String STEPS = "steps";
    private static final String CAP = "cap";

    private final Clock clock;

    /** Works by the system's clock. */
    @Activate
    public IncentiveRows() {
        this(Clock.systemUTC());
    }

    /** Works by this clock. */
    IncentiveRows(Clock clock) {
        this.clock = clock;
    }

    private record Key(long client, String title, LocalDate from) {
    }

    /** @param plan title and first day of the plan; {@code null} with a contract */
    private record Promise(String code, IncentiveTerms terms, String plan, LocalDate planStart) {
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
        return List.of(CLIENT, TITLE, FROM, TO, METRIC, PRODUCT, CONTRACT, PLAN, PLAN_START, STEPS, CAP);
    }

    @Override
    public Set<String> required() {
        return Set.of(CLIENT, TITLE, FROM, TO, METRIC, STEPS);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    private static Map<Key, Promise> stored(Tx tx) {
        Map<Long, List<IncentiveStep>> steps = new HashMap<>();
        tx.sql().fetch("SELECT incentive_id, reach, kind, reward FROM incentive_step ORDER BY incentive_id, position").forEach(row -> steps.computeIfAbsent(row.get(0, Long.class), id -> new ArrayList<>())
                .add(new IncentiveStep(row.get(1, BigDecimal.class), RewardKind.valueOf(row.get(2, String.class)), row.get(3, BigDecimal.class))));
        Map<Key, Promise> stored = new LinkedHashMap<>();
        for (Record row : tx.sql().fetch("SELECT i.id, i.client_id, k.code, i.title, i.from_date, i.to_date, i.metric, i.product, i.contract_number, i.plan_id, p.title, p.start_date, i.cap"
                + " FROM incentive i JOIN client k ON k.id = i.client_id LEFT JOIN support_plan p ON p.id = i.plan_id ORDER BY k.code, i.from_date, i.title, i.id")) {
            Bond bond = row.get(8, String.class) == null ? Bond.ofPlan(row.get(9, Long.class)) : Bond.ofContract(row.get(8, String.class));
            IncentiveTerms terms = new IncentiveTerms(row.get(3, String.class), bond, Metric.valueOf(row.get(6, String.class)), row.get(7, String.class), row.get(4, LocalDate.class),
                    row.get(5, LocalDate.class), steps.getOrDefault(row.get(0, Long.class), List.of()), row.get(12, BigDecimal.class));
            stored.put(new Key(row.get(1, Long.class), terms.title(), terms.from()), new Promise(row.get(2, String.class), terms, row.get(10, String.class), row.get(11, LocalDate.class)));
        }
        return stored;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        Map<String, Long> clients = new HashMap<>();
        Map<Key, Promise> stored = store.read(tx -> {
            tx.sql().fetch("SELECT code, id FROM client").forEach(row -> clients.put(row.get(0, String.class), row.get(1, Long.class)));
            return stored(tx);
        });
        Map<Key, IncentiveTerms> made = new LinkedHashMap<>();
        while (rows.next()) {
            Long client = clients.get(rows.text(CLIENT));
            if (client == null) {
                rows.problem(CLIENT, NLS.bind(Messages.MsgNoClient, rows.text(CLIENT)));
            }
            Optional<IncentiveTerms> terms = client == null ? Optional.empty() : terms(store, rows, client);
            if (terms.isEmpty() || rows.isBad()) {
                continue;
            }
            Key key = new Key(client, terms.get().title(), terms.get().from());
            Promise before = stored.get(key);
            if (made.containsKey(key)) {
                rows.problem(TITLE, Messages.MsgPromiseTwice);
            } else if (before != null && !same(before.terms(), terms.get())) {
                rows.problem(TITLE, Messages.MsgPromiseFixed);
            } else if (before != null) {
                rows.count(RowReader.Effect.UNCHANGED);
            } else {
                rows.count(RowReader.Effect.INSERTED);
                made.put(key, terms.get());
            }
        }
        if (!rehearsal && !rows.hasProblems() && !made.isEmpty()) {
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            store.write(user, tx -> {
                made.forEach((key, each) -> IncentiveWriter.insert(tx, user, now, key.client(), each));
                return null;
            });
        }
    }

    /** Two promises are the same when they are written the same. */
    private static boolean same(IncentiveTerms one, IncentiveTerms other) {
        boolean cap = one.cap() == null || other.cap() == null ? one.cap() == other.cap() : one.cap().compareTo(other.cap()) == 0;
        return cap && one.bond().equals(other.bond()) && one.metric() == other.metric() && one.to().equals(other.to()) && Objects.equals(one.product(), other.product())
                && StepText.of(one.steps()).equals(StepText.of(other.steps()));
    }

    private static Optional<IncentiveTerms> terms(Store store, RowReader rows, long client) throws StoreException {
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
        Bond bond = bond(store, rows, client);
        LocalDate from = rows.date(FROM);
        LocalDate to = rows.date(TO);
        BigDecimal cap = rows.decimal(CAP, 2);
        if (rows.isBad()) {
            return Optional.empty();
        }
        IncentiveTerms terms = new IncentiveTerms(rows.text(TITLE), bond, metric.orElseThrow(), rows.text(PRODUCT), from, to, steps, cap);
        try {
            IncentiveRules.check(terms);
        } catch (StoreException e) {
            rows.problem(TITLE, e.getMessage());
        }
        try {
            IncentiveRules.bound(store, client, bond);
        } catch (StoreException e) {
            rows.problem(bond.contractNumber() == null ? PLAN : CONTRACT, e.getMessage());
        }
        return Optional.of(terms);
    }

    private static Bond bond(Store store, RowReader rows, long client) throws StoreException {
        if (rows.text(CONTRACT) != null) {
            return Bond.ofContract(rows.text(CONTRACT));
        }
        LocalDate start = rows.date(PLAN_START);
        if (rows.text(PLAN) == null || start == null) {
            rows.problem(PLAN, Messages.MsgNotBound);
            return null;
        }
        Long plan = store.read(tx -> {
            Record row = tx.sql().fetch("SELECT id FROM support_plan WHERE title = ? AND start_date = ? AND (client_id = ? OR id IN (SELECT m.owner_id FROM plan_member m WHERE m.client_id = ?)) ORDER BY id",
                    rows.text(PLAN), start, client, client).stream().findFirst().orElse(null);
            return row == null ? null : row.get(0, Long.class);
        });
        if (plan == null) {
            rows.problem(PLAN, Messages.MsgPlanNotOwn);
        }
        return Bond.ofPlan(plan == null ? 0 : plan);
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        for (Promise each : store.read(IncentiveRows::stored).values()) {
            IncentiveTerms terms = each.terms();
            out.row(each.code(), terms.title(), terms.from(), terms.to(), terms.metric().name().toLowerCase(Locale.ROOT), terms.product(), terms.bond().contractNumber(), each.plan(), each.planStart(),
                    StepText.of(terms.steps()), terms.cap());
            progress.worked(1);
        }
    }
}
