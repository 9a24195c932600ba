package org.keqing.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What the clients of one tier did after the cut-off date.
 *
 * @param cutOff       the cut-off date
 * @param tier         the tier, {@code null} for the clients not assessed
 * @param clients      number of clients
 * @param amountBefore their trade amount in the period up to the cut-off date
 * @param amountAfter  their trade amount in the period after it
 * @param daysLate     mean of the clients' mean days late for dues of the period after it, one decimal; {@code null} when none had dues
 * @param active       clients with trade before the cut-off date
 * @param left         of these, those without any trade after it
 * @since 0.1
 */
public record BackTestLine(LocalDate cutOff, String tier, int clients, BigDecimal amountBefore, BigDecimal amountAfter, BigDecimal daysLate, int active, int left) {
	private static final int DECIMALS = 4;

	/** {@return the change of the amount, 0.1 for a tenth more, four decimals; {@code null} where there was none before} */
	public BigDecimal growth() {
		return amountBefore.signum() <= 0 ? null : amountAfter.subtract(amountBefore).divide(amountBefore, DECIMALS, RoundingMode.HALF_UP);
	}

	/** {@return the share of the clients with trade before that left, 0 to 1, four decimals; {@code null} where none had trade} */
	public BigDecimal leftShare() {
		return active == 0 ? null : BigDecimal.valueOf(left).divide(BigDecimal.valueOf(active), DECIMALS, RoundingMode.HALF_UP);
	}
}
