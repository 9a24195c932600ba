package org.keqing.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/** An installation of the product and the home folder of one user. */
record Product(Path installation, Path home) {

	static final Path ROOT = Path.of(System.getProperty("keqing.root", "../..")).toAbsolutePath().normalize();
	static final Path UPDATE_SITE = ROOT.resolve("releng/org.keqing.repository/target/repository");
	static final Path SAMPLES = ROOT.resolve("releng/samples");

	/** What a command left: its exit code and its two outputs. */
	record Outcome(int code, String out, String err) {

		Outcome succeeded() {
			assertEquals(0, code, () -> "exit code, stderr: " + err + "\nstdout: " + out);
			return this;
		}
	}

	/** The product as the build has materialized it. */
	static Product built(Path home) {
		var installation = ROOT.resolve("releng/org.keqing.product/target/products/org.keqing.product/linux/gtk/x86_64/keqing");
		if (!Files.exists(installation.resolve("keqing"))) {
			throw new IllegalStateException("Build the product first (./keqing build): " + installation);
		}
		return new Product(installation, home);
	}

	/** A copy that a test may change. */
	Product copyTo(Path folder) throws IOException {
		Files.walkFileTree(installation, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(folder.resolve(installation.relativize(directory)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, folder.resolve(installation.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
				return FileVisitResult.CONTINUE;
			}
		});
		return new Product(folder, home);
	}

	/** Takes out the plug-ins of an area: those whose names begin so. */
	Product without(String area) throws IOException {
		var info = installation.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.write(info, Files.readAllLines(info).stream().filter(line -> !line.startsWith(area)).toList());
		return this;
	}

	/** Runs the start script with these arguments and waits for its end. */
	Outcome run(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of(installation.resolve("keqing").toString()));
		command.addAll(List.of(arguments));
		return run(command);
	}

	Process start(Path output, String... arguments) throws IOException {
		return start(output, Map.of(), arguments);
	}

	/** Starts the start script with more variables in its environment; its output goes to a file. */
	Process start(Path output, Map<String, String> environment, String... arguments) throws IOException {
		var command = new ArrayList<>(List.of(installation.resolve("keqing").toString()));
		command.addAll(List.of(arguments));
		var builder = builder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().putAll(environment);
		return builder.start();
	}

	/** Adds a bundle of the build that is not delivered. */
	void add(String module) throws IOException {
		try (var built = Files.list(ROOT.resolve(module).resolve("target"))) {
			var jar = built.filter(file -> file.toString().endsWith("-SNAPSHOT.jar")).findFirst().orElseThrow(() -> new IllegalStateException("Build " + module + " first"));
			var name = Path.of(module).getFileName().toString();
			Files.copy(jar, installation.resolve("plugins").resolve(name + "_0.jar"));
			try (var bundle = new JarFile(jar.toFile())) {
				var version = bundle.getManifest().getMainAttributes().getValue("Bundle-Version");
				Files.writeString(installation.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), name + ',' + version + ",plugins/" + name + "_0.jar,4,false\n", StandardOpenOption.APPEND);
			}
		}
	}

	private Outcome run(List<String> command) throws IOException, InterruptedException {
		var out = Files.createTempFile("keqing", ".out");
		var err = Files.createTempFile("keqing", ".err");
		var process = builder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		process.getOutputStream().close();
		if (!process.waitFor(5, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IllegalStateException("no end after five minutes: " + command);
		}
		var outcome = new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
		Files.delete(out);
		Files.delete(err);
		return outcome;
	}

	private ProcessBuilder builder(List<String> command) {
		var builder = new ProcessBuilder(command);
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("KEQING_HOME", home.toString());
		builder.environment().put("GDK_BACKEND", "x11");
		return builder;
	}

	/** The error entries (severity 4) of the workspace log with their messages. */
	static String errors(Path log) throws IOException {
		if (!Files.exists(log)) {
			return "";
		}
		var result = new StringBuilder();
		var lines = Files.readAllLines(log);
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).matches("!ENTRY \\S+ 4 .*")) {
				lines.subList(i, Math.min(lines.size(), i + 6)).forEach(line -> result.append(line).append('\n'));
			}
		}
		return result.toString();
	}

	/** What a file holds, or why that cannot be said. */
	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
