package org.keqing.support.life;

import java.time.Instant;
import java.time.LocalDate;

import org.keqing.support.model.PlanState;

/**
 * A step that was done.
 *
 * @param step    what
 * @param from    state before
 * @param to      state afterwards
 * @param who     by whom
 * @param at      when it was entered
 * @param day     when it took place, as given
 * @param comment what was said, {@code null} when nothing
 * @since 0.1
 */
public record DonePlanStep(PlanStep step, PlanState from, PlanState to, String who, Instant at, LocalDate day, String comment) {
}
