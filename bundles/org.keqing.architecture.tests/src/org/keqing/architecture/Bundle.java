package org.keqing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;

import org.w3c.dom.Document;

/** One bundle folder with its manifest. */
record Bundle(String name, Path folder, Manifest manifest) {

	static Bundle read(Path folder) {
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new Bundle(folder.getFileName().toString(), folder, new Manifest(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	boolean isTest() {
		return name.endsWith(".tests");
	}

	boolean isTestSupport() {
		return name.startsWith("org.keqing.testsupport");
	}

	/** Whether SWT and the workbench are at home here. */
	boolean isUi() {
		return name.equals("org.keqing.app") || name.endsWith(".ui");
	}

	String symbolicName() {
		return header("Bundle-SymbolicName").stream().findFirst().orElse("");
	}

	/** The clauses of a header without attributes and directives, such as the names of required bundles. */
	List<String> header(String header) {
		return clauses(header).stream().map(clause -> clause.split(";")[0].strip()).toList();
	}

	/** The clauses of a header; commas inside quotes do not separate. */
	List<String> clauses(String header) {
		var value = manifest.getMainAttributes().getValue(header);
		if (value == null || value.isBlank()) {
			return List.of();
		}
		var result = new ArrayList<String>();
		for (var clause : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
			result.add(clause.strip());
		}
		return result;
	}

	/** Hand-written Java files. */
	List<Path> sources() {
		return javaFiles("src");
	}

	List<Path> javaFiles(String sourceFolder) {
		return Workspace.filesBelow(folder.resolve(sourceFolder)).stream().filter(file -> file.toString().endsWith(".java")).toList();
	}

	boolean hasClass(String qualifiedName) {
		var outer = qualifiedName.contains("$") ? qualifiedName.substring(0, qualifiedName.indexOf('$')) : qualifiedName;
		var file = outer.replace('.', '/') + ".java";
		return Files.exists(folder.resolve("src").resolve(file)) || Files.exists(folder.resolve("src-gen").resolve(file));
	}

	Optional<Document> pluginXml() {
		for (var candidate : List.of("plugin.xml", "fragment.xml")) {
			var file = folder.resolve(candidate);
			if (Files.exists(file)) {
				return Optional.of(Xml.parse(file));
			}
		}
		return Optional.empty();
	}
}
