package org.keqing.evaluation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An evaluation round as it stands in the store.
 *
 * @param id            identity
 * @param name          unique name
 * @param schemeId      id of the frozen scheme
 * @param schemeVersion version of the frozen scheme
 * @param from          first day of the period whose facts count
 * @param asOf          cut-off date, the last day of the period
 * @param state         where the round is in its life
 * @param scope         the rule by which the clients were chosen
 * @param committee     the frozen committee
 * @param size          number of clients of the round
 * @param previousId    the confirmed round of the same scheme before this one, 0 when there is none; known from review on
 * @param preparedBy    who prepared it
 * @param preparedAt    when it was prepared
 * @param confirmedBy   who confirmed it, {@code null} before
 * @param confirmedAt   when it was confirmed, {@code null} before
 * @since 0.1
 */
public record Round(long id, String name, String schemeId, int schemeVersion, LocalDate from, LocalDate asOf, RoundState state, Scope scope,
		Committee committee, int size, long previousId, String preparedBy, Instant preparedAt, String confirmedBy, Instant confirmedAt) {
}
