package org.keqing.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.keqing.command.CommandSession;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evaluate}: prepares a round, computes it and, when asked, confirms it. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

	private final CommandSession session;

	@Spec
	private CommandSpec spec;

	@Option(names = "--scheme", required = true, paramLabel = "ID", descriptionKey = "scheme")
	private String scheme;

	@Option(names = "--scheme-version", paramLabel = "N", descriptionKey = "schemeVersion")
	private int version;

	@Option(names = "--round", required = true, paramLabel = "NAME", descriptionKey = "roundNew")
	private String round;

	@Option(names = "--as-of", required = true, paramLabel = "DATE", descriptionKey = "asOf")
	private LocalDate asOf;

	@Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
	private LocalDate from;

	@Option(names = "--committee", paramLabel = "FILE", descriptionKey = "committee")
	private Path committee;

	@Option(names = "--confirm", descriptionKey = "confirm")
	private boolean confirm;

	EvaluateCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		var request = request();
		try (var store = session.openExisting()) {
			var done = evaluate(store, request);
			session.terminal().clear();
			var figures = RoundFigures.of(session, store, done.id());
			if (session.isJson())
				session.terminal().json(figures.json());
			else
				figures.say();
		}
		return 0;
	}

	private RoundRequest request() throws Exception {
		var members = committee == null ? null : CommitteeFile.read(committee);
		try {
			return new RoundRequest(round, scheme, version, from, asOf, members, Scope.ALL, session.user());
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	private Round evaluate(Store store, RoundRequest request) throws Exception {
		var evaluation = session.service(EvaluationService.class);
		var progress = session.terminal().progress();
		var prepared = evaluation.prepare(store, request, progress);
		var reviewed = evaluation.evaluate(store, prepared.id(), progress);
		return confirm ? evaluation.confirm(store, reviewed.id(), session.user(), progress) : reviewed;
	}
}
