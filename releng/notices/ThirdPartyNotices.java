import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes THIRD-PARTY.md from the target definition; the licences are those that the components' own POMs (or, where these are silent,
 * their manifests) name in the local Maven repository. Run it by {@code ./keqing notices}; with {@code --check} it only compares.
 */
public class ThirdPartyNotices {

	private static final String HEAD = """
			# Third-party components

			Made by `./keqing notices` from `targets/org.keqing.target/org.keqing.target.target`; do not edit by hand.
			The licence is the one that each component states itself; its full text is in the component's jar or on its project's pages.
			The blocks "UI test harness" and "JUnit" are used by the tests only and are not in the product.
			""";

	private final Path root;
	private final Path repository = Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));

	ThirdPartyNotices(Path root) {
		this.root = root;
	}

	public static void main(String[] args) throws Exception {
		var notices = new ThirdPartyNotices(Path.of(args[0]));
		var file = notices.root.resolve("THIRD-PARTY.md");
		var text = notices.text();
		if (List.of(args).contains("--check")) {
			if (!Files.exists(file) || !Files.readString(file).equals(text)) {
				System.err.println("THIRD-PARTY.md is not current (./keqing notices)");
				System.exit(1);
			}
			return;
		}
		Files.writeString(file, text);
	}

	private String text() throws Exception {
		var text = new StringBuilder(HEAD);
		var target = root.resolve("targets/org.keqing.target/org.keqing.target.target");
		for (var location : elements(parse(target), "location")) {
			text.append("\n## ").append(location.getAttribute("label")).append("\n\n| component | licence |\n|---|---|\n");
			var rows = new TreeMap<String, String>();
			for (var dependency : elements(location, "dependency")) {
				var gav = new Gav(child(dependency, "groupId"), child(dependency, "artifactId"), child(dependency, "version"));
				rows.put(gav.toString(), licence(gav));
			}
			rows.forEach((gav, licence) -> text.append("| `").append(gav).append("` | ").append(licence).append(" |\n"));
		}
		return text.toString();
	}

	private String licence(Gav gav) throws Exception {
		for (Optional<Gav> at = Optional.of(gav); at.isPresent(); at = parent(at.get())) {
			var names = licences(at.get());
			if (!names.isEmpty()) {
				return String.join(", ", names);
			}
		}
		return manifestLicence(gav).orElse("see the component");
	}

	private List<String> licences(Gav gav) throws Exception {
		var pom = gav.file(repository, "pom");
		var names = new LinkedHashSet<String>();
		if (Files.exists(pom)) {
			for (var licences : children(parse(pom), "licenses")) {
				for (var licence : children(licences, "license")) {
					names.add(child(licence, "name").replaceAll("\\s+", " ").strip());
				}
			}
		}
		return new ArrayList<>(names);
	}

	private Optional<Gav> parent(Gav gav) throws Exception {
		var pom = gav.file(repository, "pom");
		if (!Files.exists(pom)) {
			return Optional.empty();
		}
		return children(parse(pom), "parent").stream().findFirst()
				.map(parent -> new Gav(child(parent, "groupId"), child(parent, "artifactId"), child(parent, "version")));
	}

	private Optional<String> manifestLicence(Gav gav) throws IOException {
		var jar = gav.file(repository, "jar");
		if (!Files.exists(jar)) {
			return Optional.empty();
		}
		try (var file = new JarFile(jar.toFile())) {
			var manifest = file.getManifest();
			var value = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-License");
			if (value == null && file.getEntry("about.html") != null) {
				var about = new String(file.getInputStream(file.getEntry("about.html")).readAllBytes());
				value = about.contains("epl-2.0") || about.contains("Public License Version 2.0") ? "EPL-2.0" : null;
			}
			return Optional.ofNullable(value).map(text -> text.split(Pattern.quote(";"))[0]);
		}
	}

	private static Element parse(Path file) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
	}

	private static List<Element> elements(Element parent, String tag) {
		var nodes = parent.getElementsByTagName(tag);
		var result = new ArrayList<Element>();
		for (int i = 0; i < nodes.getLength(); i++) {
			result.add((Element) nodes.item(i));
		}
		return result;
	}

	private static List<Element> children(Element parent, String tag) {
		var result = new ArrayList<Element>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && element.getTagName().equals(tag)) {
				result.add(element);
			}
		}
		return result;
	}

	private static String child(Element parent, String tag) {
		return children(parent, tag).stream().findFirst().map(element -> element.getTextContent().strip()).orElse("");
	}

	private record Gav(String group, String artifact, String version) {

		Path file(Path repository, String extension) {
			return repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version).resolve(artifact + "-" + version + "." + extension);
		}

		@Override
		public String toString() {
			return group + ":" + artifact + ":" + version;
		}
	}
}
