package org.keqing.evaluation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A client of a round with the grades that one evaluator gave, as the sheet grid shows it.
 *
 * @param clientId   the client
 * @param clientCode its code
 * @param clientName its name
 * @param grades     grade by criterion id, empty when the evaluator has not scored the client
 * @since 0.1
 */
public record SheetLine(long clientId, String clientCode, String clientName, Map<String, BigDecimal> grades) {
	public SheetLine {
		grades = Map.copyOf(grades);
	}
}
