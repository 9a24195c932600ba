package org.keqing.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keqing.store.Progress;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * Where answers, errors and progress go.
 *
 * @since 0.1
 */
public final class Terminal {

	private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
			.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
	private static final int BAR = 30;

	private final PrintStream out;
	private final PrintStream err;
	private final boolean interactive;

	/** @param interactive true when a person watches: progress is shown */
	Terminal(PrintStream out, PrintStream err, boolean interactive) {
		this.out = out;
		this.err = err;
		this.interactive = interactive;
	}

	/**
	 * A line of the answer.
	 *
	 * @param line the line
	 */
	public void say(String line) {
		out.println(line);
	}

	/**
	 * One line on what went wrong or should be known, on the error output.
	 *
	 * @param line the line; line ends in it become blanks
	 */
	public void warn(String line) {
		err.println(line.replaceAll("\\R", " ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The answer for a machine.
	 *
	 * @param value maps, lists, texts and numbers; decimals are written plain
	 */
	public void json(Object value) {
		try {
			out.println(JSON.writeValueAsString(value));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Columns of text under each other, numbers to the right.
	 *
	 * @param header a text for each column
	 * @param rows   rows of as many texts
	 */
	public void table(List<String> header, List<List<String>> rows) {
		var widths = new ArrayList<Integer>();
		for (var c = 0; c < header.size(); c++) {
			var column = c;
			widths.add(Math.max(width(header.get(c)), rows.stream().mapToInt(r -> width(r.get(column))).max().orElse(0)));
		}
		say(line(header, widths, rows));
		rows.forEach(r -> say(line(r, widths, rows)));
	}

	private static String line(List<String> cells, List<Integer> widths, List<List<String>> rows) {
		var line = new StringBuilder();
		for (var c = 0; c < cells.size(); c++) {
			var column = c;
			var gap = " ".repeat(widths.get(c) - width(cells.get(c))); //$NON-NLS-1$
			var right = !rows.isEmpty() && rows.stream().allMatch(r -> r.get(column).matches("-?[\\d.,]*\\s?%?")); //$NON-NLS-1$
			line.append(c == 0 ? "" : "  ").append(right ? gap + cells.get(c) : cells.get(c) + gap); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return line.toString().stripTrailing();
	}

	/** Cells of a terminal: a Chinese character takes two. */
	private static int width(String text) {
		return text.codePoints().map(c -> c >= 0x1100 && (c <= 0x115F || c >= 0x2E80 && c <= 0xFF60 || c >= 0x20000) ? 2 : 1).sum();
	}

	/** {@return progress on one line of a terminal; nothing when nobody watches} */
	public Progress progress() {
		return interactive ? new Bar() : Progress.NONE;
	}

	/** Takes the progress line away; to be called before the answer. */
	public void clear() {
		if (interactive)
			err.print("\r\u001B[K"); //$NON-NLS-1$
	}

	/**
	 * A map that keeps its order and may hold null, for {@link #json(Object)}.
	 *
	 * @param keysAndValues each key followed by its value
	 * @return the map
	 */
	public static Map<String, Object> object(Object... keysAndValues) {
		var map = new LinkedHashMap<String, Object>();
		for (var i = 0; i < keysAndValues.length; i += 2)
			map.put((String) keysAndValues[i], keysAndValues[i + 1]);
		return map;
	}

	/** A line that is written over. */
	private final class Bar implements Progress {

		private static final long PAUSE = 100_000_000;

		private String task = ""; //$NON-NLS-1$
		private long total;
		private long done;
		private long shown;

		@Override
		public synchronized void begin(String name, long size) {
			task = name;
			total = size;
			done = 0;
			show();
		}

		@Override
		public synchronized void worked(long n) {
			done += n;
			if (System.nanoTime() - shown > PAUSE)
				show();
		}

		@Override
		public boolean canceled() {
			return Thread.currentThread().isInterrupted();
		}

		private void show() {
			shown = System.nanoTime();
			var line = new StringBuilder("\r\u001B[K").append(task); //$NON-NLS-1$
			if (total > 0) {
				var share = Math.clamp(done * 1.0 / total, 0, 1);
				var full = (int) (share * BAR);
				line.append(" [").append("#".repeat(full)).append(" ".repeat(BAR - full)).append("] ").append((int) (share * 100)).append('%'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
			err.print(line);
			err.flush();
		}
	}
}
