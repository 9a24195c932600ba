package org.keqing.evaluation;

import java.util.stream.DoubleStream;

import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;

/**
 * Clients with what a scheme asks of them.
 *
 * @param inputs the columns; row {@code i} is client {@code inputs.clientIds()[i]}, ids ascending
 * @param amount trade amount of the period, missing where a client had none
 * @since 0.1
 */
public record Population(InputTable inputs, NumberColumn amount) {

	/** {@return the number of clients} */
	public int size() {
		return inputs.size();
	}

	/**
	 * What each tier of a result is worth: the shares of the scheme's own value where it ranks by one, else those of the trade amount.
	 *
	 * @param result  a result, row by row the clients of the amounts
	 * @param amounts trade amounts, or {@code null}
	 * @return the share of each tier, 0 to 1, in the order of the tiers; {@code null} where there is no value
	 */
	public static Double[] valueShares(Result result, NumberColumn amounts) {
		if (result.shares().stream().anyMatch(share -> share.valueShare() != null)) {
			return result.shares().stream().map(share -> share.valueShare() == null ? null : share.valueShare().doubleValue()).toArray(Double[]::new);
		}
		Double[] shares = new Double[result.tiers().size()];
		if (amounts != null) {
			double[] sums = new double[shares.length];
			for (int row = 0; row < result.size(); row++) {
				if (result.isAssessed(row) && !amounts.isMissing(row)) {
					sums[result.tierIndex()[row]] += amounts.unscaled()[row];
				}
			}
			double all = DoubleStream.of(sums).sum();
			for (int tier = 0; tier < sums.length && all > 0; tier++) {
				shares[tier] = sums[tier] / all;
			}
		}
		return shares;
	}
}
