package org.keqing.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** A copy of the template for packs, outside of the project, as a region has it in its own repository. */
record Template(Path folder) {

	private static final Path ORIGINAL = Product.ROOT.resolve("releng/template");

	Template {
		try (var files = Files.walk(ORIGINAL)) {
			for (var file : files.filter(Files::isRegularFile).filter(file -> !built(ORIGINAL.relativize(file))).toList()) {
				var copy = folder.resolve(ORIGINAL.relativize(file));
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean built(Path file) {
		return StreamSupport.stream(file.spliterator(), false).anyMatch(name -> name.toString().equals("target"));
	}

	String site() {
		return folder.resolve("north.site/target/repository").toString();
	}

	/** Gives the scheme another limit, and scheme, bundle and feature their next version. */
	void secondVersion(String limit, String newLimit) throws IOException {
		change("north/schemes/turnover.tiering", "version=\"1\"", "version=\"2\"");
		change("north/schemes/turnover.tiering", "lower=\"" + limit + '"', "lower=\"" + newLimit + '"');
		change("north/schemes/turnover.tiering", "<client tier=\"middle\"><given input=\"amount\" value=\"" + newLimit, "<client tier=\"large\"><given input=\"amount\" value=\"" + newLimit);
		change("north/META-INF/MANIFEST.MF", "1.0.0.qualifier", "1.0.1.qualifier");
		change("north.tests/META-INF/MANIFEST.MF", "1.0.0.qualifier", "1.0.1.qualifier");
		change("north.feature/feature.xml", "1.0.0.qualifier", "1.0.1.qualifier");
	}

	private void change(String file, String text, String by) throws IOException {
		var path = folder.resolve(file);
		var old = Files.readString(path);
		var changed = old.replace(text, by);
		if (changed.equals(old)) {
			throw new IllegalStateException(file + " has no " + text);
		}
		Files.writeString(path, changed);
	}

	/** The one command, without the network where the local repository has everything. */
	void build(String... options) throws IOException, InterruptedException {
		if (maven("-o", options) != 0) {
			assertEquals(0, maven("-U", options), this::log);
		}
	}

	private int maven(String mode, String... options) throws IOException, InterruptedException {
		var windows = System.getProperty("os.name").startsWith("Windows");
		var command = new ArrayList<>(List.of(folder.resolve(windows ? "mvnw.cmd" : "mvnw").toString(), mode, "-B", "-ntp", "verify", "-Dkeqing.site=" + Product.UPDATE_SITE.toUri()));
		command.addAll(List.of(options));
		var repository = System.getProperty("keqing.maven.repository", "");
		if (!repository.isEmpty()) {
			command.add("-Dmaven.repo.local=" + repository);
		}
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("build.log").toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
		var process = builder.start();
		process.getOutputStream().close();
		if (!process.waitFor(10, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IllegalStateException("no end after ten minutes: " + command);
		}
		return process.exitValue();
	}

	private String log() {
		try {
			return Files.readString(folder.resolve("build.log"), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
