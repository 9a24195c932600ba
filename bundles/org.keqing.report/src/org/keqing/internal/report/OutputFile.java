package org.keqing.internal.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.keqing.report.ReportException;

/** A file that appears at its place only when it is complete. */
final class OutputFile implements AutoCloseable {

	private final Path target;
	private final Path temporary;

	private OutputFile(Path target, Path temporary) {
		this.target = target;
		this.temporary = temporary;
	}

	/**
	 * Makes room beside the target.
	 *
	 * @throws ReportException when nothing can be written there
	 */
	static OutputFile at(Path out) throws ReportException {
		Path target = out.toAbsolutePath();
		if (Files.isDirectory(target)) {
			throw new ReportException(Messages.bind(Messages.TargetIsFolder, target));
		}
		try {
			Files.createDirectories(target.getParent());
			return new OutputFile(target, Files.createFile(target.resolveSibling(".keqing-" + UUID.randomUUID() + ".part")));
		} catch (IOException e) {
			throw new ReportException(Messages.bind(Messages.CannotWrite, target, reason(e)), e);
		}
	}

	/**
	 * Makes a folder.
	 *
	 * @throws ReportException when it cannot be made
	 */
	static Path folder(Path out) throws ReportException {
		if (Files.isRegularFile(out)) {
			throw new ReportException(Messages.bind(Messages.TargetIsFile, out));
		}
		try {
			return Files.createDirectories(out.toAbsolutePath());
		} catch (IOException e) {
			throw new ReportException(Messages.bind(Messages.CannotWrite, out, reason(e)), e);
		}
	}

	Path temporary() {
		return temporary;
	}

	/** Moves the complete file to its place. */
	Path complete() throws ReportException {
		try {
			try {
				Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
			}
			return target;
		} catch (IOException e) {
			throw new ReportException(Messages.bind(Messages.CannotReplace, target), e);
		}
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException e) {
			temporary.toFile().deleteOnExit();
		}
	}

	private static String reason(IOException e) {
		return e instanceof FileSystemException f && f.getReason() != null ? f.getReason()
				: e.getClass().getSimpleName().replace("Exception", "");
	}
}
