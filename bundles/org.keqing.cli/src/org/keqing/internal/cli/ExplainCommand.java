package org.keqing.internal.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code explain}: why a client is in its tier and what would bring it into the next. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--client", required = true, paramLabel = "CODE", descriptionKey = "client")
	private String client;

	@Option(names = "--round", paramLabel = "NAME", descriptionKey = "roundNewest")
	private String round;

	ExplainCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		try (var store = session.openExisting()) {
			var explanation = session.services().evaluation().explain(store, client, round);
			session.terminal().clear();
			if (session.isJson()) {
				session.terminal().json(json(explanation));
				return 0;
			}
			var scheme = session.services().schemes().find(explanation.scheme(), explanation.version())
					.orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgSchemeGone, explanation.scheme(), explanation.version())));
			Explanations.lines(explanation, scheme, Locale.getDefault()).forEach(session.terminal()::say);
		}
		return 0;
	}

	private Map<String, Object> json(Explanation e) {
		return Terminal.object("client", client, "round", round, "scheme", e.scheme(), "schemeVersion", e.version(), "score", e.score(), "tier", e.tier(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				"coverage", e.coverage(), "nextTier", e.nextTier(), "distance", e.distance(), "criteria", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				e.lines().stream().map(ExplainCommand::json).toList(), "hints", e.hints().stream().map(ExplainCommand::json).toList(), "rank", //$NON-NLS-1$ //$NON-NLS-2$
				e.rank() == null ? null
						: Terminal.object("place", e.rank().place(), "of", e.rank().of(), "lastIn", e.rank().lastIn(), "valueShare", e.rank().valueOf())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static Map<String, Object> json(Explanation.Line line) {
		return Terminal.object("criterion", line.criterion(), "source", line.source().name().toLowerCase(Locale.ROOT), "value", line.value(), "grade", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				line.grade(), "gradeId", line.gradeId(), "computedGrade", line.computedGrade(), "weight", line.weight(), "points", line.points(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"possible", line.possible()); //$NON-NLS-1$
	}

	private static Map<String, Object> json(Explanation.Hint hint) {
		return Terminal.object("criterion", hint.criterion(), "fromGrade", hint.fromGrade(), "toGrade", hint.toGrade(), "gain", hint.gain(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"sufficient", hint.sufficient(), "needed", hint.needed()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
