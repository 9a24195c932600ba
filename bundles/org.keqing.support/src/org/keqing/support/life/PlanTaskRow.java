package org.keqing.support.life;

import java.time.LocalDate;

/**
 * A task, or a measure with a day, of a plan.
 *
 * @param id         id of the task or measure
 * @param measure    whether it is a measure
 * @param planId     its plan
 * @param planTitle  title of the plan
 * @param clientId   the plan's first client
 * @param clientCode its code
 * @param clientName its name
 * @param name       what is to be done
 * @param person     by whom
 * @param due        until when
 * @param doneOn     when it was done; {@code null} while it is not; of a measure that is done its last day
 * @since 0.1
 */
public record PlanTaskRow(long id, boolean measure, long planId, String planTitle, long clientId, String clientCode, String clientName, String name, String person, LocalDate due,
        LocalDate doneOn) {

    /**
     * Whether it is late.
     *
     * @param today the day
     * @return true when it is not done and its day has passed
     */
    public boolean overdue(LocalDate today) {
        return doneOn == null && due.isBefore(today);
    }
}
