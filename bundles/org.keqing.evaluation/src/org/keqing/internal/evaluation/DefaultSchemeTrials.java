package org.keqing.internal.evaluation;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.keqing.evaluation.BackTestLine;
import org.keqing.evaluation.BackTestRequest;
import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.Population;
import org.keqing.evaluation.PastTiers;
import org.keqing.evaluation.PopulationRequest;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the transactions; the work is done by the classes beside it. */
@Component(service = SchemeTrials.class)
public final class DefaultSchemeTrials implements SchemeTrials {
	private static final int BATCH = 500;

	private final TieringEngine engine;
	private final Rounds rounds = new Rounds(Clock.systemUTC());

	@Activate
	public DefaultSchemeTrials(@Reference TieringEngine engine) {
		this.engine = engine;
	}

	private Evaluator evaluator(Store store) {
		return new Evaluator(engine, rounds, new Inputs(engine, store.entities()));
	}

	@Override
	public Population population(Store store, PopulationRequest request, Scheme scheme, Progress progress) throws StoreException {
		return Transactions.read(store, tx -> new Populations(evaluator(store), rounds).read(tx, request, scheme, progress));
	}

	@Override
	public PastTiers past(Store store, PopulationRequest request, String schemeId, long[] ids) throws StoreException {
		return Transactions.read(store, tx -> {
			if (request.roundId() == 0) {
				return new PastTiers(request.asOf(), StandingTiers.past(tx, rounds, ids, rounds.previous(tx, schemeId, request.asOf())));
			}
			Round round = rounds.get(tx, request.roundId());
			boolean own = round.schemeId().equals(schemeId) && round.previousId() != 0;
			Optional<Round> previous = own ? Optional.of(rounds.get(tx, round.previousId())) : rounds.previous(tx, schemeId, round.asOf()).filter(each -> each.id() != round.id());
			return new PastTiers(round.asOf(), StandingTiers.past(tx, rounds, ids, previous));
		});
	}

	@Override
	public List<ClientName> names(Store store, long[] ids) throws StoreException {
		Field<Long> id = DSL.field("id", Long.class);
		Map<Long, ClientName> known = new HashMap<>();
		Transactions.read(store, tx -> {
			for (int from = 0; from < ids.length; from += BATCH) {
				List<Long> some = LongStream.of(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + BATCH))).boxed().toList();
				tx.sql().select(id, DSL.field("code", String.class), DSL.field("name", String.class)).from("client").where(id.in(some))
						.forEach(row -> known.put(row.value1(), new ClientName(row.value1(), row.value2(), row.value3())));
			}
			return null;
		});
		return LongStream.of(ids).mapToObj(each -> known.getOrDefault(each, new ClientName(each, Long.toString(each), ""))).toList();
	}

	@Override
	public List<BackTestLine> backTest(Store store, BackTestRequest request, Progress progress) throws StoreException {
		return Transactions.read(store, tx -> new BackTester(evaluator(store), rounds).run(tx, request, progress));
	}
}
