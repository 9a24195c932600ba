package org.keqing.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.Terminal;
import org.keqing.evaluation.CalibrationService;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.Scoring;
import org.keqing.evaluation.SheetLine;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Schemes;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scoring}: how the committee of a round scores, blind or open, how far it is, and the reveal. */
@Command(name = "scoring", subcommands = { ScoringCommand.ProgressCommand.class, ScoringCommand.ArrangeCommand.class, ScoringCommand.AnchorsCommand.class,
		ScoringCommand.StartCommand.class, ScoringCommand.RevealCommand.class })
final class ScoringCommand extends CommandGroup {

	/** How far one person is. Whose grades are hidden is still counted. */
	private record Line(String person, CommitteeRole role, long complete, int clients, long given, long needed) {

		static Line of(CommitteeMember member, List<SheetLine> sheets, Set<String> needed) {
			return new Line(member.person(), member.role(), sheets.stream().filter(sheet -> sheet.grades().keySet().containsAll(needed)).count(), sheets.size(),
					sheets.stream().mapToLong(sheet -> needed.stream().filter(sheet.grades()::containsKey).count()).sum(), (long) needed.size() * sheets.size());
		}
	}

	/** What all of them do: they end by telling how the round is scored now. */
	abstract static class OfRound extends RoundCommand {

		OfRound(CommandSession session) {
			super(session);
		}

		final CalibrationService scorings() throws CommandFailure {
			return session().service(CalibrationService.class);
		}

		final List<SheetLine> sheets(Store store, Round round, String person) throws StoreException, CommandFailure {
			return session().service(EvaluationService.class).sheets(store, round.id(), person);
		}

		/** Tells how the round is scored and how far the committee is; people read the persons only when they ask for them. */
		final void tell(Store store, Round found, Path out, boolean persons) throws StoreException, CommandFailure {
			var rounds = session().service(EvaluationService.class);
			var round = Named.round(session(), store, found.name());
			var scoring = scorings().scoring(store, round.id());
			var needed = Schemes.gradedByPeople(rounds.scheme(store, round.id()));
			var lines = new ArrayList<Line>();
			for (var member : round.committee().members())
				lines.add(Line.of(member, sheets(store, round, member.person()), needed));
			session().terminal().clear();
			if (out == null && session().isJson())
				session().terminal().json(json(store, round, scoring, lines));
			else if (out == null)
				say(round, scoring);
			if (out != null || persons && !session().isJson())
				listing().answer(session(), out, lines);
		}

		private void say(Round round, Scoring scoring) {
			session().terminal().say(NLS.bind(Messages.MsgScoring, round.name(), sentence(scoring)));
			if (!scoring.anchors().isEmpty())
				session().terminal().say(Plurals.bind(Messages.MsgAnchors, scoring.anchors().size()));
		}

		private Map<String, Object> json(Store store, Round round, Scoring scoring, List<Line> lines) throws StoreException, CommandFailure {
			var codes = sheets(store, round, "").stream().filter(each -> scoring.anchors().contains(each.clientId())).map(SheetLine::clientCode).toList(); //$NON-NLS-1$
			return Terminal.object("round", round.name(), "state", round.state().name().toLowerCase(Locale.ROOT), "blind", scoring.blind(), "hidden", scoring.isHidden(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					"revealedBy", scoring.revealedBy(), "revealedAt", scoring.revealedAt() == null ? null : scoring.revealedAt().toString(), "anchors", codes, "given", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					lines.stream().mapToLong(Line::given).sum(), "needed", lines.stream().mapToLong(Line::needed).sum(), "evaluators", listing().json(lines)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String sentence(Scoring scoring) {
		if (!scoring.blind())
			return Messages.LabelOpenScoring;
		return scoring.isHidden() ? Messages.LabelHiddenScoring
				: NLS.bind(Messages.LabelRevealedScoring, LocalDate.ofInstant(scoring.revealedAt(), ZoneId.systemDefault()), scoring.revealedBy());
	}

	private static Listing<Line> listing() {
		return new Listing<Line>().column("evaluator", Messages.ColumnEvaluator, Line::person).column("role", Messages.ColumnRole, Line::role, each -> RoleNames.of(each.role())) //$NON-NLS-1$ //$NON-NLS-2$
				.column("complete", Messages.ColumnComplete, Line::complete).column("clients", Messages.ColumnClients, Line::clients) //$NON-NLS-1$ //$NON-NLS-2$
				.column("given", Messages.ColumnGrades, Line::given).column("needed", Messages.ColumnNeeded, Line::needed); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** {@code scoring progress}. */
	@Command(name = "progress")
	static final class ProgressCommand extends OfRound {

		@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
		private Path out;

		ProgressCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			tell(store, round, out, true);
		}
	}

	/** {@code scoring arrange}. */
	@Command(name = "arrange")
	static final class ArrangeCommand extends OfRound {

		@ArgGroup(exclusive = true, multiplicity = "1")
		private Way way;

		/** One of both. */
		static final class Way {

			@Option(names = "--blind", required = true, descriptionKey = "scoreBlind")
			private boolean blind;

			@Option(names = "--open", required = true, descriptionKey = "scoreOpen")
			private boolean open;
		}

		ArrangeCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			scorings().arrange(store, round.id(), way.blind && !way.open, session().user());
			tell(store, round, null, false);
		}
	}

	/** {@code scoring anchors}. */
	@Command(name = "anchors")
	static final class AnchorsCommand extends OfRound {

		@Option(names = "--client", paramLabel = "CODE", split = ",", descriptionKey = "anchor")
		private List<String> codes = List.of();

		AnchorsCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			var known = sheets(store, round, "").stream().collect(Collectors.toMap(SheetLine::clientCode, SheetLine::clientId)); //$NON-NLS-1$
			var clients = new ArrayList<Long>();
			for (var code : codes) {
				if (!known.containsKey(code))
					throw new CommandFailure(NLS.bind(Messages.MsgNotInRound, code, round.name()));
				clients.add(known.get(code));
			}
			scorings().anchors(store, round.id(), clients, session().user());
			tell(store, round, null, false);
		}
	}

	/** {@code scoring start}. */
	@Command(name = "start")
	static final class StartCommand extends OfRound {

		StartCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			session().service(EvaluationService.class).startScoring(store, round.id(), session().user());
			tell(store, round, null, false);
		}
	}

	/** {@code scoring reveal}. */
	@Command(name = "reveal")
	static final class RevealCommand extends OfRound {

		RevealCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			scorings().reveal(store, round.id(), session().user());
			tell(store, round, null, false);
		}
	}
}
