package org.keqing.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.RowProblem;
import org.keqing.store.Progress;
import org.keqing.testsupport.TestStores;

class FactImportTest extends ExchangeFixture {

	@BeforeEach
	void twoClients() throws Exception {
		take(ImportKind.CLIENTS, "code,name\nC1,One\nC2,Two\n");
	}

	private List<String> refused(ImportKind kind, String text) throws Exception {
		var file = file("bad.csv", text);
		return assertThrows(ImportException.class, () -> take(kind, file)).problems().stream().map(RowProblem::message).toList();
	}

	private static List<Long> counts(ImportReport report) {
		return List.of(report.inserted(), report.updated(), report.unchanged(), report.taken());
	}

	@Test
	void tradeLinesWithReference() throws Exception {
		var text = "ref,client,date,product,quantity,amount,cost\nA-1,C1,2024-01-05,P,2,20.50,10\nA-2,C2,2024-01-06,,,-3,\n";
		assertEquals(List.of(2L, 0L, 0L, 0L), counts(take(ImportKind.TRADES, text)));
		assertEquals(List.of(0L, 0L, 2L, 0L), counts(take(ImportKind.TRADES, text)));
		assertEquals(List.of("A-1,C1,2024-01-05,P,2,20.5,10", "A-2,C2,2024-01-06,,,-3,"), lines(ExportKind.TRADES));
		assertEquals(List.of(1L, 1L, 0L, 0L), counts(take(ImportKind.TRADES, "ref,client,date,amount\nA-2,C1,2024-01-06,4\nA-3,C1,2024-01-07,5\n")));
		assertEquals(List.of("A-1,C1,2024-01-05,P,2,20.5,10", "A-2,C1,2024-01-06,,,4,", "A-3,C1,2024-01-07,,,5,"), lines(ExportKind.TRADES));
	}

	@Test
	void aKnownReferenceKeepsWhatTheFileDoesNotBring() throws Exception {
		take(ImportKind.TRADES, "ref,client,date,product,amount,cost\nA-1,C1,2024-01-05,P,20,10\n");
		take(ImportKind.TRADES, "ref,client,date,amount\nA-1,C1,2024-01-05,21\n");
		assertEquals(List.of("A-1,C1,2024-01-05,P,,21,10"), lines(ExportKind.TRADES));
	}

	@Test
	void equalLinesWithoutReferenceAreAllKeptAndTheFileIsTakenOnce() throws Exception {
		var text = "client,date,amount\nC1,2024-01-05,5\nC1,2024-01-05,5\nC2,2024-01-05,5\n";
		assertEquals(List.of(3L, 0L, 0L, 0L), counts(take(ImportKind.TRADES, text)));
		assertEquals(List.of(0L, 0L, 0L, 3L), counts(take(ImportKind.TRADES, text)));
		assertEquals(List.of("3"), query("SELECT count(*) FROM trade"));
	}

	@Test
	void theSameContentIsKnownUnderAnyNameEncodingSeparatorAndOrderOfColumns() throws Exception {
		take(ImportKind.TRADES, "client,date,product,amount\nC1,2024-01-05,酒,5\n");
		var gb = Files.write(folder.resolve("other.csv"), "client;date;product;amount\r\nC1;2024-01-05;\"酒\";5\r\n".getBytes(Charset.forName("GB18030")));
		assertEquals(1, take(ImportKind.TRADES, gb).taken());
		assertEquals(1, take(ImportKind.TRADES, file("bom.csv", "\uFEFFamount\tproduct\tdate\tclient\n5\t酒\t2024-01-05\tC1\n")).taken());
		assertEquals(List.of("1"), query("SELECT count(*) FROM trade"));
	}

	@Test
	void otherContentIsTaken() throws Exception {
		take(ImportKind.TRADES, "client,date,amount\nC1,2024-01-05,5\n");
		assertEquals(1, take(ImportKind.TRADES, "client,date,amount\nC1,2024-01-06,5\n").inserted());
		assertEquals(2, take(ImportKind.TRADES, "client,date,amount\nC1,2024-01-05,5\nC1,2024-01-05,5\n").inserted());
	}

	@Test
	void aFileWithBothKindsOfLines() throws Exception {
		var text = "ref,client,date,amount\nA-1,C1,2024-01-05,5\n,C1,2024-01-05,6\n,C1,2024-01-05,6\n";
		assertEquals(List.of(3L, 0L, 0L, 0L), counts(take(ImportKind.TRADES, text)));
		assertEquals(List.of(0L, 0L, 1L, 2L), counts(take(ImportKind.TRADES, text)));
		take(ImportKind.TRADES, "ref,client,date,amount\nA-1,C1,2024-01-05,7\n");
		assertEquals(List.of(0L, 1L, 0L, 2L), counts(take(ImportKind.TRADES, text)), "the reference is brought back to what the file says");
		assertEquals(List.of("3"), query("SELECT count(*) FROM trade"));
	}

	@Test
	void theSameFileTwiceInOneImport() throws Exception {
		var file = file("t.csv", "client,date,amount\nC1,2024-01-05,5\n");
		var report = take(ImportKind.TRADES, file, file);
		assertEquals(List.of(1L, 0L, 0L, 1L), counts(report));
	}

	@Test
	void badTradeLines() throws Exception {
		assertEquals(List.of(//
				"bad.csv:2: client \"C9\": there is no client with code C9", //
				"bad.csv:3: date \"5.1.2024\": not a date as 2026-11-21", //
				"bad.csv:4: amount \"1e3\": not a number as 1234.56 (a point for decimals, nothing between thousands)", //
				"bad.csv:6: ref \"A\": this reference stands in line 5 already", //
				"bad.csv:7: date \"\": a value is needed"),
				refused(ImportKind.TRADES, """
						ref,client,date,amount
						,C9,2024-01-05,1
						,C1,5.1.2024,1
						,C1,2024-01-05,1e3
						A,C1,2024-01-05,1
						A,C1,2024-01-05,1
						,C1,,1
						"""));
		assertEquals(List.of("0"), query("SELECT count(*) FROM trade"));
	}

	@Test
	void manyLinesIntoAnEmptyAndIntoAFilledTable() throws Exception {
		var text = new StringBuilder("ref,client,date,amount\n");
		for (var i = 0; i < 5_000; i++)
			text.append("R").append(i).append(",C").append(1 + i % 2).append(",2024-01-05,").append(i).append(".25\n");
		assertEquals(5_000, take(ImportKind.TRADES, text.toString()).inserted());
		assertEquals(List.of("12498750.0000"), query("SELECT SUM(amount) FROM trade"), "0 + … + 4999 and 5000 × 0.25");
		text.append("R5000,C1,2024-01-05,1\n");
		assertEquals(List.of(1L, 0L, 5_000L, 0L), counts(take(ImportKind.TRADES, text.toString())));
		assertEquals(List.of(0L, 5_001L, 0L, 0L), counts(take(ImportKind.TRADES, text.toString().replace(",2024-01-05,", ",2024-01-06,"))));
	}

	@Test
	void duesAreKnownByClientDateAmountAndOccurrence() throws Exception {
		var text = "client,due_date,amount,paid_date,paid_amount\nC1,2024-01-31,100,,\nC1,2024-01-31,100.00,2024-02-01,100\nC2,2024-01-31,100,,\n";
		assertEquals(List.of(3L, 0L, 0L, 0L), counts(take(ImportKind.DUES, text)));
		assertEquals(List.of(0L, 0L, 3L, 0L), counts(take(ImportKind.DUES, text)));
		assertEquals(List.of(0L, 1L, 2L, 0L), counts(take(ImportKind.DUES,
				"client,due_date,amount,paid_date,paid_amount\nC1,2024-01-31,100,2024-01-20,100\nC1,2024-01-31,100,2024-02-01,100\nC2,2024-01-31,100,,\n")));
		assertEquals(List.of("C1,2024-01-31,100,2024-01-20,100", "C1,2024-01-31,100,2024-02-01,100", "C2,2024-01-31,100,,"), lines(ExportKind.DUES));
		assertEquals(List.of("0", "1", "0"), query("SELECT occurrence FROM due ORDER BY client_id, occurrence"));
	}

	/** 40 of 100 leaves a due open, a date without an amount paid it all; so by the first file, by a further one and by one that changes it. */
	@Test
	void whatIsNotPaidInFullIsOpen() throws Exception {
		var open = "SELECT CASE WHEN is_open THEN 'open' ELSE 'paid' END FROM due ORDER BY due_date";
		take(ImportKind.DUES, "client,due_date,amount,paid_date,paid_amount\nC1,2024-01-31,100,,\nC1,2024-02-29,100,2024-02-29,40\nC1,2024-03-31,100,2024-03-31,\n");
		take(ImportKind.DUES, "client,due_date,amount,paid_date,paid_amount\nC1,2024-04-30,100,,99.99\nC1,2024-05-31,100,,100\n");
		assertEquals(List.of("open", "open", "paid", "open", "paid"), query(open));
		take(ImportKind.DUES, "client,due_date,amount,paid_date,paid_amount\nC1,2024-01-31,100,2024-02-01,100\nC1,2024-03-31,100,,\n");
		assertEquals(List.of("paid", "open", "open", "open", "paid"), query(open));
	}

	@Test
	void aThirdEqualDueIsNew() throws Exception {
		take(ImportKind.DUES, "client,due_date,amount\nC1,2024-01-31,100\n");
		assertEquals(List.of(2L, 0L, 1L, 0L),
				counts(take(ImportKind.DUES, "client,due_date,amount\nC1,2024-01-31,100\nC1,2024-01-31,100\nC1,2024-01-31,100\n")));
	}

	@Test
	void badDues() throws Exception {
		assertEquals(List.of("bad.csv:2: amount \"\": a value is needed", "bad.csv:3: client \"X\": there is no client with code X"),
				refused(ImportKind.DUES, "client,due_date,amount\nC1,2024-01-31,\nX,2024-01-31,1\n"));
	}

	@Test
	void gradesBecomeSheetsAndOnlyTheCriteriaOfTheFileChange() throws Exception {
		assertEquals(List.of(3L, 0L, 0L, 0L), counts(
				take(ImportKind.GRADES, "client,evaluator,criterion,grade\nC1,Li,loyalty,优秀\nC1,Li,company_size,8\nC2,Wang,loyalty,good\n")));
		assertEquals(List.of(1L, 1L, 1L, 0L),
				counts(take(ImportKind.GRADES, "client,evaluator,criterion,grade\nC1,Li,loyalty,2\nC2,Wang,loyalty,8\nC2,Wang,company_size,6\n")));
		assertEquals(List.of("C1,Li,company_size,8", "C1,Li,loyalty,2", "C2,Wang,company_size,6", "C2,Wang,loyalty,8"), lines(ExportKind.GRADES));
		assertEquals(List.of("company_size=8;loyalty=2"), query("SELECT grades FROM sheet WHERE round_id = 0 AND evaluator = 'Li'"));
	}

	@Test
	void badGrades() throws Exception {
		assertEquals(List.of(//
				"bad.csv:2: grade \"7\": not a grade; 10 8 6 4 2 or excellent good qualified poor failed", //
				"bad.csv:3: criterion \"charm\": no scheme has this criterion; there are: company_size, loyalty", //
				"bad.csv:5: criterion \"loyalty\": this evaluator graded this criterion of this client above already", //
				"bad.csv:6: evaluator \"\": a value is needed"),
				refused(ImportKind.GRADES,
						"client,evaluator,criterion,grade\nC1,Li,loyalty,7\nC1,Li,charm,8\nC1,Li,loyalty,8\nC1,Li,loyalty,8\nC1,,loyalty,8\n"));
		assertEquals(List.of("0"), query("SELECT count(*) FROM sheet"));
	}

	@Test
	void whatIsExportedCanBeImportedAndGivesTheSameFile() throws Exception {
		take(ImportKind.TRADES, "ref,client,date,product,quantity,amount,cost\nA,C1,2024-01-05,\"P, \"\"x\"\"\n2\",2,0.1,0\n,C2,2024-01-05,,,0,\n,C2,2024-01-05,,,0,\n");
		take(ImportKind.DUES, "client,due_date,amount,paid_date,paid_amount\nC1,2024-01-31,100,,40\nC1,2024-01-31,100,2024-02-01,100\n");
		take(ImportKind.GRADES, "client,evaluator,criterion,grade\nC1,Li,loyalty,10\n");
		try (var other = TestStores.derbyInMemory()) {
			for (var kind : ImportKind.values()) {
				var export = ExportKind.of(kind.id()).orElseThrow();
				var before = lines(store, export);
				var copy = Files.copy(folder.resolve("out-" + kind.id() + ".csv"), folder.resolve("copy-" + kind.id() + ".csv"));
				imports.run(other, ImportRequest.of(kind, "x", copy), Progress.NONE);
				assertEquals(before, lines(other, export));
				assertTrue(before.size() > 0);
			}
		}
	}
}
