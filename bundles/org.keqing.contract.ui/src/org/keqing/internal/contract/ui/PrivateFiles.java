package org.keqing.internal.contract.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;

/** A folder that only this account can read, for files that are handed to other programs; it is deleted with all that is in it when the program ends. */
final class PrivateFiles implements AutoCloseable {

    private static final int LONGEST = 120;

    private Path folder;

    /** A path for a file of this name, in a folder of its own. What no system allows in names is left out. */
    synchronized Path place(String name) throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("keqing-"); //$NON-NLS-1$
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "private files")); //$NON-NLS-1$
        }
        String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
        return Files.createTempDirectory(folder, "scan").resolve(clean.substring(Math.max(0, clean.length() - LONGEST))); //$NON-NLS-1$
    }

    /** Deletes everything; a file that another program holds open is left to the system. */
    @Override
    public synchronized void close() {
        if (folder != null && Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
                for (Path each : deepestFirst) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException | UncheckedIOException e) {
                ILog.of(PrivateFiles.class).warn(folder + ": " + e.getMessage(), e); //$NON-NLS-1$
            }
        }
    }
}
