package org.keqing.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.command.Messages;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreService;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command takes, and what they lead to: the database, the services, the terminal. A command gets it by its constructor; the options are
 * read when the command runs, not before.
 *
 * @since 0.1
 */
public final class CommandSession {

	private static final String VARIABLE = "KEQING_DB"; //$NON-NLS-1$

	private final Services services;
	private final Terminal terminal;

	@Option(names = "--db", paramLabel = "DIR|URL", descriptionKey = "db", scope = ScopeType.INHERIT)
	private String db;

	@Option(names = "--json", descriptionKey = "json", scope = ScopeType.INHERIT)
	private boolean json;

	@Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang", scope = ScopeType.INHERIT)
	private String lang;

	@Option(names = "--user", paramLabel = "NAME", descriptionKey = "user", scope = ScopeType.INHERIT)
	private String user;

	CommandSession(Services services, Terminal terminal) {
		this.services = services;
		this.terminal = terminal;
	}

	/**
	 * A service of the product.
	 *
	 * @param <T>  its type
	 * @param type its type
	 * @return the service
	 * @throws CommandFailure when it does not start
	 */
	public <T> T service(Class<T> type) throws CommandFailure {
		return services.get(type);
	}

	/** {@return where answers, errors and progress go} */
	public Terminal terminal() {
		return terminal;
	}

	/** {@return whether a machine reads the answer} */
	public boolean isJson() {
		return json;
	}

	/**
	 * Answers with one sentence, or for machines with one object.
	 *
	 * @param sentence for people
	 * @param object   names and values in turn, as {@link Terminal#object(Object...)} takes them
	 */
	public void answer(String sentence, Object... object) {
		terminal.clear();
		if (json)
			terminal.json(Terminal.object(object));
		else
			terminal.say(sentence);
	}

	/** {@return who works, for the history: {@code --user}, else the user of the machine} */
	public String user() {
		return user == null || user.isBlank() ? System.getProperty("user.name", "keqing") : user.strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The language that the line asks for. Messages have it already; a command asks only to give data in it.
	 *
	 * @return {@code --lang} as it was typed, empty when it was not
	 * @since 0.1
	 */
	public Optional<String> language() {
		return Optional.ofNullable(lang).filter(asked -> !asked.isBlank());
	}

	/** {@return {@code --db}, else the environment variable KEQING_DB, else {@code .keqing/db} in the user's home} */
	public StoreLocation location() {
		if (db != null && !db.isBlank())
			return StoreLocation.parse(db);
		var variable = System.getenv(VARIABLE);
		if (variable != null && !variable.isBlank())
			return StoreLocation.parse(variable);
		return StoreLocation.of(Path.of(System.getProperty("user.home"), ".keqing", "db")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** {@return whether a database is named, so that a command that could do without looks into it} */
	public boolean namesDatabase() {
		return db != null && !db.isBlank() || System.getenv(VARIABLE) != null && !System.getenv(VARIABLE).isBlank();
	}

	/** {@return whether there may be a database to open: a folder that is there, or a server} */
	public boolean hasDatabase() {
		var location = location();
		return location.folder() == null || Files.exists(location.folder());
	}

	/**
	 * Opens the database; an absent one is created.
	 *
	 * @return the store, to be closed by the caller
	 * @throws StoreException when it cannot be opened
	 * @throws CommandFailure when the service does not start
	 */
	public Store open() throws StoreException, CommandFailure {
		return service(StoreService.class).open(location(), terminal.progress());
	}

	/**
	 * Opens a database that must be there already.
	 *
	 * @return the store, to be closed by the caller
	 * @throws StoreException when it cannot be opened
	 * @throws CommandFailure when there is none
	 */
	public Store openExisting() throws StoreException, CommandFailure {
		if (!hasDatabase())
			throw new CommandFailure(NLS.bind(Messages.MsgNoDatabase, location().display()));
		return open();
	}
}
