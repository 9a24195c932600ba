package org.keqing.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup}. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

	private final CommandSession session;

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "backupFile")
	private Path file;

	BackupCommand(CommandSession session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		try (var store = session.openExisting()) {
			store.backup(file, session.terminal().progress());
		}
		session.terminal().clear();
		if (session.isJson())
			session.terminal().json(Terminal.object("file", file.toString())); //$NON-NLS-1$
		else
			session.terminal().say(NLS.bind(Messages.MsgBackedUp, session.location().display(), file));
		return 0;
	}
}
