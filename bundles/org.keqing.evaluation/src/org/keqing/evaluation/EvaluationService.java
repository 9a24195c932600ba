package org.keqing.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keqing.internal.evaluation.DefaultEvaluationService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/**
 * Evaluation rounds: from freezing the scheme over the committee's sheets to the tiers of the clients.
 * <p>
 * Every call is one transaction: it is done as a whole or, on any error, cancel or crash, not at all. All methods throw
 * {@link EvaluationException} when the rules refuse the request and {@code CanceledException} when the progress is cancelled.
 *
 * @since 0.1
 */
public interface EvaluationService {

	/**
	 * Prepares a round: freezes the scheme with its content, the clients, the period and the committee, and copies the grades that
	 * were imported without a round. A name that exists and is not confirmed is prepared anew: sheets that were typed into the round stay,
	 * copied ones are copied again. The name of a confirmed round is refused.
	 *
	 * @param store    the store
	 * @param request  what to freeze
	 * @param progress progress and cancel
	 * @return the round, in state {@link RoundState#PREPARED}
	 */
	Round prepare(Store store, RoundRequest request, Progress progress) throws StoreException;

	/**
	 * Opens the scoring: a prepared round, or one in review whose sheets shall change again.
	 *
	 * @param store   the store
	 * @param roundId the round
	 * @param user    who
	 * @return the round, in state {@link RoundState#SCORING}
	 */
	Round startScoring(Store store, long roundId, String user) throws StoreException;

	/**
	 * Stores a sheet. A sheet of a prepared round opens the scoring. In review the scoring has to be opened again first.
	 *
	 * @param store the store
	 * @param sheet the sheet; it replaces the one of the same round, client and evaluator; without grades it removes it
	 */
	void saveSheet(Store store, Sheet sheet) throws StoreException;

	/**
	 * The sheets of one evaluator: every client of the round, scored or not, by client code.
	 *
	 * @param store     the store
	 * @param roundId   the round
	 * @param evaluator the person
	 * @return one line per client of the round
	 */
	List<SheetLine> sheets(Store store, long roundId, String evaluator) throws StoreException;

	/**
	 * All sheets given for one client.
	 *
	 * @param store    the store
	 * @param roundId  the round
	 * @param clientId the client
	 * @return the sheets by evaluator
	 */
	List<Sheet> clientSheets(Store store, long roundId, long clientId) throws StoreException;

	/**
	 * How far the committee is with its sheets.
	 *
	 * @param store   the store
	 * @param roundId the round
	 * @return the progress
	 */
	RoundProgress progress(Store store, long roundId) throws StoreException;

	/**
	 * Computes the round from its sheets and the facts of its period and brings it to review. It may be repeated.
	 *
	 * @param store    the store
	 * @param roundId  the round
	 * @param progress progress and cancel
	 * @return the round, in state {@link RoundState#REVIEW}
	 */
	Round evaluate(Store store, long roundId, Progress progress) throws StoreException;

	/**
	 * Confirms what was reviewed: the results count, the clients carry their tier with its date, the history knows each change.
	 *
	 * @param store    the store
	 * @param roundId  the round
	 * @param user     who confirms
	 * @param progress progress and cancel
	 * @return the round, in state {@link RoundState#CONFIRMED}
	 */
	Round confirm(Store store, long roundId, String user, Progress progress) throws StoreException;

	/**
	 * Closes a confirmed round.
	 *
	 * @param store   the store
	 * @param roundId the round
	 * @param user    who closes
	 * @return the round, in state {@link RoundState#CLOSED}
	 */
	Round close(Store store, long roundId, String user) throws StoreException;

	/**
	 * Removes a round that is not confirmed, with its sheets and figures.
	 *
	 * @param store   the store
	 * @param roundId the round
	 * @param user    who removes
	 */
	void discard(Store store, long roundId, String user) throws StoreException;

	/**
	 * Computes what a round would give now, without storing anything.
	 *
	 * @param store    the store
	 * @param request  what a round would freeze; its name is not looked at
	 * @param progress progress and cancel
	 * @return the figures
	 */
	RoundPreview preview(Store store, RoundRequest request, Progress progress) throws StoreException;

	/**
	 * All rounds.
	 *
	 * @param store the store
	 * @return the rounds, the latest cut-off date first
	 */
	List<Round> rounds(Store store) throws StoreException;

	/**
	 * Finds a round by name.
	 *
	 * @param store the store
	 * @param name  the name
	 * @return the round, empty when there is none
	 */
	Optional<Round> find(Store store, String name) throws StoreException;

	/**
	 * The round that counts for a client now.
	 *
	 * @param store    the store
	 * @param clientId the client
	 * @return the newest confirmed round that has the client, empty when there is none
	 */
	Optional<Round> newest(Store store, long clientId) throws StoreException;

	/**
	 * The scheme as the round froze it, whatever is installed today.
	 *
	 * @param store   the store
	 * @param roundId the round
	 * @return the scheme
	 */
	Scheme scheme(Store store, long roundId) throws StoreException;

	/**
	 * A scheme as the latest round by it froze it, whatever is installed today: the words of a scheme whose pack was removed.
	 *
	 * @param store    the store
	 * @param schemeId id of the scheme
	 * @return the scheme, empty when no round uses it
	 * @since 0.1
	 */
	default Optional<Scheme> lastUsed(Store store, String schemeId) throws StoreException {
		for (Round round : rounds(store)) {
			if (round.schemeId().equals(schemeId)) {
				return Optional.of(scheme(store, round.id()));
			}
		}
		return Optional.empty();
	}

	/**
	 * The figures of a round that was computed.
	 *
	 * @param store   the store
	 * @param roundId the round, in review or later
	 * @return the figures
	 */
	RoundSummary summary(Store store, long roundId) throws StoreException;

	/**
	 * The results of a round, the highest score first, clients that were not assessed last.
	 *
	 * @param store   the store
	 * @param roundId the round, in review or later
	 * @param offset  rows to pass over, at least 0
	 * @param limit   rows to give, at least 1
	 * @return the results as confirmed; corrections do not change them, the last one stands beside
	 */
	List<Assessment> assessments(Store store, long roundId, int offset, int limit) throws StoreException;

	/**
	 * The clients assessed in this and in the previous confirmed round of the scheme whose tier changed, and why.
	 *
	 * @param store   the store
	 * @param roundId the round, in review or later
	 * @return the movers by client code
	 */
	List<Mover> movers(Store store, long roundId) throws StoreException;

	/**
	 * Explains the evaluation of one client by the figures that the round stored.
	 *
	 * @param store      the store
	 * @param clientCode the client
	 * @param roundName  the round; {@code null} for the newest confirmed round that has the client, corrections included
	 * @return the explanation
	 */
	Explanation explain(Store store, String clientCode, String roundName) throws StoreException;

	/**
	 * Names a client key client.
	 *
	 * @param store       the store
	 * @param designation the designation, its id 0
	 * @return it, with its id
	 */
	Designation designate(Store store, Designation designation) throws StoreException;

	/**
	 * Ends a designation.
	 *
	 * @param store         the store
	 * @param designationId the designation
	 * @param lastDay       its last day, not before its first
	 * @param user          who ends it
	 */
	void endDesignation(Store store, long designationId, LocalDate lastDay, String user) throws StoreException;

	/**
	 * The designations of a client.
	 *
	 * @param store    the store
	 * @param clientId the client
	 * @return past, present and future ones, by first day
	 */
	List<Designation> designations(Store store, long clientId) throws StoreException;

	/**
	 * All designations, with their clients.
	 *
	 * @param store the store
	 * @return past, present and future ones; the latest first day first
	 */
	List<KeyClient> keyClients(Store store) throws StoreException;

	/**
	 * What a correction would give, without storing anything.
	 *
	 * @param store   the store
	 * @param request the correction; its reason is not looked at, and it may change nothing
	 * @return the explanation of the new evaluation
	 */
	Explanation previewCorrection(Store store, CorrectionRequest request) throws StoreException;

	/**
	 * The corrections of one evaluation.
	 *
	 * @param store    the store
	 * @param roundId  the round
	 * @param clientId the client
	 * @return the corrections in the order in which they were made; the last one counts
	 */
	List<Correction> corrections(Store store, long roundId, long clientId) throws StoreException;

	/**
	 * Corrects one evaluation of a confirmed round.
	 *
	 * @param store   the store
	 * @param request the correction
	 * @return the id of the new evaluation
	 */
	long correct(Store store, CorrectionRequest request) throws StoreException;

	/**
	 * The standings of a client in every scheme.
	 *
	 * @param store    the store
	 * @param clientId the client
	 * @return the standings by scheme and first day
	 */
	List<TierStanding> tierHistory(Store store, long clientId) throws StoreException;

	/**
	 * A service for programs without OSGi. In the running product take the OSGi service.
	 *
	 * @param schemes the schemes
	 * @param engine  the engine
	 * @return the service
	 */
	static EvaluationService of(SchemeRegistry schemes, TieringEngine engine) {
		return new DefaultEvaluationService(schemes, engine);
	}
}
