package org.keqing.architecture;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/** Extension points are documented, with a schema and on the architecture page, and what a plugin.xml names exists. */
final class ExtensionRule {

	private static final Pattern CLASS_NAME = Pattern.compile("org\\.keqing(\\.[a-z]\\w*)*\\.[A-Z]\\w*(\\$\\w+)*");
	private static final Pattern RESOURCE = Pattern.compile("(platform:/plugin/(org\\.keqing[\\w.]*)/)?\\$?(nl\\$/)?([\\w./-]+/[\\w.-]+\\.(svg|png|css|e4xmi|tiering|rptdesign|exsd))");

	private static final String PAGE = "releng/docs/architecture.md";

	private ExtensionRule() {
	}

	static List<String> check(Workspace workspace) {
		var problems = new ArrayList<String>();
		var bundles = workspace.bundles();
		var file = workspace.root().resolve(PAGE);
		var page = Files.exists(file) ? Workspace.text(file) : "";
		for (var bundle : bundles) {
			bundle.pluginXml().ifPresent(xml -> {
				for (var point : Xml.elements(xml, "extension-point")) {
					problems.addAll(checkPoint(bundle, point));
					if (!page.contains("`" + bundle.name() + '.' + point.getAttribute("id") + '`')) {
						problems.add(bundle.name() + ": extension point " + point.getAttribute("id") + " is not named in " + PAGE);
					}
				}
				for (var value : Xml.attributeValues(xml)) {
					problems.addAll(checkValue(bundle, bundles, value));
				}
			});
		}
		return problems;
	}

	private static List<String> checkValue(Bundle bundle, List<Bundle> bundles, String value) {
		var name = value.contains(":") && !value.contains("://") && !value.startsWith("platform:") ? value.substring(0, value.indexOf(':')) : value;
		name = name.startsWith("org.keqing") && name.contains("/") ? name.substring(name.indexOf('/') + 1) : name;
		if (CLASS_NAME.matcher(name).matches()) {
			var className = name;
			return bundles.stream().anyMatch(candidate -> candidate.hasClass(className)) ? List.of()
					: List.of(bundle.name() + ": plugin.xml names the class " + name + ", which does not exist");
		}
		var resource = RESOURCE.matcher(value);
		if (resource.matches()) {
			var home = resource.group(2) == null ? bundle.folder() : bundle.folder().resolveSibling(resource.group(2));
			return Files.exists(home.resolve(resource.group(4))) ? List.of()
					: List.of(bundle.name() + ": plugin.xml names the file " + value + ", which does not exist");
		}
		return List.of();
	}

	private static List<String> checkPoint(Bundle bundle, Element point) {
		var problems = new ArrayList<String>();
		var where = bundle.name() + ": extension point " + point.getAttribute("id");
		var schema = point.getAttribute("schema");
		if (schema.isEmpty() || !Files.exists(bundle.folder().resolve(schema))) {
			return List.of(where + " has no schema");
		}
		if (point.getAttribute("name").isEmpty()) {
			problems.add(where + " has no name");
		}
		var document = Xml.parse(bundle.folder().resolve(schema));
		var root = document.getDocumentElement();
		for (var section : List.of("since", "examples")) {
			if (sectionText(root, section).isEmpty()) {
				problems.add(where + ": " + schema + " has no section \"" + section + "\"");
			}
		}
		if (Xml.children(root, "annotation").stream().map(ExtensionRule::documentation).allMatch(text -> text.length() < 40)) {
			problems.add(where + ": " + schema + " has no description");
		}
		for (var attribute : Xml.elements(document, "attribute")) {
			var owner = (Element) attribute.getParentNode().getParentNode();
			boolean ofPoint = owner.getAttribute("name").equals("extension");
			if (!ofPoint && documentation(attribute).isEmpty()) {
				problems.add(where + ": attribute " + owner.getAttribute("name") + "/" + attribute.getAttribute("name") + " has no description");
			}
		}
		return problems;
	}

	private static String sectionText(Element root, String type) {
		for (var annotation : Xml.children(root, "annotation")) {
			for (var info : infos(annotation)) {
				for (var section : Xml.children(info, "meta.section")) {
					if (section.getAttribute("type").equals(type)) {
						return documentation(annotation);
					}
				}
				for (var section : Xml.children(info, "meta:section")) {
					if (section.getAttribute("type").equals(type)) {
						return documentation(annotation);
					}
				}
			}
		}
		return "";
	}

	/** Both spellings are in use. */
	private static List<Element> infos(Element annotation) {
		var infos = new ArrayList<>(Xml.children(annotation, "appinfo"));
		infos.addAll(Xml.children(annotation, "appInfo"));
		return infos;
	}

	/** The documentation text of an element or of its annotation. */
	private static String documentation(Element element) {
		var text = new StringBuilder();
		Xml.children(element, "documentation").forEach(node -> text.append(node.getTextContent().strip()));
		Xml.children(element, "annotation").forEach(annotation -> text.append(documentation(annotation)));
		return text.toString();
	}
}
