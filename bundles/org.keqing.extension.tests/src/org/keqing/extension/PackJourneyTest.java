package org.keqing.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keqing.extension.stall.StallPackage.Literals.STALL;
import static org.keqing.extension.stall.StallPackage.Literals.STALL__AREA;
import static org.keqing.extension.stall.StallPackage.Literals.STALL__CORNER;
import static org.keqing.extension.stall.StallPackage.Literals.STALL__OPENED;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__CODE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ImportReport.IgnoredColumn;
import org.keqing.extension.stall.Stall;
import org.keqing.extension.stall.StallUse;
import org.keqing.model.ClientExtensions;
import org.keqing.model.Labels;
import org.keqing.model.client.Client;
import org.keqing.store.Condition;
import org.keqing.store.Condition.Op;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.store.StoreSession;
import org.keqing.testsupport.TestStores;

/** A pack of industry attributes on its whole way: this bundle has an Ecore class, a table, labels and a scheme, and no other line of code. */
class PackJourneyTest extends ExtensionFixture {

	private static final String FILE = """
			code,name,region,stall.number,stall.area,stall.corner,stall.level,stall.opened,stall.use,stall.inspected_at,stall.footfall,stall.colour,stall.crowded
			C1,Dawn,East,A-1,90.5,yes,gold,2020-05-01,sales,2026-01-02T03:04:05Z,12.5,red,true
			C2,Dusk,East,A-2,30,no,,,storage,,,,
			C3,Noon,West,,,,,,,,,,
			C4,Night,West,B-1,,true,silver,,,,,,
			""";

	@Test
	@EnabledIf(value = "org.keqing.extension.Services#isPlatform", disabledReason = "without OSGi there is no extension registry")
	void thePlatformKnowsThePack() {
		assertTrue(ClientExtensions.read(RegistryFactory.getRegistry(), EPackage.Registry.INSTANCE).classes().contains(STALL));
		assertTrue(services.schemes().find("test.stall-size").isPresent());
		assertEquals("摊位面积", Labels.of(STALL__AREA, Locale.SIMPLIFIED_CHINESE));
		assertEquals("Stall area", Labels.of(STALL__AREA, Locale.ENGLISH));
	}

	@Test
	void fromAFileThroughListsAndSchemesToAFile() throws Exception {
		var report = take(FILE);
		assertEquals(4, report.inserted());
		assertEquals(List.of("stall.colour: unknown column, not imported", "stall.crowded: computed by the system, never imported"),
				report.files().getFirst().ignored().stream().map(PackJourneyTest::text).toList());

		Query largeFirst = Query.of(CLIENT).where(Condition.compare(STALL__AREA, Op.GE, new BigDecimal("20"))).sort(STALL__AREA, false);
		List<Row> rows = store.page(largeFirst, List.of(CLIENT__CODE, STALL__AREA, STALL__CORNER, STALL__OPENED), null, 10).rows();
		assertEquals(List.of(List.of("C1", new BigDecimal("90.50"), true, LocalDate.of(2020, 5, 1)), Arrays.asList("C2", new BigDecimal("30.00"), false, null)),
				rows.stream().map(Row::values).toList());
		assertEquals(2, store.count(largeFirst));

		try (StoreSession session = store.openSession("tester")) {
			Stall stall = (Stall) session.<Client>load(CLIENT, rows.get(1).id()).getExtensions().getFirst();
			assertEquals(StallUse.STORAGE, stall.getUse());
			assertEquals("A-2", stall.getNumber());
		}

		// C1: area excellent 10 × 75 % and corner excellent 10 × 25 %; C2: qualified 6 and poor 4; C3 has no stall; C4: the corner alone
		var round = services.rounds().prepare(store,
				new RoundRequest("2026", "test.stall-size", 0, null, LocalDate.of(2026, 6, 30), null, Scope.ALL, "chief"), Progress.NONE);
		services.rounds().evaluate(store, round.id(), Progress.NONE);
		assertEquals(List.of("C1 large 100 1", "C2 little 55 1", "C3 null null 0", "C4 large 100 0.25"),
				services.rounds().assessments(store, round.id(), 0, 10).stream().sorted((a, b) -> a.clientCode().compareTo(b.clientCode()))
						.map(a -> a.clientCode() + ' ' + a.tier() + ' ' + plain(a.score()) + ' ' + plain(a.coverage())).toList());
		services.rounds().discard(store, round.id(), "chief");
		// a text and a literal of the extension; C2 has no level
		var places = services.rounds().prepare(store,
				new RoundRequest("places", "test.stall-place", 0, null, LocalDate.of(2026, 6, 30), null, Scope.ALL, "chief"), Progress.NONE);
		services.rounds().evaluate(store, places.id(), Progress.NONE);
		assertEquals(List.of("C1 shop-gold", "C2 null", "C3 null", "C4 shop"), services.rounds().assessments(store, places.id(), 0, 10).stream()
				.map(a -> a.clientCode() + ' ' + a.tier()).sorted().toList());
		assertEquals("storage", services.rounds().explain(store, "C2", "places").lines().getFirst().text());
		services.rounds().discard(store, places.id(), "chief");

		assertEquals(List.of("C1|A-1|90.50", "C2|A-2|30.00", "C3||", "C4|B-1|"),
				rows("SELECT client_code, stall_number, stall_area FROM report_client_stall ORDER BY client_code"));

		String exported = export(store, ExportKind.CLIENTS);
		assertTrue(exported.lines().findFirst().orElseThrow().endsWith(
				",stall.number,stall.area,stall.corner,stall.level,stall.brands,stall.opened,stall.use,stall.inspected_at,stall.footfall"), exported);
		assertEquals(List.of("A-1,90.5,true,gold,,2020-05-01,sales,2026-01-02T03:04:05Z,12.5", "A-2,30,false,,,,storage,,", ",,,,,,,,",
				"B-1,,true,silver,,,sales,,"), exported.lines().skip(1).map(PackJourneyTest::lastNine).toList());
		assertEquals(4, take(exported).unchanged(), "what was written says nothing new");
		try (Store other = TestStores.derbyInMemory()) {
			take(other, exported);
			assertEquals(exported, export(other, ExportKind.CLIENTS));
		}
	}

	private static String text(IgnoredColumn column) {
		return column.name() + ": " + column.reason();
	}

	private static String lastNine(String line) {
		String[] values = line.split(",", -1);
		return String.join(",", Arrays.asList(values).subList(values.length - 9, values.length));
	}

	private static String plain(BigDecimal number) {
		return number == null ? null : number.stripTrailingZeros().toPlainString();
	}
}
