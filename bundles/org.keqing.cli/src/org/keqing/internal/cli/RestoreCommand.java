package org.keqing.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: into a new or empty database. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "restoreFile")
	private Path file;

	RestoreCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		session.services().stores().restore(file, session.location(), session.terminal().progress());
		session.terminal().clear();
		if (session.isJson())
			session.terminal().json(Terminal.object("database", session.location().display())); //$NON-NLS-1$
		else
			session.terminal().say(NLS.bind(Messages.MsgRestored, file, session.location().display()));
		return 0;
	}
}
