package org.keqing.internal.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.TextRow;

class CsvSourceTest {

	@TempDir
	Path folder;

	private Path file(byte[] bytes) throws IOException {
		return Files.write(folder.resolve("file.csv"), bytes);
	}

	private Path file(String text) throws IOException {
		return file(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<TextRow> rows(Path file) throws ImportException {
		var rows = new ArrayList<TextRow>();
		try (var source = CsvSource.open(file)) {
			for (var row = source.next(); row != null; row = source.next())
				rows.add(row);
		}
		return rows;
	}

	private ImportException refused(byte[] bytes) throws IOException {
		var file = file(bytes);
		return assertThrows(ImportException.class, () -> rows(file));
	}

	private ImportException refused(String text) throws IOException {
		return refused(text.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030" })
	void readsChineseTextInBothEncodings(String charset) throws Exception {
		var rows = rows(file("code,name\nC1,客情烟酒店 龘𠮷\n".getBytes(Charset.forName(charset))));
		assertEquals(List.of(new TextRow("file.csv", 2, List.of("C1", "客情烟酒店 龘𠮷"))), rows);
	}

	@Test
	void byteOrderMarkIsNotPartOfTheFirstName() throws Exception {
		try (var source = CsvSource.open(file("\uFEFFcode,name\nC1,甲\n"))) {
			assertEquals(List.of("code", "name"), source.columns());
			assertEquals(List.of("C1", "甲"), source.next().values());
		}
	}

	@ParameterizedTest
	@org.junit.jupiter.params.provider.CsvSource(delimiter = '|', value = { "code,name|,", "code;name|;", "\"a;b;c\",name|,", "code|,", "a;b,c;d|;" })
	void findsTheSeparatorInTheHeader(String header, char separator) {
		assertEquals(separator, TextProbe.separator(header + "\nx;y;z;w;v\n"));
	}

	@Test
	void findsTheTab() throws Exception {
		assertEquals(List.of("C1", "a,b;c"), rows(file("code\tname\nC1\ta,b;c\n")).getFirst().values());
	}

	@Test
	void encodingIsJudgedByTheWholeFileNotByItsBeginning() throws Exception {
		var text = "code,name\n" + "C,plain\n".repeat(20_000) + "Z,客情\n";
		assertEquals("客情", rows(file(text.getBytes(Charset.forName("GB18030")))).getLast().value(1));
	}

	@Test
	void otherEncodingsAreRefusedWithTheLine() throws Exception {
		var latin = refused("code,name\nA,plain\nB,Café,\n".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(3, latin.problems().getFirst().line());
		assertTrue(refused("code,name\n".getBytes(StandardCharsets.UTF_16)).getMessage().contains("UTF-16"));
		var broken = refused(concat("\uFEFFcode\n".getBytes(StandardCharsets.UTF_8), new byte[] { (byte) 0xC3, 'x', '\n' }));
		assertEquals(2, broken.problems().getFirst().line());
	}

	private static byte[] concat(byte[] a, byte[] b) {
		var all = Arrays.copyOf(a, a.length + b.length);
		System.arraycopy(b, 0, all, a.length, b.length);
		return all;
	}

	@Test
	void emptyFilesFoldersSpreadsheetsAndBinariesAreRefused() throws Exception {
		assertTrue(refused("").getMessage().contains("empty"));
		assertTrue(refused("\uFEFF").getMessage().contains("empty"));
		assertTrue(refused("\n\n").getMessage().contains("empty"));
		assertTrue(refused(new byte[] { 'P', 'K', 3, 4, 0 }).getMessage().contains("spreadsheet"));
		assertEquals(2, refused("code\nA\0B\n").problems().getFirst().line());
		assertTrue(assertThrows(ImportException.class, () -> rows(folder)).getMessage().contains("folder"));
		assertTrue(assertThrows(ImportException.class, () -> rows(folder.resolve("no.csv"))).getMessage().contains("no such file"));
	}

	@Test
	void aColumnTwiceIsRefused() throws Exception {
		var problem = refused("code,name,Code\nA,B,C\n").problems().getFirst();
		assertEquals("Code", problem.column());
		assertEquals(1, problem.line());
	}

	@Test
	void linesAreCountedAsAnEditorDoes() throws Exception {
		var rows = rows(file("code,name\r\n\"A\",\"one\r\ntwo\"\r\n\r\nB,three\r\n"));
		assertEquals(List.of(2L, 5L), rows.stream().map(TextRow::line).toList());
		assertEquals("one\r\ntwo", rows.getFirst().value(1));
	}

	@Test
	void wrongQuotesAreRefusedWithTheLineWhereTheRowBegins() throws Exception {
		assertEquals(3, refused("code,name\nA,ok\nB,\"never ends\nC,x\n").problems().getFirst().line());
		assertEquals(2, refused("code,name\nA,\"x\"y\n").problems().getFirst().line());
	}

	@Test
	void aFieldWithoutEndDoesNotEatTheMemory() throws Exception {
		var problem = refused("code,name\nA,\"" + "x".repeat(3_000_000) + "\n").problems().getFirst();
		assertEquals(2, problem.line());
	}

	@Test
	void rewindBeginsAgainWithTheFirstRow() throws Exception {
		try (var source = CsvSource.open(file("code\nA\nB\n"))) {
			source.next();
			source.next();
			assertNull(source.next());
			source.rewind();
			assertEquals(new TextRow("file.csv", 2, List.of("A")), source.next());
		}
	}

	@Test
	void positionReachesTheSize() throws Exception {
		try (var source = CsvSource.open(file("code,name\n" + "A,客\n".repeat(50_000)))) {
			while (source.next() != null)
				assertTrue(source.position() <= source.size());
			assertEquals(source.size(), source.position());
		}
	}
}
