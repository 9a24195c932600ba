package org.keqing.internal.evaluation;

import static org.keqing.internal.evaluation.Transactions.read;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.keqing.evaluation.EarlierEvaluation;
import org.keqing.evaluation.MigrationMatrix;
import org.keqing.evaluation.MigrationMatrix.Move;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.Round;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.tiering.TieringEngine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the transactions; the work is done by {@link Migrations}. */
@Component(service = MigrationService.class)
public final class DefaultMigrationService implements MigrationService {
	private final TieringEngine engine;
	private final Rounds rounds = new Rounds(Clock.systemUTC());

	@Activate
	public DefaultMigrationService(@Reference TieringEngine engine) {
		this.engine = engine;
	}

	@Override
	public List<Round> comparable(Store store, long roundId) throws StoreException {
		return read(store, tx -> migrations().comparable(tx, rounds.get(tx, roundId)));
	}

	@Override
	public MigrationMatrix matrix(Store store, long fromId, long toId) throws StoreException {
		return read(store, tx -> migrations().matrix(tx, rounds.get(tx, fromId), rounds.get(tx, toId)));
	}

	@Override
	public List<Mover> clients(Store store, long fromId, long toId, Move move, int limit) throws StoreException {
		return read(store, tx -> migrations().clients(tx, rounds.get(tx, fromId), rounds.get(tx, toId), move, Math.max(1, limit)));
	}

	@Override
	public Optional<EarlierEvaluation> earlier(Store store, String clientCode, long roundId) throws StoreException {
		return read(store, tx -> earlier(store, tx, clientCode, roundId));
	}

	private Optional<EarlierEvaluation> earlier(Store store, Tx tx, String clientCode, long roundId) throws Exception {
		Optional<Round> before = migrations().before(tx, Clients.id(tx, clientCode), rounds.get(tx, roundId));
		if (before.isEmpty()) {
			return Optional.empty();
		}
		StoredEvaluation stored = new StoredEvaluation(engine, rounds, new Inputs(engine, store.entities()));
		return Optional.of(new EarlierEvaluation(before.get(), Rounds.scheme(tx, before.get().id()), stored.explain(tx, clientCode, before.get().name())));
	}

	private Migrations migrations() {
		return new Migrations(engine, rounds);
	}
}
