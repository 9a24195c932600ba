package org.keqing.internal.exchange.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears only when it is complete: written under another name in the same folder and then moved. */
public final class AtomicFile implements AutoCloseable {

	private final Path target;
	private final Path temporary;

	private AtomicFile(Path target, Path temporary) {
		this.target = target;
		this.temporary = temporary;
	}

	/**
	 * Begins a file.
	 *
	 * @param target where it shall be; its folder is made when it is missing
	 * @return the file to be
	 * @throws IOException when nothing can be written there
	 */
	public static AtomicFile beside(Path target) throws IOException {
		var absolute = target.toAbsolutePath();
		Files.createDirectories(absolute.getParent());
		var name = "." + absolute.getFileName() + '.' + ProcessHandle.current().pid() + ".part"; //$NON-NLS-1$ //$NON-NLS-2$
		return new AtomicFile(absolute, absolute.resolveSibling(name));
	}

	/** Where to write. */
	public Path temporary() {
		return temporary;
	}

	/**
	 * Puts the file in its place; what was there before is replaced.
	 *
	 * @throws IOException when it cannot be moved
	 */
	public void publish() throws IOException {
		try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Removes what was not published. */
	@Override
	public void close() throws IOException {
		Files.deleteIfExists(temporary);
	}
}
