package org.keqing.internal.dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.dossier.report.DossierBlock;
import org.keqing.dossier.report.DossierBlock.Fields;
import org.keqing.dossier.report.DossierSection;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

class DossierDataTest {

	private Store store;

	@BeforeEach
	void open() throws Exception {
		store = TestStores.derbyInMemory();
	}

	@AfterEach
	void close() {
		store.close();
	}

	private ReportScope scope(String client, Locale locale) throws Exception {
		ReportDesign design = new ReportDesign("client-dossier", Map.of(), Map.of(), "client", List.of(), "", URI.create("file:/none").toURL(), "none");
		return new ReportScope(store, design, Map.of("client", client), locale, "li");
	}

	private static DossierRows rows(List<DossierSection> sections, ReportScope scope) throws ReportException {
		return (DossierRows) new DossierData(sections).objects(scope, Progress.NONE).get("dossier");
	}

	/** A section that says one word at its place. */
	private record Word(int order, String word) implements DossierSection {

		@Override
		public List<DossierBlock> read(ReportScope scope, Subject client) throws StoreException {
			if (word == null) {
				throw new StoreException("no table");
			}
			return List.of(new DossierBlock.Sentences(word, List.of(word + " of " + client.name())));
		}
	}

	@Test
	void sectionsStandInTheirOrderAndOneThatFailsIsNamed() throws Exception {
		Clients.client("K1").name("Hengda").region("Jinan").manager("li").save(store);
		DossierRows rows = rows(List.of(new Word(300, "third"), new Word(200, null), new Word(100, "first")), scope("K1", Locale.ENGLISH));
		assertEquals(List.of("first of Hengda", "A part of the dossier could not be read (Word); the log says why.", "third of Hengda"),
				rows.rows("lines").stream().map(row -> row.get("c1")).toList());
		assertEquals(List.of(1, 2, 3), rows.rows("lines").stream().map(row -> row.get("block")).toList());
		assertEquals("Jinan", rows.rows("head").getFirst().get("region"));
	}

	@Test
	void aClientThatIsNotThereIsNamed() throws Exception {
		ReportScope scope = scope("none", Locale.SIMPLIFIED_CHINESE);
		assertEquals("没有客户 none。", assertThrows(ReportException.class, () -> rows(List.of(), scope)).getMessage());
	}

	@Test
	void theFileHasWhatIsKnownInItsGroups() throws Exception {
		long id = Clients.client("K1").name("Hengda").region("Jinan").creditLimit("21000").contact("Chen", "0531-1").member("Li", "manager").save(store);
		List<DossierBlock> blocks = new FileSection().read(scope("K1", Locale.ENGLISH), new DossierSection.Subject(id, "K1", "Hengda"));
		assertTrue(blocks.stream().filter(Fields.class::isInstance).map(block -> (Fields) block).filter(block -> block.title().equals("Network information"))
				.anyMatch(block -> block.fields().contains(new DossierBlock.Field("Administrative region", "Jinan"))), blocks::toString);
		assertTrue(blocks.toString().contains("21,000"), blocks::toString);
		DossierBlock.Table people = (DossierBlock.Table) blocks.getLast();
		assertEquals(List.of("Chen", "Li"), people.lines().stream().map(DossierBlock.Line::what).toList());
	}

	@Test
	void tradeHasTwelveMonthsUpToTheLastOne() throws Exception {
		long id = Clients.client("K1").save(store);
		Trades.trade(id).on("2026-03-02").amount("100.25").ref("R1").save(store);
		Trades.trade(id).on("2026-03-02").amount("0.75").ref("R2").save(store);
		Trades.trade(id).on("2025-04-30").amount("50").ref("R3").save(store);
		Trades.trade(id).on("2025-03-31").amount("999").ref("R4").save(store);
		List<DossierBlock> blocks = new TradeSection().read(scope("K1", Locale.ENGLISH), new DossierSection.Subject(id, "K1", "K1"));
		DossierBlock.Picture bars = (DossierBlock.Picture) blocks.getFirst();
		assertEquals("Amount per month, 2025-04 to 2026-03; together 151.00", bars.caption());
		assertEquals(494 * 3, ImageIO.read(new ByteArrayInputStream(bars.png())).getWidth());
		List<DossierBlock.Line> lines = ((DossierBlock.Table) blocks.getLast()).lines();
		assertEquals(12, lines.size());
		assertEquals(List.of("2026-03", "1 day with orders", "101.00"), List.of(lines.getFirst().when(), lines.getFirst().what(), lines.getFirst().second()));
		assertEquals(List.of("2025-04", "50.00"), List.of(lines.getLast().when(), lines.getLast().second()));
		assertEquals("no orders", lines.get(1).what());
	}

	@Test
	void aClientWithoutTradeHasNoSuchSection() throws Exception {
		long id = Clients.client("K1").save(store);
		assertEquals(List.of(), new TradeSection().read(scope("K1", Locale.ENGLISH), new DossierSection.Subject(id, "K1", "K1")));
	}

	@Test
	void pointsAreNeverShownHigherThanTheyAre() {
		assertEquals("79.99", DossierWords.points(new BigDecimal("79.9999")));
		assertEquals("80.00", DossierWords.points(new BigDecimal("80.0000")));
		assertEquals("4.5", DossierWords.grade(new BigDecimal("4.5000")));
		assertEquals("1,234.57", DossierWords.money(new BigDecimal("1234.565")));
	}
}
