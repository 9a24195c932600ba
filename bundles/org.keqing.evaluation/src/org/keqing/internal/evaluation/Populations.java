package org.keqing.internal.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.keqing.evaluation.Committee;
import org.keqing.evaluation.Population;
import org.keqing.evaluation.PopulationRequest;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Sheet;
import org.keqing.store.Progress;
import org.keqing.store.Tx;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.Scheme;

/** Reads the clients on which a scheme is tried. */
final class Populations {
	private final Evaluator evaluator;
	private final Rounds rounds;

	Populations(Evaluator evaluator, Rounds rounds) {
		this.evaluator = evaluator;
		this.rounds = rounds;
	}

	Population read(Tx tx, PopulationRequest request, Scheme scheme, Progress progress) throws SQLException, IOException {
		if (request.roundId() == 0) {
			Committee committee = Committee.ofMembers(Sheets.evaluators(tx, Sheet.POOL));
			return of(evaluator.gather(tx, scheme, committee, Clients.in(tx, request.scope()), Sheet.POOL, request.from(), request.asOf(), progress));
		}
		Round round = rounds.get(tx, request.roundId());
		Scheme frozen = Rounds.scheme(tx, round.id());
		boolean computed = round.state() == RoundState.REVIEW || round.state().isFinal();
		if (computed && covers(frozen, scheme)) {
			return stored(tx, frozen, round, progress);
		}
		long[] ids = Evaluator.present(tx, Rounds.clients(tx, round.id()));
		return of(evaluator.gather(tx, scheme, round.committee(), ids, round.id(), round.from(), round.asOf(), progress));
	}

	private static Population of(InputColumns table) {
		return new Population(table, table.input(Inputs.AMOUNT));
	}

	/** What the round stored of its clients. */
	private static Population stored(Tx tx, Scheme frozen, Round round, Progress progress) {
		progress.begin(Messages.TaskReadingFacts, -1);
		List<InputColumns.Packed> rows = new ArrayList<>(round.size());
		List<BigDecimal> amounts = new ArrayList<>(round.size());
		tx.sql().fetch("SELECT client_id, inputs, grades, amount FROM evaluation WHERE round_id = ? ORDER BY client_id", round.id()).forEach(row -> {
			rows.add(new InputColumns.Packed(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class)));
			amounts.add(row.get(3, BigDecimal.class));
		});
		progress.check();
		return new Population(InputColumns.unpack(frozen, rows), NumberColumn.of(amounts));
	}

	/** Whether the rows of one scheme know all that another asks for. */
	static boolean covers(Scheme frozen, Scheme wanted) {
		return wanted.getInputs().stream().filter(input -> input.getSource() != null).allMatch(input -> frozen.getInputs().stream().anyMatch(known -> same(known, input)))
				&& frozen.getCriteria().stream().map(Criterion::getId).toList().containsAll(wanted.getCriteria().stream().map(Criterion::getId).toList());
	}

	private static boolean same(Input known, Input wanted) {
		return wanted.getSource().equals(known.getSource()) && wanted.getType() == known.getType();
	}
}
