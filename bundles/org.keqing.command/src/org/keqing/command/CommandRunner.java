package org.keqing.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.command.Keqing;
import org.keqing.internal.command.Messages;
import org.keqing.internal.command.Usage;
import org.keqing.store.CanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.TypeConversionException;

/**
 * The command {@code keqing}: reads the line, runs one of the commands that it was given, gives the exit code: 0 done, 1 failed, 2 wrong usage.
 *
 * @since 0.1
 */
public final class CommandRunner {

	private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);
	private static final String LANG = "--lang"; //$NON-NLS-1$
	private static final Locale SINGAPORE = Locale.of("zh", "SG"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final int WIDTH = 100;

	private final Services services;
	private final List<Class<?>> commands;

	/**
	 * A runner.
	 *
	 * @param services what the commands work with
	 * @param commands picocli classes, each with a constructor that takes a {@link CommandSession}, or none for a {@link CommandGroup}. One that cannot be used, or has
	 *                 the name of one before it, is logged and left out
	 */
	public CommandRunner(Services services, List<Class<?>> commands) {
		this.services = services;
		this.commands = List.copyOf(commands);
	}

	/**
	 * Runs one command. Answers are in the default locale.
	 *
	 * @param out         for the answer
	 * @param err         for errors and progress
	 * @param interactive true when a person watches
	 * @param args        the line
	 * @return the exit code
	 */
	public int run(PrintStream out, PrintStream err, boolean interactive, String... args) {
		var session = new CommandSession(services, new Terminal(out, err, interactive));
		var line = new CommandLine(new Keqing(session));
		Usage.of(Keqing.class).ifPresent(line::setResourceBundle);
		commands.forEach(command -> add(line, command, session));
		line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
		line.setUsageHelpWidth(WIDTH).setCaseInsensitiveEnumValuesAllowed(true);
		line.registerConverter(LocalDate.class, CommandRunner::date);
		line.setParameterExceptionHandler((e, parsed) -> {
			session.terminal().warn(NLS.bind(Messages.MsgUsage, e.getMessage(), e.getCommandLine().getCommandSpec().qualifiedName()));
			return CommandLine.ExitCode.USAGE;
		});
		line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, session));
		try {
			return line.execute(args);
		} finally {
			out.flush();
			err.flush();
		}
	}

	/**
	 * The language that a line asks for by {@code --lang}. Chinese without a country, and that of Singapore, is the Chinese in which there are messages.
	 *
	 * @param args the line
	 * @return the language, or the default one
	 */
	public static Locale language(String... args) {
		for (var i = 0; i < args.length; i++) {
			if (args[i].startsWith(LANG + '='))
				return named(args[i].substring(LANG.length() + 1));
			if (args[i].equals(LANG) && i + 1 < args.length)
				return named(args[i + 1]);
		}
		return Locale.getDefault();
	}

	private static Locale named(String language) {
		var locale = Locale.forLanguageTag(language.replace('_', '-'));
		return locale.equals(Locale.CHINESE) || locale.equals(SINGAPORE) ? Locale.SIMPLIFIED_CHINESE : locale;
	}

	private static void add(CommandLine line, Class<?> type, CommandSession session) {
		try {
			var factory = new SessionFactory(session);
			var command = new CommandLine(factory.create(type), factory);
			if (line.getSubcommands().containsKey(command.getCommandName()))
				throw new IllegalArgumentException("there is a command " + command.getCommandName() + " already"); //$NON-NLS-1$ //$NON-NLS-2$
			line.addSubcommand(command);
			Usage.of(type).ifPresent(command::setResourceBundle);
		} catch (Exception | LinkageError e) {
			LOG.error("{} cannot be used as a command: {}", type.getName(), e.getMessage(), e); //$NON-NLS-1$
		}
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeException e) {
			throw new TypeConversionException(NLS.bind(Messages.MsgNoSuchDate, text));
		}
	}

	private static int failed(Exception e, CommandSession session) {
		var terminal = session.terminal();
		terminal.clear();
		var message = message(e);
		var answer = Terminal.object("error", message); //$NON-NLS-1$
		if (e instanceof CommandFailure failure) {
			failure.lines().forEach(terminal::warn);
			answer.putAll(failure.details());
		}
		if (session.isJson())
			terminal.json(answer);
		terminal.warn(NLS.bind(Messages.MsgFailed, message));
		return CommandLine.ExitCode.SOFTWARE;
	}

	/** The exceptions of an area carry a sentence for people; those of Java are faults that the log tells about. */
	private static String message(Exception e) {
		if (e instanceof CanceledException)
			return Messages.MsgCanceled;
		if (e.getClass().getName().startsWith("java")) //$NON-NLS-1$
			LOG.warn("command failed", e); //$NON-NLS-1$
		return e.getMessage() == null ? e.getClass().getName() : e.getMessage();
	}

	/** Makes commands with their session. */
	private record SessionFactory(CommandSession session) implements IFactory {

		@Override
		public <K> K create(Class<K> type) throws Exception {
			var taking = Arrays.stream(type.getDeclaredConstructors()).filter(each -> Arrays.equals(each.getParameterTypes(), new Class<?>[] { CommandSession.class })).findFirst();
			if (taking.isEmpty())
				return CommandLine.defaultFactory().create(type);
			taking.get().setAccessible(true);
			return type.cast(taking.get().newInstance(session));
		}
	}
}
