package org.keqing.internal.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoundRequest;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** A round over all clients by ten criteria, prepared, computed and confirmed, against writing its result rows by bare JDBC. */
final class RoundBench {

	static final String ROUND = "bench";

	private static final String SCHEME = "bench.ten-criteria";
	private static final int CRITERIA = 10;

	private final Store store;
	private final EvaluationService evaluation;
	private final Figures figures;

	RoundBench(Store store, EvaluationService evaluation, Figures figures) {
		this.store = store;
		this.evaluation = evaluation;
		this.figures = figures;
	}

	void run() throws Exception {
		var clients = BareTable.of(store, "client", "ORDER BY id");
		double seconds = confirmedRound();
		double bare = 0;
		long rows = 0;
		for (var copy : List.of(BareTable.of(store, "evaluation", ""), BareTable.of(store, "history", "WHERE feature = 'tier'"))) {
			rows = Math.max(rows, copy.size());
			bare += copy.insert();
			copy.drop();
		}
		bare += update(clients);
		figures.ratio("round over %,d clients × %d criteria, computed and confirmed".formatted(rows, CRITERIA), seconds, "bare JDBC of the same rows", bare, 1.5);
	}

	/** Grades all clients, prepares, computes and confirms; the seconds of computing and confirming. */
	double confirmedRound() throws Exception {
		grade();
		var request = new RoundRequest(ROUND, SCHEME, 0, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null, null, "bench");
		var round = evaluation.prepare(store, request, Progress.NONE);
		return Figures.seconds(() -> {
			evaluation.evaluate(store, round.id(), Progress.NONE);
			evaluation.confirm(store, round.id(), "bench", Progress.NONE);
		});
	}

	/** One evaluator's grades for every client, as an import of grades leaves them. */
	private void grade() throws StoreException {
		store.write("bench", tx -> {
			var random = new SplittableRandom(7);
			var load = tx.bulk("sheet", List.of("round_id", "client_id", "evaluator", "grades"));
			try (var statement = tx.connection().createStatement(); var ids = statement.executeQuery("SELECT id FROM client ORDER BY id")) {
				while (ids.next()) {
					var grades = new StringBuilder();
					for (int i = 0; i < CRITERIA; i++) {
						grades.append(i == 0 ? "" : ";").append('c').append(i).append('=').append(2 + 2 * random.nextInt(5));
					}
					load.add(0L, ids.getLong(1), "bench", grades.toString());
				}
			}
			return load.finish();
		});
	}

	/** What confirming also writes: tier and score of each client, on a copy of the table as the round found it. */
	private double update(BareTable clients) throws Exception {
		clients.load();
		double seconds = Figures.seconds(() -> store.write("bench", tx -> {
			try (var update = tx.connection().prepareStatement("UPDATE bare_client SET tier = ?, tier_scheme = ?, tier_since = ?, score = ?, designated = ? WHERE id = ?");
					var statement = tx.connection().createStatement();
					var rows = statement.executeQuery("SELECT tier, score, designated, client_id FROM evaluation ORDER BY row_no")) {
				int count = 0;
				while (rows.next()) {
					update.setString(1, rows.getString(1));
					update.setString(2, SCHEME);
					update.setObject(3, java.sql.Date.valueOf("2025-12-31"));
					update.setBigDecimal(4, rows.getBigDecimal(2));
					update.setBoolean(5, rows.getBoolean(3));
					update.setLong(6, rows.getLong(4));
					update.addBatch();
					if (++count % 1000 == 0) {
						update.executeBatch();
					}
				}
				update.executeBatch();
			}
			return null;
		}));
		clients.drop();
		return seconds;
	}
}
