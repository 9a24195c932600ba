package org.keqing.internal.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Grades;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundProgress;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.evaluation.SheetLine;
import org.keqing.store.Tx;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Scheme;

/** The sheets of the committee as stored. */
final class Sheets {
	private Sheets() {
	}

	/** Copies the pool into a round: the evaluators of the committee, the clients of the scope, sheets typed into the round excepted. */
	static int copyPool(Tx tx, long roundId, RoundRequest request, LocalDateTime now) {
		tx.sql().execute("DELETE FROM sheet WHERE round_id = ? AND copied = TRUE", roundId);
		Condition wanted = DSL.condition("s.round_id = 0");
		if (request.committee() != null) {
			wanted = wanted.and(DSL.field("s.evaluator", String.class).in(request.committee().members().stream().map(CommitteeMember::person).toList()));
		}
		if (!request.scope().isAll()) {
			wanted = wanted.and(DSL.exists(clients(request.scope())));
		}
		boolean typed = tx.sql().fetchOne("SELECT COUNT(*) FROM sheet WHERE round_id = ?", roundId).get(0, Long.class) > 0;
		if (typed) {
			wanted = wanted.and("NOT EXISTS (SELECT 1 FROM sheet t WHERE t.round_id = ? AND t.client_id = s.client_id AND t.evaluator = s.evaluator)", roundId);
		}
		return tx.sql().execute("INSERT INTO sheet (round_id, client_id, evaluator, grades, copied, saved_by, saved_at)"
				+ " SELECT {0}, s.client_id, s.evaluator, s.grades, TRUE, {1}, {2} FROM sheet s WHERE {3}", DSL.val(roundId), DSL.val(tx.user()),
				DSL.val(now), wanted);
	}

	private static Select<?> clients(Scope scope) {
		return DSL.selectOne().from("client c").where("c.id = s.client_id").and(ScopeText.where(scope, "c"));
	}

	/** Everybody who gave a sheet in the round, by name. */
	static List<String> evaluators(Tx tx, long roundId) {
		return tx.sql().fetch("SELECT DISTINCT evaluator FROM sheet WHERE round_id = ? ORDER BY evaluator", roundId).map(row -> row.get(0, String.class));
	}

	/** Stores a sheet in place of the one before; without grades only removes that. */
	static void save(Tx tx, Sheet sheet, LocalDateTime now) {
		tx.sql().execute("DELETE FROM sheet WHERE round_id = ? AND client_id = ? AND evaluator = ?", sheet.roundId(), sheet.clientId(), sheet.evaluator());
		if (!sheet.grades().isEmpty()) {
			tx.sql().execute("INSERT INTO sheet (round_id, client_id, evaluator, grades, copied, saved_by, saved_at) VALUES (?, ?, ?, ?, FALSE, ?, ?)",
					sheet.roundId(), sheet.clientId(), sheet.evaluator(), Grades.format(sheet.grades()), sheet.user(), now);
		}
	}

	/** @throws EvaluationException when a criterion is unknown or a grade not on the scale */
	static void check(Scheme scheme, Sheet sheet, String clientCode) {
		sheet.grades().forEach((criterion, grade) -> {
			if (Schemes.criterion(scheme, criterion).isEmpty()) {
				throw new EvaluationException(Messages.bind(Messages.MsgUnknownCriterion, scheme.getId(), criterion));
			}
			if (scheme.getGradeScale().stream().noneMatch(step -> step.getValue().compareTo(grade) == 0)) {
				throw offScale(scheme, sheet.evaluator(), clientCode, criterion, grade.toPlainString());
			}
		});
	}

	static EvaluationException offScale(Scheme scheme, String evaluator, String clientCode, String criterion, String grade) {
		String scale = String.join(", ", Schemes.grades(scheme).stream().map(Grade::getValue).map(BigDecimal::toPlainString).toList());
		return new EvaluationException(Messages.bind(Messages.MsgGradeOffScale, new Object[] { evaluator, clientCode, criterion, grade, scale }));
	}

	/** Every client of the round with the grades of one evaluator, by code. */
	static List<SheetLine> lines(Tx tx, long roundId, String evaluator) throws SQLException {
		long[] ids = Rounds.clients(tx, roundId);
		Map<Long, String> packed = new HashMap<>();
		tx.sql().fetch("SELECT client_id, grades FROM sheet WHERE round_id = ? AND evaluator = ?", roundId, evaluator)
				.forEach(row -> packed.put(row.get(0, Long.class), row.get(1, String.class)));
		List<SheetLine> lines = new ArrayList<>(ids.length);
		try (PreparedStatement select = tx.connection().prepareStatement("SELECT id, code, name FROM client ORDER BY code");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				long id = rows.getLong(1);
				if (Arrays.binarySearch(ids, id) >= 0) {
					lines.add(new SheetLine(id, rows.getString(2), rows.getString(3), Grades.parse(packed.get(id))));
				}
			}
		}
		return lines;
	}

	/** The sheets of one client, by the committee's order. */
	static List<Sheet> ofClient(Tx tx, long roundId, long clientId, Committee committee) {
		List<String> order = committee.members().stream().map(CommitteeMember::person).toList();
		return tx.sql().fetch("SELECT evaluator, grades, saved_by FROM sheet WHERE round_id = ? AND client_id = ? ORDER BY evaluator", roundId, clientId)
				.map(row -> new Sheet(roundId, clientId, row.get(0, String.class), Grades.parse(row.get(1, String.class)),
						row.get(2, String.class) == null ? "" : row.get(2, String.class)))
				.stream().sorted(Comparator.comparingInt(sheet -> rank(order.indexOf(sheet.evaluator())))).toList();
	}

	/** Counts the needed grades that the committee has given; where every criterion is computed, all are needed. */
	static RoundProgress progress(Tx tx, Round round) throws SQLException, IOException {
		Set<String> needed = Schemes.gradedByPeople(Rounds.scheme(tx, round.id()));
		Set<String> committee = round.committee().members().stream().map(CommitteeMember::person).collect(Collectors.toSet());
		long given = 0;
		try (PreparedStatement select = tx.connection().prepareStatement("SELECT evaluator, grades FROM sheet WHERE round_id = ?")) {
			select.setLong(1, round.id());
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					if (committee.contains(rows.getString(1))) {
						given += Grades.parse(rows.getString(2)).keySet().stream().filter(needed::contains).count();
					}
				}
			}
		}
		return new RoundProgress(round.name(), given, (long) needed.size() * committee.size() * round.size());
	}

	private static int rank(int index) {
		return index < 0 ? Integer.MAX_VALUE : index;
	}
}
