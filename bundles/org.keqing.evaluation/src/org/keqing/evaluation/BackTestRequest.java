package org.keqing.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.keqing.tiering.model.Scheme;

/**
 * A scheme to run on the past.
 *
 * @param scheme  the scheme
 * @param cutOffs the last days of the periods on which it is run, each followed by an equally long period that is known
 * @param months  length of the periods before and after a cut-off date, at least 1
 * @param scope   the clients
 * @since 0.1
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
	 * A request with several cut-off dates: the last one and those before it, each a period apart.
	 *
	 * @param scheme the scheme
	 * @param last   the last cut-off date
	 * @param months length of a period, at least 1
	 * @param count  how many cut-off dates
	 * @param scope  the clients
	 * @return the request, the oldest date first
	 */
	public static BackTestRequest upTo(Scheme scheme, LocalDate last, int months, int count, Scope scope) {
		return new BackTestRequest(scheme, IntStream.range(0, count).mapToObj(i -> last.plusDays(1).minusMonths((long) (count - 1 - i) * months).minusDays(1)).toList(), months,
				scope);
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
