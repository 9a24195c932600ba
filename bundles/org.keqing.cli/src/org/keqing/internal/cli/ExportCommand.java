package org.keqing.internal.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ExportRequest;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowKinds;
import org.keqing.model.Plurals;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

	private final CommandSession session;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "clients|trades|dues|grades|evaluations|history|\u2026", descriptionKey = "exportKind")
	private String kind;

	@Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "exportFile")
	private Path file;

	@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "exportOut")
	private Path out;

	@Option(names = "--round", paramLabel = "NAME", descriptionKey = "exportRound")
	private String round;

	ExportCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if ((out == null) == (file == null))
			throw new ParameterException(spec.commandLine(), Messages.MsgOneFile);
		out = out == null ? file : out;
		var contributed = ExportKind.of(kind).isPresent() ? Optional.<RowKind>empty() : kindsOfOthers().stream().filter(each -> each.id().equals(kind)).findFirst();
		if (contributed.isPresent())
			return contributed(contributed.get());
		var wanted = ExportKind.of(kind).orElseThrow(() -> new ParameterException(spec.commandLine(),
				NLS.bind(Messages.MsgUnknownKind, kind, known())));
		if (round != null && wanted != ExportKind.GRADES && wanted != ExportKind.EVALUATIONS)
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.MsgNoRoundHere, kind));
		try (var store = session.openExisting()) {
			say(session.service(ExportService.class).run(store, new ExportRequest(wanted, out, session.user(), round), session.terminal().progress()));
		}
		return 0;
	}

	private int contributed(RowKind wanted) throws Exception {
		if (round != null)
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.MsgNoRoundHere, kind));
		try (var store = session.openExisting()) {
			say(session.service(RowKinds.class).export(store, wanted, out, session.user(), session.terminal().progress()));
		}
		return 0;
	}

	private String known() {
		return Stream.concat(Arrays.stream(ExportKind.values()).map(ExportKind::id), kindsOfOthers().stream().filter(RowKind::isExported).map(RowKind::id)).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** What other bundles contribute; nothing where no service knows of it. */
	private List<RowKind> kindsOfOthers() {
		try {
			return session.service(RowKinds.class).kinds();
		} catch (CommandFailure e) {
			return List.of();
		}
	}

	private void say(long rows) {
		session.terminal().clear();
		if (session.isJson())
			session.terminal().json(Terminal.object("kind", kind, "file", out.toString(), "rows", rows)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		else
			session.terminal().say(Plurals.bind(Messages.MsgExported, new Object[] { kind, rows, out }));
	}
}
