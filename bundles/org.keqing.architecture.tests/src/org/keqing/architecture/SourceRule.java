package org.keqing.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What hand-written files look like: small, without left-overs, without the paths of somebody's machine. */
final class SourceRule {

	static final int CEILING = 500;

	private static final Pattern MACHINE_PATH = Pattern
			.compile("(?<![\\w.~-])(/" + "home/\\w|/" + "root/|/" + "Users/\\w|/" + "work/\\w|[A-Z]:[\\\\/]" + "Users[\\\\/]\\w)");
	private static final Map<Pattern, String> LEFT_OVERS = leftOvers();
	private static final Pattern TEXT_FILE = Pattern
			.compile(".*\\.(java|xml|properties|md|MF|exsd|sql|product|target|sh|cmd|prefs|ecore|genmodel|tiering|rptdesign|css|svg|launch)");

	private SourceRule() {
	}

	private static Map<Pattern, String> leftOvers() {
		var map = new LinkedHashMap<Pattern, String>();
		map.put(Pattern.compile("\\.print" + "StackTrace\\(\\)"), "prints a stack trace instead of logging it");
		map.put(Pattern.compile("//\\s*(TO" + "DO|FIX" + "ME|XX" + "X)"), "has an open end");
		map.put(Pattern.compile("catch \\((?:final )?(?:Exception|Throwable) \\w+\\)\\s*\\{\\s*\\}"), "swallows every exception");
		return map;
	}

	static List<String> check(Workspace workspace) {
		var problems = new ArrayList<String>();
		for (var bundle : workspace.bundles()) {
			for (var source : bundle.sources()) {
				var text = Workspace.text(source);
				long lines = text.lines().count();
				if (lines > CEILING) {
					problems.add(workspace.relative(source) + ": " + lines + " lines, the ceiling is " + CEILING);
				}
				LEFT_OVERS.forEach((pattern, words) -> {
					if (pattern.matcher(text).find()) {
						problems.add(workspace.relative(source) + ": " + words);
					}
				});
			}
		}
		for (var file : Workspace.filesBelow(workspace.root())) {
			if (isText(file)) {
				var match = MACHINE_PATH.matcher(Workspace.text(file));
				if (match.find()) {
					problems.add(workspace.relative(file) + ": names a path of one machine, " + match.group());
				}
			}
		}
		return problems;
	}

	private static boolean isText(Path file) {
		var name = file.getFileName().toString();
		return TEXT_FILE.matcher(name).matches() || name.equals("keqing");
	}
}
