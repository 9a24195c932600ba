package org.keqing.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.ImportService;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.exchange.RowProblem;
import org.keqing.model.Plurals;
import org.keqing.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import clients|trades|dues|grades|all FILE…}. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	private static final String ALL = "all"; //$NON-NLS-1$
	private static final int SHOWN = 100;

	private final CommandSession session;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "clients|trades|dues|grades|all|\u2026", descriptionKey = "kind")
	private String kind;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
	private List<Path> files;

	@Option(names = "--profile", paramLabel = "ID", descriptionKey = "profile")
	private String profile;

	@Option(names = "--skip-bad", descriptionKey = "skipBad")
	private boolean skipBad;

	@Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "rejects")
	private Path rejects;

	@Option(names = "--check", descriptionKey = "check")
	private boolean check;

	ImportCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if (rejects != null && !skipBad)
			throw new ParameterException(spec.commandLine(), Messages.MsgRejectsNeedsSkip);
		if (rejects != null && kind.equals(ALL))
			throw new ParameterException(spec.commandLine(), Messages.MsgRejectsOneKind);
		var contributed = contributed();
		if (contributed.isPresent() && (profile != null || skipBad))
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.MsgNotForKind, kind));
		var kinds = contributed.isPresent() ? List.<ImportKind>of() : kinds();
		var reports = new ArrayList<ImportReport>();
		try (var store = session.open()) {
			for (var each : kinds)
				reports.add(run(store, each));
			if (contributed.isPresent())
				reports.add(run(store, contributed.get()));
		}
		session.terminal().clear();
		if (session.isJson())
			session.terminal().json(reports.size() == 1 ? json(reports.getFirst()) : reports.stream().map(this::json).toList());
		else
			reports.forEach(this::say);
		return check && reports.stream().anyMatch(r -> r.problemCount() > 0) ? 1 : 0;
	}

	private List<ImportKind> kinds() throws CommandFailure {
		if (!kind.equals(ALL))
			return List.of(ImportKind.of(kind)
					.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.MsgUnknownKind, kind, known()))));
		if (profile == null)
			throw new ParameterException(spec.commandLine(), Messages.MsgAllNeedsProfile);
		return session.service(ImportService.class).profiles().stream().filter(p -> p.id().equals(profile)).findFirst()
				.map(p -> List.copyOf(p.kinds())).orElse(List.of(ImportKind.CLIENTS));
	}

	private Optional<RowKind> contributed() {
		return ImportKind.of(kind).isPresent() || kind.equals(ALL) ? Optional.empty() : kindsOfOthers().stream().filter(each -> each.id().equals(kind)).findFirst();
	}

	private String known() {
		return Stream.concat(Stream.of("clients", "trades", "dues", "grades", ALL), kindsOfOthers().stream().filter(RowKind::isImported).map(RowKind::id)).collect(Collectors.joining(", ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	/** What other bundles contribute; nothing where no service knows of it. */
	private List<RowKind> kindsOfOthers() {
		try {
			return session.service(RowKinds.class).kinds();
		} catch (CommandFailure e) {
			return List.of();
		}
	}

	private ImportReport run(Store store, RowKind each) throws CommandFailure {
		var service = session.service(RowKinds.class);
		var progress = session.terminal().progress();
		try {
			return check ? service.check(store, each, files, session.user(), progress) : service.run(store, each, files, session.user(), progress);
		} catch (ImportException e) {
			throw failure(e);
		}
	}

	private ImportReport run(Store store, ImportKind each) throws CommandFailure {
		var request = new ImportRequest(each, files, profile, skipBad, rejects, session.user());
		try {
			var imports = session.service(ImportService.class);
			var progress = session.terminal().progress();
			return check ? imports.check(store, request, progress) : imports.run(store, request, progress);
		} catch (ImportException e) {
			throw failure(e);
		}
	}

	private static CommandFailure failure(ImportException e) {
		var lines = new ArrayList<>(e.problems().stream().limit(SHOWN).map(RowProblem::message).toList());
		if (e.problems().size() == 1 && e.getMessage().equals(lines.getFirst()))
			lines.clear();
		else if (e.problemCount() > SHOWN)
			lines.add(Plurals.bind(Messages.MsgMoreProblems, e.problemCount() - SHOWN));
		return new CommandFailure(e.getMessage(), lines,
				Map.of("problemCount", e.problemCount(), "problems", e.problems().stream().map(ImportCommand::json).toList())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> json(RowProblem problem) {
		return Terminal.object("file", problem.file(), "line", problem.line(), "column", problem.column(), "value", problem.value(), "reason", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				problem.reason());
	}

	private Map<String, Object> json(ImportReport report) {
		return Terminal.object("kind", id(report), "rows", report.rows(), "inserted", report.inserted(), "updated", report.updated(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"unchanged", report.unchanged(), "taken", report.taken(), "rejected", report.rejected(), "rejects", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				report.rejects() == null ? null : report.rejects().toString(), "problemCount", report.problemCount(), "problems", //$NON-NLS-1$ //$NON-NLS-2$
				report.problems().stream().map(ImportCommand::json).toList(), "files", report.files().stream().map(ImportCommand::json).toList()); //$NON-NLS-1$
	}

	private static Map<String, Object> json(ImportReport.FileReport file) {
		return Terminal.object("file", file.file(), "rows", file.rows(), "inserted", file.inserted(), "updated", file.updated(), "unchanged", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				file.unchanged(), "taken", file.taken(), "rejected", file.rejected(), "ignoredColumns", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				file.ignored().stream().map(i -> Terminal.object("column", i.name(), "reason", i.reason())).toList(), "remarks", file.remarks()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String id(ImportReport report) {
		return report.kind() == null ? kind : report.kind().id();
	}

	private void say(ImportReport report) {
		var terminal = session.terminal();
		for (var file : report.files())
			file.ignored().forEach(i -> terminal.warn(NLS.bind(Messages.MsgIgnoredColumn, new Object[] { file.file(), i.name(), i.reason() })));
		report.problems().stream().limit(SHOWN).map(RowProblem::message).forEach(terminal::warn);
		if (report.problemCount() > SHOWN)
			terminal.warn(Plurals.bind(Messages.MsgMoreProblems, report.problemCount() - SHOWN));
		for (var file : report.files()) {
			terminal.say(Plurals.bind(check ? Messages.MsgWouldImport : Messages.MsgImported,
					new Object[] { id(report), file.file(), file.rows(), file.inserted(), file.updated(), file.unchanged() + file.taken() })
					+ (file.rejected() > 0 ? NLS.bind(Messages.MsgRejected, file.rejected()) : "")); //$NON-NLS-1$
			file.remarks().forEach(terminal::say);
		}
		if (report.rejects() != null)
			terminal.say(NLS.bind(Messages.MsgRejectsFile, report.rejects()));
	}
}
