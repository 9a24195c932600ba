package org.keqing.internal.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.MigrationMatrix;
import org.keqing.evaluation.MigrationMatrix.Cell;
import org.keqing.evaluation.MigrationMatrix.Move;
import org.keqing.evaluation.MigrationMatrix.Presence;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.Round;
import org.keqing.store.Tx;
import org.keqing.tiering.TieringEngine;

/** Compares what two rounds gave. */
final class Migrations {
	private static final String ONLY_IN = " FROM evaluation e WHERE e.round_id = ? AND NOT EXISTS (SELECT 1 FROM evaluation o WHERE o.client_id = e.client_id AND o.round_id = ?)";

	private final TieringEngine engine;
	private final Rounds rounds;

	Migrations(TieringEngine engine, Rounds rounds) {
		this.engine = engine;
		this.rounds = rounds;
	}

	List<Round> comparable(Tx tx, Round round) throws SQLException {
		Results.evaluated(round);
		List<String> tiers = tiers(tx, round);
		return rounds.all(tx).stream().filter(other -> other.id() != round.id() && Results.isEvaluated(other))
				.filter(other -> other.schemeId().equals(round.schemeId()) || tiers(tx, other).equals(tiers)).toList();
	}

	private static List<String> tiers(Tx tx, Round round) {
		return tx.sql().fetch("SELECT tier FROM round_tier WHERE round_id = ? AND tier IS NOT NULL ORDER BY tier_order", round.id()).map(row -> row.get(0, String.class));
	}

	MigrationMatrix matrix(Tx tx, Round from, Round to) throws SQLException {
		check(tx, from, to);
		List<Cell> cells = new ArrayList<>();
		tx.sql().fetch("SELECT b.tier, e.tier, COUNT(*), COALESCE(SUM(e.amount), 0) FROM evaluation e JOIN evaluation b ON b.client_id = e.client_id AND b.round_id = ?"
				+ " WHERE e.round_id = ? GROUP BY b.tier, e.tier, b.tier_order, e.tier_order ORDER BY COALESCE(b.tier_order, 999), COALESCE(e.tier_order, 999)", from.id(), to.id())
				.forEach(row -> cells.add(cell(Move.of(row.get(0, String.class), row.get(1, String.class)), row, 2)));
		only(tx, to, from).forEach(row -> cells.add(cell(Move.entered(row.get(0, String.class)), row, 1)));
		only(tx, from, to).forEach(row -> cells.add(cell(Move.left(row.get(0, String.class)), row, 1)));
		return new MigrationMatrix(from, to, tiers(tx, from), tiers(tx, to), cells);
	}

	private static List<Record> only(Tx tx, Round in, Round notIn) {
		return List.copyOf(tx.sql().fetch("SELECT e.tier, COUNT(*), COALESCE(SUM(e.amount), 0)" + ONLY_IN + " GROUP BY e.tier, e.tier_order ORDER BY COALESCE(e.tier_order, 999)",
				in.id(), notIn.id()));
	}

	private static Cell cell(Move move, Record row, int count) {
		return new Cell(move, row.get(count, Integer.class), row.get(count + 1, BigDecimal.class));
	}

	private void check(Tx tx, Round from, Round to) {
		Results.evaluated(from);
		Results.evaluated(to);
		if (!from.schemeId().equals(to.schemeId()) && !tiers(tx, from).equals(tiers(tx, to))) {
			throw new EvaluationException(Messages.bind(Messages.MsgNotComparable, new Object[] { from.name(), from.schemeId(), to.name(), to.schemeId() }));
		}
	}

	List<Mover> clients(Tx tx, Round from, Round to, Move move, int limit) throws SQLException, IOException {
		check(tx, from, to);
		String page = " ORDER BY k.code FETCH FIRST " + limit + " ROWS ONLY";
		if (move.presence() != Presence.BOTH) {
			boolean entered = move.presence() == Presence.ENTERED;
			return tx.sql().fetch("SELECT e.client_id, k.code, k.name, e.tier, e.score FROM evaluation e LEFT JOIN client k ON k.id = e.client_id WHERE e.round_id = {0}"
					+ " AND NOT EXISTS (SELECT 1 FROM evaluation o WHERE o.client_id = e.client_id AND o.round_id = {1}) AND {2}" + page,
					DSL.val(entered ? to.id() : from.id()), DSL.val(entered ? from.id() : to.id()), is("e.tier", entered ? move.toTier() : move.fromTier()))
					.map(row -> alone(row, entered));
		}
		List<Record> rows = new ArrayList<>(tx.sql().fetch(Reasons.SELECT + " FROM evaluation e JOIN evaluation b ON b.client_id = e.client_id AND b.round_id = {0}"
				+ " LEFT JOIN client k ON k.id = e.client_id WHERE e.round_id = {1} AND {2} AND {3}" + page, DSL.val(from.id()), DSL.val(to.id()), is("b.tier", move.fromTier()),
				is("e.tier", move.toTier())));
		return rows.isEmpty() ? List.of() : Reasons.movers(tx, engine, from.id(), to.id(), rows);
	}

	private static Mover alone(Record row, boolean entered) {
		String tier = row.get(3, String.class);
		BigDecimal score = row.get(4, BigDecimal.class);
		return new Mover(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), entered ? null : tier, entered ? tier : null, entered ? null : score,
				entered ? score : null, List.of());
	}

	private static Condition is(String column, String tier) {
		return tier == null ? DSL.condition(column + " IS NULL") : DSL.condition(column + " = ?", tier);
	}

	/** The latest round before this one that has the client. */
	Optional<Round> before(Tx tx, long client, Round round) throws SQLException {
		long id = round.previousId();
		while (id != 0) {
			Round before = rounds.get(tx, id);
			if (Objects.requireNonNull(tx.sql().fetchOne("SELECT COUNT(*) FROM evaluation WHERE client_id = ? AND round_id = ?", client, id)).get(0, Integer.class) > 0) {
				return Optional.of(before);
			}
			id = before.previousId();
		}
		return Optional.empty();
	}
}
