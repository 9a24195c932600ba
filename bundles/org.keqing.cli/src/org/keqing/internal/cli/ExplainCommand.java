package org.keqing.internal.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.evaluation.EvaluationService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.Standings;
import org.keqing.tiering.model.Scheme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code explain}: why a client is in its tier and what would bring it into the next. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

	private final CommandSession session;

	@Option(names = "--client", required = true, paramLabel = "CODE", descriptionKey = "client")
	private String client;

	@Option(names = "--round", paramLabel = "NAME", descriptionKey = "roundNewest")
	private String round;

	ExplainCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		try (var store = session.openExisting()) {
			var explanation = session.service(EvaluationService.class).explain(store, client, round);
			session.terminal().clear();
			if (session.isJson()) {
				session.terminal().json(json(explanation));
				return 0;
			}
			Explanations.lines(explanation, frozen(store, explanation), Locale.getDefault()).forEach(session.terminal()::say);
		}
		return 0;
	}

	/** The scheme as a round froze it, whatever is installed today; the explanation comes from one of these rounds. */
	private Scheme frozen(Store store, Explanation explanation) throws StoreException, CommandFailure {
		var evaluation = session.service(EvaluationService.class);
		for (var each : evaluation.rounds(store))
			if (each.schemeId().equals(explanation.scheme()) && each.schemeVersion() == explanation.version())
				return evaluation.scheme(store, each.id());
		throw new IllegalStateException(explanation.scheme());
	}

	private Map<String, Object> json(Explanation e) {
		return Terminal.object("client", client, "round", round, "scheme", e.scheme(), "schemeVersion", e.version(), "score", e.score(), "tier", e.tier(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				"coverage", e.coverage(), "nextTier", e.nextTier(), "distance", e.distance(), "criteria", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				e.lines().stream().map(ExplainCommand::json).toList(), "hints", e.hints().stream().map(ExplainCommand::json).toList(), "rank", //$NON-NLS-1$ //$NON-NLS-2$
				e.rank() == null ? null
						: Terminal.object("place", e.rank().place(), "of", e.rank().of(), "lastIn", e.rank().lastIn(), "valueShare", e.rank().valueOf()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"override", e.override(), "otherwise", e.otherwise(), "standing", e.standing() == null ? null : json(e.standing())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Map<String, Object> json(Standings.Decision decision) {
		return Terminal.object("reason", decision.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), "proposed", decision.proposed(), "before", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				decision.before(), "rounds", decision.rounds(), "until", Objects.toString(decision.until(), null)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> json(Explanation.Line line) {
		return Terminal.object("criterion", line.criterion(), "source", line.source().name().toLowerCase(Locale.ROOT), "value", line.value(), "grade", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				line.grade(), "gradeId", line.gradeId(), "computedGrade", line.computedGrade(), "weight", line.weight(), "points", line.points(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"possible", line.possible(), "text", line.text(), "band", line.band()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Map<String, Object> json(Explanation.Hint hint) {
		return Terminal.object("criterion", hint.criterion(), "fromGrade", hint.fromGrade(), "toGrade", hint.toGrade(), "gain", hint.gain(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"sufficient", hint.sufficient(), "needed", hint.needed(), "toTier", hint.toTier()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
