package org.keqing.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** What a bundle exports is documented: every public type has javadoc that says since when it exists. */
final class ApiRule {

	private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^public (?:abstract |final |sealed |non-sealed |static )*(?:class|interface|record|enum|@interface) (\\w+)");
	private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);

	private ApiRule() {
	}

	static List<String> check(Workspace workspace) {
		var problems = new ArrayList<String>();
		for (var bundle : workspace.bundles()) {
			if (bundle.isTest() || bundle.isTestSupport()) {
				continue;
			}
			var exported = new HashSet<>(bundle.header("Export-Package"));
			exported.removeIf(name -> name.contains(".internal"));
			for (var source : bundle.sources()) {
				if (exported.contains(packageOf(bundle, source))) {
					checkType(workspace, source, problems);
				}
			}
		}
		return problems;
	}

	private static String packageOf(Bundle bundle, Path source) {
		return bundle.folder().resolve("src").relativize(source.getParent()).toString().replace('\\', '/').replace('/', '.');
	}

	private static void checkType(Workspace workspace, Path source, List<String> problems) {
		var text = Workspace.text(source);
		var type = PUBLIC_TYPE.matcher(text);
		if (!type.find()) {
			return;
		}
		var javadoc = JAVADOC.matcher(text.substring(0, type.start()));
		var last = "";
		while (javadoc.find()) {
			last = javadoc.group();
		}
		if (last.isEmpty()) {
			problems.add(workspace.relative(source) + ": the exported type " + type.group(1) + " has no javadoc");
		} else if (!last.contains("@since")) {
			problems.add(workspace.relative(source) + ": the javadoc of " + type.group(1) + " has no @since");
		}
	}
}
