package org.keqing.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/**
 * Every view, editor and wizard has a page of help in both languages, in the table of contents; every link and picture of a page leads to something, and nothing
 * lies about that no page uses. A context of help bears the id of its view or editor, or the class of its wizard or dialog, with _ for each dot.
 */
final class HelpRule {

	private static final Map<String, String> LANGUAGES = new TreeMap<>(Map.of("English", "", "Chinese", "nl/zh/CN"));
	private static final Set<String> PARTS = Set.of("org.eclipse.ui.views view", "org.eclipse.ui.editors editor");
	private static final Pattern WIZARD = Pattern.compile("class (\\w+) extends Wizard\\b");
	private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

	private HelpRule() {
	}

	static List<String> check(Workspace workspace) {
		var problems = new ArrayList<String>();
		var help = workspace.root().resolve("bundles/org.keqing.help");
		var needed = needed(workspace);
		if (!needed.isEmpty() && !Files.exists(help)) {
			problems.add("org.keqing.help: is missing");
			return problems;
		}
		LANGUAGES.forEach((language, folder) -> new Pages(workspace, language, help.resolve(folder), needed, problems).check());
		return problems;
	}

	/** The contexts that must have a page: by the name with dots, who brings it. */
	private static Map<String, String> needed(Workspace workspace) {
		var needed = new TreeMap<String, String>();
		for (var bundle : workspace.bundles()) {
			if (bundle.isTest() || bundle.isTestSupport()) {
				continue;
			}
			bundle.pluginXml().ifPresent(xml -> Xml.elements(xml, "extension").forEach(extension -> parts(extension).forEach(id -> needed.put(id, bundle.name()))));
			for (var source : bundle.sources()) {
				var text = Workspace.text(source);
				var wizard = WIZARD.matcher(text);
				var name = PACKAGE.matcher(text);
				if (wizard.find() && name.find()) {
					needed.put(name.group(1) + "." + wizard.group(1), bundle.name());
				}
			}
		}
		return needed;
	}

	private static List<String> parts(Element extension) {
		return Xml.elements(extension.getOwnerDocument(), "*").stream().filter(part -> part.getParentNode() == extension)
				.filter(part -> PARTS.contains(extension.getAttribute("point") + " " + part.getTagName())).map(part -> part.getAttribute("id")).toList();
	}

	/** The pages of one language. */
	private record Pages(Workspace workspace, String language, Path root, Map<String, String> needed, List<String> problems) {

		void check() {
			var contexts = new TreeMap<String, Path>();
			var listed = new TreeSet<Path>();
			Xml.elements(Xml.parse(root.resolve("toc.xml")), "topic").stream().map(topic -> topic.getAttribute("href")).filter(href -> !href.isEmpty())
					.forEach(href -> target(root.resolve("toc.xml"), root, href, listed));
			for (var context : Xml.elements(Xml.parse(root.resolve("contexts.xml")), "context")) {
				Xml.children(context, "topic").forEach(topic -> {
					target(root.resolve("contexts.xml"), root, topic.getAttribute("href"), new TreeSet<>());
					contexts.put(context.getAttribute("id"), root.resolve(topic.getAttribute("href")));
				});
			}
			needed.forEach((id, bundle) -> {
				if (!contexts.containsKey(id.replace('.', '_'))) {
					problems.add(bundle + ": " + id + " has no page of help in " + language);
				}
			});
			var used = new TreeSet<Path>();
			for (var page : Workspace.filesBelow(root.resolve("html"))) {
				if (!listed.contains(page.normalize())) {
					problems.add(workspace.relative(page) + ": does not stand in the table of contents");
				}
				var xml = Xml.parse(page);
				Xml.elements(xml, "a").forEach(link -> target(page, page.getParent(), link.getAttribute("href"), new TreeSet<>()));
				Xml.elements(xml, "img").forEach(image -> target(page, page.getParent(), image.getAttribute("src"), used));
			}
			Workspace.filesBelow(root.resolve("images")).stream().filter(picture -> !used.contains(picture.normalize()))
					.forEach(picture -> problems.add(workspace.relative(picture) + ": no page shows it"));
		}

		private void target(Path from, Path folder, String href, Set<Path> found) {
			var target = folder.resolve(href.replaceFirst("#.*", "")).normalize();
			found.add(target);
			if (!href.startsWith("http") && !Files.exists(target)) {
				problems.add(workspace.relative(from) + ": leads to " + href + ", which is not there");
			}
		}
	}
}
