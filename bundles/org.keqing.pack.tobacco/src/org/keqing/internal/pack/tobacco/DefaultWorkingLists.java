package org.keqing.internal.pack.tobacco;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jooq.Record;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.pack.tobacco.segments.WorkingList;
import org.keqing.pack.tobacco.segments.WorkingLists;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the lists by the view {@code report_value_segment}; which segments make a group says the scheme as the round froze it. */
@Component(service = WorkingLists.class)
public final class DefaultWorkingLists implements WorkingLists {

    private final EvaluationService rounds;

    /** @param rounds knows the rounds and the scheme of each */
    @Activate
    public DefaultWorkingLists(@Reference EvaluationService rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<WorkingList> list(Store store, String group) throws StoreException {
        Optional<Round> last = rounds.rounds(store).stream().filter(round -> round.schemeId().equals(SCHEME) && round.state().isFinal())
            .max(Comparator.comparing(Round::asOf).thenComparing(Round::confirmedAt));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Scheme scheme = rounds.scheme(store, last.get().id());
        List<String> segments = scheme.getTiers().stream().filter(tier -> group.equals(tier.getGroup())).map(Tier::getId).toList();
        return Optional.of(new WorkingList(last.get(), group, segments.isEmpty() ? List.of() : clients(store, last.get(), segments)));
    }

    private static List<WorkingList.Entry> clients(Store store, Round round, List<String> segments) throws StoreException {
        List<Object> values = new ArrayList<>(segments);
        values.add(round.id());
        String marks = String.join(", ", segments.stream().map(each -> "?").toList()); //$NON-NLS-1$ //$NON-NLS-2$
        return store.read(tx -> tx.sql().fetch("""
                SELECT s.client_id, s.client_code, s.client_name, s.region, s.manager, s.tier, s.before_tier, s.amount
                  FROM report_value_segment s
                 WHERE s.tier IN (%s) AND s.round_id = ?
                 ORDER BY s.tier_order, COALESCE(s.amount, 0) DESC, s.client_code""".formatted(marks), values.toArray()).map(DefaultWorkingLists::entry));
    }

    private static WorkingList.Entry entry(Record row) {
        return new WorkingList.Entry(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class),
            row.get(4, String.class), row.get(5, String.class), row.get(6, String.class), row.get(7, BigDecimal.class));
    }
}
