package org.keqing.internal.evaluation;

import static org.keqing.internal.evaluation.Transactions.read;
import static org.keqing.internal.evaluation.Transactions.write;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.keqing.evaluation.Calibration;
import org.keqing.evaluation.CalibrationService;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Scoring;
import org.keqing.evaluation.SheetLine;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Component;

/** Opens the transactions; the work is done by {@link Scorings}. */
@Component(service = CalibrationService.class)
public final class DefaultCalibrationService implements CalibrationService {
	private final Rounds rounds = new Rounds(Clock.systemUTC());

	@Override
	public Scoring scoring(Store store, long roundId) throws StoreException {
		return read(store, tx -> Scorings.of(tx, roundId));
	}

	@Override
	public void arrange(Store store, long roundId, boolean blind, String user) throws StoreException {
		write(store, Limits.person(user), tx -> {
			Scorings.arrange(tx, rounds.get(tx, roundId), blind);
			return null;
		});
	}

	@Override
	public void anchors(Store store, long roundId, Collection<Long> clients, String user) throws StoreException {
		write(store, Limits.person(user), tx -> {
			Scorings.anchors(tx, rounds.get(tx, roundId), clients);
			return null;
		});
	}

	@Override
	public void reveal(Store store, long roundId, String user) throws StoreException {
		write(store, Limits.person(user), tx -> {
			Scorings.reveal(tx, rounds.get(tx, roundId), user, rounds.now());
			return null;
		});
	}

	@Override
	public List<SheetLine> sheets(Store store, long roundId, String evaluator, String reader) throws StoreException {
		return read(store, tx -> {
			if (!evaluator.equals(reader) && Scorings.of(tx, roundId).isHidden()) {
				throw new EvaluationException(Messages.bind(Messages.MsgHidden, evaluator, rounds.get(tx, roundId).name()));
			}
			return Sheets.lines(tx, rounds.get(tx, roundId).id(), evaluator);
		});
	}

	@Override
	public Calibration calibration(Store store, long roundId, boolean first) throws StoreException {
		return read(store, tx -> Scorings.calibration(tx, rounds.get(tx, roundId), first));
	}
}
