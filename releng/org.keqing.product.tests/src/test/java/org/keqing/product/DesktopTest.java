package org.keqing.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The desktop of the delivered product")
class DesktopTest {

	/** The first window has 1360 x 860, the picture shown before it 520 x 300. */
	private static final int PIXELS_OF_A_WINDOW = 800_000;
	private static final int COLOURS_OF_A_WINDOW = 60;

	@TempDir
	Path folder;

	@Test
	void opensItsWindowWithoutErrors() throws Exception {
		opens(Product.built(folder.resolve("home")), "desktop");
	}

	/** What the area brings is missing and nothing else; its plug-ins are not there, as in an installation that never had them. */
	@ParameterizedTest
	@ValueSource(strings = { "org.keqing.contract", "org.keqing.support" })
	void startsAndEvaluatesWithoutTheAreaOf(String area) throws Exception {
		var product = Product.built(folder.resolve("home")).copyTo(folder.resolve("keqing")).without(area);
		var db = folder.resolve("db").toString();
		product.run("--db", db, "demo", "--samples", Product.SAMPLES.toString(), "--out", folder.resolve("demo").toString()).succeeded();
		var explained = product.run("--db", db, "explain", "--client", "141", "--round", "demo").succeeded().out();
		assertTrue(explained.contains("Important client"), explained);
		assertTrue(product.run("--help").out().lines().noneMatch(line -> line.startsWith(area.endsWith("contract") ? "  contracts " : "  plans ")), "its commands are gone");
		opens(product, area);
	}

	private void opens(Product product, String name) throws Exception {
		var home = product.home();
		var output = folder.resolve("output.txt");
		var screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
		var robot = new Robot();
		var before = robot.createScreenCapture(screen);
		var process = product.start(output, "--db", folder.resolve("db").toString());
		try {
			var picture = before;
			for (int second = 0; second < 120 && process.isAlive() && changed(before, picture) < PIXELS_OF_A_WINDOW; second++) {
				TimeUnit.SECONDS.sleep(1);
				picture = robot.createScreenCapture(screen);
			}
			TimeUnit.SECONDS.sleep(5);
			picture = robot.createScreenCapture(screen);
			ImageIO.write(picture, "png", Product.ROOT.resolve("releng/org.keqing.product.tests/target/" + name + ".png").toFile());
			assertTrue(process.isAlive(), () -> "the desktop ended: " + Product.text(output));
			int changed = changed(before, picture);
			assertTrue(changed >= PIXELS_OF_A_WINDOW, "no window, " + changed + " pixels have changed; " + Product.text(output));
			int colours = colours(picture);
			assertTrue(colours >= colours(before) + COLOURS_OF_A_WINDOW, "the window stays blank, " + colours + " colours; " + Product.text(output));
			assertEquals("", Product.errors(home.resolve("workspace/.metadata/.log")));
		} finally {
			// the script ends before the program that it started, which still writes into the folder
			var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
			all.forEach(ProcessHandle::destroy);
			for (var each : all) {
				each.onExit().get(60, TimeUnit.SECONDS);
			}
		}
	}

	private static int changed(BufferedImage before, BufferedImage after) {
		int found = 0;
		for (int y = 0; y < before.getHeight(); y++) {
			for (int x = 0; x < before.getWidth(); x++) {
				found += before.getRGB(x, y) == after.getRGB(x, y) ? 0 : 1;
			}
		}
		return found;
	}

	private static int colours(BufferedImage picture) {
		var found = new HashSet<Integer>();
		for (int y = 0; y < picture.getHeight(); y += 2) {
			for (int x = 0; x < picture.getWidth(); x += 2) {
				found.add(picture.getRGB(x, y));
			}
		}
		return found.size();
	}
}
