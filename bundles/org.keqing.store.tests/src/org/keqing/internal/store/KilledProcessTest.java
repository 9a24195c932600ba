package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A second Java process that uses a database and is killed while it writes. */
class KilledProcessTest {

    @TempDir
    Path folder;

    private Process start(String what) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(),
                "-Djava.io.tmpdir=" + folder, KilledProcess.class.getName(), folder.resolve("db").toString(), what));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Where the classes of this process come from, whether it runs plainly or in OSGi. */
    private static String classPath() throws Exception {
        Set<String> paths = new LinkedHashSet<>();
        Bundle bundle = FrameworkUtil.getBundle(KilledProcess.class);
        if (bundle != null) {
            for (Bundle each : bundle.getBundleContext().getBundles()) {
                FileLocator.getBundleFileLocation(each).ifPresent(file -> {
                    paths.add(file.getPath());
                    paths.add(new File(file, "target/classes").getPath());
                });
            }
        } else if (KilledProcess.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                paths.add(Path.of(url.toURI()).toString());
            }
        } else {
            return System.getProperty("java.class.path");
        }
        return String.join(File.pathSeparator, paths);
    }

    private static void awaitLine(Process process, String wanted) throws Exception {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(wanted)) {
                return;
            }
        }
        throw new AssertionError("the process ended with " + process.waitFor() + " before it said " + wanted);
    }

    private Store open() throws StoreException {
        return TestStores.plain(List.of(TestSources.store())).open(StoreLocation.of(folder.resolve("db")), Progress.NONE);
    }

    private void kill(String what) throws Exception {
        try (Store store = open()) {
            Clients.client("C1").region("East").save(store);
        }
        Process process = start(what);
        try {
            awaitLine(process, "WRITING");
            if (what.equals("update")) {
                StoreException refused = assertThrows(StoreException.class, this::open);
                assertTrue(refused.getMessage().contains("in use by another program"), refused.getMessage());
            }
            TimeUnit.MILLISECONDS.sleep(300);
        } finally {
            process.destroyForcibly();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        }
        try (Store store = open()) {
            assertEquals(1, store.count(Query.of(ClientPackage.Literals.CLIENT)));
            assertEquals(List.of("East"), store.read(tx -> tx.sql().fetch("SELECT region FROM client").getValues(0)));
            assertEquals(0, store.<Integer>read(tx -> tx.sql().fetch("SELECT id FROM trade").size()));
            assertEquals(0, store.<Integer>read(tx -> tx.sql().fetch("SELECT id FROM history WHERE who = 'victim'").size()));
            assertEquals(List.of(), store.check(Progress.NONE));
            Clients.client("C2").save(store);
        }
    }

    @Test
    void aKillDuringUpdatesLeavesTheOldState() throws Exception {
        kill("update");
    }

    @Test
    void aKillDuringABulkLoadLeavesTheOldState() throws Exception {
        kill("bulk");
    }
}
