package org.keqing.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.model.Plurals;
import org.keqing.store.Store;

import picocli.CommandLine.ArgGroup;
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

	@ArgGroup(exclusive = true)
	private final Extent extent = new Extent();

	/** How far to go; by default up to the review. */
	private static final class Extent {

		@Option(names = "--prepare", descriptionKey = "prepare")
		private boolean prepare;

		@Option(names = "--confirm", descriptionKey = "confirm")
		private boolean confirm;
	}

	EvaluateCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		var request = request();
		try (var store = session.openExisting()) {
			if (extent.prepare)
				tell(session.service(EvaluationService.class).prepare(store, request, session.terminal().progress()));
			else
				tell(RoundFigures.of(session, store, evaluate(store, request).id()));
		}
		return 0;
	}

	private void tell(Round prepared) {
		session.terminal().clear();
		if (session.isJson())
			session.terminal().json(Terminal.object("round", prepared.name(), "scheme", prepared.schemeId(), "schemeVersion", prepared.schemeVersion(), "state", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					prepared.state().name().toLowerCase(Locale.ROOT), "clients", prepared.size())); //$NON-NLS-1$
		else
			session.terminal().say(Plurals.bind(Messages.MsgRoundPrepared, prepared.name(), prepared.schemeId(), prepared.schemeVersion(), prepared.from(), prepared.asOf(),
					prepared.size()));
	}

	private void tell(RoundFigures figures) {
		session.terminal().clear();
		if (session.isJson())
			session.terminal().json(figures.json());
		else
			figures.say();
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
		return extent.confirm ? evaluation.confirm(store, reviewed.id(), session.user(), progress) : reviewed;
	}
}
