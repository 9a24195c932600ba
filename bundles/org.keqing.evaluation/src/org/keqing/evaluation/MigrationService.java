package org.keqing.evaluation;

import java.util.List;
import java.util.Optional;

import org.keqing.internal.evaluation.DefaultMigrationService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.TieringEngine;

/**
 * What became of the clients between two rounds: which tier went where, who is in each cell, and what of one client is different.
 * <p>
 * Two rounds can be compared when they have the same tiers in the same order, or are by the same scheme, whatever its versions. Results are taken as the rounds
 * computed them; corrections made afterwards do not move a client in a matrix. All methods throw {@link EvaluationException} when a round is unknown or not
 * computed yet.
 *
 * @since 0.1
 */
public interface MigrationService {

	/**
	 * The rounds that a round can be compared with.
	 *
	 * @param store   the store
	 * @param roundId the round, in review or later
	 * @return the other computed rounds that are comparable, the latest cut-off date first
	 */
	List<Round> comparable(Store store, long roundId) throws StoreException;

	/**
	 * The migration matrix.
	 *
	 * @param store  the store
	 * @param fromId the round of the rows
	 * @param toId   the round of the columns
	 * @return the matrix
	 */
	MigrationMatrix matrix(Store store, long fromId, long toId) throws StoreException;

	/**
	 * The clients of one cell, and what changed of each.
	 *
	 * @param store  the store
	 * @param fromId the round of the rows
	 * @param toId   the round of the columns
	 * @param move   the cell
	 * @param limit  clients at most, at least 1
	 * @return the clients by code; without reasons where a client is in one of the rounds only
	 */
	List<Mover> clients(Store store, long fromId, long toId, MigrationMatrix.Move move, int limit) throws StoreException;

	/**
	 * The evaluation of a client before a round: that of the latest confirmed round before it, by the same scheme, which has the client.
	 *
	 * @param store      the store
	 * @param clientCode the client
	 * @param roundId    the round, in review or later
	 * @return the evaluation, corrections included; empty when the round is the client's first by this scheme
	 */
	Optional<EarlierEvaluation> earlier(Store store, String clientCode, long roundId) throws StoreException;

	/**
	 * A service for programs without OSGi. In the running product take the OSGi service.
	 *
	 * @param engine the engine
	 * @return the service
	 */
	static MigrationService of(TieringEngine engine) {
		return new DefaultMigrationService(engine);
	}
}
