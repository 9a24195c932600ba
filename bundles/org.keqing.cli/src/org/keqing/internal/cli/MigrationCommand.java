package org.keqing.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.Terminal;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationMatrix;
import org.keqing.evaluation.MigrationMatrix.Cell;
import org.keqing.evaluation.MigrationMatrix.Move;
import org.keqing.evaluation.MigrationMatrix.Presence;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.Mover;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code migration}: which tier went where between two rounds. */
@Command(name = "migration")
final class MigrationCommand implements Callable<Integer> {

	private final CommandSession session;

	@Option(names = "--from", required = true, paramLabel = "ROUND", descriptionKey = "roundBefore")
	private String from;

	@Option(names = "--to", required = true, paramLabel = "ROUND", descriptionKey = "roundAfter")
	private String to;

	@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "moversOut")
	private Path out;

	/** A client of a cell. */
	private record Line(Mover client, Presence presence) {
	}

	MigrationCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		try (var store = session.openExisting()) {
			var matrix = session.service(MigrationService.class).matrix(store, Named.round(session, store, from).id(), Named.round(session, store, to).id());
			if (out != null)
				listing().answer(session, out, clients(store, matrix));
			else if (session.isJson())
				session.terminal().json(json(matrix));
			else
				say(store, matrix);
		}
		return 0;
	}

	private List<Line> clients(Store store, MigrationMatrix matrix) throws StoreException, CommandFailure {
		var lines = new ArrayList<Line>();
		for (var cell : matrix.cells())
			session.service(MigrationService.class).clients(store, matrix.from().id(), matrix.to().id(), cell.move(), cell.count())
					.forEach(client -> lines.add(new Line(client, cell.move().presence())));
		return lines;
	}

	private static Listing<Line> listing() {
		return new Listing<Line>().column("client", Messages.ColumnCode, line -> line.client().clientCode()).column("name", Messages.ColumnName, line -> line.client().clientName()) //$NON-NLS-1$ //$NON-NLS-2$
				.column("presence", Messages.ColumnPresence, Line::presence).column("from_tier", Messages.ColumnTierBefore, line -> line.client().fromTier()) //$NON-NLS-1$ //$NON-NLS-2$
				.column("to_tier", Messages.ColumnTier, line -> line.client().toTier()).column("from_score", Messages.ColumnScoreBefore, line -> line.client().fromScore()) //$NON-NLS-1$ //$NON-NLS-2$
				.column("to_score", Messages.ColumnScore, line -> line.client().toScore()) //$NON-NLS-1$
				.column("reason", Messages.ColumnReason, line -> line.client().reasons().isEmpty() ? null : line.client().reasons().getFirst().criterion()); //$NON-NLS-1$
	}

	private static int count(MigrationMatrix matrix, Presence presence) {
		return matrix.cells().stream().filter(cell -> cell.move().presence() == presence).mapToInt(Cell::count).sum();
	}

	private Map<String, Object> json(MigrationMatrix matrix) {
		var cells = new Listing<Cell>().column("presence", null, cell -> cell.move().presence()).column("from", null, cell -> cell.move().fromTier()) //$NON-NLS-1$ //$NON-NLS-2$
				.column("to", null, cell -> cell.move().toTier()).column("count", null, Cell::count).column("amount", null, Cell::amount); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Terminal.object("from", from, "to", to, "fromTiers", matrix.fromTiers(), "toTiers", matrix.toTiers(), "stayed", matrix.stayed(), "rose", matrix.rose(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				"fell", matrix.fell(), "entered", count(matrix, Presence.ENTERED), "left", count(matrix, Presence.LEFT), "cells", cells.json(matrix.cells())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void say(Store store, MigrationMatrix matrix) throws StoreException, CommandFailure {
		var terminal = session.terminal();
		var rounds = session.service(EvaluationService.class);
		var scheme = rounds.scheme(store, matrix.to().id());
		terminal.clear();
		new TierMatrix(matrix.fromTiers(), matrix.toTiers(), (before, after) -> matrix.count(Move.of(before, after))).say(terminal,
				new TierNames(rounds.scheme(store, matrix.from().id())), new TierNames(scheme));
		terminal.say(scheme.isOrdered() ? NLS.bind(Messages.MsgMoves, new Object[] { matrix.stayed(), matrix.rose(), matrix.fell() })
				: NLS.bind(Messages.MsgMovesUnordered, matrix.stayed(), matrix.rose() + matrix.fell()));
		terminal.say(NLS.bind(Messages.MsgEnteredLeft, count(matrix, Presence.ENTERED), count(matrix, Presence.LEFT)));
	}
}
