package org.keqing.internal.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as the answers give them. */
final class Numbers {

	private static final int DECIMALS = 3;

	private Numbers() {
	}

	/** Three decimals; {@code null} stays. */
	static BigDecimal figure(Double number) {
		return number == null ? null : BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
	}
}
