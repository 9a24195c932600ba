package org.keqing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree that the rules look at: the project itself, or a small one that a test has laid out. */
record Workspace(Path root) {

	/** Finds the project by the system property {@code keqing.root}, else upwards from the current folder. */
	static Workspace project() {
		var named = System.getProperty("keqing.root");
		if (named != null) {
			return new Workspace(Path.of(named));
		}
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(".mvn")) && Files.exists(folder.resolve("bundles"))) {
				return new Workspace(folder);
			}
		}
		throw new IllegalStateException("Set the system property keqing.root to the project's folder");
	}

	List<Bundle> bundles() {
		return folders("bundles").filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).map(Bundle::read).toList();
	}

	List<Path> features() {
		return folders("features").map(folder -> folder.resolve("feature.xml")).filter(Files::exists).toList();
	}

	String relative(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	private Stream<Path> folders(String room) {
		var folder = root.resolve(room);
		if (!Files.isDirectory(folder)) {
			return Stream.empty();
		}
		try (var children = Files.list(folder)) {
			return children.filter(Files::isDirectory).sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All files below a folder, without what a build leaves behind. */
	static List<Path> filesBelow(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(file -> !isBuildOutput(folder.relativize(file))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isBuildOutput(Path relative) {
		for (var part : relative) {
			var name = part.toString();
			if (name.equals("target") || name.equals("bin") || name.equals(".build") || name.equals(".git") || name.startsWith(".polyglot")
					|| name.equals(".metadata") || name.startsWith(".tycho")) {
				return true;
			}
		}
		return false;
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
