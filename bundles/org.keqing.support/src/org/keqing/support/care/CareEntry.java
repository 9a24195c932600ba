package org.keqing.support.care;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was done for a client.
 *
 * @param id           its id, 0 for a new one
 * @param clientId     the client
 * @param clientCode   its code, ignored for a new one
 * @param clientName   its name, ignored for a new one
 * @param occasion     the occasion, 1 to 200 characters
 * @param occasionDate when it was
 * @param doneOn       when something was done
 * @param doneBy       by whom
 * @param what         what, 1 to 1,000 characters
 * @param cost         its cost, two decimals at most; {@code null} when none
 * @since 0.1
 */
public record CareEntry(long id, long clientId, String clientCode, String clientName, String occasion, LocalDate occasionDate, LocalDate doneOn, String doneBy, String what, BigDecimal cost) {
}
