package org.keqing.internal.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.exchange.TextRow;

/** Whatever is written by the rules of RFC 4180 is read as it was, in each encoding and with each separator. */
class RoundTripTest {

	private static final List<String> PIECES = List.of("a", "Z", "9", " ", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "客", "情", "é", "𠮷", "-", "'", "=", ".");

	@TempDir
	Path folder;

	@RepeatedTest(60)
	void whatIsWrittenIsRead(RepetitionInfo repetition) throws Exception {
		var random = new Random(repetition.getCurrentRepetition());
		var separator = ",;\t".charAt(random.nextInt(3));
		var charset = Charset.forName(random.nextBoolean() ? "UTF-8" : "GB18030");
		var lineEnd = random.nextBoolean() ? "\n" : "\r\n";
		var width = 2 + random.nextInt(6);
		var table = new ArrayList<List<String>>();
		for (var r = random.nextInt(40); r >= 0; r--)
			table.add(random.ints(width, 0, 8).mapToObj(length -> text(random, length)).toList());
		var header = new ArrayList<String>();
		for (var c = 0; c < width; c++)
			header.add("column" + c);
		var text = new StringBuilder(charset.name().equals("UTF-8") && random.nextBoolean() ? "\uFEFF" : "");
		line(text, header, separator, lineEnd, random);
		table.forEach(row -> line(text, row, separator, lineEnd, random));
		var file = Files.write(folder.resolve("file.csv"), text.toString().getBytes(charset));

		var read = new ArrayList<List<String>>();
		try (var source = CsvSource.open(file)) {
			assertEquals(header, source.columns());
			for (TextRow row = source.next(); row != null; row = source.next())
				read.add(row.values());
		}
		assertEquals(table, read);
	}

	private static String text(Random random, int length) {
		var text = new StringBuilder();
		for (var i = 0; i < length; i++)
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		return text.toString();
	}

	private static void line(StringBuilder text, List<String> values, char separator, String lineEnd, Random random) {
		for (var i = 0; i < values.size(); i++) {
			var value = values.get(i);
			var needed = value.indexOf(separator) >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
			text.append(i == 0 ? "" : separator);
			if (needed || random.nextInt(4) == 0)
				text.append('"').append(value.replace("\"", "\"\"")).append('"');
			else
				text.append(value);
		}
		text.append(lineEnd);
	}
}
