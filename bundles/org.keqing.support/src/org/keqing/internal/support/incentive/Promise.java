package org.keqing.internal.support.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Record;
import org.keqing.store.Tx;
import org.keqing.support.incentive.Bond;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;
import org.keqing.support.incentive.Metric;
import org.keqing.support.incentive.RewardKind;

/**
 * An incentive as files have it.
 *
 * @param key       what files call it
 * @param code      code of the client
 * @param plan      title of the plan; {@code null} with a contract
 * @param planStart first day of the plan
 */
record Promise(long id, Key key, String code, IncentiveTerms terms, String plan, LocalDate planStart) {

    /** By this an incentive is known, unless several share it. */
    record Key(long client, String title, LocalDate from) {
    }

    /**
     * Those that a person may see, in the order of an export.
     *
     * @param visible the condition that leaves out the others
     */
    static Map<Key, List<Promise>> read(Tx tx, String visible) {
        Map<Long, List<IncentiveStep>> steps = new HashMap<>();
        tx.sql().fetch("SELECT incentive_id, reach, kind, reward FROM incentive_step ORDER BY incentive_id, position").forEach(row -> steps.computeIfAbsent(row.get(0, Long.class), id -> new ArrayList<>())
                .add(new IncentiveStep(row.get(1, BigDecimal.class), RewardKind.valueOf(row.get(2, String.class)), row.get(3, BigDecimal.class))));
        Map<Key, List<Promise>> all = new LinkedHashMap<>();
        for (Record row : tx.sql().fetch("SELECT i.id, i.client_id, k.code, i.title, i.from_date, i.to_date, i.metric, i.product, i.contract_number, i.plan_id, p.title, p.start_date, i.cap, i.on_time_rate"
                + " FROM incentive i JOIN client k ON k.id = i.client_id LEFT JOIN support_plan p ON p.id = i.plan_id WHERE " + visible + " ORDER BY k.code, i.from_date, i.title, i.id")) {
            Bond bond = row.get(8, String.class) == null ? Bond.ofPlan(row.get(9, Long.class)) : Bond.ofContract(row.get(8, String.class));
            IncentiveTerms terms = new IncentiveTerms(row.get(3, String.class), bond, Metric.valueOf(row.get(6, String.class)), row.get(7, String.class), row.get(4, LocalDate.class),
                    row.get(5, LocalDate.class), steps.getOrDefault(row.get(0, Long.class), List.of()), row.get(12, BigDecimal.class), row.get(13, BigDecimal.class));
            Key key = new Key(row.get(1, Long.class), terms.title(), terms.from());
            all.computeIfAbsent(key, each -> new ArrayList<>()).add(new Promise(row.get(0, Long.class), key, row.get(2, String.class), terms, row.get(10, String.class), row.get(11, LocalDate.class)));
        }
        return all;
    }
}
