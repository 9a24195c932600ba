package org.keqing.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * A correction of one client's evaluation in a confirmed round. The round stays as it is; the correction is a new evaluation by
 * the same frozen scheme that names the one it corrects and becomes the client's standing.
 *
 * @param roundName    the confirmed round
 * @param clientCode   the client
 * @param grades       committee grades that replace the old ones, by criterion id; criteria not named keep their grade
 * @param refreshFacts whether the facts of the round's period are read again, for trade or payments that were wrong
 * @param reason       why, not blank
 * @param user         who corrects
 * @since 0.1
 */
public record CorrectionRequest(String roundName, String clientCode, Map<String, BigDecimal> grades, boolean refreshFacts, String reason,
		String user) {
	public CorrectionRequest {
		Objects.requireNonNull(roundName);
		Objects.requireNonNull(clientCode);
		grades = Map.copyOf(grades);
		reason = Objects.requireNonNull(reason).strip();
		Objects.requireNonNull(user);
	}
}
