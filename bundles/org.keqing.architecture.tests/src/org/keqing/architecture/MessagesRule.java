package org.keqing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** English and Chinese messages have the same keys and the same placeholders; what is referred to by key exists; forms by number are bound by who knows them. */
final class MessagesRule {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
	private static final Pattern FIELD = Pattern.compile("public static String ([\\w, \\n\\t]+);");
	private static final Pattern PERCENT_KEY = Pattern.compile("\"%([\\w.]+)\"");
	private static final Pattern PLURAL = Pattern.compile("\\{\\d+\\|");
	private static final Pattern BOUND_BY_PLATFORM = Pattern.compile("NLS\\.bind\\(\\s*Messages\\.(\\w+)");
	private static final Set<String> NOT_MESSAGES = Set.of("build.properties", "logging.properties");

	private MessagesRule() {
	}

	static List<String> check(Workspace workspace) {
		var problems = new ArrayList<String>();
		var files = new ArrayList<Path>();
		for (var bundle : workspace.bundles()) {
			if (!bundle.isTest()) {
				rootProperties(bundle.folder()).forEach(files::add);
				for (var folder : List.of("src", "src-gen", "reports", "OSGI-INF")) {
					Workspace.filesBelow(bundle.folder().resolve(folder)).stream().filter(MessagesRule::isMessages).forEach(files::add);
				}
				checkReferences(bundle, problems);
				checkPlurals(workspace, bundle, problems);
			}
		}
		workspace.features().forEach(feature -> files.addAll(rootProperties(feature.getParent())));
		for (var file : files) {
			if (!file.getFileName().toString().contains("_zh_CN")) {
				checkPair(workspace, file, problems);
			}
		}
		return problems;
	}

	private static List<Path> rootProperties(Path folder) {
		try (var children = Files.list(folder)) {
			return children.filter(MessagesRule::isMessages).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isMessages(Path file) {
		var name = file.getFileName().toString();
		return name.matches("(plugin|feature|[mM]essages|bundle)(_zh_CN)?\\.properties") && !NOT_MESSAGES.contains(name);
	}

	private static void checkPair(Workspace workspace, Path english, List<String> problems) {
		var chinese = english.resolveSibling(english.getFileName().toString().replace(".properties", "_zh_CN.properties"));
		if (!Files.exists(chinese)) {
			problems.add(workspace.relative(english) + ": has no Chinese counterpart");
			return;
		}
		var en = load(english);
		var zh = load(chinese);
		missing(en, zh).forEach(key -> problems.add(workspace.relative(chinese) + ": lacks " + key));
		missing(zh, en).forEach(key -> problems.add(workspace.relative(english) + ": lacks " + key));
		for (var key : en.stringPropertyNames()) {
			if (zh.containsKey(key) && !placeholders(en.getProperty(key)).equals(placeholders(zh.getProperty(key)))) {
				problems.add(workspace.relative(chinese) + ": other placeholders than the English text in " + key);
			}
		}
		var messagesClass = english.resolveSibling("Messages.java");
		if (english.getFileName().toString().equals("messages.properties") && Files.exists(messagesClass)) {
			var fields = fields(Workspace.text(messagesClass));
			if (!fields.isEmpty()) {
				difference(fields, en.stringPropertyNames()).forEach(key -> problems.add(workspace.relative(english) + ": lacks " + key + " of Messages"));
				difference(en.stringPropertyNames(), fields).forEach(key -> problems.add(workspace.relative(messagesClass) + ": lacks the field " + key));
			}
		}
	}

	private static void checkReferences(Bundle bundle, List<String> problems) {
		var localization = bundle.header("Bundle-Localization").stream().findFirst().orElse("plugin") + ".properties";
		var english = bundle.folder().resolve(localization);
		var keys = Files.exists(english) ? load(english).stringPropertyNames() : Set.<String>of();
		var used = new TreeSet<String>();
		for (var header : List.of("Bundle-Name", "Bundle-Vendor")) {
			bundle.header(header).stream().filter(value -> value.startsWith("%")).forEach(value -> used.add(value.substring(1)));
		}
		for (var file : List.of("plugin.xml", "fragment.xml")) {
			if (Files.exists(bundle.folder().resolve(file))) {
				PERCENT_KEY.matcher(Workspace.text(bundle.folder().resolve(file))).results().forEach(match -> used.add(match.group(1)));
			}
		}
		difference(used, keys).forEach(key -> problems.add(bundle.name() + ": " + localization + " lacks " + key));
	}

	private static void checkPlurals(Workspace workspace, Bundle bundle, List<String> problems) {
		var sources = Workspace.filesBelow(bundle.folder().resolve("src"));
		var plurals = new HashSet<String>();
		for (var file : sources) {
			if (isMessages(file)) {
				var messages = load(file);
				messages.stringPropertyNames().stream().filter(key -> PLURAL.matcher(messages.getProperty(key)).find()).forEach(plurals::add);
			}
		}
		for (var file : sources) {
			if (file.toString().endsWith(".java")) {
				BOUND_BY_PLATFORM.matcher(Workspace.text(file)).results().map(match -> match.group(1)).filter(plurals::contains)
						.forEach(key -> problems.add(workspace.relative(file) + ": " + key + " has forms by number, which NLS cannot bind: use Plurals"));
			}
		}
	}

	private static Set<String> fields(String source) {
		var names = new TreeSet<String>();
		FIELD.matcher(source).results().forEach(match -> {
			for (var name : match.group(1).split(",")) {
				names.add(name.strip());
			}
		});
		names.remove("BUNDLE_NAME");
		return names;
	}

	private static Set<String> missing(Properties from, Properties in) {
		return difference(from.stringPropertyNames(), in.stringPropertyNames());
	}

	private static Set<String> difference(Set<String> all, Set<String> known) {
		var result = new TreeSet<>(all);
		result.removeAll(known);
		return result;
	}

	private static Set<String> placeholders(String text) {
		var found = new HashSet<String>();
		PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
		return found;
	}

	private static Properties load(Path file) {
		var properties = new Properties();
		try (var in = Files.newInputStream(file)) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}
}
