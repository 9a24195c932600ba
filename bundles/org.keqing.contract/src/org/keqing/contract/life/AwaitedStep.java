package org.keqing.contract.life;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * A step that a contract waits for.
 *
 * @param step       what is to be done
 * @param contractId the contract's id
 * @param number     the contract's number
 * @param start      its first day
 * @param clientId   the client's id
 * @param clientCode the client's code
 * @param clientName the client's name
 * @param persons    who has the role for it; empty when it is everybody's
 * @since 0.1
 */
public record AwaitedStep(LifeStep step, long contractId, String number, LocalDate start, long clientId, String clientCode, String clientName, Set<String> persons) {

    public AwaitedStep {
        Objects.requireNonNull(step);
        persons = Set.copyOf(persons);
    }
}
