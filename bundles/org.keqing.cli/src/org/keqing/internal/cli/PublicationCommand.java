package org.keqing.internal.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;
import org.keqing.command.Listing;
import org.keqing.command.Terminal;
import org.keqing.evaluation.Dissent;
import org.keqing.evaluation.Dissent.Outcome;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Publication;
import org.keqing.evaluation.PublicationService;
import org.keqing.evaluation.PublishedClient;
import org.keqing.evaluation.Round;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Schemes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code publication}: the list of a round, objections within a window, the final list. */
@Command(name = "publication", subcommands = { PublicationCommand.AnnounceCommand.class, PublicationCommand.ListCommand.class, PublicationCommand.DissentCommand.class,
		PublicationCommand.DissentsCommand.class, PublicationCommand.DecideCommand.class, PublicationCommand.FinalCommand.class })
final class PublicationCommand extends CommandGroup {

	/** What all of them do: they answer with the publication or a case. */
	abstract static class OfRound extends RoundCommand {

		OfRound(CommandSession session) {
			super(session);
		}

		final PublicationService publications() throws CommandFailure {
			return session().service(PublicationService.class);
		}

		final TierNames names(Store store, Round round) throws StoreException, CommandFailure {
			return new TierNames(session().service(EvaluationService.class).scheme(store, round.id()));
		}

		/** The published client of a code. */
		final PublishedClient client(Store store, Round round, String code) throws StoreException, CommandFailure {
			return publications().list(store, round.id(), Integer.MAX_VALUE).stream().filter(each -> each.clientCode().equals(code)).findFirst()
					.orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNotPublished, code, round.name())));
		}

		/** Tells what was done: a sentence for people, the publication for machines. */
		final void tell(Round round, Publication publication) {
			session().terminal().clear();
			if (session().isJson())
				session().terminal().json(json(round, publication));
			else
				session().terminal().say(sentence(publication));
		}

		/** Tells about a case. */
		final void tell(Dissent dissent, String sentence) {
			session().terminal().clear();
			if (session().isJson())
				session().terminal().json(dissents(null).json(List.of(dissent)).getFirst());
			else
				session().terminal().say(sentence);
		}
	}

	private static String sentence(Publication publication) {
		return publication.isFinal() ? NLS.bind(Messages.MsgFinalList, day(publication.finalAt()), publication.finalBy())
				: NLS.bind(Messages.MsgAnnounced, new Object[] { day(publication.announcedAt()), publication.announcedBy(), publication.from(), publication.to() });
	}

	private static LocalDate day(Instant time) {
		return LocalDate.ofInstant(time, ZoneId.systemDefault());
	}

	private static Map<String, Object> json(Round round, Publication publication) {
		return Terminal.object("round", round.name(), "state", round.state().name().toLowerCase(Locale.ROOT), "from", publication.from().toString(), "to", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				publication.to().toString(), "announcedBy", publication.announcedBy(), "announcedAt", publication.announcedAt().toString(), "final", publication.isFinal(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"finalBy", publication.finalBy(), "finalAt", publication.isFinal() ? publication.finalAt().toString() : null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Listing<Dissent> dissents(TierNames names) {
		return new Listing<Dissent>().column("client", Messages.ColumnCode, Dissent::clientCode).column("name", Messages.ColumnName, Dissent::clientName) //$NON-NLS-1$ //$NON-NLS-2$
				.column("raised_on", Messages.ColumnRaisedOn, Dissent::raisedOn).column("raised_by", Messages.ColumnRaisedBy, Dissent::raisedBy) //$NON-NLS-1$ //$NON-NLS-2$
				.column("reason", Messages.ColumnReason, Dissent::reason) //$NON-NLS-1$
				.column("wanted", Messages.ColumnWanted, Dissent::wanted, each -> each.wanted() == null ? "" : names.of(each.wanted())) //$NON-NLS-1$ //$NON-NLS-2$
				.column("outcome", Messages.ColumnOutcome, Dissent::outcome, each -> outcome(each.outcome())).column("answer", Messages.ColumnAnswer, Dissent::answer) //$NON-NLS-1$ //$NON-NLS-2$
				.column("decided_by", Messages.ColumnDecidedBy, Dissent::decidedBy).column("decided_on", Messages.ColumnDecidedOn, Dissent::decidedOn); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String outcome(Outcome outcome) {
		return switch (outcome) {
		case null -> Messages.OutcomeOpen;
		case UPHELD -> Messages.OutcomeUpheld;
		case REJECTED -> Messages.OutcomeRejected;
		case WITHDRAWN -> Messages.OutcomeWithdrawn;
		};
	}

	/** {@code publication announce}. */
	@Command(name = "announce")
	static final class AnnounceCommand extends OfRound {

		@Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "windowFrom")
		private LocalDate from;

		@Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "windowTo")
		private LocalDate to;

		AnnounceCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			tell(round, publications().announce(store, round.id(), from, to, session().user()));
		}
	}

	/** {@code publication list}. */
	@Command(name = "list")
	static final class ListCommand extends OfRound {

		@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
		private Path out;

		ListCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			var publication = publications().find(store, round.id()).orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNotAnnounced, round.name())));
			var clients = publications().list(store, round.id(), Integer.MAX_VALUE);
			var listing = listing(names(store, round));
			if (out == null && session().isJson()) {
				var answer = json(round, publication);
				answer.put("clients", listing.json(clients)); //$NON-NLS-1$
				session().terminal().json(answer);
				return;
			}
			if (out == null) {
				session().terminal().clear();
				session().terminal().say(sentence(publication));
			}
			listing.answer(session(), out, clients);
		}

		private static Listing<PublishedClient> listing(TierNames names) {
			return new Listing<PublishedClient>().column("client", Messages.ColumnCode, PublishedClient::clientCode) //$NON-NLS-1$
					.column("name", Messages.ColumnName, PublishedClient::clientName).column("region", Messages.ColumnRegion, PublishedClient::region) //$NON-NLS-1$ //$NON-NLS-2$
					.column("announced_tier", Messages.ColumnAnnounced, PublishedClient::preliminaryTier, each -> names.of(each.preliminaryTier())) //$NON-NLS-1$
					.column("announced_score", Messages.ColumnAnnouncedScore, PublishedClient::preliminaryScore) //$NON-NLS-1$
					.column("tier", Messages.ColumnTier, PublishedClient::tier, each -> names.of(each.tier())).column("score", Messages.ColumnScore, PublishedClient::score) //$NON-NLS-1$ //$NON-NLS-2$
					.column("dissents", Messages.ColumnDissents, PublishedClient::dissents).column("open", Messages.ColumnOpen, PublishedClient::open); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** {@code publication dissent}. */
	@Command(name = "dissent")
	static final class DissentCommand extends OfRound {

		@Option(names = "--client", required = true, paramLabel = "CODE", descriptionKey = "client")
		private String client;

		@Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "dissentBy")
		private String by;

		@Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "dissentReason")
		private String reason;

		@Option(names = "--wanted", paramLabel = "TIER", descriptionKey = "dissentWanted")
		private String wanted;

		@Option(names = "--on", paramLabel = "DATE", descriptionKey = "dissentOn")
		private LocalDate day;

		DissentCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			if (wanted != null && Schemes.tier(names(store, round).scheme(), wanted).isEmpty())
				throw new CommandFailure(NLS.bind(Messages.MsgNoSuchTier, round.schemeId(), wanted));
			var raised = Dissent.raised(round.id(), client(store, round, client).clientId(), day == null ? LocalDate.now() : day, by, reason, wanted);
			tell(publications().raise(store, raised, session().user()), NLS.bind(Messages.MsgDissentRaised, client, by));
		}
	}

	/** {@code publication dissents}. */
	@Command(name = "dissents")
	static final class DissentsCommand extends OfRound {

		@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
		private Path out;

		DissentsCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			dissents(names(store, round)).answer(session(), out, publications().dissents(store, round.id()));
		}
	}

	/** {@code publication decide}. */
	@Command(name = "decide")
	static final class DecideCommand extends OfRound {

		@Option(names = "--client", required = true, paramLabel = "CODE", descriptionKey = "client")
		private String client;

		@Option(names = "--outcome", required = true, paramLabel = "upheld|rejected|withdrawn", descriptionKey = "dissentOutcome")
		private Outcome outcome;

		@Option(names = "--answer", required = true, paramLabel = "TEXT", descriptionKey = "dissentAnswer")
		private String answer;

		@Option(names = "--on", paramLabel = "DATE", descriptionKey = "decideOn")
		private LocalDate day;

		DecideCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			var open = publications().dissents(store, round.id()).stream().filter(each -> each.isOpen() && each.clientCode().equals(client)).findFirst()
					.orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoOpenCase, client, round.name())));
			var closed = publications().close(store, open.id(), outcome, answer, day == null ? LocalDate.now() : day, session().user());
			tell(closed, NLS.bind(Messages.MsgDissentClosed, client, outcome(closed.outcome())));
		}
	}

	/** {@code publication final}. */
	@Command(name = "final")
	static final class FinalCommand extends OfRound {

		FinalCommand(CommandSession session) {
			super(session);
		}

		@Override
		void run(Store store, Round round) throws StoreException, CommandFailure {
			tell(round, publications().publish(store, round.id(), LocalDate.now(), session().user()));
		}
	}
}
