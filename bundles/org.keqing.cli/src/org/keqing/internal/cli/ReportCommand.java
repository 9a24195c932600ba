package org.keqing.internal.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandGroup;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.report.Format;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report list} and {@code report run}. */
@Command(name = "report", subcommands = { ReportCommand.ListCommand.class, ReportCommand.RunCommand.class })
final class ReportCommand extends CommandGroup {

	/** {@code report list}. */
	@Command(name = "list")
	static final class ListCommand implements Callable<Integer> {

		private final CommandSession session;

		ListCommand(CommandSession session) {
			this.session = session;
		}

		@Override
		public Integer call() throws CommandFailure {
			var designs = session.service(ReportService.class).designs();
			if (session.isJson())
				session.terminal().json(designs.stream().map(ListCommand::json).toList());
			else
				session.terminal().table(List.of(Messages.ColumnReport, Messages.ColumnName, Messages.ColumnParameters),
						designs.stream().map(d -> List.of(d.id(), d.name(Locale.getDefault()), parameters(d))).toList());
			return 0;
		}

		private static String parameters(ReportDesign design) {
			return design.parameters().stream().map(p -> p.required() ? p.name() : '[' + p.name() + ']').collect(Collectors.joining(" ")); //$NON-NLS-1$
		}

		private static Map<String, Object> json(ReportDesign design) {
			return Terminal.object("id", design.id(), "name", design.name(Locale.getDefault()), "names", design.names(), "parameters", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					design.parameters().stream().map(ListCommand::json).toList());
		}

		private static Map<String, Object> json(ReportParameter parameter) {
			return Terminal.object("name", parameter.name(), "required", parameter.required(), "default", parameter.defaultValue(), "choices", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					parameter.choices());
		}
	}

	/** {@code report run}. */
	@Command(name = "run")
	static final class RunCommand implements Callable<Integer> {

		private final CommandSession session;

		@Spec
		private CommandSpec spec;

		@Parameters(index = "0", paramLabel = "ID", descriptionKey = "report")
		private String id;

		@Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "reportOut")
		private Path out;

		@Option(names = "--format", paramLabel = "pdf|html|xlsx|docx", descriptionKey = "format")
		private String format;

		@Option(names = "--param", paramLabel = "K=V", descriptionKey = "param")
		private Map<String, String> parameters = new LinkedHashMap<>();

		RunCommand(CommandSession session) {
			this.session = session;
		}

		@Override
		public Integer call() throws Exception {
			var kind = format();
			try (var store = session.openExisting()) {
				var request = new ReportRequest(id, out, kind, parameters, Locale.getDefault(), session.user());
				var files = session.service(ReportService.class).run(store, request, session.terminal().progress());
				session.terminal().clear();
				if (session.isJson())
					session.terminal().json(Terminal.object("files", files.stream().map(Path::toString).toList())); //$NON-NLS-1$
				else
					files.forEach(f -> session.terminal().say(f.toString()));
			}
			return 0;
		}

		/** {@code --format}, else what the name of the file ends with, else PDF. */
		private Format format() {
			if (format != null)
				return Format.of(format).orElseThrow(
						() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.MsgUnknownFormat, format, "pdf, html, xlsx, docx"))); //$NON-NLS-1$
			var name = String.valueOf(out.getFileName());
			return Format.of(name.substring(name.lastIndexOf('.') + 1)).orElse(Format.PDF);
		}
	}
}
