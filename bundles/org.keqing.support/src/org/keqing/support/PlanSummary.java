package org.keqing.support;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanOrigin;
import org.keqing.support.model.PlanState;

/**
 * A support plan as a list shows it.
 *
 * @param id id of the plan
 * @param clientId id of its client, of a group the first
 * @param clientCode code of the client
 * @param clientName name of the client
 * @param title what the plan is called
 * @param owner who is responsible
 * @param state where it stands
 * @param start first day
 * @param due last day
 * @param budget planned cost, {@code null} when not set
 * @param actualCost cost so far, {@code null} when not set
 * @param progress share of the measures that are done, 0 to 1, {@code null} when the plan was never saved with measures
 * @param clients number of clients, the group included
 * @param origin where it came from
 * @since 0.1
 */
public record PlanSummary(long id, long clientId, String clientCode, String clientName, String title, String owner, PlanState state, LocalDate start,
        LocalDate due, BigDecimal budget, BigDecimal actualCost, BigDecimal progress, int clients, PlanOrigin origin) {

    /** Whether something is still to be done although the last day has passed. */
    public boolean overdue(LocalDate today) {
        return PlanStep.isOpen(state) && due.isBefore(today);
    }

    /** Whether more was spent than planned. */
    public boolean overBudget() {
        return budget != null && actualCost != null && actualCost.compareTo(budget) > 0;
    }
}
