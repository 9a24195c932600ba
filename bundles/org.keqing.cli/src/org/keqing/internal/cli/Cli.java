package org.keqing.internal.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.EvaluationException;
import org.keqing.exchange.ExportException;
import org.keqing.exchange.ImportException;
import org.keqing.packs.PackException;
import org.keqing.report.ReportException;
import org.keqing.store.CanceledException;
import org.keqing.store.StoreException;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code keqing}: reads the line, runs the command, gives the exit code: 0 done, 1 failed, 2 wrong usage. */
@Command(name = "keqing", mixinStandardHelpOptions = true, version = "Keqing CRM 0.1.0", scope = CommandLine.ScopeType.INHERIT, sortOptions = false)
public final class Cli implements Runnable {

	private static final String LANG = "--lang"; //$NON-NLS-1$

	@Mixin
	private final Session session;

	@Spec
	private CommandSpec spec;

	private Cli(Session session) {
		this.session = session;
	}

	/**
	 * Runs one command.
	 *
	 * @param services    what it works with
	 * @param out         for the answer
	 * @param err         for errors and progress
	 * @param interactive true when a person watches
	 * @param args        the line
	 * @return the exit code
	 */
	public static int run(Services services, PrintStream out, PrintStream err, boolean interactive, String... args) {
		var terminal = new Terminal(out, err, interactive);
		var session = new Session(services, terminal);
		var line = new CommandLine(new Cli(session));
		line.addSubcommand(new ImportCommand(session));
		line.addSubcommand(new CommandLine(new SchemesCommand(session)).addSubcommand(new SchemeFileCommand.ImportCommand(session))
				.addSubcommand(new SchemeFileCommand.ExportCommand(session)));
		line.addSubcommand(new EvaluateCommand(session));
		line.addSubcommand(new ExplainCommand(session));
		line.addSubcommand(new CommandLine(new ReportCommand()).addSubcommand(new ReportCommand.ListCommand(session))
				.addSubcommand(new ReportCommand.RunCommand(session)));
		line.addSubcommand(new CommandLine(new PacksCommand()).addSubcommand(new PacksCommand.ListCommand(session))
				.addSubcommand(new PacksCommand.InstallCommand(session)).addSubcommand(new PacksCommand.RemoveCommand(session))
				.addSubcommand(new PacksCommand.UpdateCommand(session)));
		line.addSubcommand(new ExportCommand(session));
		line.addSubcommand(new CheckCommand(session));
		line.addSubcommand(new BackupCommand(session));
		line.addSubcommand(new RestoreCommand(session));
		line.addSubcommand(new DemoCommand(session));
		line.setResourceBundle(ResourceBundle.getBundle("org.keqing.internal.cli.usage", Locale.getDefault(), Cli.class.getClassLoader(), //$NON-NLS-1$
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
		line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
		line.setUsageHelpWidth(100).setCaseInsensitiveEnumValuesAllowed(true);
		line.registerConverter(LocalDate.class, Cli::date);
		line.setParameterExceptionHandler(wrongUsage(terminal));
		line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, session));
		try {
			return line.execute(args);
		} finally {
			out.flush();
			err.flush();
		}
	}

	/**
	 * The language that a line asks for by {@code --lang}.
	 *
	 * @param args the line
	 * @return the language, or the default one
	 */
	static Locale language(String... args) {
		for (var i = 0; i < args.length; i++) {
			if (args[i].startsWith(LANG + '='))
				return Locale.forLanguageTag(args[i].substring(LANG.length() + 1).replace('_', '-'));
			if (args[i].equals(LANG) && i + 1 < args.length)
				return Locale.forLanguageTag(args[i + 1].replace('_', '-'));
		}
		return Locale.getDefault();
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.MsgNoCommand);
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeException e) {
			throw new TypeConversionException(NLS.bind(Messages.MsgNoSuchDate, text));
		}
	}

	private static IParameterExceptionHandler wrongUsage(Terminal terminal) {
		return (e, args) -> {
			terminal.warn(NLS.bind(Messages.MsgUsage, e.getMessage(), e.getCommandLine().getCommandSpec().qualifiedName()));
			return CommandLine.ExitCode.USAGE;
		};
	}

	private static int failed(Exception e, Session session) {
		var terminal = session.terminal();
		terminal.clear();
		if (e instanceof CommandFailure failure) {
			failure.lines().forEach(terminal::warn);
			if (session.isJson()) {
				var answer = Terminal.object("error", failure.getMessage()); //$NON-NLS-1$
				answer.putAll(failure.details());
				terminal.json(answer);
			}
			terminal.warn(NLS.bind(Messages.MsgFailed, failure.getMessage()));
			return CommandLine.ExitCode.SOFTWARE;
		}
		var message = switch (e) {
		case CanceledException canceled -> Messages.MsgCanceled;
		case StoreException expected -> expected.getMessage();
		case EvaluationException expected -> expected.getMessage();
		case ReportException expected -> expected.getMessage();
		case PackException expected -> expected.getMessage();
		case ImportException expected -> expected.getMessage();
		case ExportException expected -> expected.getMessage();
		default -> {
			LoggerFactory.getLogger(Cli.class).warn("command failed", e); //$NON-NLS-1$
			yield e.getMessage() == null ? e.getClass().getName() : e.getMessage();
		}
		};
		if (session.isJson())
			terminal.json(Terminal.object("error", message)); //$NON-NLS-1$
		terminal.warn(NLS.bind(Messages.MsgFailed, message));
		return CommandLine.ExitCode.SOFTWARE;
	}
}
