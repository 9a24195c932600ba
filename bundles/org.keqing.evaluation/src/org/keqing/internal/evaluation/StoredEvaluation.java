package org.keqing.internal.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jooq.Record;
import org.keqing.evaluation.Correction;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.Sheet;
import org.keqing.internal.evaluation.Confirmation.Standing;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.Standings.Decision;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Division;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.Scheme;

/** One client's evaluation in a round, from what the round stored: its explanation and its correction. */
final class StoredEvaluation {
	private static final String IN_FORCE = "designated, amount, inputs, grades, tier, " + String.join(", ", StandingTiers.COLUMNS);

	private final TieringEngine engine;
	private final Rounds rounds;
	private final Inputs inputs;

	StoredEvaluation(TieringEngine engine, Rounds rounds, Inputs inputs) {
		this.engine = engine;
		this.rounds = rounds;
		this.inputs = inputs;
	}

	Explanation explain(Tx tx, String clientCode, String roundName) throws SQLException, IOException {
		long client = Clients.id(tx, clientCode);
		Round round = roundName != null ? rounds.get(tx, roundName)
				: rounds.newest(tx, client).orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgNoResult, clientCode)));
		Scheme scheme = Rounds.scheme(tx, round.id());
		InForce stored = inForce(tx, round, client, clientCode);
		List<InputColumns.Packed> rows = population(tx, scheme, round, new InputColumns.Packed(client, stored.inputs(), stored.grades()));
		InputColumns table = InputColumns.unpack(scheme, rows);
		return engine.explain(scheme, table, row(rows, client), engine.evaluate(scheme, table)).standing(stored.decision());
	}

	/** The evaluation that counts: the last correction, else the round's own. */
	private record InForce(Long correction, int corrections, boolean designated, BigDecimal amount, String inputs, String grades, Decision decision) {
	}

	private static InForce inForce(Tx tx, Round round, long client, String code) {
		Record row = Optional.ofNullable(tx.sql().fetchOne("SELECT " + IN_FORCE + " FROM evaluation WHERE client_id = ? AND round_id = ?", client,
				round.id())).orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgNotInRound, code, round.name())));
		List<Record> corrections = tx.sql().fetch("SELECT " + IN_FORCE + ", id FROM evaluation_correction"
				+ " WHERE client_id = ? AND round_id = ? ORDER BY sequence_no DESC", client, round.id());
		boolean corrected = !corrections.isEmpty();
		Record last = corrected ? corrections.getFirst() : row;
		return new InForce(corrected ? last.get(5 + StandingTiers.COLUMNS.size(), Long.class) : null, corrections.size(), last.get(0, Boolean.class), last.get(1, BigDecimal.class),
				last.get(2, String.class), last.get(3, String.class), StandingTiers.read(last, 4, 5));
	}

	/** The rows that decide about the client: itself, and where clients are ranked all others too. */
	private static List<InputColumns.Packed> population(Tx tx, Scheme scheme, Round round, InputColumns.Packed own) {
		boolean ranked = scheme instanceof RankScheme
				|| scheme instanceof MatrixScheme matrix && matrix.getDimensions().stream().anyMatch(dimension -> dimension.getBy() == Division.SHARES);
		if (!ranked) {
			return List.of(own);
		}
		List<InputColumns.Packed> rows = new ArrayList<>();
		tx.sql().fetch("SELECT client_id, inputs, grades FROM evaluation WHERE round_id = ? ORDER BY row_no", round.id()).forEach(row -> rows
				.add(row.get(0, Long.class) == own.clientId() ? own
						: new InputColumns.Packed(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class))));
		return rows;
	}

	private static int row(List<InputColumns.Packed> rows, long client) {
		int row = 0;
		while (rows.get(row).clientId() != client) {
			row++;
		}
		return row;
	}

	/** What the correction would give. */
	Explanation preview(Tx tx, CorrectionRequest request) throws SQLException, IOException {
		Corrected corrected = corrected(tx, request);
		Result result = engine.evaluate(corrected.scheme(), corrected.table());
		return engine.explain(corrected.scheme(), corrected.table(), corrected.row(), result).standing(standing(tx, corrected, result).decision(corrected.row()));
	}

	long correct(Tx tx, CorrectionRequest request) throws SQLException, IOException, StoreException {
		if (request.reason().isEmpty()) {
			throw new EvaluationException(Messages.MsgCorrectionNeedsReason);
		}
		if (request.grades().isEmpty() && !request.refreshFacts()) {
			throw new EvaluationException(Messages.MsgCorrectionNeedsChange);
		}
		Corrected corrected = corrected(tx, request);
		Result result = engine.evaluate(corrected.scheme(), corrected.table());
		int row = corrected.row();
		Object[] values = new Object[9 + StandingTiers.COLUMNS.size()];
		new Evaluator.Rows(corrected.scheme(), corrected.table(), result, standing(tx, corrected, result), new BitSet()).fill(row, values, 0);
		long id = insert(tx, request, corrected, values);
		if (rounds.newest(tx, corrected.client()).filter(newest -> newest.id() == corrected.round().id()).isPresent()) {
			carry(tx, corrected.round(), corrected.client(), (String) values[1], result.score(row));
		}
		tx.changed(ClientPackage.Literals.CLIENT, corrected.client());
		return id;
	}

	/** The tiers that stand after the correction, by the rounds that the round of the correction followed. */
	private StandingTiers standing(Tx tx, Corrected corrected, Result result) throws SQLException {
		Round round = corrected.round();
		Optional<Round> previous = round.previousId() == 0 ? Optional.empty() : Optional.of(rounds.get(tx, round.previousId()));
		return StandingTiers.of(tx, rounds, corrected.scheme(), result, corrected.table().clientIds(), previous, round.asOf());
	}

	private static void check(CorrectionRequest request, Round round, Scheme scheme, long client) {
		if (!round.state().isFinal()) {
			throw new EvaluationException(Messages.bind(Messages.MsgCorrectionOnlyConfirmed, round.name(), Messages.state(round.state())));
		}
		Sheets.check(scheme, new Sheet(round.id(), client, request.user(), request.grades(), request.user()), request.clientCode());
	}

	/** A correction worked into the columns of the round; {@code row} is the client's. */
	private record Corrected(Round round, Scheme scheme, long client, InForce before, InputColumns table, int row, BigDecimal amount) {
	}

	private Corrected corrected(Tx tx, CorrectionRequest request) throws SQLException, IOException {
		Round round = rounds.get(tx, request.roundName());
		long client = Clients.id(tx, request.clientCode());
		Scheme scheme = Rounds.scheme(tx, round.id());
		check(request, round, scheme, client);
		InForce before = inForce(tx, round, client, request.clientCode());
		long[] ids = { client };
		InputColumns stored = InputColumns.unpack(scheme, List.of(new InputColumns.Packed(client, before.inputs(), before.grades())));
		Map<String, GradeColumn> grades = new HashMap<>(stored.grades());
		request.grades().forEach((criterion, grade) -> grades.put(criterion, column(grade)));
		InputColumns changed = new InputColumns(ids, stored.numbers(), stored.texts(), grades);
		BigDecimal amount = before.amount();
		if (request.refreshFacts()) {
			changed = inputs.read(tx, scheme, ids, round.from(), round.asOf(), grades);
			amount = changed.input(Inputs.AMOUNT).get(0);
		}
		InputColumns.Packer packer = changed.packer(scheme);
		InputColumns.Packed own = new InputColumns.Packed(client, Limits.packed(packer.inputs(0)), Limits.packed(packer.grades(0)));
		List<InputColumns.Packed> rows = population(tx, scheme, round, own);
		return new Corrected(round, scheme, client, before, InputColumns.unpack(scheme, rows), row(rows, client), amount);
	}

	private static GradeColumn column(BigDecimal grade) {
		BigDecimal plain = grade.stripTrailingZeros();
		int scale = Math.max(0, plain.scale());
		return new GradeColumn(new long[] { plain.movePointRight(scale).longValueExact() }, new long[] { BigDecimal.TEN.pow(scale).longValueExact() },
				new BitSet());
	}

	private long insert(Tx tx, CorrectionRequest request, Corrected corrected, Object[] values) {
		InForce before = corrected.before();
		long id = tx.newId();
		tx.sql().execute("INSERT INTO evaluation_correction (id, round_id, client_id, sequence_no, corrects, tier, tier_order, score, coverage, designated,"
				+ " amount, inputs, grades, reason, corrected_by, corrected_at, " + String.join(", ", StandingTiers.COLUMNS)
				+ ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, corrected.round().id(),
				values[0], before.corrections() + 1, before.correction(), values[1], values[2], values[3], values[4], before.designated(), corrected.amount(), values[7],
				values[8], Limits.reason(request.reason()), Limits.person(request.user()), rounds.now(), values[9], values[10], values[11], values[12], values[13]);
		return id;
	}

	private void carry(Tx tx, Round round, long client, String tier, BigDecimal score) throws SQLException, StoreException {
		Record row = tx.sql().fetchOne("SELECT tier, tier_scheme, tier_since, score, designated FROM client WHERE id = ?", client);
		boolean designated = row.get(4, Boolean.class);
		Standing.Now before = new Standing.Now(row.get(0, String.class), row.get(1, String.class), row.get(2, LocalDate.class),
				row.get(3, BigDecimal.class), designated);
		Standing next = Standing.next(client, before, round, tier, score, designated);
		new ClientStandings(rounds.now()).write(tx, List.of(next), Progress.NONE);
	}

	/** The corrections of a client in a round, in their order. */
	static List<Correction> corrections(Tx tx, long roundId, long client) {
		return tx.sql().fetch("SELECT c.id, c.corrects, CASE WHEN b.id IS NULL THEN e.score ELSE b.score END, CASE WHEN b.id IS NULL THEN e.tier ELSE b.tier END,"
				+ " c.score, c.tier, c.reason, c.corrected_by, c.corrected_at FROM evaluation_correction c"
				+ " JOIN evaluation e ON e.client_id = c.client_id AND e.round_id = c.round_id LEFT JOIN evaluation_correction b ON b.id = c.corrects"
				+ " WHERE c.client_id = ? AND c.round_id = ? ORDER BY c.sequence_no", client, roundId)
				.map(row -> new Correction(row.get(0, Long.class), Objects.requireNonNullElse(row.get(1, Long.class), 0L), row.get(2, BigDecimal.class),
						row.get(3, String.class), row.get(4, BigDecimal.class), row.get(5, String.class), row.get(6, String.class), row.get(7, String.class),
						row.get(8, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
	}
}
