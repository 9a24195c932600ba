package org.keqing.evaluation;

import java.util.Collection;
import java.util.List;

import org.keqing.internal.evaluation.DefaultCalibrationService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Brings a committee to one measure: blind first scoring, reveal, reconciling, and how lenient, how spread and how much in agreement each evaluator is.
 * <p>
 * Every call is one transaction. All methods throw {@link EvaluationException} when the rules refuse the request.
 *
 * @since 0.1
 */
public interface CalibrationService {

	/**
	 * How the committee of a round scores.
	 *
	 * @param store   the store
	 * @param roundId the round
	 * @return the scoring; {@link Scoring#OPEN} when nothing was arranged
	 */
	Scoring scoring(Store store, long roundId) throws StoreException;

	/**
	 * Arranges blind or open scoring. It can be changed until the sheets are revealed, and only before the round is computed.
	 *
	 * @param store   the store
	 * @param roundId the round, prepared or in scoring
	 * @param blind   whether the members score first without seeing each other's sheets
	 * @param user    who arranges
	 */
	void arrange(Store store, long roundId, boolean blind, String user) throws StoreException;

	/**
	 * Names the clients that everybody grades.
	 *
	 * @param store   the store
	 * @param roundId the round, not confirmed
	 * @param clients clients of the round; they replace those named before
	 * @param user    who names
	 */
	void anchors(Store store, long roundId, Collection<Long> clients, String user) throws StoreException;

	/**
	 * Reveals the sheets of a blind round: they are kept as first scoring, and from here on everybody sees and may reconcile them. Cannot be undone.
	 *
	 * @param store   the store
	 * @param roundId the round, blind, in scoring and not revealed
	 * @param user    who reveals
	 */
	void reveal(Store store, long roundId, String user) throws StoreException;

	/**
	 * The sheets of one evaluator, for a reader who may see them.
	 *
	 * @param store     the store
	 * @param roundId   the round
	 * @param evaluator whose sheets
	 * @param reader    who reads; until the reveal of a blind round nobody reads the sheets of another
	 * @return one line per client of the round
	 */
	List<SheetLine> sheets(Store store, long roundId, String evaluator, String reader) throws StoreException;

	/**
	 * The figures of the evaluators.
	 *
	 * @param store   the store
	 * @param roundId the round, not hidden
	 * @param first   whether to take the sheets as they were at the reveal; else as they are now
	 * @return the figures
	 */
	Calibration calibration(Store store, long roundId, boolean first) throws StoreException;

	/** {@return a service for programs without OSGi; in the running product take the OSGi service} */
	static CalibrationService create() {
		return new DefaultCalibrationService();
	}
}
