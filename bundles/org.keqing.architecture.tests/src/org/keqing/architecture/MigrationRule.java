package org.keqing.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tables that migrations fill are named as such, so that a backup can be restored over their rows; and no other is. */
final class MigrationRule {

	private static final String SUFFIX = ".sql";
	/** Comments, and quoted text, which may hold a semicolon; of PostgreSQL also the body of a function. */
	private static final Pattern SKIPPED = Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\\$(\\w*)\\$.*?\\$\\1\\$", Pattern.DOTALL);
	private static final Pattern FILLS = Pattern.compile("(?:INSERT\\s+INTO|MERGE\\s+INTO|COPY)\\s+([\\w.\"]+)|CREATE\\s+TABLE\\s+([\\w.\"]+)\\s+AS\\b.*\\bWITH\\s+DATA", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private MigrationRule() {
	}

	static List<String> check(Workspace workspace) {
		var problems = new ArrayList<String>();
		for (var bundle : workspace.bundles()) {
			var filled = new TreeMap<String, Path>();
			for (var file : Workspace.filesBelow(bundle.folder().resolve("db"))) {
				if (file.toString().endsWith(SUFFIX)) {
					tables(Workspace.text(file)).forEach(table -> filled.putIfAbsent(table, file));
				}
			}
			var named = named(bundle);
			filled.forEach((table, file) -> {
				if (!named.contains(table)) {
					problems.add(bundle.name() + ": " + bundle.folder().relativize(file) + " fills the table " + table + ", which the migrations extension does not name in filled");
				}
			});
			named.stream().filter(table -> !filled.containsKey(table)).forEach(table -> problems.add(bundle.name() + ": the migrations extension names the table " + table + " in filled, but no script fills it"));
		}
		return problems;
	}

	private static TreeSet<String> named(Bundle bundle) {
		var named = new TreeSet<String>();
		bundle.pluginXml().ifPresent(xml -> Xml.elements(xml, "migrations").stream().map(each -> each.getAttribute("filled")).flatMap(value -> Arrays.stream(value.split(",")))
				.map(String::strip).filter(name -> !name.isEmpty()).forEach(named::add));
		return named;
	}

	/** What a statement of the script fills when it runs; what a trigger or a function will do later is none of it. */
	static TreeSet<String> tables(String script) {
		var tables = new TreeSet<String>();
		for (var statement : SKIPPED.matcher(script).replaceAll(" ").split(";")) {
			var fills = FILLS.matcher(statement.strip());
			if (fills.lookingAt()) {
				var name = fills.group(1) == null ? fills.group(2) : fills.group(1);
				tables.add(name.replace("\"", "").toLowerCase(Locale.ROOT));
			}
		}
		return tables;
	}
}
