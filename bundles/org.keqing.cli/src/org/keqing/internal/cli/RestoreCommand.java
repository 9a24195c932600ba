package org.keqing.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.store.StoreService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: into a new or empty database. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

	private final CommandSession session;

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "restoreFile")
	private Path file;

	RestoreCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		session.service(StoreService.class).restore(file, session.location(), session.terminal().progress());
		session.terminal().clear();
		if (session.isJson())
			session.terminal().json(Terminal.object("database", session.location().display())); //$NON-NLS-1$
		else
			session.terminal().say(NLS.bind(Messages.MsgRestored, file, session.location().display()));
		return 0;
	}
}
