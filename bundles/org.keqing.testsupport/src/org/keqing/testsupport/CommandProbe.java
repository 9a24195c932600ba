package org.keqing.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.keqing.command.CommandRunner;
import org.keqing.command.Services;

/**
 * Runs command lines as the product does, with services put together by hand.
 *
 * @param services what the commands work with
 * @param commands their classes
 */
public record CommandProbe(Services services, List<Class<?>> commands) {

	/**
	 * What a command did.
	 *
	 * @param code the exit code
	 * @param out  the answer
	 * @param err  errors and hints
	 */
	public record Done(int code, String out, String err) {

		/** Checks that it went well and said nothing but the answer. */
		public Done well() {
			if (code != 0 || !err.isEmpty())
				throw new AssertionError(code + "|" + err);
			return this;
		}

		/** The answer line by line. */
		public List<String> lines() {
			return out.lines().toList();
		}

		/** Code, answer and errors in one text. */
		public String text() {
			return code + "|" + out + "|" + err;
		}
	}

	/** Runs a line. */
	public Done run(Object... args) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var code = new CommandRunner(services, commands).run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false,
				Arrays.stream(args).map(Object::toString).toArray(String[]::new));
		return new Done(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}
}
