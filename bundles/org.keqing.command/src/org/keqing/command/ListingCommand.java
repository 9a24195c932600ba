package org.keqing.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.keqing.store.Store;

import picocli.CommandLine.Option;

/**
 * A command that answers with a list of what is in the database: as columns, as JSON, or with {@code --out} into a CSV file. The usage of a subclass describes that option under the key
 * {@code listOut}.
 *
 * @param <R> a row
 * @since 0.1
 */
public abstract class ListingCommand<R> implements Callable<Integer> {

	private final CommandSession session;

	@Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "listOut")
	private Path out;

	/**
	 * A command.
	 *
	 * @param session the options of the line
	 */
	protected ListingCommand(CommandSession session) {
		this.session = session;
	}

	/** {@return the options of the line} */
	protected final CommandSession session() {
		return session;
	}

	/**
	 * The columns.
	 *
	 * @return the list without its rows
	 * @throws Exception when they cannot be known; the sentence is said
	 */
	protected abstract Listing<R> listing() throws Exception;

	/**
	 * The rows.
	 *
	 * @param store the database, open as long as this takes
	 * @return the rows in their order
	 * @throws Exception when something is wrong; its sentence is said
	 */
	protected abstract List<R> rows(Store store) throws Exception;

	@Override
	public final Integer call() throws Exception {
		try (var store = session.openExisting()) {
			var rows = rows(store);
			listing().answer(session, out, rows);
		}
		return 0;
	}
}
