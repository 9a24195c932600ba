package org.keqing.internal.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;

import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.PopulationRequest;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.packs.SchemeEffect;
import org.keqing.packs.SchemeEffect.Move;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Result;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/** Runs the new version of a scheme on the last confirmed round by the old one. */
final class Effects {

	private final EvaluationService evaluation;
	private final SchemeTrials trials;
	private final TieringEngine engine;

	Effects(EvaluationService evaluation, SchemeTrials trials, TieringEngine engine) {
		this.evaluation = evaluation;
		this.trials = trials;
		this.engine = engine;
	}

	SchemeEffect of(Store store, Scheme scheme, Progress progress) throws StoreException {
		var last = evaluation.rounds(store).stream().filter(round -> round.state().isFinal() && round.schemeId().equals(scheme.getId()))
				.max(Comparator.comparing(Round::asOf).thenComparing(Round::confirmedAt));
		if (last.isEmpty())
			return new SchemeEffect(scheme, null, null, 0, List.of(), null);
		var round = last.get();
		var before = evaluation.scheme(store, round.id());
		try {
			var request = PopulationRequest.round(round.id());
			var old = trials.population(store, request, before, progress);
			var young = trials.population(store, request, scheme, progress);
			var moves = moves(store, old.inputs().clientIds(), engine.evaluate(before, old.inputs(), progress::canceled),
					engine.evaluate(scheme, young.inputs(), progress::canceled));
			return new SchemeEffect(scheme, before, round, old.size(), moves, null);
		} catch (EvaluationException e) {
			return new SchemeEffect(scheme, before, round, round.size(), List.of(), e.getMessage());
		} catch (CancellationException e) {
			var canceled = new CanceledException();
			canceled.initCause(e);
			throw canceled;
		}
	}

	/** From one position to another, the highest tier first and not assessed last. */
	private record Step(int from, int to) implements Comparable<Step> {

		@Override
		public int compareTo(Step other) {
			return Comparator.comparingInt(Step::from).thenComparingInt(Step::to).compare(this, other);
		}
	}

	private List<Move> moves(Store store, long[] ids, Result old, Result young) throws StoreException {
		Map<Step, LongStream.Builder> moved = new TreeMap<>();
		for (var row = 0; row < ids.length; row++) {
			var from = old.tier(row);
			var to = young.tier(row);
			if (from == null ? to != null : !from.equals(to))
				moved.computeIfAbsent(new Step(position(old, row), position(young, row)), step -> LongStream.builder()).add(ids[row]);
		}
		var moves = new ArrayList<Move>();
		for (var entry : moved.entrySet()) {
			var step = entry.getKey();
			var clients = trials.names(store, entry.getValue().build().toArray()).stream().sorted(Comparator.comparing(ClientName::code)).toList();
			moves.add(new Move(tier(old, step.from()), tier(young, step.to()), clients));
		}
		return moves;
	}

	private static int position(Result result, int row) {
		var index = result.tierIndex()[row];
		return index == Result.NOT_ASSESSED ? Integer.MAX_VALUE : index;
	}

	private static String tier(Result result, int position) {
		return position == Integer.MAX_VALUE ? null : result.tiers().get(position);
	}
}
