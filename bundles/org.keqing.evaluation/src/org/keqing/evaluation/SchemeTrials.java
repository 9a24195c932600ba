package org.keqing.evaluation;

import java.util.List;

import org.keqing.internal.evaluation.DefaultSchemeTrials;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/**
 * Tries schemes on the company's clients without storing anything: what-if, comparison and back-test stand on it. An OSGi service. All methods throw
 * {@link EvaluationException} when a scheme asks for something that nobody knows.
 *
 * @since 0.1
 */
public interface SchemeTrials {

	/**
	 * Reads what schemes ask of some clients, the same clients for each.
	 *
	 * @param store    the store
	 * @param request  the clients and the facts
	 * @param scheme   the scheme
	 * @param progress progress and cancel
	 * @return the clients with their columns
	 */
	Population population(Store store, PopulationRequest request, Scheme scheme, Progress progress) throws StoreException;

	/**
	 * Reads what clients were before, for the stability rules of a scheme: see {@link org.keqing.tiering.Standings}.
	 *
	 * @param store    the store
	 * @param request  the clients and the facts on which the scheme is tried
	 * @param schemeId id of the scheme
	 * @param ids      the clients, ascending
	 * @return the rounds of the past, one entry per id
	 */
	PastTiers past(Store store, PopulationRequest request, String schemeId, long[] ids) throws StoreException;

	/**
	 * Names clients.
	 *
	 * @param store the store
	 * @param ids   the clients
	 * @return one name per id, in the order of the ids
	 */
	List<ClientName> names(Store store, long[] ids) throws StoreException;

	/**
	 * Runs a scheme on past periods and says what the clients of each tier then did. Grades are those of the newest round of the scheme up to the cut-off date, else
	 * those imported without a round.
	 *
	 * @param store    the store
	 * @param request  the scheme and the periods
	 * @param progress progress and cancel
	 * @return one line per cut-off date and tier, in the order of both, the clients not assessed last
	 */
	List<BackTestLine> backTest(Store store, BackTestRequest request, Progress progress) throws StoreException;

	/**
	 * A service for programs without OSGi. In the running product take the OSGi service.
	 *
	 * @param engine the engine
	 * @return the service
	 */
	static SchemeTrials of(TieringEngine engine) {
		return new DefaultSchemeTrials(engine);
	}
}
