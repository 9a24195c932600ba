package org.keqing.contract.life;

import java.time.Instant;
import java.time.LocalDate;

import org.keqing.contract.model.ContractState;

/**
 * A step that was done.
 *
 * @param step    what
 * @param from    state before
 * @param to      state afterwards
 * @param who     by whom
 * @param at      when it was entered
 * @param day     when it took place, as given
 * @param comment what was said, null when nothing
 * @since 0.1
 */
public record DoneStep(LifeStep step, ContractState from, ContractState to, String who, Instant at, LocalDate day, String comment) {
}
