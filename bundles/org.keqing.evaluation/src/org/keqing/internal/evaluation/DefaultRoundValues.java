package org.keqing.internal.evaluation;

import static org.keqing.internal.evaluation.Transactions.read;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jooq.Record;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundValues;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Unpacks the rows of a round by the scheme that it froze. */
@Component(service = RoundValues.class)
public final class DefaultRoundValues implements RoundValues {
	private final TieringEngine engine;
	private final Rounds rounds = new Rounds(Clock.systemUTC());

	@Activate
	public DefaultRoundValues(@Reference TieringEngine engine) {
		this.engine = engine;
	}

	@Override
	public List<ClientValues> values(Store store, long roundId, Progress progress) throws StoreException {
		return read(store, tx -> values(tx, rounds.get(tx, roundId), progress));
	}

	private List<ClientValues> values(Tx tx, Round round, Progress progress) throws Exception {
		Results.evaluated(round);
		Scheme scheme = Rounds.scheme(tx, round.id());
		List<Record> rows = List.copyOf(tx.sql().fetch("SELECT e.client_id, k.code, k.name, e.tier, e.amount, e.inputs, e.grades FROM evaluation e"
				+ " LEFT JOIN client k ON k.id = e.client_id WHERE e.round_id = ? ORDER BY e.client_id", round.id()));
		progress.check();
		Result result = engine.evaluate(scheme,
				InputColumns.unpack(scheme, rows.stream().map(row -> new InputColumns.Packed(row.get(0, Long.class), row.get(5, String.class), row.get(6, String.class))).toList()),
				progress::canceled);
		int parts = Schemes.parts(scheme).size();
		List<ClientValues> values = new ArrayList<>(rows.size());
		for (int row = 0; row < rows.size(); row++) {
			List<BigDecimal> numbers = new ArrayList<>(parts);
			for (int part = 0; part < parts; part++) {
				BigDecimal grade = result.grade(row, part);
				numbers.add(grade == null ? result.value(row, part) : grade);
			}
			Record found = rows.get(row);
			values.add(new ClientValues(found.get(0, Long.class), found.get(1, String.class), found.get(2, String.class), found.get(3, String.class), found.get(4, BigDecimal.class),
					numbers));
		}
		return values;
	}
}
