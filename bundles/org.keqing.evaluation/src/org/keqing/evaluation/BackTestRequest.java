package org.keqing.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.keqing.tiering.model.Scheme;

/**
 * A scheme to run on the past.
 *
 * @param scheme  the scheme
 * @param cutOffs the last days of the periods on which it is run, each followed by an equally long period that is known
 * @param months  length of the periods before and after a cut-off date, at least 1
 * @param scope   the clients
 * @since 0.2
 */
public record BackTestRequest(Scheme scheme, List<LocalDate> cutOffs, int months, Scope scope) {
	public BackTestRequest {
		Objects.requireNonNull(scheme);
		Objects.requireNonNull(scope);
		cutOffs = List.copyOf(cutOffs);
		if (months < 1) {
			throw new IllegalArgumentException("A period has at least one month, not " + months);
		}
	}

	/**
	 * The first day of the period before a cut-off date.
	 *
	 * @param cutOff the cut-off date
	 * @return the day
	 */
	public LocalDate from(LocalDate cutOff) {
		return cutOff.plusDays(1).minusMonths(months);
	}

	/**
	 * The last day of the period after a cut-off date.
	 *
	 * @param cutOff the cut-off date
	 * @return the day
	 */
	public LocalDate until(LocalDate cutOff) {
		return cutOff.plusDays(1).plusMonths(months).minusDays(1);
	}
}
