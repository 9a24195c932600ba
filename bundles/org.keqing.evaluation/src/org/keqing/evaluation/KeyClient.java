package org.keqing.evaluation;

import java.math.BigDecimal;

/**
 * A designation with the client that it names, and where the client stands without it.
 *
 * @param designation the designation, past, present or future
 * @param clientCode  the client's code
 * @param clientName  the client's name
 * @param schemeId    id of the scheme of the tier, {@code null} when the client was never assessed
 * @param tier        id of the tier that the client has whatever the designation, {@code null} when it was never assessed
 * @param score       the score that the client carries, {@code null} when there is none
 * @since 0.1
 */
public record KeyClient(Designation designation, String clientCode, String clientName, String schemeId, String tier, BigDecimal score) {
}
