package org.keqing.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ImportException;
import org.keqing.store.Progress;

/** What the import does with columns of an extension. */
class StallImportTest extends ExtensionFixture {

	private static final String STALLS = "SELECT c.code, c.version, s.number, s.area, s.stall_level, s.use FROM client c LEFT JOIN stall s ON s.owner_id = c.id"
			+ " ORDER BY c.code";

	private Locale before;

	@BeforeAll
	void sayItInEnglish() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterAll
	void sayItAsBefore() {
		Locale.setDefault(before);
	}

	private List<String> refused(String text) {
		return assertThrows(ImportException.class, () -> take(text)).problems().stream().map(p -> p.line() + " " + p.column() + ": " + p.reason()).toList();
	}

	/** History rows of single clients, without time and ids. */
	private List<String> history() throws Exception {
		return export(store, ExportKind.HISTORY).lines().skip(1).map(l -> l.split(",", -1)).filter(l -> !l[4].isEmpty())
				.map(l -> String.join("|", l[2], l[3], l[4], l[6], l[7], l[8])).sorted().toList();
	}

	@Test
	void aValueMakesTheExtensionAndNoneMakesNone() throws Exception {
		take("code,name,stall.number,stall.area\nC1,One,A-1,12.5\nC2,Two,,\n");
		assertEquals(List.of("C1|1|A-1|12.50||sales", "C2|1||||"), rows(STALLS));
		assertEquals(List.of(), history());
	}

	@Test
	void aKnownClientGetsAnExtensionAndTheHistoryTellsOfIt() throws Exception {
		take("code,name\nC1,One\nC2,Two\n");
		var report = take("code,stall.number,stall.area,stall.use\nC1,A-1,12.5,storage\nC2,,,\n");
		assertEquals(List.of(1L, 1L), List.of(report.updated(), report.unchanged()));
		assertEquals(List.of("C1|2|A-1|12.50||storage", "C2|1||||"), rows(STALLS));
		assertEquals(List.of("created|Stall|C1|area||12.50", "created|Stall|C1|number||A-1", "created|Stall|C1|use||storage"), history());
	}

	@Test
	void aKnownExtensionTakesTheColumnsOfTheFileAndNoOthers() throws Exception {
		take("code,name,stall.number,stall.area,stall.level\nC1,One,A-1,12.5,gold\nC2,Two,A-2,7,gold\nC3,Three,A-3,1,gold\n");
		var report = take("code,region,stall.area,stall.level\nC1,East,,gold\nC2,,7.00,silver\nC3,,1,gold\n");
		assertEquals(List.of(2L, 1L), List.of(report.updated(), report.unchanged()));
		assertEquals(List.of("C1|2|A-1||gold|sales", "C2|2|A-2|7.00|silver|sales", "C3|1|A-3|1.00|gold|sales"), rows(STALLS));
		assertEquals(List.of("changed|Client|C1|region||East", "changed|Stall|C1|area|12.50|", "changed|Stall|C2|level|gold|silver"), history());
	}

	@Test
	void newAndKnownClientsInOneFile() throws Exception {
		take("code,name,stall.number\nC1,One,A-1\n");
		var text = new StringBuilder("code,name,stall.number,stall.area\n");
		for (var i = 1; i <= 1_200; i++)
			text.append('C').append(i).append(",N,A-").append(i).append(',').append(i).append('\n');
		var report = take(text.toString());
		assertEquals(List.of(1_199L, 1L), List.of(report.inserted(), report.updated()));
		assertEquals(List.of("1200|720600.00"), rows("SELECT count(*), sum(area) FROM stall s JOIN client c ON c.id = s.owner_id AND 'A-' || SUBSTR(c.code, 2) = s.number"));
		assertEquals(1_200, take(text.toString()).unchanged());
	}

	@Test
	void badValuesAreNamedByColumn() {
		assertEquals(List.of("2 stall.area: the number has more than 2 decimals", "2 stall.corner: neither true nor false", "2 stall.opened: there is no such day",
				"2 stall.use: not one of: sales, storage", "2 stall.inspected_at: not a value of the type Instant", "2 stall.footfall: not a value of the type EDoubleObject",
				"3 stall.level: the text has 41 characters; at most 40 fit"),
				refused("code,name,stall.number,stall.area,stall.corner,stall.opened,stall.use,stall.inspected_at,stall.footfall,stall.level\n"
						+ "C1,One,A-1,1.234,maybe,2026-02-30,kiosk,yesterday,many,\nC2,Two,A-2,,,,,,," + "x".repeat(41) + "\n"));
	}

	@Test
	void aRequiredValueIsNeededOnceThereIsAnExtension() throws Exception {
		assertEquals(List.of("2 stall.number: a value is needed"), refused("code,name,stall.number,stall.area\nC1,One,,5\nC2,Two,,\n"));
		assertEquals(List.of("2 stall.number: a value is needed"), refused("code,name,stall.area\nC1,One,5\nC2,Two,\n"));
		take("code,name,stall.number,stall.area\nC1,One,A-1,5\nC2,Two,,\n");
		assertEquals(List.of("2 stall.number: a value is needed"), refused("code,stall.number\nC1,\nC2,\n"), "what is required cannot be cleared");
		assertEquals(List.of("3 stall.number: a value is needed"), refused("code,stall.area\nC1,6\nC2,6\n"), "the one that is there has its number");
		assertEquals(1, take("code,stall.area\nC1,6\n").updated());
	}

	@Test
	void checkingWritesNothing() throws Exception {
		take("code,name,stall.number\nC1,One,A-1\n");
		var report = services.imports().check(store, request("code,name,stall.number\nC1,One,B-1\nC2,Two,B-2\nC3,Three,\n"), Progress.NONE);
		assertEquals(List.of(2L, 1L), List.of(report.inserted(), report.updated()));
		assertEquals(List.of("C1|1|A-1|||sales"), rows(STALLS));
		assertTrue(history().isEmpty());
	}
}
