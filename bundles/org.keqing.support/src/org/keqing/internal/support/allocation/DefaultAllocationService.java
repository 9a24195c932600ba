package org.keqing.internal.support.allocation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jooq.Record;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.keqing.internal.support.allocation.AllocationReader.Person;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.allocation.Allocation;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationLine;
import org.keqing.support.allocation.AllocationRequest;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationRun;
import org.keqing.support.allocation.AllocationService;
import org.keqing.support.allocation.AllocationShare;
import org.keqing.support.allocation.AllocationState;
import org.keqing.support.allocation.ClientAllocation;
import org.keqing.support.allocation.StockEntry;
import org.keqing.support.allocation.SupplySource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps runs in the tables {@code allocation_*}; reads the clients before, writes all in one transaction. */
@Component(service = AllocationService.class)
public final class DefaultAllocationService implements AllocationService {

    private static final String RUN = "SELECT id, period, product, supply, source, season, less_stock, months, anomaly_factor, anomaly_least, state, client_count, shared, rest, full_count,"
            + " suspicious_count, created_by, created_at, frozen_by, frozen_at, published_by, published_at FROM allocation_run";
    /** What databases say of a value that is there already; a seal that is touched says something else. */
    private static final String TAKEN = "23505"; //$NON-NLS-1$
    private static final String LINE = "SELECT client_id, client_code, client_name, region, manager, class_position, purchases, stock, room, exact_share, by_remainder, is_full, units, suspicious"
            + " FROM allocation_line";
    private static final String OF_CLASS = "SELECT class_id, scheme_id, name_en, name_zh, weight, ceiling, clients, room, shared, median FROM allocation_class WHERE run_id = ? ORDER BY position";

    private final List<SupplySource> sources;
    private final Clock clock;

    /** Works by the system's clock. */
    @Activate
    public DefaultAllocationService(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<SupplySource> sources) {
        this(sources, Clock.systemUTC());
    }

    /** Works by a clock. */
    public DefaultAllocationService(List<SupplySource> sources, Clock clock) {
        this.sources = new ArrayList<>(sources);
        this.sources.add(new TierSource());
        this.clock = clock;
    }

    @Override
    public List<SupplySource> sources() {
        return List.copyOf(sources);
    }

    /** What a source says today, read before the run is written. */
    private record Given(List<AllocationClass> classes, Map<Long, String> clients) {
    }

    private Given given(Store store, String id) throws StoreException {
        SupplySource source = sources.stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new StoreException(NLS.bind(Messages.MsgNoSource, id, sources.stream().map(SupplySource::id).collect(Collectors.joining(", ")))));
        Given given = new Given(source.classes(store), source.clients(store));
        if (given.clients().isEmpty()) {
            throw new StoreException(Messages.MsgNoClients);
        }
        return given;
    }

    @Override
    public long create(Store store, String user, AllocationRequest request, Progress progress) throws StoreException {
        AllocationRules.check(request.product(), request.supply(), request.rule());
        progress.begin(NLS.bind(Messages.TaskAllocating, request.product()), -1);
        Given given = given(store, request.source());
        return store.write(user, tx -> {
            long id = tx.newId();
            AllocationRule rule = request.rule();
            tx.sql().execute("INSERT INTO allocation_run (id, period, product, supply, source, season, less_stock, months, anomaly_factor, anomaly_least, state, client_count, shared, rest, full_count,"
                    + " suspicious_count, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', 0, 0, ?, 0, 0, ?, ?)", id, request.period().atDay(1), request.product(),
                    request.supply(), request.source(), rule.season(), rule.lessStock(), rule.months(), rule.anomalyFactor(), rule.anomalyLeast(), request.supply(), user, now());
            share(tx, id, request, given, given.classes(), progress);
            return id;
        });
    }

    @Override
    public void compute(Store store, String user, long runId, long supply, AllocationRule rule, List<AllocationClass> classes, Progress progress) throws StoreException {
        AllocationRequest before = run(store, runId).request();
        AllocationRules.check(before.product(), supply, rule);
        progress.begin(NLS.bind(Messages.TaskAllocating, before.product()), -1);
        Given given = given(store, before.source());
        store.write(user, tx -> {
            require(tx, runId, AllocationState.DRAFT);
            Map<String, AllocationClass> terms = new HashMap<>();
            tx.sql().fetch(OF_CLASS, runId).map(DefaultAllocationService::ofClass).forEach(each -> terms.put(each.id(), each));
            classes.forEach(each -> terms.put(each.id(), each));
            new AllocationWriter(tx, runId).clear();
            List<AllocationClass> now = given.classes().stream().map(each -> {
                AllocationClass own = terms.get(each.id());
                return own == null ? each : each.with(own.weight(), own.ceiling());
            }).toList();
            share(tx, runId, new AllocationRequest(before.period(), before.product(), supply, before.source(), rule), given, now, progress);
            return null;
        });
    }

    private static void share(Tx tx, long id, AllocationRequest request, Given given, List<AllocationClass> classes, Progress progress) throws Exception {
        AllocationRules.check(classes);
        List<Person> persons = new AllocationReader(tx, request.product()).persons(classes, given.clients(), request.period(), request.rule().months());
        progress.check();
        Allocation allocation = Allocation.of(request.supply(), request.rule(), classes, AllocationReader.columns(persons));
        new AllocationWriter(tx, id).write(request.supply(), request.rule(), allocation, persons);
        progress.check();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public void freeze(Store store, String user, long runId) throws StoreException {
        change(store, user, runId, AllocationState.DRAFT, tx -> tx.sql().execute("UPDATE allocation_run SET state = 'FROZEN', frozen_by = ?, frozen_at = ? WHERE id = ?", user, now(), runId));
    }

    @Override
    public void thaw(Store store, String user, long runId) throws StoreException {
        change(store, user, runId, AllocationState.FROZEN, tx -> tx.sql().execute("UPDATE allocation_run SET state = 'DRAFT', frozen_by = NULL, frozen_at = NULL WHERE id = ?", runId));
    }

    @Override
    public void publish(Store store, String user, long runId) throws StoreException {
        store.write(user, tx -> {
            require(tx, runId, AllocationState.FROZEN);
            AllocationRequest request = present(tx, runId).request();
            AllocationRules.unpublished(request, runs(tx));
            try {
                return tx.sql().execute("UPDATE allocation_run SET state = 'PUBLISHED', published_by = ?, published_at = ? WHERE id = ?", user, now(), runId);
            } catch (IntegrityConstraintViolationException e) {
                if (!TAKEN.equals(e.sqlState())) {
                    throw e;
                }
                throw new StoreException(NLS.bind(Messages.MsgPublishedMeanwhile, request.product(), request.period()), e);
            }
        });
    }

    @Override
    public void delete(Store store, String user, long runId) throws StoreException {
        change(store, user, runId, AllocationState.DRAFT, tx -> {
            new AllocationWriter(tx, runId).clear();
            return tx.sql().execute("DELETE FROM allocation_run WHERE id = ?", runId);
        });
    }

    private static void change(Store store, String user, long runId, AllocationState from, Function<Tx, Integer> change) throws StoreException {
        store.write(user, tx -> {
            require(tx, runId, from);
            return change.apply(tx);
        });
    }

    private static void require(Tx tx, long runId, AllocationState state) throws StoreException {
        AllocationState now = present(tx, runId).state();
        if (now != state) {
            throw new StoreException(NLS.bind(Messages.MsgRunState, word(now), word(state)));
        }
    }

    static String word(AllocationState state) {
        return switch (state) {
            case DRAFT -> Messages.LabelDraft;
            case FROZEN -> Messages.LabelFrozen;
            case PUBLISHED -> Messages.LabelPublished;
        };
    }

    @Override
    public List<AllocationRun> runs(Store store) throws StoreException {
        return store.read(DefaultAllocationService::runs);
    }

    private static List<AllocationRun> runs(Tx tx) {
        return tx.sql().fetch(RUN + " ORDER BY period DESC, id DESC").map(DefaultAllocationService::run);
    }

    @Override
    public boolean isKnown(Store store, String product) throws StoreException {
        return store.read(tx -> Stream.of("trade", "client_stock").anyMatch(table -> tx.sql().fetchOne("SELECT product FROM " + table + " WHERE product = ? FETCH FIRST 1 ROWS ONLY", product) != null));
    }

    @Override
    public AllocationRun run(Store store, long runId) throws StoreException {
        return store.read(tx -> present(tx, runId));
    }

    private static AllocationRun present(Tx tx, long runId) throws StoreException {
        Record row = tx.sql().fetchOne(RUN + " WHERE id = ?", runId);
        if (row == null) {
            throw new StoreException(Messages.MsgRunGone);
        }
        return run(row);
    }

    private static AllocationRun run(Record row) {
        AllocationRule rule = new AllocationRule(row.get(5, BigDecimal.class), row.get(6, Boolean.class), row.get(7, Integer.class), row.get(8, BigDecimal.class), row.get(9, Integer.class));
        AllocationRequest request = new AllocationRequest(YearMonth.from(row.get(1, LocalDate.class)), row.get(2, String.class), row.get(3, Long.class), row.get(4, String.class), rule);
        return new AllocationRun(row.get(0, Long.class), request, AllocationState.valueOf(row.get(10, String.class)), row.get(11, Integer.class), row.get(12, Long.class),
                row.get(13, Long.class), row.get(14, Integer.class), row.get(15, Integer.class), row.get(16, String.class), instant(row, 17), row.get(18, String.class), instant(row, 19),
                row.get(20, String.class), instant(row, 21));
    }

    private static Instant instant(Record row, int column) {
        LocalDateTime time = row.get(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static AllocationClass ofClass(Record row) {
        return new AllocationClass(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, BigDecimal.class),
                row.get(5, BigDecimal.class));
    }

    @Override
    public List<AllocationShare> shares(Store store, long runId) throws StoreException {
        return store.read(tx -> shares(tx, runId));
    }

    private static List<AllocationShare> shares(Tx tx, long runId) {
        return tx.sql().fetch(OF_CLASS, runId)
                .map(row -> new AllocationShare(ofClass(row), row.get(6, Integer.class), row.get(7, Long.class), row.get(8, Long.class), row.get(9, BigDecimal.class)));
    }

    @Override
    public List<AllocationLine> lines(Store store, long runId) throws StoreException {
        return lines(store, runId, 0, Integer.MAX_VALUE);
    }

    @Override
    public List<AllocationLine> lines(Store store, long runId, int from, int limit) throws StoreException {
        return store.read(tx -> {
            List<AllocationShare> classes = shares(tx, runId);
            List<AllocationLine> lines = new ArrayList<>();
            try (var select = tx.connection().prepareStatement(LINE + " WHERE run_id = ? AND row_no >= ? AND row_no < ? ORDER BY row_no")) {
                select.setLong(1, runId);
                select.setInt(2, from);
                select.setInt(3, (int) Math.min(Integer.MAX_VALUE, (long) from + limit));
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        lines.add(line(row, classes));
                    }
                }
            }
            return lines;
        });
    }

    private static AllocationLine line(ResultSet row, List<AllocationShare> classes) throws SQLException {
        AllocationShare of = classes.get(row.getInt(6));
        return new AllocationLine(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), of.of(), row.getBigDecimal(7), of.median(), row.getBigDecimal(8),
                row.getLong(9), row.getBigDecimal(10), row.getBoolean(11), row.getBoolean(12), row.getLong(13), row.getBoolean(14));
    }

    @Override
    public List<ClientAllocation> ofClient(Store store, long clientId, int months) throws StoreException {
        return store.read(tx -> {
            List<AllocationRun> published = tx.sql().fetch(RUN + " WHERE state = 'PUBLISHED' AND id IN (SELECT run_id FROM allocation_line WHERE client_id = ?) ORDER BY period DESC, product, id", clientId)
                    .map(DefaultAllocationService::run);
            List<ClientAllocation> found = new ArrayList<>();
            for (AllocationRun run : published) {
                if (run.request().period().isAfter(published.getFirst().request().period().minusMonths(months))) {
                    found.add(new ClientAllocation(run, line(tx, run.id(), clientId)));
                }
            }
            return found;
        });
    }

    private static AllocationLine line(Tx tx, long runId, long clientId) throws SQLException {
        try (var select = tx.connection().prepareStatement(LINE + " WHERE client_id = ? AND run_id = ?")) {
            select.setLong(1, clientId);
            select.setLong(2, runId);
            try (var row = select.executeQuery()) {
                row.next();
                return line(row, shares(tx, runId));
            }
        }
    }

    @Override
    public List<String> explain(AllocationRun run, AllocationLine line) {
        return AllocationExplanation.of(run, line);
    }

    @Override
    public int stock(Store store, String user, String product, List<StockEntry> entries) throws StoreException {
        AllocationRules.product(product);
        return store.write(user, tx -> {
            for (StockEntry entry : entries) {
                AllocationRules.check(entry);
                Record client = tx.sql().fetchOne("SELECT id FROM client WHERE code = ?", entry.clientCode());
                if (client == null) {
                    throw new StoreException(NLS.bind(Messages.MsgNoClient, entry.clientCode()));
                }
                long id = client.get(0, Long.class);
                tx.sql().execute("DELETE FROM client_stock WHERE client_id = ? AND product = ?", id, product);
                tx.sql().execute("INSERT INTO client_stock (client_id, product, quantity, counted_on, entered_by) VALUES (?, ?, ?, ?, ?)", id, product, entry.quantity(), entry.day(), user);
            }
            return entries.size();
        });
    }
}
