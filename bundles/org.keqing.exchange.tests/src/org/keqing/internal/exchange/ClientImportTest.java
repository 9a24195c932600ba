package org.keqing.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.ImportReport.IgnoredColumn;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.RowProblem;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.testsupport.TestStores;

class ClientImportTest extends ExchangeFixture {

	private static final String TWO = "code,name,region,credit_limit\nC1,客情酒行,East,1000.50\nC2,Dawn,West,\n";

	private ImportReport clients(String text) throws Exception {
		return take(ImportKind.CLIENTS, text);
	}

	private List<RowProblem> refused(String text) throws Exception {
		var file = file("bad.csv", text);
		return assertThrows(ImportException.class, () -> take(ImportKind.CLIENTS, file)).problems();
	}

	@Test
	void newClientsLandWithTheirSearchKeys() throws Exception {
		var report = clients(TWO);
		assertEquals(2, report.inserted());
		assertEquals(List.of("C1|客情酒行|East|1000.50", "C2|Dawn|West|"),
				query("SELECT code || '|' || name || '|' || region || '|' || COALESCE(CAST(credit_limit AS CHAR(10)), '') FROM client ORDER BY code").stream()
						.map(String::strip).toList());
		assertFalse(query("SELECT pinyin FROM client WHERE code = 'C1'").getFirst().isBlank());
		assertEquals(List.of("1"), query("SELECT DISTINCT version FROM client"));
	}

	@Test
	void importingTwiceChangesNothing() throws Exception {
		clients(TWO);
		var again = clients(TWO);
		assertEquals(0, again.inserted() + again.updated());
		assertEquals(2, again.unchanged());
		assertEquals(List.of("2"), query("SELECT count(*) FROM client"));
		assertEquals(List.of("1"), query("SELECT DISTINCT version FROM client"));
		assertEquals(List.of("tester|created|Client|0|0"), query("SELECT who || '|' || action || '|' || type || '|' || CAST(aggregate_id AS CHAR(1)) || '|' || CAST(object_id AS CHAR(1)) FROM history"));
		assertTrue(query("SELECT new_value FROM history").getFirst().endsWith(".csv: 2"));
	}

	@Test
	void theHistorySaysWhichClientsALaterFileBrought() throws Exception {
		clients(TWO);
		clients("code,name,region\nC2,Dawn,North\nC3,New,East\n");
		var history = lines(ExportKind.HISTORY).stream().map(l -> l.split(",", -1)).map(l -> String.join("|", l[2], l[4], l[6], l[7], l[8])).skip(1).sorted().toList();
		assertEquals(List.of("changed|C2|region|West|North", "created|C3|||"), history);
	}

	@Test
	void onlyTheColumnsOfTheFileChangeAndTheHistorySaysWhat() throws Exception {
		clients(TWO);
		var report = clients("code,region,since\nC1,North,2020-01-31\nC2,West,\n");
		assertEquals(1, report.updated());
		assertEquals(1, report.unchanged());
		assertTrue(lines(ExportKind.CLIENTS).getFirst().startsWith("C1,客情酒行,"));
		assertEquals(List.of("2", "1"), query("SELECT version FROM client ORDER BY code"));
		var history = lines(ExportKind.HISTORY).stream().map(l -> l.split(",", -1)).map(l -> String.join("|", l[1], l[3], l[4], l[6], l[7], l[8])).sorted()
				.toList();
		assertEquals(List.of("tester|Client|C1|region|East|North", "tester|Client|C1|since||2020-01-31"), history.subList(0, 2));
	}

	@Test
	void anEmptyValueClearsTheFeature() throws Exception {
		clients(TWO);
		clients("code,credit_limit\nC1,\n");
		assertEquals(List.of("2"), query("SELECT count(*) FROM client WHERE credit_limit IS NULL"));
	}

	@Test
	void aNewNameMovesTheSearchKeys() throws Exception {
		clients(TWO);
		var before = query("SELECT sort_key FROM client WHERE code = 'C2'");
		clients("code,name\nC2,Evening\n");
		assertFalse(before.equals(query("SELECT sort_key FROM client WHERE code = 'C2'")));
	}

	@Test
	void newOnesAndKnownOnesInOneFile() throws Exception {
		clients(TWO);
		var report = clients("code,name,region\nC2,Dawn,South\nC3,New,South\n");
		assertEquals(List.of(1L, 1L), List.of(report.inserted(), report.updated()));
		assertEquals(List.of("2"), query("SELECT count(*) FROM client WHERE region = 'South'"));
	}

	@Test
	void everyBadValueIsNamedAndNothingLands() throws Exception {
		var problems = refused("""
				code,name,credit_limit,since,under_watch,years_in_trade
				C1,One,12.345,2024-02-30,x,1.5
				C2,,1,2024-01-01,true,3
				,Three,1,2024-01-01,true,3
				C1,Four,1,2024-01-01,true,3
				C5,Five
				C6,Six,1,2024-01-01,true,3
				""");
		assertEquals(List.of("credit_limit@2=12.345", "since@2=2024-02-30", "under_watch@2=x", "years_in_trade@2=1.5", "name@3=", "code@4=", "@6="),
				problems.stream().map(p -> p.column() + "@" + p.line() + "=" + p.value()).toList());
		assertEquals(List.of("0"), query("SELECT count(*) FROM client"));
		assertEquals(List.of("0"), query("SELECT count(*) FROM import_file"));
	}

	@Test
	void aCodeTwiceNamesTheFirstLine() throws Exception {
		var problems = refused("code,name\nC1,One\nC2,Two\nC1,Again\n");
		assertEquals("bad.csv:4: code \"C1\": this code stands in line 2 already", problems.getFirst().message());
		assertEquals(1, problems.size());
	}

	@Test
	void aNewClientNeedsAName() throws Exception {
		clients(TWO);
		assertEquals(List.of("name@3"), refused("code,region\nC1,East\nC9,East\n").stream().map(p -> p.column() + "@" + p.line()).toList());
	}

	@Test
	void textThatDoesNotFitIsRefused() throws Exception {
		assertEquals("the text has 201 characters; at most 200 fit", refused("code,name\nC1," + "名".repeat(201) + "\n").getFirst().reason());
	}

	@Test
	void theHeaderMustHaveTheCode() throws Exception {
		assertEquals(List.of("code@1"), refused("name,region\nA,B\n").stream().map(p -> p.column() + "@" + p.line()).toList());
	}

	@Test
	void unknownAndComputedColumnsAreReported() throws Exception {
		var report = clients("code,name,colour,tier,score,\nC1,One,red,important,99,x\n");
		assertEquals(List.of("colour", "tier", "score", ""), report.files().getFirst().ignored().stream().map(IgnoredColumn::name).toList());
		assertEquals(List.of("unknown column, not imported", "computed by the system, never imported", "computed by the system, never imported",
				"column 6 has no name, not imported"), report.files().getFirst().ignored().stream().map(IgnoredColumn::reason).toList());
		assertEquals(List.of("1"), query("SELECT count(*) FROM client WHERE tier IS NULL AND score IS NULL"));
	}

	@Test
	void badRowsGoToTheRejectsFileAndCanBeImportedWhenMended() throws Exception {
		var file = file("clients.csv", "code,name,credit_limit\nC1,One,5\nC2,\"Two, \"\"2\"\"\",abc\nC3,Three,7\n");
		var report = imports.run(store, ImportRequest.of(ImportKind.CLIENTS, "tester", file).skippingBad(null), Progress.NONE);
		assertEquals(List.of(3L, 2L, 1L), List.of(report.rows(), report.inserted(), report.rejected()));
		assertEquals(folder.resolve("clients.csv.rejects.csv"), report.rejects());
		var rejects = Files.readString(report.rejects());
		assertTrue(rejects.startsWith("code,name,credit_limit,reason\nC2,\"Two, \"\"2\"\"\",abc,"), rejects);
		assertTrue(rejects.contains("clients.csv:3: credit_limit"), rejects);
		Files.writeString(report.rejects(), rejects.replace(",abc,", ",6,"));
		assertEquals(1, take(ImportKind.CLIENTS, report.rejects()).inserted());
		assertEquals(List.of("C1", "C2", "C3"), query("SELECT code FROM client ORDER BY code"));
	}

	@Test
	void withoutBadRowsThereIsNoRejectsFile() throws Exception {
		var file = file("clients.csv", TWO);
		var report = imports.run(store, ImportRequest.of(ImportKind.CLIENTS, "tester", file).skippingBad(folder.resolve("r.csv")), Progress.NONE);
		assertEquals(null, report.rejects());
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void theRejectsFileMustNotBeAnInput() throws Exception {
		var file = file("clients.csv", TWO);
		var request = ImportRequest.of(ImportKind.CLIENTS, "tester", file).skippingBad(file);
		assertThrows(ImportException.class, () -> imports.run(store, request, Progress.NONE));
		assertEquals(TWO, Files.readString(file));
	}

	@Test
	void oneBadFileOfSeveralRefusesAll() throws Exception {
		var good = file("good.csv", TWO);
		var bad = file("bad.csv", "code,name\nC8,Eight\nC9,\n");
		var e = assertThrows(ImportException.class, () -> take(ImportKind.CLIENTS, good, bad));
		assertEquals("bad.csv", e.problems().getFirst().file());
		assertEquals(List.of("0"), query("SELECT count(*) FROM client"));
	}

	@Test
	void brokenQuotesRefuseTheFileEvenWhenBadRowsAreSkipped() throws Exception {
		var file = file("bad.csv", "code,name\nC1,One\nC2,\"Two\nC3,Three\n");
		var request = ImportRequest.of(ImportKind.CLIENTS, "tester", file).skippingBad(folder.resolve("r.csv"));
		assertEquals(3, assertThrows(ImportException.class, () -> imports.run(store, request, Progress.NONE)).problems().getFirst().line());
		assertEquals(List.of("0"), query("SELECT count(*) FROM client"));
	}

	@Test
	void checkTellsWhatWouldBeDoneAndDoesNothing() throws Exception {
		clients(TWO);
		var file = file("next.csv", "code,name,region\nC1,客情酒行,North\nC3,Three,North\nC4,,North\nC2,Dawn,West\n");
		var report = imports.check(store, ImportRequest.of(ImportKind.CLIENTS, "tester", file), Progress.NONE);
		assertEquals(List.of(1L, 1L, 1L, 1L), List.of(report.inserted(), report.updated(), report.unchanged(), report.rejected()));
		assertEquals(1, report.problemCount());
		assertEquals(List.of("2"), query("SELECT count(*) FROM client"));
		assertEquals(List.of("0"), query("SELECT count(*) FROM client WHERE region = 'North'"));
	}

	@Test
	void aCancelledImportLeavesNothing() throws Exception {
		var text = new StringBuilder("code,name\n");
		for (var i = 0; i < 20_000; i++)
			text.append('C').append(i).append(",N\n");
		var file = file("many.csv", text.toString());
		var progress = new CancelAfter(3);
		assertThrows(CanceledException.class, () -> imports.run(store, ImportRequest.of(ImportKind.CLIENTS, "tester", file), progress));
		assertEquals(List.of("0"), query("SELECT count(*) FROM client"));
		assertEquals(List.of("0"), query("SELECT count(*) FROM import_file"));
		assertEquals(20_000, take(ImportKind.CLIENTS, file).inserted());
	}

	/** Is cancelled after some steps. */
	private static final class CancelAfter implements Progress {

		private int steps;

		CancelAfter(int steps) {
			this.steps = steps;
		}

		@Override
		public void begin(String task, long total) {
			assertTrue(total > 0);
		}

		@Override
		public void worked(long n) {
			steps--;
		}

		@Override
		public boolean canceled() {
			return steps <= 0;
		}
	}

	@Test
	void manyClientsThroughBothWaysGiveTheSame() throws Exception {
		var first = new StringBuilder("code,name,region\n");
		var second = new StringBuilder("code;name;region\n");
		for (var i = 0; i < 3_000; i++) {
			first.append("C").append(i).append(",客户").append(i).append(",East\n");
			second.append("C").append(i).append(";客户").append(i).append(i % 2 == 0 ? ";East\n" : ";West\n");
		}
		take(ImportKind.CLIENTS, file("first.csv", first.toString()));
		var report = take(ImportKind.CLIENTS, Files.write(folder.resolve("second.csv"), second.toString().getBytes(Charset.forName("GB18030"))));
		assertEquals(List.of(1_500L, 1_500L), List.of(report.updated(), report.unchanged()));
		assertEquals(List.of("1500"), query("SELECT count(*) FROM history WHERE feature = 'region' AND old_value = 'East' AND new_value = 'West'"));
		try (var other = TestStores.derbyInMemory()) {
			imports.run(other, ImportRequest.of(ImportKind.CLIENTS, "x", folder.resolve("second.csv")), Progress.NONE);
			assertEquals(lines(other, ExportKind.CLIENTS), lines(ExportKind.CLIENTS));
		}
	}
}
