package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A process that is killed while it confirms leaves the database as it was before. */
class KilledConfirmTest {
	@TempDir
	private Path folder;

	@Test
	void killInTheMiddleLeavesTheOldState() throws Exception {
		Path database = folder.resolve("db");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(),
				"-Dderby.stream.error.file=" + folder.resolve("derby.log"), ConfirmAndHang.class.getName(), database.toString()));
		Process child = new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile()).start();
		try (BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
			String line = out.readLine();
			while (line != null && !line.equals(ConfirmAndHang.MIDDLE)) {
				line = out.readLine();
			}
			assertEquals(ConfirmAndHang.MIDDLE, line, () -> read(folder.resolve("errors")));
			child.destroyForcibly();
			assertTrue(child.waitFor(30, TimeUnit.SECONDS));
			assertNotEquals(0, child.exitValue());
		}
		try (Store store = TestStores.derby(database)) {
			Sample sample = new Sample(store);
			Round round = Sample.service().find(store, ConfirmAndHang.ROUND).orElseThrow();
			assertEquals(RoundState.REVIEW, round.state());
			assertEquals(0L, ((Number) sample.one("SELECT COUNT(*) FROM client WHERE tier IS NOT NULL OR score IS NOT NULL")).longValue());
			assertEquals(0L, ((Number) sample.one("SELECT COUNT(*) FROM history WHERE feature = 'tier'")).longValue());
			assertEquals(ConfirmAndHang.CLIENTS, ((Number) sample.one("SELECT COUNT(*) FROM evaluation")).intValue());
			Sample.service().confirm(store, round.id(), "chief", Progress.NONE);
			assertEquals(ConfirmAndHang.CLIENTS, ((Number) sample.one("SELECT COUNT(*) FROM client WHERE tier IS NOT NULL")).intValue());
		}
	}

	private static String read(Path errors) {
		try {
			return Files.readString(errors);
		} catch (IOException e) {
			return e.getMessage();
		}
	}

	/** Every jar and folder that this virtual machine has, as a flat class path. */
	private static String classPath() throws IOException, URISyntaxException {
		List<String> places = new ArrayList<>();
		Bundle own = FrameworkUtil.getBundle(KilledConfirmTest.class);
		if (own == null) {
			if (KilledConfirmTest.class.getClassLoader() instanceof URLClassLoader loader) {
				for (URL url : loader.getURLs()) {
					places.add(Path.of(url.toURI()).toString());
				}
			}
			places.add(System.getProperty("java.class.path"));
		} else {
			for (Bundle bundle : own.getBundleContext().getBundles()) {
				Optional<File> file = FileLocator.getBundleFileLocation(bundle);
				file.ifPresent(found -> {
					File classes = new File(found, "target/classes");
					if (classes.isDirectory()) {
						places.add(classes.getPath());
					}
					places.add(found.getPath());
				});
			}
		}
		return String.join(File.pathSeparator, places);
	}
}
