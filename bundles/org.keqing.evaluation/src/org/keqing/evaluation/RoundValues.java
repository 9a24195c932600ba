package org.keqing.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.keqing.internal.evaluation.DefaultRoundValues;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.TieringEngine;

/**
 * The numbers by which a round decided, of all its clients at once: what maps and curves are drawn from.
 *
 * @since 0.1
 */
public interface RoundValues {

	/**
	 * One client of a round.
	 *
	 * @param clientId   the client
	 * @param clientCode its code
	 * @param clientName its name
	 * @param tier       id of its tier as the round computed it, {@code null} when not assessed
	 * @param amount     trade amount of the period, {@code null} when there was no trade
	 * @param parts      per part of the scheme ({@link org.keqing.tiering.Schemes#parts}) the grade of a criterion, else the number of the input; {@code null} when unknown
	 *                   or a text
	 * @since 0.1
	 */
	record ClientValues(long clientId, String clientCode, String clientName, String tier, BigDecimal amount, List<BigDecimal> parts) {
		public ClientValues {
			parts = Collections.unmodifiableList(new ArrayList<>(parts));
		}
	}

	/**
	 * The values of a round.
	 *
	 * @param store    the store
	 * @param roundId  the round, in review or later
	 * @param progress progress and cancel
	 * @return the clients by id
	 * @throws EvaluationException when the round is unknown or not computed yet
	 */
	List<ClientValues> values(Store store, long roundId, Progress progress) throws StoreException;

	/**
	 * A service for programs without OSGi. In the running product take the OSGi service.
	 *
	 * @param engine the engine
	 * @return the service
	 */
	static RoundValues of(TieringEngine engine) {
		return new DefaultRoundValues(engine);
	}
}
