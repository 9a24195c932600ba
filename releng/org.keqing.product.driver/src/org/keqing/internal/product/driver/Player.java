package org.keqing.internal.product.driver;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Plays chapters of the story in the desktop that has just started, then closes it. The environment says which: {@code KEQING_STORY} is the folder with what the story needs and leaves,
 * {@code KEQING_CHAPTERS} the names of the chapters, separated by commas. {@code story.txt} gets one line per step, and per chapter one that says how it ended; {@code CHAPTER.png} is the
 * window at the end of a chapter, also of one that failed. The chapters after one that failed are not played.
 */
public final class Player implements IStartup {

	@Override
	public void earlyStartup() {
		var folder = System.getenv("KEQING_STORY");
		if (folder != null) {
			Thread.ofPlatform().name("Story").start(() -> play(Path.of(folder), System.getenv("KEQING_CHAPTERS").split(",")));
		}
	}

	private static void play(Path folder, String... chapters) {
		var desk = new Desk(PlatformUI.getWorkbench(), folder, line -> write(folder, line));
		try {
			var story = new Story(desk);
			desk.waitUntilReady();
			for (var chapter : chapters) {
				play(desk, chapter, story);
			}
			desk.close();
		} catch (AssertionError | RuntimeException e) {
			write(folder, "the story ends here: " + trace(e));
			// a dialog that nobody answers would keep the desktop
			Runtime.getRuntime().halt(1);
		}
	}

	private static void play(Desk desk, String chapter, Story story) {
		var start = System.nanoTime();
		desk.say(chapter + " begins");
		try {
			story.play(chapter);
			desk.say(chapter + " played in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
		} finally {
			desk.photograph(chapter);
		}
	}

	private static void write(Path folder, String line) {
		try {
			Files.writeString(folder.resolve("story.txt"), line + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String trace(Throwable e) {
		var text = new StringWriter();
		e.printStackTrace(new PrintWriter(text));
		return text.toString();
	}
}
