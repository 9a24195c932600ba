package org.keqing.internal.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jooq.Record;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.Mover.Reason;
import org.keqing.store.Tx;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.WeightedScoreScheme;

/** Why clients stand otherwise in one round than in another, criterion by criterion. */
final class Reasons {
	/** What a row of {@link #movers} holds: {@code k} is the client, {@code b} its evaluation before, {@code e} now. */
	static final String SELECT = "SELECT e.client_id, k.code, k.name, b.tier, e.tier, b.score, e.score, b.inputs, b.grades, e.inputs, e.grades";

	private Reasons() {
	}

	/** The clients of the rows with what changed. */
	static List<Mover> movers(Tx tx, TieringEngine engine, long beforeId, long nowId, List<Record> rows) throws SQLException, IOException {
		Points before = points(tx, engine, beforeId, rows, 7);
		Points now = points(tx, engine, nowId, rows, 9);
		List<Mover> movers = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			Record record = rows.get(row);
			movers.add(new Mover(record.get(0, Long.class), record.get(1, String.class), record.get(2, String.class), record.get(3, String.class),
					record.get(4, String.class), record.get(5, BigDecimal.class), record.get(6, BigDecimal.class), reasons(before, now, row)));
		}
		return movers;
	}

	private static List<Reason> reasons(Points before, Points now, int row) {
		List<Reason> reasons = new ArrayList<>();
		now.criteria.forEach((criterion, index) -> reasons.add(new Reason(criterion, before.of(row, criterion), now.of(row, criterion),
				before.text(row, criterion), now.text(row, criterion))));
		before.criteria.keySet().stream().filter(criterion -> !now.criteria.containsKey(criterion))
				.forEach(criterion -> reasons.add(new Reason(criterion, before.of(row, criterion), null, before.text(row, criterion), null)));
		reasons.removeIf(reason -> reason.change().signum() == 0 && Objects.equals(reason.beforeText(), reason.nowText()));
		reasons.sort(Comparator.comparing((Reason reason) -> reason.change().abs()).reversed().thenComparing(Reason::criterion));
		return reasons;
	}

	private static Points points(Tx tx, TieringEngine engine, long roundId, List<Record> rows, int inputs) throws SQLException, IOException {
		Scheme scheme = Rounds.scheme(tx, roundId);
		List<InputColumns.Packed> packed = rows.stream()
				.map(row -> new InputColumns.Packed(row.get(0, Long.class), row.get(inputs, String.class), row.get(inputs + 1, String.class))).toList();
		Map<String, Integer> criteria = new HashMap<>();
		Schemes.parts(scheme).forEach(part -> criteria.put(part.getId(), criteria.size()));
		return new Points(engine.evaluate(scheme, InputColumns.unpack(scheme, packed)), criteria, scheme instanceof WeightedScoreScheme);
	}

	/** Points per criterion; where a scheme counts no points the grade or the value itself. */
	private record Points(Result result, Map<String, Integer> criteria, boolean weighted) {
		private BigDecimal of(int row, String criterion) {
			Integer index = criteria.get(criterion);
			if (index == null) {
				return null;
			}
			if (weighted) {
				return result.points(row, index);
			}
			BigDecimal grade = result.grade(row, index);
			return grade == null ? result.value(row, index) : grade;
		}

		private String text(int row, String criterion) {
			Integer index = criteria.get(criterion);
			return index == null ? null : result.text(row, index);
		}
	}
}
