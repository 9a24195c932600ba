package org.keqing.internal.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationMatrix;
import org.keqing.evaluation.MigrationMatrix.Cell;
import org.keqing.evaluation.MigrationMatrix.Move;
import org.keqing.evaluation.MigrationMatrix.Presence;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.Round;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code migration-matrix}: from tier × to tier, and the names of those that moved. */
@Component(service = ReportData.class)
public final class MigrationData implements ReportData {

	/** Names printed of one move at most, when the run does not say. */
	private static final int NAMES = 50;
	private static final int REASONS = 2;

	private final EvaluationService evaluation;
	private final MigrationService migrations;

	/**
	 * @param evaluation knows the rounds
	 * @param migrations compares them
	 */
	@Activate
	public MigrationData(@Reference EvaluationService evaluation, @Reference MigrationService migrations) {
		this.evaluation = evaluation;
		this.migrations = migrations;
	}

	@Override
	public String id() {
		return "org.keqing.evaluation.report.migration";
	}

	@Override
	public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
		try {
			Round to = RoundClients.round(evaluation, scope);
			Round from = from(scope, to);
			return Map.of("migration", new Printed(scope, migrations.matrix(scope.store(), from.id(), to.id()), evaluation.scheme(scope.store(), from.id()),
					evaluation.scheme(scope.store(), to.id())).rows(progress));
		} catch (StoreException | EvaluationException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}

	private Round from(ReportScope scope, Round to) throws StoreException, ReportException {
		List<Round> all = evaluation.rounds(scope.store());
		String name = scope.param("from");
		return all.stream().filter(round -> name.isEmpty() ? round.id() == to.previousId() : round.name().equals(name)).findFirst()
				.orElseThrow(() -> new ReportException(name.isEmpty() ? new SheetTexts(Locale.getDefault()).get("NoPrevious", to.name())
						: new SheetTexts(Locale.getDefault()).get("EmptyRound", name)));
	}

	/** One matrix in the language of the report. */
	private final class Printed {
		private final Store store;
		private final Locale locale;
		private final int names;
		private final MigrationMatrix matrix;
		private final Scheme before;
		private final Scheme now;
		private final SheetTexts texts;

		Printed(ReportScope scope, MigrationMatrix matrix, Scheme before, Scheme now) {
			this.store = scope.store();
			this.locale = scope.locale();
			this.names = scope.param("names").isEmpty() ? NAMES : Integer.parseInt(scope.param("names"));
			this.matrix = matrix;
			this.before = before;
			this.now = now;
			this.texts = new SheetTexts(locale);
		}

		ReportRows rows(Progress progress) throws StoreException {
			return new ReportRows(Map.of("head", List.of(head()), "matrix", matrix(), "clients", clients(progress)));
		}

		private Map<String, Object> head() {
			Map<String, Object> row = new HashMap<>();
			row.put("from", matrix.from().name());
			row.put("to", matrix.to().name());
			row.put("scheme", texts.get("Scheme", Schemes.name(now, locale), Integer.toString(matrix.to().schemeVersion())));
			row.put("stayed", matrix.stayed());
			row.put("rose", matrix.rose());
			row.put("fell", matrix.fell());
			row.put("entered", count(Presence.ENTERED));
			row.put("left", count(Presence.LEFT));
			row.put("ordered", now.isOrdered());
			return row;
		}

		private int count(Presence presence) {
			return matrix.cells().stream().filter(cell -> cell.move().presence() == presence).mapToInt(Cell::count).sum();
		}

		private List<Map<String, Object>> matrix() {
			List<String> columns = new ArrayList<>(matrix.toTiers());
			boolean open = matrix.cells().stream().anyMatch(cell -> cell.move().presence() == Presence.BOTH && cell.move().toTier() == null);
			if (open) {
				columns.add(null);
			}
			List<Map<String, Object>> rows = new ArrayList<>();
			List<String> from = new ArrayList<>(matrix.fromTiers());
			from.add(null);
			for (String tier : from) {
				rows.add(row(name(before, tier), columns, to -> Move.of(tier, to), columns.indexOf(tier) + 1));
			}
			if (Objects.equals(0, rows.getLast().get("sum"))) {
				rows.removeLast();
			}
			if (count(Presence.ENTERED) > 0) {
				rows.add(row(texts.get("Entered"), columns, Move::entered, 0));
			}
			return rows;
		}

		private Map<String, Object> row(String name, List<String> columns, Function<String, Move> move, int same) {
			Map<String, Object> row = new HashMap<>();
			row.put("row", name);
			row.put("same", same);
			row.put("columns", columns.size());
			row.put("named", names);
			int sum = 0;
			for (int i = 0; i < columns.size(); i++) {
				int count = matrix.count(move.apply(columns.get(i)));
				sum += count;
				row.put("c" + (i + 1), count == 0 ? null : String.format(Locale.ROOT, "%,d", count));
				row.put("h" + (i + 1), name(now, columns.get(i)));
			}
			row.put("sum", sum);
			return row;
		}

		private String name(Scheme scheme, String tier) {
			return tier == null ? texts.get("NotAssessed") : Schemes.tier(scheme, tier).map(found -> Schemes.name(found, locale)).orElse(tier);
		}

		private List<Map<String, Object>> clients(Progress progress) throws StoreException {
			List<Map<String, Object>> rows = new ArrayList<>();
			if (names == 0) {
				return rows;
			}
			int number = 0;
			for (Cell cell : matrix.cells()) {
				Move move = cell.move();
				if (move.presence() == Presence.BOTH && Objects.equals(move.fromTier(), move.toTier())) {
					continue;
				}
				progress.check();
				number++;
				for (Mover mover : migrations.clients(store, matrix.from().id(), matrix.to().id(), move, names)) {
					rows.add(client(number, cell, mover));
				}
			}
			return rows;
		}

		private Map<String, Object> client(int number, Cell cell, Mover mover) {
			Move move = cell.move();
			Map<String, Object> row = new HashMap<>();
			row.put("cell", number);
			row.put("from", move.presence() == Presence.ENTERED ? null : name(before, move.fromTier()));
			row.put("to", move.presence() == Presence.LEFT ? null : name(now, move.toTier()));
			row.put("clients", cell.count());
			row.put("more", cell.count() - names);
			row.put("direction", direction(move));
			row.put("code", mover.clientCode());
			row.put("name", mover.clientName());
			row.put("from_score", mover.fromScore());
			row.put("to_score", mover.toScore());
			row.put("reason", mover.reasons().stream().limit(REASONS).map(this::reason).collect(Collectors.joining("\n")));
			return row;
		}

		private String direction(Move move) {
			if (move.presence() != Presence.BOTH || !now.isOrdered() || move.fromTier() == null || move.toTier() == null) {
				return "•";
			}
			return matrix.toTiers().indexOf(move.toTier()) < matrix.toTiers().indexOf(move.fromTier()) ? "▲" : "▼";
		}

		private String reason(Mover.Reason reason) {
			String name = Explanations.partName(now, reason.criterion(), locale);
			return name + ": " + side(Explanations.choiceName(before, reason.criterion(), reason.beforeText(), locale), reason.before()) + " → "
					+ side(Explanations.choiceName(now, reason.criterion(), reason.nowText(), locale), reason.now());
		}

		private String side(String text, BigDecimal number) {
			return text != null ? text : number == null ? "–" : String.format(Locale.ROOT, "%,.2f", number.setScale(2, RoundingMode.DOWN));
		}
	}
}
