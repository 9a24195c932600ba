package org.keqing.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.command.Messages;
import org.keqing.model.Plurals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A list as an answer: columns under each other for people, JSON for machines, CSV to keep. Decimals are exact and without zeros at their end.
 *
 * @param <R> a row
 * @since 0.1
 */
public final class Listing<R> {

	private static final Pattern WORD = Pattern.compile("_(\\w)"); //$NON-NLS-1$
	private static final int DECIMALS = 3;

	private final List<Column<R>> columns = new ArrayList<>();

	private record Column<R>(String name, String heading, Function<R, Object> value, Function<R, String> text) {
	}

	/**
	 * Adds a column that people and machines read alike.
	 *
	 * @param name    its name in CSV, in snake_case; in JSON it is the same in camelCase
	 * @param heading what stands above it for people; {@code null} for a column that only machines read
	 * @param value   its value; may be {@code null}
	 * @return this
	 */
	public Listing<R> column(String name, String heading, Function<R, Object> value) {
		return column(name, heading, value, row -> shown(value.apply(row)));
	}

	/**
	 * Adds a column that people read in other words than machines: the name of a tier for its id.
	 *
	 * @param name    its name in CSV, in snake_case; in JSON it is the same in camelCase
	 * @param heading what stands above it for people
	 * @param value   its value for machines; may be {@code null}
	 * @param text    its text for people
	 * @return this
	 */
	public Listing<R> column(String name, String heading, Function<R, Object> value, Function<R, String> text) {
		columns.add(new Column<>(name, heading, value, text));
		return this;
	}

	/**
	 * Answers with the rows: into the file where one is asked for, else as JSON or as columns of text.
	 *
	 * @param session the session
	 * @param out     the file, {@code null} for the terminal
	 * @param rows    the rows
	 * @throws CommandFailure when the file cannot be written
	 */
	public void answer(CommandSession session, Path out, List<R> rows) throws CommandFailure {
		var terminal = session.terminal();
		if (out != null)
			write(out, rows);
		terminal.clear();
		if (out == null && session.isJson())
			terminal.json(json(rows));
		else if (out == null)
			say(terminal, rows);
		else if (session.isJson())
			terminal.json(Terminal.object("file", out.toString(), "rows", rows.size())); //$NON-NLS-1$ //$NON-NLS-2$
		else
			terminal.say(Plurals.bind(Messages.MsgWritten, rows.size(), out));
	}

	/**
	 * The rows for people.
	 *
	 * @param terminal where they go
	 * @param rows     the rows
	 */
	public void say(Terminal terminal, List<R> rows) {
		var shown = columns.stream().filter(each -> each.heading() != null).toList();
		terminal.table(shown.stream().map(Column::heading).toList(), rows.stream().map(row -> shown.stream().map(each -> each.text().apply(row)).toList()).toList());
	}

	/**
	 * The rows for machines, for {@link Terminal#json(Object)}.
	 *
	 * @param rows the rows
	 * @return a map for each row
	 */
	public List<Map<String, Object>> json(List<R> rows) {
		return rows.stream().map(row -> {
			var object = Terminal.object();
			columns.forEach(each -> object.put(WORD.matcher(each.name()).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT)), machine(each.value().apply(row))));
			return object;
		}).toList();
	}

	/**
	 * Writes the rows as CSV in UTF-8 with a header.
	 *
	 * @param out  the file; one that is there is replaced
	 * @param rows the rows
	 * @throws CommandFailure when it cannot be written
	 */
	public void write(Path out, List<R> rows) throws CommandFailure {
		try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
			csv.writeRecord(columns.stream().map(Column::name).toList());
			for (var row : rows)
				csv.writeRecord(columns.stream().map(each -> plain(machine(each.value().apply(row)))).toList());
		} catch (IOException e) {
			throw new CommandFailure(NLS.bind(Messages.MsgCannotWrite, out));
		}
	}

	private static Object machine(Object value) {
		return switch (value) {
		case null -> null;
		case BigDecimal number -> stripped(number);
		case Number number -> number;
		case Boolean bool -> bool;
		case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
		default -> value.toString();
		};
	}

	private static String plain(Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case BigDecimal number -> number.toPlainString();
		default -> value.toString();
		};
	}

	private static BigDecimal stripped(BigDecimal number) {
		return new BigDecimal(number.stripTrailingZeros().toPlainString());
	}

	/** Numbers with many decimals without the zeros at their end, so that those with few stand below each other. */
	private static String shown(Object value) {
		return switch (value) {
		case Double number -> BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
		case BigDecimal number when number.scale() <= DECIMALS -> number.toPlainString();
		case null, default -> plain(machine(value));
		};
	}
}
