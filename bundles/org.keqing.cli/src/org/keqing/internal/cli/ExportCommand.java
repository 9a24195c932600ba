package org.keqing.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ExportRequest;
import org.keqing.exchange.ExportService;
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

	@Parameters(index = "0", paramLabel = "clients|trades|dues|grades|evaluations|history", descriptionKey = "exportKind")
	private String kind;

	@Option(names = "--out", required = true, paramLabel = "FILE.csv", descriptionKey = "exportOut")
	private Path out;

	@Option(names = "--round", paramLabel = "NAME", descriptionKey = "exportRound")
	private String round;

	ExportCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		var wanted = ExportKind.of(kind).orElseThrow(() -> new ParameterException(spec.commandLine(),
				NLS.bind(Messages.MsgUnknownKind, kind, "clients, trades, dues, grades, evaluations, history"))); //$NON-NLS-1$
		if (round != null && wanted != ExportKind.GRADES && wanted != ExportKind.EVALUATIONS)
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.MsgNoRoundHere, kind));
		try (var store = session.openExisting()) {
			var rows = session.service(ExportService.class).run(store, new ExportRequest(wanted, out, round), session.terminal().progress());
			session.terminal().clear();
			if (session.isJson())
				session.terminal().json(Terminal.object("kind", kind, "file", out.toString(), "rows", rows)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			else
				session.terminal().say(Plurals.bind(Messages.MsgExported, new Object[] { kind, rows, out }));
		}
		return 0;
	}
}
