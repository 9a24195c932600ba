package org.keqing.architecture;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every bundle is in exactly one feature, every feature is in the update site, and every component is in the third-party notice. */
final class DeliveryRule {

	private static final Pattern COORDINATE = Pattern.compile(
			"<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
	private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

	private DeliveryRule() {
	}

	static List<String> check(Workspace workspace) {
		var problems = new ArrayList<String>();
		checkFeatures(workspace, problems);
		checkNotice(workspace, problems);
		return problems;
	}

	private static void checkFeatures(Workspace workspace, List<String> problems) {
		var homes = new TreeMap<String, List<String>>();
		var features = new TreeSet<String>();
		var included = new TreeSet<String>();
		for (var file : workspace.features()) {
			var feature = Xml.parse(file);
			var id = feature.getDocumentElement().getAttribute("id");
			features.add(id);
			Xml.elements(feature, "plugin").forEach(plugin -> homes.computeIfAbsent(plugin.getAttribute("id"), key -> new ArrayList<>()).add(id));
			Xml.elements(feature, "includes").forEach(other -> included.add(other.getAttribute("id")));
		}
		for (var bundle : workspace.bundles()) {
			var where = homes.getOrDefault(bundle.name(), List.of());
			if (bundle.isTest() || bundle.isTestSupport()) {
				if (!where.isEmpty()) {
					problems.add(bundle.name() + ": is for tests and must not be delivered, but stands in " + where);
				}
			} else if (where.size() != 1) {
				problems.add(bundle.name() + ": must stand in exactly one feature, stands in " + where);
			}
		}
		homes.keySet().stream().filter(id -> id.startsWith("org.keqing."))
				.filter(id -> !Files.exists(workspace.root().resolve("bundles").resolve(id).resolve("META-INF/MANIFEST.MF")))
				.forEach(id -> problems.add(id + ": stands in " + homes.get(id) + " but does not exist"));
		var category = workspace.root().resolve("releng/org.keqing.repository/category.xml");
		if (Files.exists(category)) {
			Xml.elements(Xml.parse(category), "feature").forEach(feature -> included.add(feature.getAttribute("id")));
		}
		features.stream().filter(id -> !included.contains(id)).forEach(id -> problems.add(id + ": is not in the update site"));
	}

	private static void checkNotice(Workspace workspace, List<String> problems) {
		var target = workspace.root().resolve("targets/org.keqing.target/org.keqing.target.target");
		if (!Files.exists(target)) {
			return;
		}
		var needed = new TreeSet<String>();
		COORDINATE.matcher(Workspace.text(target)).results().forEach(match -> needed.add(match.group(1) + ":" + match.group(2) + ":" + match.group(3)));
		var notice = workspace.root().resolve("THIRD-PARTY.md");
		var listed = new TreeSet<String>();
		if (Files.exists(notice)) {
			LISTED.matcher(Workspace.text(notice)).results().forEach(match -> listed.add(match.group(1)));
		}
		needed.stream().filter(coordinate -> !listed.contains(coordinate))
				.forEach(coordinate -> problems.add("THIRD-PARTY.md: lacks " + coordinate + " (./keqing notices)"));
		listed.stream().filter(coordinate -> !needed.contains(coordinate))
				.forEach(coordinate -> problems.add("THIRD-PARTY.md: lists " + coordinate + ", which the target does not have (./keqing notices)"));
	}
}
