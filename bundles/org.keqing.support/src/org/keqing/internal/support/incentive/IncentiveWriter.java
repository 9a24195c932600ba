package org.keqing.internal.support.incentive;

import java.time.LocalDateTime;

import org.keqing.store.Tx;
import org.keqing.support.incentive.IncentiveStep;
import org.keqing.support.incentive.IncentiveTerms;

/** Writes promises that keep the rules. */
final class IncentiveWriter {

    private IncentiveWriter() {
    }

    /**
     * @param now UTC
     * @return its id
     */
    static long insert(Tx tx, String user, LocalDateTime now, long clientId, IncentiveTerms terms) {
        long id = tx.newId();
        boolean plan = terms.bond().contractNumber() == null;
        tx.sql().execute("INSERT INTO incentive (id, client_id, title, plan_id, contract_number, metric, product, from_date, to_date, cap, on_time_rate, step_count, defined_by, defined_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, clientId, terms.title(), plan ? terms.bond().planId() : null, terms.bond().contractNumber(), terms.metric().name(),
                terms.product(), terms.from(), terms.to(), terms.cap(), terms.onTimeRate(), terms.steps().size(), user, now);
        for (int i = 0; i < terms.steps().size(); i++) {
            IncentiveStep step = terms.steps().get(i);
            tx.sql().execute("INSERT INTO incentive_step (incentive_id, position, step_count, reach, kind, reward) VALUES (?, ?, ?, ?, ?, ?)", id, i, terms.steps().size(), step.reach(),
                    step.kind().name(), step.reward());
        }
        return id;
    }
}
