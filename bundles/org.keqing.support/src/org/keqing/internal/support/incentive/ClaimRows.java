package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.exchange.RowReader.Effect;
import org.keqing.exchange.RowWork;
import org.keqing.internal.support.rows.KindWords;
import org.keqing.internal.support.rows.Nth;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.incentive.ClaimState;
import org.keqing.support.incentive.IncentiveClaim;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Claims of incentives. All go out; only open ones come in, as claims of who imports them and by the rules of any claim. What is decided or paid comes about step by step, by other persons, and is known
 * again when a file says it as it is. A claim has no name: of those of an incentive a row means one that says all that the row says, or for an open one, one of the same amount.
 */
@Component(service = RowKind.class)
public final class ClaimRows implements RowKind {

    private static final String CLIENT = "client";
    private static final String INCENTIVE = "incentive";
    private static final String FROM = "from_date";
    private static final String AMOUNT = "amount";
    private static final String STATE = "state";
    private static final String CLAIMED_BY = "claimed_by";
    /** What a claim says of itself, beside its amount. */
    private static final List<String> SAID = List.of(STATE, CLAIMED_BY, "claimed_at", "decided_by", "decided_at", "comment", "paid_by", "paid_on", "reference");
    private static final String OPEN = word(ClaimState.CLAIMED);

    private final Clock clock;
    private final WrittenContracts contracts;

    /**
     * Works by the system's clock.
     *
     * @param contracts where contracts are looked up, {@code null} where they are not installed
     */
    @Activate
    public ClaimRows(@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) WrittenContracts contracts) {
        this(Clock.systemUTC(), contracts);
    }

    /** Works by this clock. */
    ClaimRows(Clock clock, WrittenContracts contracts) {
        this.clock = clock;
        this.contracts = contracts;
    }

    /**
     * A row.
     *
     * @param said what it says beside the amount, by column
     */
    private record Row(RowReader.Place place, long incentive, BigDecimal amount, Map<String, String> said) {

        boolean matches(IncentiveClaim claim) {
            Map<String, String> stored = told(claim);
            return amount.compareTo(claim.amount()) == 0 && said.entrySet().stream().allMatch(each -> each.getValue().equals(stored.get(each.getKey())));
        }

        /** Whether it says no more than that somebody claimed. */
        boolean isOpen() {
            return said.getOrDefault(STATE, OPEN).equals(OPEN) && SAID.subList(3, SAID.size()).stream().noneMatch(said::containsKey);
        }

        boolean mayBe(IncentiveClaim claim) {
            return amount.compareTo(claim.amount()) == 0 && said.getOrDefault(CLAIMED_BY, claim.claimedBy()).equals(claim.claimedBy());
        }
    }

    @Override
    public String id() {
        return "claims";
    }

    @Override
    public String name(Locale locale) {
        return KindWords.of(id(), locale);
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(CLIENT, INCENTIVE, FROM, Nth.COLUMN, AMOUNT));
        columns.addAll(SAID);
        return columns;
    }

    @Override
    public Set<String> required() {
        return Set.of(CLIENT, INCENTIVE, FROM, AMOUNT);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    private static String word(ClaimState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> told(IncentiveClaim claim) {
        List<Object> values = values(claim);
        return IntStream.range(0, SAID.size()).filter(i -> values.get(i) != null).boxed().collect(Collectors.toMap(SAID::get, i -> values.get(i).toString()));
    }

    private static List<Object> values(IncentiveClaim claim) {
        List<Object> values = new ArrayList<>();
        values.add(word(claim.state()));
        values.add(claim.claimedBy());
        values.add(claim.claimedAt().toString());
        values.add(claim.decidedBy());
        values.add(Objects.toString(claim.decidedAt(), null));
        values.add(claim.comment());
        values.add(claim.paidBy());
        values.add(claim.paidOn());
        values.add(claim.reference());
        return values;
    }

    private static Map<Long, List<IncentiveClaim>> claims(Tx tx) {
        return tx.sql().fetch(DefaultIncentiveService.CLAIM + " ORDER BY c.id").map(DefaultIncentiveService::claim).stream().collect(Collectors.groupingBy(IncentiveClaim::incentiveId));
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        String visible = VisibleIncentives.sql(store, user, contracts, "i");
        RowWork.run(store, user, rows, rehearsal, tx -> {
            Map<Long, List<IncentiveClaim>> unused = claims(tx);
            List<Row> left = new ArrayList<>();
            for (Row row : read(tx, visible, rows)) {
                if (use(unused, row, row::matches)) {
                    rows.count(Effect.UNCHANGED);
                } else {
                    left.add(row);
                }
            }
            for (Row row : left) {
                if (!row.isOpen()) {
                    rows.problem(row.place(), STATE, Messages.MsgClaimBySteps);
                } else if (use(unused, row, row::mayBe)) {
                    rows.count(Effect.UNCHANGED);
                } else {
                    claim(tx, user, visible, rows, row);
                }
            }
        });
    }

    private static List<Row> read(Tx tx, String visible, RowReader rows) throws ImportException {
        Map<String, Long> clients = new HashMap<>();
        tx.sql().fetch("SELECT code, id FROM client").forEach(row -> clients.put(row.get(0, String.class), row.get(1, Long.class)));
        Map<Promise.Key, List<Promise>> promises = Promise.read(tx, visible);
        List<Row> read = new ArrayList<>();
        while (rows.next()) {
            BigDecimal amount = rows.decimal(AMOUNT, 2);
            Optional<Promise> promise = promise(rows, clients.get(rows.text(CLIENT)), promises);
            if (!rows.isBad()) {
                read.add(new Row(rows.place(), promise.orElseThrow().id(), amount, SAID.stream().filter(column -> rows.text(column) != null).collect(Collectors.toMap(column -> column, rows::text))));
            }
        }
        return read;
    }

    private static Optional<Promise> promise(RowReader rows, Long client, Map<Promise.Key, List<Promise>> promises) {
        LocalDate from = rows.date(FROM);
        int nth = Nth.read(rows, Nth.COLUMN);
        if (client == null) {
            rows.problem(CLIENT, NLS.bind(Messages.MsgNoClient, rows.text(CLIENT)));
        }
        if (rows.isBad()) {
            return Optional.empty();
        }
        List<Promise> sharing = promises.getOrDefault(new Promise.Key(client, rows.text(INCENTIVE), from), List.of());
        Optional<Promise> meant = Nth.one(sharing, nth);
        if (meant.isEmpty()) {
            rows.problem(INCENTIVE, Messages.MsgNoPromise);
        }
        Nth.problem(sharing.size(), nth, Set.of(nth)).ifPresent(reason -> rows.problem(Nth.COLUMN, reason));
        return meant;
    }

    /** Takes the first claim that fits; {@return whether there was one} */
    private static boolean use(Map<Long, List<IncentiveClaim>> unused, Row row, Predicate<IncentiveClaim> fits) {
        for (Iterator<IncentiveClaim> each = unused.getOrDefault(row.incentive(), List.of()).iterator(); each.hasNext();) {
            if (fits.test(each.next())) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    private void claim(Tx tx, String user, String visible, RowReader rows, Row row) throws SQLException {
        if (!row.said().getOrDefault(CLAIMED_BY, user).equals(user)) {
            rows.problem(row.place(), CLAIMED_BY, NLS.bind(Messages.MsgClaimInName, user));
            return;
        }
        try {
            DefaultIncentiveService.claim(tx, user, visible, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), row.incentive(), row.amount());
            rows.count(Effect.INSERTED);
        } catch (StoreException e) {
            rows.problem(row.place(), AMOUNT, e.getMessage());
        }
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        String visible = VisibleIncentives.sql(store, user, contracts, "i");
        store.read(tx -> {
            Map<Long, List<IncentiveClaim>> claims = claims(tx);
            for (List<Promise> sharing : Promise.read(tx, visible).values()) {
                for (Promise promise : sharing) {
                    for (IncentiveClaim claim : claims.getOrDefault(promise.id(), List.of())) {
                        List<Object> row = new ArrayList<>();
                        row.add(promise.code());
                        row.add(promise.terms().title());
                        row.add(promise.terms().from());
                        row.add(Nth.of(sharing, promise));
                        row.add(claim.amount());
                        row.addAll(values(claim));
                        out.row(row.toArray());
                        progress.worked(1);
                    }
                }
            }
            return null;
        });
    }
}
