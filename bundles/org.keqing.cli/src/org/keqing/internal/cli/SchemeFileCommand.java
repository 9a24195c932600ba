package org.keqing.internal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schemes import} and {@code schemes export}. */
final class SchemeFileCommand {

	private SchemeFileCommand() {
	}

	/** {@code schemes import}. */
	@Command(name = "import")
	static final class ImportCommand implements Callable<Integer> {

		private final CommandSession session;

		@Parameters(index = "0", paramLabel = "FILE.tiering", descriptionKey = "schemeFile")
		private Path file;

		ImportCommand(CommandSession session) {
			this.session = session;
		}

		@Override
		public Integer call() throws Exception {
			var scheme = SchemeFile.read(file);
			try (var store = session.open()) {
				var stored = session.service(CompanySchemes.class).take(store, scheme, session.user()).scheme();
				session.terminal().clear();
				if (session.isJson())
					session.terminal().json(Terminal.object("id", stored.getId(), "version", stored.getVersion())); //$NON-NLS-1$ //$NON-NLS-2$
				else
					session.terminal().say(NLS.bind(Messages.MsgSchemeImported, stored.getId(), stored.getVersion()));
			} catch (SchemeException e) {
				throw SchemeFile.refused(e);
			}
			return 0;
		}
	}

	/** {@code schemes export}. */
	@Command(name = "export")
	static final class ExportCommand implements Callable<Integer> {

		private final CommandSession session;

		@Parameters(index = "0", paramLabel = "ID", descriptionKey = "scheme")
		private String id;

		@Option(names = "--scheme-version", paramLabel = "N", descriptionKey = "schemeVersion")
		private int version;

		@Option(names = "--out", required = true, paramLabel = "FILE.tiering", descriptionKey = "exportOut")
		private Path out;

		ExportCommand(CommandSession session) {
			this.session = session;
		}

		@Override
		public Integer call() throws Exception {
			if (!session.namesDatabase())
				return export(session.service(SchemeRegistry.class));
			try (var store = session.openExisting()) {
				return export(session.service(CompanySchemes.class).registry(store));
			}
		}

		private int export(SchemeRegistry registry) throws IOException, CommandFailure {
			var scheme = Named.scheme(registry, id, version);
			Files.writeString(out, Schemes.write(scheme), StandardCharsets.UTF_8);
			session.terminal().clear();
			if (session.isJson())
				session.terminal().json(Terminal.object("id", scheme.getId(), "version", scheme.getVersion(), "file", out.toString())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			else
				session.terminal().say(NLS.bind(Messages.MsgSchemeExported, new Object[] { scheme.getId(), scheme.getVersion(), out }));
			return 0;
		}
	}
}
