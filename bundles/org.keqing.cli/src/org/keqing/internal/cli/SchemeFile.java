package org.keqing.internal.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** A scheme as a file. */
final class SchemeFile {

	/** What the names of such files end with. */
	static final String ENDING = ".tiering"; //$NON-NLS-1$

	private SchemeFile() {
	}

	static Scheme read(Path file) throws IOException, CommandFailure {
		try {
			return Schemes.read(new ByteArrayInputStream(Files.readAllBytes(file)), file.toString());
		} catch (NoSuchFileException e) {
			throw new CommandFailure(NLS.bind(Messages.MsgNoFile, file));
		} catch (SchemeException e) {
			throw refused(e);
		}
	}

	/** What is wrong with a scheme, the first thing first. */
	static CommandFailure refused(SchemeException e) {
		return new CommandFailure(e.problems().isEmpty() ? e.getMessage() : e.problems().stream().map(Problem::toString).findFirst().orElseThrow());
	}
}
