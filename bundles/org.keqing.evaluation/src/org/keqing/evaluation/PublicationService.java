package org.keqing.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keqing.internal.evaluation.DefaultPublicationService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Publishes the tiers of a round: announce a preliminary list, let clients object within a window, answer every case, publish the final list.
 * <p>
 * Every call is one transaction. All methods throw {@link EvaluationException} when the rules refuse the request.
 *
 * @since 0.1
 */
public interface PublicationService {

	/**
	 * The publication of a round.
	 *
	 * @param store   the store
	 * @param roundId the round
	 * @return it; empty when nothing was announced
	 */
	Optional<Publication> find(Store store, long roundId) throws StoreException;

	/**
	 * Announces the preliminary list: the tiers as they stand now are kept with it. As long as nobody objected it may be announced again with other dates.
	 *
	 * @param store   the store
	 * @param roundId the round, in review or confirmed
	 * @param from    first day on which a client may object
	 * @param to      last day on which a client may object, not before the first
	 * @param user    who announces
	 * @return the publication
	 */
	Publication announce(Store store, long roundId, LocalDate from, LocalDate to, String user) throws StoreException;

	/**
	 * Takes up an objection.
	 *
	 * @param store   the store
	 * @param dissent the case; its day lies within the window, its client on the list, and the client has no open case
	 * @param user    who takes it up
	 * @return it, with its id
	 */
	Dissent raise(Store store, Dissent dissent, String user) throws StoreException;

	/**
	 * Closes a case.
	 *
	 * @param store     the store
	 * @param dissentId the case, open
	 * @param outcome   how it ends
	 * @param answer    what the client is told, not blank
	 * @param day       the day, not before the one on which it was raised
	 * @param user      who decides
	 * @return the case
	 */
	Dissent close(Store store, long dissentId, Dissent.Outcome outcome, String answer, LocalDate day, String user) throws StoreException;

	/**
	 * The cases of a round.
	 *
	 * @param store   the store
	 * @param roundId the round
	 * @return the cases, open ones first, then by day
	 */
	List<Dissent> dissents(Store store, long roundId) throws StoreException;

	/**
	 * The published list with what counts now beside what was announced.
	 *
	 * @param store   the store
	 * @param roundId the round
	 * @param limit   lines at most, at least 1
	 * @return the lines, the highest tier first, then by name
	 */
	List<PublishedClient> list(Store store, long roundId, int limit) throws StoreException;

	/**
	 * Publishes the final list: only after the window, only when every case is closed, only of a confirmed round. Cannot be undone.
	 *
	 * @param store   the store
	 * @param roundId the round
	 * @param today   the day of today
	 * @param user    who publishes
	 * @return the publication
	 */
	Publication publish(Store store, long roundId, LocalDate today, String user) throws StoreException;

	/** {@return a service for programs without OSGi; in the running product take the OSGi service} */
	static PublicationService create() {
		return new DefaultPublicationService();
	}
}
