package org.keqing.internal.cli;

import java.util.concurrent.Callable;

import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.evaluation.Round;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

import picocli.CommandLine.Option;

/** What the commands on one round do: they find it. */
abstract class RoundCommand implements Callable<Integer> {

	private final CommandSession session;

	@Option(names = "--round", required = true, paramLabel = "NAME", descriptionKey = "round")
	private String name;

	RoundCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public final Integer call() throws Exception {
		try (var store = session.openExisting()) {
			run(store, Named.round(session, store, name));
		}
		return 0;
	}

	abstract void run(Store store, Round round) throws StoreException, CommandFailure;

	final CommandSession session() {
		return session;
	}
}
