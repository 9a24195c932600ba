package org.keqing.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, and what they lead to. */
final class Session {

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

	Session(Services services, Terminal terminal) {
		this.services = services;
		this.terminal = terminal;
	}

	Services services() {
		return services;
	}

	Terminal terminal() {
		return terminal;
	}

	boolean isJson() {
		return json;
	}

	String user() {
		return user == null || user.isBlank() ? System.getProperty("user.name", "keqing") : user.strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** {@code --db}, else the environment variable KEQING_DB, else {@code .keqing/db} in the user's home. */
	StoreLocation location() {
		if (db != null && !db.isBlank())
			return StoreLocation.parse(db);
		var variable = System.getenv(VARIABLE);
		if (variable != null && !variable.isBlank())
			return StoreLocation.parse(variable);
		return StoreLocation.of(Path.of(System.getProperty("user.home"), ".keqing", "db")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Whether a database is named, so that a command that could do without looks into it. */
	boolean namesDatabase() {
		return db != null && !db.isBlank() || System.getenv(VARIABLE) != null && !System.getenv(VARIABLE).isBlank();
	}

	/** Opens the database; an absent one is created. */
	Store open() throws StoreException {
		return services.stores().open(location(), terminal.progress());
	}

	/** Whether there may be a database to open: a folder that is there, or a server. */
	boolean hasDatabase() {
		var location = location();
		return location.folder() == null || Files.exists(location.folder());
	}

	/** Opens a database that must be there already. */
	Store openExisting() throws StoreException, CommandFailure {
		var location = location();
		if (!hasDatabase())
			throw new CommandFailure(NLS.bind(Messages.MsgNoDatabase, location.display()));
		return services.stores().open(location, terminal.progress());
	}
}
