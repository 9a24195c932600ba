package org.keqing.internal.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.keqing.evaluation.Committee;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundPreview;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Sheet;
import org.keqing.evaluation.TierFigure;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.tiering.GradeColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/** Computes a round and writes its rows. */
final class Evaluator {
	private static final List<String> COLUMNS = List.of("round_id", "row_no", "client_count", "client_id", "tier", "tier_order", "score", "coverage",
			"designated", "amount", "inputs", "grades");
	private static final int REPORT = 20_000;

	private final TieringEngine engine;
	private final Rounds rounds;
	private final Inputs inputs;

	Evaluator(TieringEngine engine, Rounds rounds, Inputs inputs) {
		this.engine = engine;
		this.rounds = rounds;
		this.inputs = inputs;
	}

	/** Computes the round and leaves it in review. */
	void evaluate(Tx tx, Round round, Progress progress) throws SQLException, IOException, StoreException {
		if (round.state() != RoundState.REVIEW) {
			Rounds.require(round, round.state() == RoundState.PREPARED ? RoundState.SCORING : RoundState.REVIEW);
		}
		rounds.take(tx, round, RoundState.REVIEW);
		tx.sql().execute("DELETE FROM evaluation WHERE round_id = ?", round.id());
		Scheme scheme = Rounds.scheme(tx, round.id());
		long[] ids = present(tx, Rounds.clients(tx, round.id()));
		InputColumns table = gather(tx, scheme, round.committee(), ids, round.id(), round.from(), round.asOf(), progress);
		Result result = compute(scheme, table, progress);
		BitSet designated = designated(tx, ids, round.asOf());
		Optional<Round> previous = rounds.previous(tx, round);
		StandingTiers standing = StandingTiers.of(tx, rounds, scheme, result, ids, previous, round.asOf());
		TierFigures figures = TierFigures.of(scheme, standing, table.input(Inputs.AMOUNT), designated);
		tx.sql().execute("UPDATE evaluation_round SET client_count = ?, amount = ?, previous_id = ? WHERE id = ?", ids.length, figures.amount(),
				previous.map(Round::id).orElse(null), round.id());
		write(tx, round.id(), new Rows(scheme, table, result, standing, designated), progress);
		write(tx, round.id(), scheme, figures);
	}

	/** Computes what the request would give now, from the pool of grades. */
	RoundPreview preview(Tx tx, RoundRequest request, Scheme scheme, Progress progress) throws SQLException {
		long[] ids = Clients.in(tx, request.scope());
		Committee committee = request.committee() == null ? Committee.ofMembers(Sheets.evaluators(tx, Sheet.POOL)) : request.committee();
		InputColumns table = gather(tx, scheme, committee, ids, Sheet.POOL, request.from(), request.asOf(), progress);
		Result result = compute(scheme, table, progress);
		Optional<Round> previous = rounds.previous(tx, scheme.getId(), request.asOf());
		StandingTiers standing = StandingTiers.of(tx, rounds, scheme, result, ids, previous, request.asOf());
		TierFigures figures = TierFigures.of(scheme, standing, table.input(Inputs.AMOUNT), designated(tx, ids, request.asOf()));
		return new RoundPreview(scheme, ids, result, figures.tiers(), figures.notAssessed(), figures.amount());
	}

	Result compute(Scheme scheme, InputColumns table, Progress progress) {
		progress.begin(Messages.TaskComputing, -1);
		try {
			return engine.evaluate(scheme, table, progress::canceled);
		} catch (CancellationException e) {
			CanceledException canceled = new CanceledException();
			canceled.initCause(e);
			throw canceled;
		}
	}

	/** What the scheme asks of these clients: grades of the sheets of a round or of the pool, facts of the period. */
	InputColumns gather(Tx tx, Scheme scheme, Committee committee, long[] ids, long sheets, LocalDate from, LocalDate asOf, Progress progress)
			throws SQLException {
		Map<String, GradeColumn> grades = new HashMap<>();
		if (!scheme.getCriteria().isEmpty()) {
			progress.begin(Messages.TaskReadingSheets, -1);
			grades = new CommitteeGrades(scheme, committee, ids).read(tx, sheets, progress);
		}
		progress.check();
		progress.begin(Messages.TaskReadingFacts, -1);
		InputColumns table = inputs.read(tx, scheme, ids, from, asOf, grades);
		progress.check();
		return table;
	}

	/** Those clients that are still there. */
	static long[] present(Tx tx, long[] frozen) {
		Set<Long> all = new HashSet<>(tx.sql().fetch("SELECT id FROM client").map(row -> row.get(0, Long.class)));
		return Arrays.stream(frozen).filter(all::contains).toArray();
	}

	static BitSet designated(Tx tx, long[] ids, LocalDate day) {
		BitSet rows = new BitSet(ids.length);
		tx.sql().fetch("SELECT client_id FROM designation WHERE from_date <= ? AND (to_date IS NULL OR to_date >= ?)", day, day).forEach(found -> {
			int row = Arrays.binarySearch(ids, found.get(0, Long.class));
			if (row >= 0) {
				rows.set(row);
			}
		});
		return rows;
	}

	private static void write(Tx tx, long roundId, Rows rows, Progress progress) throws StoreException {
		int count = rows.table.size();
		progress.begin(Messages.TaskWritingResults, count);
		int[] next = { 0 };
		tx.bulk("evaluation", rows.columns(), values -> {
			int row = next[0]++;
			if (row >= count) {
				return false;
			}
			if (row % REPORT == REPORT - 1) {
				progress.worked(REPORT);
				progress.check();
			}
			values[0] = roundId;
			values[1] = row;
			values[2] = count;
			rows.fill(row, values, 3);
			return true;
		});
	}

	private static void write(Tx tx, long roundId, Scheme scheme, TierFigures figures) {
		figures.tiers().forEach(figure -> write(tx, roundId, Schemes.tier(scheme, figure.tier()).orElseThrow().getOrder(), figure));
		write(tx, roundId, Rounds.NOT_ASSESSED_ORDER, figures.notAssessed());
	}

	private static void write(Tx tx, long roundId, int order, TierFigure figure) {
		tx.sql().execute("UPDATE round_tier SET clients = ?, share = ?, amount = ?, amount_share = ?, designated = ? WHERE round_id = ? AND tier_order = ?",
				figure.count(), figure.share(), figure.value(), figure.valueShare(), figure.designated(), roundId, order);
	}

	/** The rows of a result from the column {@code client_id} on. */
	static final class Rows {
		private final InputColumns table;
		private final Result result;
		private final StandingTiers standing;
		private final BitSet designated;
		private final InputColumns.Packer packer;
		private final int[] orders;

		Rows(Scheme scheme, InputColumns table, Result result, StandingTiers standing, BitSet designated) {
			this.table = table;
			this.result = result;
			this.standing = standing;
			this.designated = designated;
			this.packer = table.packer(scheme);
			this.orders = Schemes.tiers(scheme).stream().mapToInt(Tier::getOrder).toArray();
		}

		/** The columns of a row; those of a decision only where the scheme has rules for it. */
		List<String> columns() {
			return standing.decisions() == null ? COLUMNS : Stream.concat(COLUMNS.stream(), StandingTiers.COLUMNS.stream()).toList();
		}

		void fill(int row, Object[] values, int at) throws StoreException {
			int tier = standing.tierIndex()[row];
			values[at] = table.clientIds()[row];
			values[at + 1] = tier == Result.NOT_ASSESSED ? null : result.tiers().get(tier);
			values[at + 2] = tier == Result.NOT_ASSESSED ? null : orders[tier];
			values[at + 3] = result.score(row);
			values[at + 4] = result.coverage(row);
			values[at + 5] = designated.get(row);
			values[at + 6] = amount(row);
			values[at + 7] = Limits.packed(packer.inputs(row));
			values[at + 8] = Limits.packed(packer.grades(row));
			if (standing.decisions() != null) {
				standing.fill(row, values, at + 9);
			}
		}

		private BigDecimal amount(int row) {
			return table.input(Inputs.AMOUNT) == null ? null : table.input(Inputs.AMOUNT).get(row);
		}
	}
}
