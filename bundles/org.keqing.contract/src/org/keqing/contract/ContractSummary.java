package org.keqing.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;

import org.keqing.contract.model.ContractState;

/**
 * A contract as a list shows it.
 *
 * @param id id of the contract
 * @param clientId id of its client
 * @param clientCode code of the client
 * @param clientName name of the client
 * @param number the contract's number
 * @param category kind of contract
 * @param subject what it is about
 * @param state where it stands
 * @param start first day
 * @param end last day, {@code null} when open-ended
 * @param amount total, {@code null} when none was agreed
 * @param currency ISO 4217 code of the amount
 * @param keeper who keeps the paper, {@code null} when nobody is named
 * @since 0.1
 */
public record ContractSummary(long id, long clientId, String clientCode, String clientName, String number, String category, String subject,
        ContractState state, LocalDate start, LocalDate end, BigDecimal amount, String currency, String keeper) {

    /** Days until the last day, 0 on the last day, negative afterwards; empty unless the contract is in force and has a last day. */
    public OptionalLong daysLeft(LocalDate today) {
        return state == ContractState.IN_FORCE && end != null ? OptionalLong.of(end.toEpochDay() - today.toEpochDay()) : OptionalLong.empty();
    }

    /** Whether a contract in force ends within so many days, or should have been ended already. */
    public boolean expires(LocalDate today, int leadDays) {
        OptionalLong left = daysLeft(today);
        return left.isPresent() && left.getAsLong() <= leadDays;
    }
}
