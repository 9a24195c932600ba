package org.keqing.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.internal.cli.sample.StallsCommand;

import picocli.CommandLine.Command;

/** Commands that other bundles bring: found, run, with texts of their own, and harmless when they are broken. */
class ContributedCommandsTest extends CliFixture {

	private List<Class<?>> commands;

	@TempDir
	Path folder;

	/** Has the name of a command of the platform. */
	@Command(name = "check")
	static final class Usurper implements Runnable {

		@Override
		public void run() {
			throw new IllegalStateException("not this one");
		}
	}

	/** Cannot be made. */
	@Command(name = "broken")
	static final class Broken implements Runnable {

		Broken() {
			throw new IllegalStateException("broken on purpose");
		}

		@Override
		public void run() {
			throw new IllegalStateException();
		}
	}

	/** Has no annotation. */
	static final class NoCommand {
	}

	@BeforeEach
	void platform() {
		commands = new ArrayList<>(PlatformCommands.ALL);
	}

	@Override
	protected List<Class<?>> commands() {
		return commands;
	}

	@Test
	void whatDoesNotLoadIsLeftOutAndTheOthersAreThereByBundle() {
		var found = read(contribution("pack.two", StallsCommand.class.getName()), contribution("pack.two", "pack.two.Gone"), contribution("pack.one", Broken.class.getName()),
				"pack.one|<extension point=\"org.keqing.cli.commands\"><command/></extension>");
		assertEquals(List.of(Broken.class, StallsCommand.class), found);
	}

	@Test
	void brokenCommandsHurtNobody() {
		commands.addAll(List.of(Broken.class, Usurper.class, NoCommand.class, StallsCommand.class));
		assertEquals(3, keqing("stalls", "--region", "East").well().lines().size());
		assertEquals(2, keqing("broken").code());
		assertTrue(keqing("check", "--help").well().out().contains("Checks the database"), "the platform's own stands");
	}

	@Test
	void withoutTheContributionTheCommandIsWrongUsage() {
		assertEquals(2, keqing("stalls", "--region", "East").code());
	}

	@Test
	void itAnswersPeopleMachinesAndFiles() throws Exception {
		commands.add(StallsCommand.class);
		assertEquals(List.of("Stall  Area  Free", "A,1      10  yes", "B2"), keqing("stalls", "--region", "East").well().lines());
		assertEquals("[{\"stall\":\"A,1\",\"floorArea\":10,\"free\":true},{\"stall\":\"B2\",\"floorArea\":null,\"free\":false}]",
				keqing("stalls", "--region", "East", "--json").well().out().replaceAll("\\s", ""));
		var out = folder.resolve("stalls.csv");
		assertEquals(List.of("2 rows written to " + out), keqing("stalls", "--region", "East", "--out", out).well().lines());
		assertEquals("stall,floor_area,free\n\"A,1\",10,true\nB2,,false\n", Files.readString(out));
	}

	@Test
	void itFailsInOneLine() {
		commands.add(StallsCommand.class);
		assertEquals("1||keqing: there is no stall in Nowhere\n", keqing("stalls", "--region", "Nowhere").text());
		assertEquals("1||keqing: the installation is incomplete: Stall does not start\n", keqing("stalls", "--region", "Fault").text());
		var nowhere = folder.resolve("no/such/folder.csv");
		assertEquals("1||keqing: the file " + nowhere + " cannot be written\n", keqing("stalls", "--region", "East", "--out", nowhere).text());
		var usage = keqing("stalls");
		assertEquals("2|1", usage.code() + "|" + usage.err().lines().count());
	}

	@Test
	void itsTextsAreInBothLanguagesBesideThoseOfAllCommands() {
		commands.add(StallsCommand.class);
		var english = keqing("stalls", "--help").well().out();
		assertTrue(english.contains("Lists the stalls of a region.") && english.contains("Name of the region.") && english.contains("Answers as JSON."), english);
		assertTrue(keqing("--help").well().out().contains("Lists the stalls of a region."));
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		try {
			var chinese = keqing("stalls", "--help").well().out();
			assertTrue(chinese.contains("列出摊位。") && chinese.contains("区域名称。") && chinese.contains("以 JSON 回答。"), chinese);
		} finally {
			Locale.setDefault(Locale.ENGLISH);
		}
	}

	private static String contribution(String bundle, String type) {
		return bundle + "|<extension point=\"org.keqing.cli.commands\"><command class=\"" + type + "\"/></extension>";
	}

	private static List<Class<?>> read(String... contributions) {
		var token = new Object();
		var registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
		try {
			contribute(registry, token, "org.keqing.cli", "<extension-point id=\"commands\" name=\"Commands\"/>");
			for (var each : contributions)
				contribute(registry, token, each.substring(0, each.indexOf('|')), each.substring(each.indexOf('|') + 1));
			return new ContributedCommands(registry, (bundle, name) -> Class.forName(name)).read();
		} finally {
			registry.stop(token);
		}
	}

	private static void contribute(IExtensionRegistry registry, Object token, String bundle, String content) {
		var xml = ("<plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
		assertTrue(registry.addContribution(new ByteArrayInputStream(xml), ContributorFactorySimple.createContributor(bundle), false, "plugin.xml", null, token),
				"the test's own contribution is well-formed");
	}
}
