package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.Round;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.tiering.DerivedInput;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/** Rounds by every kind of scheme, on whatever database the subclass opens: computed, explained, corrected. */
abstract class KindSuite {
	private Store store;
	private Sample sample;
	private DefaultEvaluationService service;

	abstract Store open() throws Exception;

	@BeforeEach
	void fill() throws Exception {
		store = open();
		sample = new Sample(store);
	}

	void close(Store opened) {
		opened.close();
	}

	@AfterEach
	void close() {
		close(store);
	}

	private Round confirmed(String name, Scheme scheme, LocalDate asOf) throws Exception {
		service = new DefaultEvaluationService(SchemeRegistry.of(scheme), TieringEngine.create());
		return confirmed(name, scheme.getId(), asOf);
	}

	private Round confirmed(String name, String scheme, LocalDate asOf) throws Exception {
		Round round = service.prepare(store, Sample.request(name, scheme, asOf), Progress.NONE);
		service.evaluate(store, round.id(), Progress.NONE);
		return service.confirm(store, round.id(), "chief", Progress.NONE);
	}

	private Round confirmed(Scheme scheme) throws Exception {
		return confirmed("2024", scheme, Sample.AS_OF);
	}

	private Map<String, String> tiers(Round round) throws Exception {
		Map<String, String> tiers = new TreeMap<>();
		service.assessments(store, round.id(), 0, 1000).forEach(each -> tiers.put(each.clientCode(), each.tier()));
		return tiers;
	}

	private static List<String> words(Explanation explanation, Scheme scheme) {
		return Explanations.lines(explanation, scheme, Locale.ENGLISH);
	}

	private static CorrectionRequest correction(String client, Map<String, BigDecimal> grades, boolean facts) {
		return new CorrectionRequest("2024", client, grades, facts, "was wrong", "auditor");
	}

	private void outlet(long id, String format, String market, String size) throws Exception {
		sample.client(id, Long.toString(id), market, null, null);
		sample.sql("UPDATE client SET display_form = ?, outlet_scale = ?, under_watch = ? WHERE id = ?", format, size, false, id);
	}

	@Test
	void fortyTwoCategoriesByTexts() throws Exception {
		Map<String, String> expected = new HashMap<>();
		long id = 100;
		for (String format : KindSchemes.FORMATS) {
			for (String market : List.of("城镇", "乡村")) {
				for (String size : List.of("大", "中", "小")) {
					outlet(++id, format, market, size);
					expected.put(Long.toString(id), "f" + KindSchemes.FORMATS.indexOf(format) + (market.equals("城镇") ? "-town-s" : "-country-s") + List.of("大", "中", "小").indexOf(size));
				}
			}
		}
		outlet(143, "a;b\\s", "城镇", "小");
		outlet(144, null, "城镇", "小");
		outlet(145, "超市", "城镇", "小");
		sample.sql("UPDATE client SET under_watch = ? WHERE id = 145", true);
		Scheme scheme = KindSchemes.categories();
		Round round = confirmed(scheme);
		expected.put("143", "f6-town-s2");
		expected.put("144", null);
		expected.put("145", "watched");
		assertEquals(new TreeMap<>(expected), tiers(round));
		assertEquals(1, service.summary(store, round.id()).notAssessed().count());
		assertEquals(List.of(2, 1), service.summary(store, round.id()).tiers().stream().filter(each -> List.of("f6-town-s2", "watched").contains(each.tier())).map(each -> each.count()).toList());
		// the file changes, the round stays as computed
		sample.sql("UPDATE client SET display_form = '商场' WHERE id IN (143, 145)");
		assertEquals(List.of("f6-town-s2", "Format: a;b\\s → f6", "market: 城镇 → town", "size: 小 → s2"), words(service.explain(store, "143", null), scheme));
		Explanation watched = service.explain(store, "145", "2024");
		assertEquals("watch", watched.override());
		assertEquals("f2-town-s2", watched.otherwise());
		assertEquals(List.of("超市", "城镇", "小"), watched.lines().stream().map(Line::text).toList());
		assertEquals("not assessed: nothing or too little is known of this client", words(service.explain(store, "144", null), scheme).getLast());
		// read again: a category of its own
		assertEquals("f3-town-s2", service.previewCorrection(store, correction("143", Map.of(), true)).tier());
		service.correct(store, correction("143", Map.of(), true));
		assertEquals("f3-town-s2", sample.one("SELECT tier FROM client WHERE id = 143"));
		assertEquals("商场", service.explain(store, "143", "2024").lines().getFirst().text());
	}

	@Test
	void eightTranchesAtTheirLimits() throws Exception {
		// mean of twelve months: exactly the upper limit belongs to the tranche, a hair above to the one before
		String[] volumes = { "240.12", "240.00", "168.12", "168", "120.12", "120", "84.12", "84", "48.12", "48", "24.12", "24", "12.12", "12", "6" };
		for (int i = 0; i < volumes.length; i++) {
			sample.client(200 + i, Character.toString('A' + i), null, null, null);
			sample.trade("T" + i, 200 + i, "2024-06-30", volumes[i], "100", null);
		}
		sample.client(299, "Z", null, null, null);
		Scheme scheme = KindSchemes.tranches();
		Round round = confirmed(scheme);
		// a client without trade has a volume of zero
		assertEquals("{A=t1, B=t2, C=t2, D=t3, E=t3, F=t4, G=t4, H=t5, I=t5, J=t6, K=t6, L=t7, M=t7, N=t8, O=t8, Z=t8}", tiers(round).toString());
		assertEquals(List.of(1, 2, 2, 2, 2, 2, 2, 3), service.summary(store, round.id()).tiers().stream().map(each -> each.count()).toList());
		Explanation explanation = service.explain(store, "B", null);
		assertEquals(0, new BigDecimal("20").compareTo(explanation.lines().getFirst().value()));
		assertEquals("t1", explanation.nextTier());
		assertNull(explanation.lines().getFirst().points());
		sample.trade("T-late", 201, "2024-07-01", "0.12", "1", null);
		service.correct(store, correction("B", Map.of(), true));
		assertEquals("t1", sample.one("SELECT tier FROM client WHERE id = 201"));
		assertEquals(0, new BigDecimal("20.01").compareTo(service.explain(store, "B", "2024").score()));
	}

	@Test
	void tenGradesByQuintilesAndAnOverride() throws Exception {
		// volumes 50 … 10, prices 2, 4, 3, 2, 8: see the bands of the engine's own test
		String[][] trade = { { "50", "100" }, { "40", "160" }, { "30", "90" }, { "20", "40" }, { "10", "80" } };
		for (int i = 0; i < trade.length; i++) {
			sample.client(300 + i, Character.toString('A' + i), null, null, null);
			sample.trade("G" + i, 300 + i, "2024-06-30", trade[i][0], trade[i][1], null);
		}
		sample.client(399, "Z", null, null, null);
		Scheme scheme = KindSchemes.tenGrades();
		Round round = confirmed(scheme);
		// sums of bands 5+2, 4+4, 3+3, 2+2, 1+5
		assertEquals("{A=grade4, B=grade3, C=grade5, D=grade7, E=grade5, Z=grade10}", tiers(round).toString());
		Explanation explanation = service.explain(store, "A", null);
		assertEquals(List.of("b5", "b2"), explanation.lines().stream().map(Line::band).toList());
		assertEquals("grade3", explanation.nextTier());
		assertEquals("no-trade", service.explain(store, "Z", null).override());
		// E sells 10 more for 400: volume 20 as D, both up to the fourth fifth; price 24 stays the best
		sample.trade("G-late", 304, "2024-07-01", "10", "400", null);
		service.correct(store, correction("E", Map.of(), true));
		assertEquals("grade4", sample.one("SELECT tier FROM client WHERE id = 304"));
	}

	@Test
	void valueSegmentsWithGradesOfTheCommittee() throws Exception {
		sample.five();
		sample.grade(Sample.C, "Zhao", "growth", 8);
		sample.grade(Sample.C, "Qian", "growth", 8);
		sample.grade(Sample.E, "Zhao", "growth", 8);
		sample.grade(Sample.E, "Qian", "growth", 6);
		Scheme scheme = KindSchemes.segments();
		Round round = confirmed(scheme);
		// A: 1100.50 and paid in full; B: 100 and exactly 0.8; C: growth 8; D: nothing known; E: 5 and growth 7, which is not good
		Map<String, String> expected = new TreeMap<>(Map.of("A", "value", "B", "second", "C", "potential", "E", "low"));
		expected.put("D", null);
		assertEquals(expected, tiers(round));
		Explanation low = service.explain(store, "E", null);
		assertEquals(0, new BigDecimal("7").compareTo(low.lines().get(2).grade()));
		assertEquals("potential", low.nextTier());
		service.correct(store, correction("E", Map.of("growth", BigDecimal.valueOf(8)), false));
		assertEquals("potential", sample.one("SELECT tier FROM client WHERE id = ?", Sample.E));
	}

	@Test
	void aMatrixDividesTheMeanOfTheCommittee() throws Exception {
		sample.five();
		Scheme scheme = KindSchemes.salesAndLoyalty();
		Round round = confirmed(scheme);
		// A 26/3 and 1100.50, B exactly 6 and exactly 100, C 2 and nothing; D and E were not graded
		Map<String, String> expected = new TreeMap<>(Map.of("A", "d", "B", "d", "C", "a"));
		expected.put("D", null);
		expected.put("E", null);
		assertEquals(expected, tiers(round));
		assertEquals(List.of("sales: 100 → large", "bond: qualified 6.00 (committee) → loyal"), words(service.explain(store, "B", null), scheme).subList(1, 3));
		service.correct(store, correction("B", Map.of("loyalty", BigDecimal.valueOf(4)), false));
		assertEquals("b", sample.one("SELECT tier FROM client WHERE id = ?", Sample.B));
	}

	@Test
	void whatAClassWorkedOutStaysWithTheRound() throws Exception {
		sample.client(1, "A", null, null, null);
		sample.trade("D1", 1, "2024-06-30", "3", "30", null);
		DerivedInput twice = new DerivedInput() {
			@Override
			public List<String> needs() {
				return List.of("amount");
			}

			@Override
			public NumberColumn compute(InputTable inputs) {
				return NumberColumn.of(List.of(inputs.input("amount").get(0).multiply(BigDecimal.TWO)));
			}
		};
		Scheme scheme = TestSchemes.read("""
				<tiering:BandScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="test.derived" version="1" input="twice">
				<input id="amount" source="amount"/><input id="twice" source="region.twice"/>
				<tier id="a" order="1" lower="60"/><tier id="b" order="2" upper="60"/></tiering:BandScheme>
				""");
		service = new DefaultEvaluationService(SchemeRegistry.of(scheme), TieringEngine.create(Map.of("region.twice", twice)));
		Round round = confirmed("2024", scheme.getId(), Sample.AS_OF);
		assertEquals("{A=a}", tiers(round).toString());
		assertEquals("30;60", sample.one("SELECT inputs FROM evaluation"));
		// the class is gone, the round is not
		service = new DefaultEvaluationService(SchemeRegistry.of(scheme), TieringEngine.create());
		assertEquals(0, new BigDecimal("60").compareTo(service.explain(store, "A", null).score()));
	}

	@Test
	void aMoveBetweenCategoriesNamesTheTexts() throws Exception {
		outlet(101, "超市", "城镇", "小");
		Scheme scheme = KindSchemes.categories();
		confirmed("2023", scheme, LocalDate.of(2023, 12, 31));
		sample.sql("UPDATE client SET display_form = '商场'");
		Round round = confirmed(scheme);
		Mover mover = service.movers(store, round.id()).getFirst();
		assertEquals(List.of("f2-town-s2", "f3-town-s2"), List.of(mover.fromTier(), mover.toTier()));
		assertEquals(List.of(new Mover.Reason("format", null, null, "超市", "商场")), mover.reasons());
	}
}
