package org.keqing.internal.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.packs.Pack;
import org.keqing.packs.PackException;
import org.keqing.packs.PackService;
import org.keqing.packs.PackSites;
import org.keqing.store.Finding.Severity;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code packs}: which packs there are, install, remove and update them. */
@Command(name = "packs", subcommands = { PacksCommand.ListCommand.class, PacksCommand.InstallCommand.class, PacksCommand.RemoveCommand.class, PacksCommand.UpdateCommand.class })
final class PacksCommand extends CommandGroup {

	/** Where packs come from. */
	static final class Sites {

		@Option(names = "--site", paramLabel = "URL|DIR|ZIP", descriptionKey = "site")
		private List<String> sites = List.of();

		List<URI> of(PackService packs) throws PackException {
			if (sites.isEmpty())
				return packs.sites();
			var found = new ArrayList<URI>();
			for (var site : sites)
				found.add(PackSites.parse(site, Path.of(""))); //$NON-NLS-1$
			return found;
		}
	}

	private static Map<String, Object> json(Pack pack) {
		return Terminal.object("id", pack.id(), "name", pack.name(), "description", pack.description(), "installed", pack.installed(), "offered", pack.offered(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"updatable", pack.updatable()); //$NON-NLS-1$
	}

	/** The packs, after what an earlier command has left behind is gone; this one still runs what it removes. */
	private static PackService cleaned(CommandSession session) throws CommandFailure, PackException {
		var packs = session.service(PackService.class);
		packs.clean(session.terminal().progress());
		return packs;
	}

	/** Says what was done to packs: one line each. */
	private static void say(CommandSession session, List<Pack> packs, String line, String nothing) {
		session.terminal().clear();
		if (session.isJson())
			session.terminal().json(packs.stream().map(PacksCommand::json).toList());
		else if (packs.isEmpty())
			session.terminal().say(nothing);
		else
			packs.forEach(pack -> session.terminal().say(NLS.bind(line, new Object[] { pack.id(), pack.offered(), pack.installed() })));
	}

	/** {@code packs list}. */
	@Command(name = "list")
	static final class ListCommand implements Callable<Integer> {

		private final CommandSession session;

		@Mixin
		private final Sites sites = new Sites();

		ListCommand(CommandSession session) {
			this.session = session;
		}

		@Override
		public Integer call() throws Exception {
			var terminal = session.terminal();
			var found = packs();
			terminal.clear();
			if (session.isJson())
				terminal.json(found.stream().map(PacksCommand::json).toList());
			else if (found.isEmpty())
				terminal.say(Messages.MsgNoPacks);
			else
				terminal.table(List.of(Messages.ColumnPack, Messages.ColumnName, Messages.ColumnInstalled, Messages.ColumnOffered),
						found.stream().map(p -> List.of(p.id(), p.name(), dash(p.installed()), dash(p.offered()))).toList());
			problems().forEach(terminal::warn);
			return 0;
		}

		/** The packs; the installed ones alone when a site that was not named on the line does not answer. */
		private List<Pack> packs() throws Exception {
			var packs = session.service(PackService.class);
			try {
				return packs.packs(sites.of(packs), Locale.getDefault(), session.terminal().progress());
			} catch (PackException e) {
				if (!sites.sites.isEmpty())
					throw e;
				session.terminal().warn(NLS.bind(Messages.MsgFailed, e.getMessage()));
				return packs.packs(List.of(), Locale.getDefault(), session.terminal().progress());
			}
		}

		/** What does not work of the installed packs. */
		private List<String> problems() throws CommandFailure {
			var lines = new ArrayList<String>();
			session.service(Installation.class).check().stream().filter(finding -> finding.severity() == Severity.ERROR)
					.forEach(finding -> lines.add(finding.subject() + ": " + finding.message())); //$NON-NLS-1$
			session.service(SchemeRegistry.class).problems().stream().map(Problem::toString).forEach(lines::add);
			return lines;
		}

		private static String dash(String version) {
			return version == null ? "-" : version; //$NON-NLS-1$
		}
	}

	/** {@code packs install}. */
	@Command(name = "install")
	static final class InstallCommand implements Callable<Integer> {

		private final CommandSession session;

		@Mixin
		private final Sites sites = new Sites();

		@Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "packsInstall")
		private List<String> names = List.of();

		InstallCommand(CommandSession session) {
			this.session = session;
		}

		@Override
		public Integer call() throws Exception {
			var packs = cleaned(session);
			var wanted = names.isEmpty() ? packs.due() : names;
			var done = wanted.isEmpty() ? List.<Pack>of() : packs.install(wanted, sites.of(packs), session.terminal().progress());
			if (names.isEmpty() && !wanted.isEmpty())
				packs.rolledOut();
			say(session, done, Messages.MsgPackInstalled, names.isEmpty() ? Messages.MsgNothingDue : NLS.bind(Messages.MsgAlreadyInstalled, String.join(", ", names))); //$NON-NLS-1$
			return 0;
		}
	}

	/** {@code packs remove}. */
	@Command(name = "remove")
	static final class RemoveCommand implements Callable<Integer> {

		private final CommandSession session;

		@Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "packsRemove")
		private List<String> names;

		RemoveCommand(CommandSession session) {
			this.session = session;
		}

		@Override
		public Integer call() throws Exception {
			var packs = cleaned(session);
			var done = packs.remove(names, session.terminal().progress());
			say(session, done.stream().map(pack -> new Pack(pack.id(), pack.name(), pack.description(), null, pack.installed(), false)).toList(), Messages.MsgPackRemoved, ""); //$NON-NLS-1$
			return 0;
		}
	}

	/** {@code packs update}. */
	@Command(name = "update")
	static final class UpdateCommand implements Callable<Integer> {

		private final CommandSession session;

		@Mixin
		private final Sites sites = new Sites();

		@Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "packsUpdate")
		private List<String> names = List.of();

		@Option(names = "--dry-run", descriptionKey = "packsDryRun")
		private boolean dry;

		@Option(names = "--no-preview", descriptionKey = "packsNoPreview")
		private boolean unseen;

		UpdateCommand(CommandSession session) {
			this.session = session;
		}

		@Override
		public Integer call() throws Exception {
			var packs = dry ? session.service(PackService.class) : cleaned(session);
			var from = sites.of(packs);
			var figures = new EffectFigures(session.terminal());
			if (!unseen && session.hasDatabase())
				try (var store = session.openExisting()) {
					figures.add(packs.preview(names, from, store, session.terminal().progress()));
				}
			session.terminal().clear();
			if (!session.isJson())
				figures.say();
			if (dry) {
				if (session.isJson())
					session.terminal().json(figures.json());
				else
					session.terminal().say(Messages.MsgDryRun);
				return 0;
			}
			var done = packs.update(names, from, session.terminal().progress());
			say(session, done, Messages.MsgPackUpdated, Messages.MsgNothingNewer);
			return 0;
		}
	}
}
