package org.keqing.internal.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.Record;
import org.keqing.evaluation.Calibration;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Grades;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scoring;
import org.keqing.store.Tx;
import org.keqing.tiering.model.Criterion;

/** How the committees score, as stored. */
final class Scorings {
	private static final int DISPUTES = 200;

	private Scorings() {
	}

	static Scoring of(Tx tx, long roundId) {
		List<Long> anchors = tx.sql().fetch("SELECT client_id FROM round_anchor WHERE round_id = ? ORDER BY client_id", roundId).map(row -> row.get(0, Long.class));
		Record row = tx.sql().fetchOne("SELECT blind, revealed_by, revealed_at FROM round_scoring WHERE round_id = ?", roundId);
		if (row == null) {
			return new Scoring(false, null, null, anchors);
		}
		LocalDateTime at = row.get(2, LocalDateTime.class);
		return new Scoring(row.get(0, Boolean.class), row.get(1, String.class), at == null ? null : at.toInstant(ZoneOffset.UTC), anchors);
	}

	/** @throws EvaluationException when the sheets of others are still hidden */
	static void requireRevealed(Tx tx, Round round) {
		if (of(tx, round.id()).isHidden()) {
			throw new EvaluationException(Messages.bind(Messages.MsgNotRevealed, round.name()));
		}
	}

	static void arrange(Tx tx, Round round, boolean blind) {
		boolean early = round.state() == RoundState.PREPARED || round.state() == RoundState.SCORING;
		if (!early || of(tx, round.id()).revealedAt() != null) {
			throw new EvaluationException(Messages.bind(Messages.MsgScoringFixed, round.name(), Messages.state(round.state())));
		}
		tx.sql().execute("DELETE FROM round_scoring WHERE round_id = ?", round.id());
		tx.sql().execute("INSERT INTO round_scoring (round_id, blind) VALUES (?, ?)", round.id(), blind);
	}

	static void anchors(Tx tx, Round round, Collection<Long> clients) throws SQLException {
		if (round.state().isFinal()) {
			throw new EvaluationException(Messages.bind(Messages.MsgAlreadyConfirmed, round.name(), Messages.state(round.state())));
		}
		long[] ids = Rounds.clients(tx, round.id());
		tx.sql().execute("DELETE FROM round_anchor WHERE round_id = ?", round.id());
		for (long client : new HashSet<>(clients)) {
			if (Arrays.binarySearch(ids, client) < 0) {
				throw new EvaluationException(Messages.bind(Messages.MsgNotInRound, Clients.code(tx, client), round.name()));
			}
			tx.sql().execute("INSERT INTO round_anchor (round_id, client_id) VALUES (?, ?)", round.id(), client);
		}
	}

	static void reveal(Tx tx, Round round, String user, LocalDateTime now) {
		Scoring scoring = of(tx, round.id());
		if (!scoring.isHidden() || round.state() != RoundState.SCORING) {
			throw new EvaluationException(Messages.bind(Messages.MsgNothingToReveal, round.name(), Messages.state(round.state())));
		}
		tx.sql().execute("UPDATE round_scoring SET revealed_by = ?, revealed_at = ? WHERE round_id = ?", user, now, round.id());
		tx.sql().execute("INSERT INTO first_sheet (round_id, client_id, evaluator, grades) SELECT round_id, client_id, evaluator, grades FROM sheet WHERE round_id = ?", round.id());
	}

	/** Compares what the evaluators gave; a sheet may hold grades for criteria of other schemes too, which are left out. */
	static Calibration calibration(Tx tx, Round round, boolean first) throws SQLException, IOException {
		requireRevealed(tx, round);
		Set<String> criteria = Rounds.scheme(tx, round.id()).getCriteria().stream().map(Criterion::getId).collect(Collectors.toSet());
		Set<Long> anchors = new HashSet<>(of(tx, round.id()).anchors());
		CalibrationBuilder builder = new CalibrationBuilder(round.committee().members(), DISPUTES);
		String table = first ? "first_sheet" : "sheet";
		try (PreparedStatement select = tx.connection().prepareStatement("SELECT client_id, evaluator, grades FROM " + table + " WHERE round_id = ? ORDER BY client_id")) {
			select.setLong(1, round.id());
			try (ResultSet rows = select.executeQuery()) {
				long client = 0;
				Map<String, Map<String, BigDecimal>> sheets = new HashMap<>();
				while (rows.next()) {
					if (rows.getLong(1) != client) {
						builder.add(client, anchors.contains(client), sheets);
						client = rows.getLong(1);
						sheets = new HashMap<>();
					}
					Map<String, BigDecimal> grades = new HashMap<>(Grades.parse(rows.getString(3)));
					grades.keySet().retainAll(criteria);
					if (!grades.isEmpty()) {
						sheets.put(rows.getString(2), grades);
					}
				}
				builder.add(client, anchors.contains(client), sheets);
			}
		}
		Map<Long, String[]> names = new HashMap<>();
		for (long client : builder.disputed()) {
			Record row = tx.sql().fetchOne("SELECT code, name FROM client WHERE id = ?", client);
			if (row != null) {
				names.put(client, new String[] { row.get(0, String.class), row.get(1, String.class) });
			}
		}
		return builder.build(names);
	}
}
