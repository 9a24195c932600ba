package org.keqing.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Who may use whom. The direction is model ← store, tiering ← verticals ← their user interfaces ← application; bundles that are not
 * user interface do not know SWT, JFace or the workbench; packs see exported packages only. Verticals and packs write their commands
 * with {@code command}; the program {@code cli} that runs them is, like {@code app}, used by nobody.
 */
final class LayerRule {

	private static final Set<String> VERTICALS = Set.of("evaluation", "support", "interaction", "contract", "governance", "exchange", "analysis", "report");
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?(org\\.[\\w.]+?)(?:\\.\\*)?;", Pattern.MULTILINE);
	private static final List<String> WORKBENCH = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui",
			"org.eclipse.nebula");

	/** What each bundle may use of our own bundles, besides itself. */
	private static final Map<String, List<String>> ALLOWED = allowed();

	private LayerRule() {
	}

	private static Map<String, List<String>> allowed() {
		var map = new TreeMap<String, List<String>>();
		map.put("model", List.of());
		map.put("store", List.of("model"));
		map.put("store.derby", List.of("model", "store"));
		map.put("store.postgresql", List.of("model", "store"));
		map.put("tiering", List.of("model"));
		map.put("command", List.of("model", "store"));
		map.put("day", List.of("model", "store", "command"));
		map.put("evaluation", List.of("model", "store", "tiering", "day"));
		map.put("client", List.of("model", "store", "tiering", "evaluation"));
		map.put("studio", List.of("model", "store", "tiering", "evaluation"));
		map.put("support", List.of("model", "store", "tiering", "evaluation", "command", "day", "exchange", "contract"));
		map.put("support.ui", List.of("contract.ui"));
		map.put("interaction", List.of("model", "store", "command"));
		map.put("support.report", List.of("model", "store", "tiering", "evaluation", "support", "report"));
		map.put("contract", List.of("model", "store", "command", "day"));
		map.put("contract.exchange", List.of("model", "store", "contract", "exchange"));
		map.put("contract.report", List.of("model", "store", "contract", "report"));
		map.put("governance", List.of("model", "store", "command"));
		map.put("exchange", List.of("model", "store", "tiering", "evaluation"));
		map.put("analysis", List.of("model", "store", "tiering", "evaluation", "command"));
		map.put("evaluation.report", List.of("model", "store", "tiering", "evaluation", "report"));
		map.put("help", List.of());
		map.put("dossier.report", List.of("model", "store", "tiering", "evaluation", "report", "contract", "support"));
		map.put("packs", List.of("model", "store", "tiering", "evaluation"));
		map.put("report", List.of("model", "store", "tiering", "evaluation"));
		map.put("ui", List.of("model", "store"));
		return map;
	}

	static List<String> check(Workspace workspace) {
		var problems = new ArrayList<String>();
		var bundles = workspace.bundles();
		for (var bundle : bundles) {
			if (!bundle.symbolicName().equals(bundle.name())) {
				problems.add(bundle.name() + ": the folder's name and Bundle-SymbolicName " + bundle.symbolicName() + " differ");
			}
			for (var clause : bundle.clauses("Export-Package")) {
				if (clause.contains(".internal") && !clause.contains("x-friends:=")) {
					problems.add(bundle.name() + ": exports the internal package " + clause.split(";")[0] + " to everybody");
				}
			}
			if (bundle.isTest()) {
				problems.addAll(checkOptional(bundle, bundles));
				continue;
			}
			if (bundle.isTestSupport()) {
				continue;
			}
			problems.addAll(checkUses(bundle, bundles));
			if (!bundle.isUi()) {
				problems.addAll(checkNoWorkbench(workspace, bundle));
			}
		}
		return problems;
	}

	private static List<String> checkUses(Bundle bundle, List<Bundle> bundles) {
		var used = new LinkedHashSet<String>();
		var problems = new ArrayList<String>();
		for (var header : List.of("Require-Bundle", "Import-Package", "Fragment-Host")) {
			bundle.header(header).stream().filter(name -> name.startsWith("org.keqing.")).forEach(name -> used.add(owner(name, bundles)));
		}
		for (var source : bundle.sources()) {
			var imports = IMPORT.matcher(Workspace.text(source));
			while (imports.find()) {
				var name = imports.group(1);
				if (name.startsWith("org.keqing.")) {
					used.add(owner(name, bundles));
				}
				if (name.startsWith("org.keqing.internal.")) {
					homeOfInternal(name, bundles).filter(home -> !home.equals(bundle.name()))
							.ifPresent(home -> problems.add(bundle.name() + ": reaches into the internals of " + home + ", " + name));
				}
			}
		}
		used.remove(bundle.name());
		for (var other : used) {
			if (other.startsWith("org.keqing.testsupport") || !mayUse(shortName(bundle.name()), shortName(other))) {
				problems.add(bundle.name() + ": may not use " + other);
			}
		}
		return problems;
	}

	/** What the host can do without, the resolver may leave out of the class path of its tests: tests that use it say so themselves. */
	private static List<String> checkOptional(Bundle tests, List<Bundle> bundles) {
		var optional = new LinkedHashSet<String>();
		var host = tests.header("Fragment-Host");
		bundles.stream().filter(bundle -> host.contains(bundle.name())).flatMap(bundle -> bundle.clauses("Require-Bundle").stream())
				.filter(clause -> clause.contains("resolution:=optional")).forEach(clause -> optional.add(clause.split(";")[0].strip()));
		optional.removeAll(tests.header("Require-Bundle"));
		var used = new LinkedHashSet<String>();
		for (var source : tests.sources()) {
			var imports = IMPORT.matcher(Workspace.text(source));
			while (imports.find()) {
				used.add(owner(imports.group(1), bundles));
			}
		}
		used.retainAll(optional);
		return used.stream().map(name -> tests.name() + ": uses " + name + ", which its host requires only optionally, and does not require it").toList();
	}

	private static boolean mayUse(String user, String used) {
		if (user.equals("app")) {
			return !used.startsWith("pack.");
		}
		boolean usedIsUi = used.equals("ui") || used.endsWith(".ui") || used.equals("app");
		if (user.equals("cli")) {
			return !usedIsUi && !used.startsWith("pack.");
		}
		if (user.startsWith("pack.")) {
			return !used.startsWith("pack.") && (user.endsWith(".ui") || !usedIsUi) && !used.equals("app") && !used.equals("cli")
					|| user.equals(used + ".ui");
		}
		if (user.endsWith(".ui")) {
			var area = user.substring(0, user.length() - ".ui".length());
			return used.equals("ui") || used.equals(area) || ALLOWED.getOrDefault(area, List.of()).contains(used) || ALLOWED.getOrDefault(user, List.of()).contains(used);
		}
		if (VERTICALS.contains(user) || ALLOWED.containsKey(user)) {
			return ALLOWED.get(user).contains(used);
		}
		return false;
	}

	/** The bundle that a bundle name or a package or class name belongs to: the longest bundle name that it starts with. */
	private static String owner(String name, List<Bundle> bundles) {
		return bundles.stream().map(Bundle::name).filter(bundle -> name.equals(bundle) || name.startsWith(bundle + ".") || internalOf(bundle, name))
				.max((a, b) -> Integer.compare(a.length(), b.length())).orElse(name);
	}

	/** The bundle that holds this internal class; a nested class counts as its outer one. */
	private static Optional<String> homeOfInternal(String name, List<Bundle> bundles) {
		var outer = name.replaceFirst("(\\.[A-Z]\\w*)\\..*", "$1");
		return bundles.stream().filter(bundle -> !bundle.isTest() && bundle.hasClass(outer)).map(Bundle::name).findFirst();
	}

	private static boolean internalOf(String bundle, String name) {
		var internal = "org.keqing.internal." + shortName(bundle);
		return name.equals(internal) || name.startsWith(internal + ".");
	}

	private static String shortName(String bundle) {
		return bundle.startsWith("org.keqing.") ? bundle.substring("org.keqing.".length()) : bundle;
	}

	private static List<String> checkNoWorkbench(Workspace workspace, Bundle bundle) {
		var problems = new ArrayList<String>();
		for (var header : List.of("Require-Bundle", "Import-Package")) {
			bundle.header(header).stream().filter(LayerRule::isWorkbench)
					.forEach(name -> problems.add(bundle.name() + ": is no user interface bundle but names " + name + " in " + header));
		}
		for (var source : bundle.sources()) {
			Arrays.stream(Workspace.text(source).split("\n")).filter(line -> line.startsWith("import ")).forEach(line -> {
				var name = line.replaceFirst("^import (static )?", "");
				if (isWorkbench(name)) {
					problems.add(workspace.relative(source) + ": is no user interface code but imports " + name.strip());
				}
			});
		}
		return problems;
	}

	private static boolean isWorkbench(String name) {
		return WORKBENCH.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
	}
}
