package org.keqing.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The start script, over a Java that prints what it is told")
class StartScriptTest {

	@TempDir
	Path folder;

	private Path script;

	@BeforeEach
	void install() throws IOException {
		script = Files.copy(Product.ROOT.resolve("features/org.keqing.feature/rootfiles/unix/keqing"), folder.resolve("keqing"));
		var java = Files.createDirectories(folder.resolve("jre/bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh\nfor argument in \"$@\"; do echo \"$argument\"; done\n");
		Files.writeString(folder.resolve("jre/release"), "JAVA_VERSION=\"25\"\n");
		Files.createDirectories(folder.resolve("plugins"));
		Files.createFile(folder.resolve("plugins/org.eclipse.equinox.launcher_1.jar"));
		for (var file : List.of(script, java)) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	/** What Java is told, with this language of the system. */
	private List<String> told(String system, String... arguments) throws Exception {
		var output = folder.resolve("output.txt");
		var command = new ArrayList<>(List.of(script.toString()));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES"));
		builder.environment().putAll(Map.of("LANG", system, "KEQING_HOME", folder.resolve("home").toString()));
		var process = builder.start();
		assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the script ends");
		assertEquals(0, process.exitValue());
		return Files.readAllLines(output);
	}

	private static String language(List<String> told) {
		return told.get(told.lastIndexOf("-nl") + 1);
	}

	private static boolean isDesktop(List<String> told) {
		return told.stream().noneMatch("org.keqing.cli.application"::equals);
	}

	@Test
	void chineseWithoutItsCountryIsThatOfTheMessages() throws Exception {
		for (var said : List.of("zh", "zh_CN", "zh-CN", "zh_SG")) {
			var desktop = told("C", "start", "-nl", said, "--db", "my clients");
			assertEquals("zh_CN", language(desktop), said);
			assertEquals(List.of("-nl", "zh_CN", "--db", "my clients"), desktop.subList(desktop.size() - 4, desktop.size()), "the rest of the line stays");
			assertEquals("zh_CN", language(told("C", "--lang", said, "schemes")), said);
			assertEquals("zh_CN", language(told("C", "schemes", "--lang=" + said)), said);
		}
		for (var said : List.of("en", "zh_TW", "zh_HK")) {
			assertEquals(said, language(told("C", "start", "-nl", said)));
			assertEquals(said, language(told("C", "--lang", said, "schemes")));
		}
		var commanded = told("C", "--lang=zh", "text", "a  b", "");
		assertEquals(List.of("--lang=zh_CN", "text", "a  b", ""), commanded.subList(commanded.size() - 4, commanded.size()));
	}

	@Test
	void soIsThatOfTheSystem() throws Exception {
		for (var system : List.of("zh", "zh.UTF-8", "zh_SG.UTF-8", "zh_SG")) {
			assertTrue(told(system, "start").containsAll(List.of("-Duser.language=zh", "-Duser.country=CN")), system);
		}
		for (var system : List.of("", "C", "en_US.UTF-8", "zh_CN.UTF-8", "zh_TW.UTF-8", "zh_HK")) {
			assertTrue(told(system, "schemes").stream().noneMatch(each -> each.startsWith("-Duser.")), system);
		}
	}

	@Test
	void aLanguageIsNoCommand() throws Exception {
		assertTrue(isDesktop(told("C", "-nl", "zh")));
		assertTrue(isDesktop(told("C", "--lang", "zh")));
		assertTrue(!isDesktop(told("C", "-nl", "zh", "schemes")));
	}
}
