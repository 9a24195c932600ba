package org.keqing.internal.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

/** Finds the sample files of the project. */
public final class Samples {

	private Samples() {
	}

	/** The folder {@code releng/samples}. */
	public static Path folder() {
		var root = System.getProperty("keqing.root");
		if (root != null)
			return Path.of(root, "releng", "samples");
		try {
			for (var url : Collections.list(Samples.class.getClassLoader().getResources("schema/profiles.exsd"))) {
				var samples = Path.of(URI.create(url.toString())).resolve("../../../../releng/samples").normalize();
				if (Files.isDirectory(samples))
					return samples;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		throw new IllegalStateException("set the system property keqing.root to the folder of the project");
	}
}
