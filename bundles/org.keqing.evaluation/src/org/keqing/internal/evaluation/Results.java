package org.keqing.internal.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jooq.Record;
import org.keqing.evaluation.Assessment;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Migration;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.RoundSummary;
import org.keqing.evaluation.TierFigure;
import org.keqing.evaluation.TierStanding;
import org.keqing.store.Tx;
import org.keqing.tiering.TieringEngine;

/** Reads what a round gave. */
final class Results {
	private final TieringEngine engine;
	private final Rounds rounds;

	Results(TieringEngine engine, Rounds rounds) {
		this.engine = engine;
		this.rounds = rounds;
	}

	RoundSummary summary(Tx tx, Round round) throws SQLException {
		evaluated(round);
		List<TierFigure> figures = tx.sql()
				.fetch("SELECT tier, clients, share, amount, amount_share, designated FROM round_tier WHERE round_id = ? ORDER BY tier_order", round.id())
				.map(row -> new TierFigure(row.get(0, String.class), row.get(1, Integer.class), row.get(2, BigDecimal.class), row.get(3, BigDecimal.class),
						row.get(4, BigDecimal.class), row.get(5, Integer.class)));
		BigDecimal amount = figures.stream().map(TierFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		int last = figures.size() - 1;
		String previous = round.previousId() == 0 ? null : rounds.get(tx, round.previousId()).name();
		return new RoundSummary(round, figures.subList(0, last), figures.get(last), amount, previous, migrations(tx, round));
	}

	private static List<Migration> migrations(Tx tx, Round round) {
		return tx.sql().fetch("SELECT b.tier, e.tier, COUNT(*) FROM evaluation e JOIN evaluation b ON b.client_id = e.client_id AND b.round_id = ?"
				+ " WHERE e.round_id = ? GROUP BY b.tier, e.tier, b.tier_order, e.tier_order ORDER BY COALESCE(b.tier_order, 999), COALESCE(e.tier_order, 999)",
				round.previousId(), round.id()).map(row -> new Migration(row.get(0, String.class), row.get(1, String.class), row.get(2, Integer.class)));
	}

	List<Assessment> assessments(Tx tx, Round round, int offset, int limit) {
		evaluated(round);
		return tx.sql().fetch("SELECT e.client_id, k.code, k.name, e.score, e.tier, b.tier, e.designated, e.coverage, e.amount,"
				+ " c.id, c.score, c.tier FROM evaluation e LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id"
				+ " AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id)"
				+ " LEFT JOIN evaluation b ON b.client_id = e.client_id AND b.round_id = ? LEFT JOIN client k ON k.id = e.client_id WHERE e.round_id = ?"
				+ " ORDER BY e.score DESC NULLS LAST, e.client_id OFFSET " + Math.max(0, offset) + " ROWS FETCH NEXT " + Math.max(1, limit) + " ROWS ONLY",
				round.previousId(), round.id())
				.map(row -> new Assessment(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), row.get(3, BigDecimal.class),
						row.get(4, String.class), row.get(5, String.class), row.get(6, Boolean.class), row.get(7, BigDecimal.class),
						row.get(8, BigDecimal.class), row.get(9, Long.class) != null, row.get(10, BigDecimal.class), row.get(11, String.class)));
	}

	List<Mover> movers(Tx tx, Round round) throws SQLException, IOException {
		evaluated(round);
		List<Record> rows = new ArrayList<>(tx.sql().fetch(Reasons.SELECT + " FROM evaluation e JOIN evaluation b ON b.client_id = e.client_id AND b.round_id = ?"
				+ " LEFT JOIN client k ON k.id = e.client_id WHERE e.round_id = ? AND e.tier <> b.tier ORDER BY k.code", round.previousId(), round.id()));
		if (rows.isEmpty()) {
			return List.of();
		}
		return Reasons.movers(tx, engine, round.previousId(), round.id(), rows);
	}

	static List<TierStanding> history(Tx tx, long clientId) {
		return tx.sql().fetch("SELECT scheme_id, scheme_version, tier, score, designated, from_date, to_date, round_name, correction_id FROM tier_standing"
				+ " WHERE client_id = ? ORDER BY scheme_id, from_date, to_date", clientId)
				.map(row -> new TierStanding(clientId, row.get(0, String.class), row.get(1, Integer.class), row.get(2, String.class),
						row.get(3, BigDecimal.class), row.get(4, Boolean.class), row.get(5, LocalDate.class), row.get(6, LocalDate.class),
						row.get(7, String.class), row.get(8, Long.class) != null));
	}

	static boolean isEvaluated(Round round) {
		return round.state() != RoundState.PREPARED && round.state() != RoundState.SCORING;
	}

	static void evaluated(Round round) {
		if (!isEvaluated(round)) {
			throw new EvaluationException(Messages.bind(Messages.MsgNotYetEvaluated, round.name(), Messages.state(round.state())));
		}
	}
}
