package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Assessment;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.evaluation.Sheet;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The 122 clients of the sample company by the distributor's schemes, against sums that are made from the files without the product. */
class ClassicModelsTest {
	private static final LocalDate FROM = LocalDate.of(2004, 6, 1);
	private static final LocalDate AS_OF = LocalDate.of(2005, 5, 31);

	private final Map<String, BigDecimal> amounts = new HashMap<>();
	private final Map<String, Long> ids = new HashMap<>();
	private Store store;
	private DefaultEvaluationService service;

	@BeforeEach
	void fill() throws Exception {
		store = TestStores.derbyInMemory();
		service = new DefaultEvaluationService(SchemeRegistry.of(scheme("value-rank"), scheme("weighted-four-tier"), KindSchemes.pareto()), TieringEngine.create());
		Sample sample = new Sample(store);
		for (NamedCsvRecord row : csv("classicmodels/customers.csv")) {
			ids.put(row.getField("customerNumber"), Long.valueOf(row.getField("customerNumber")));
			sample.client(ids.get(row.getField("customerNumber")), row.getField("customerNumber"), row.getField("country"), null, null);
		}
		Map<String, NamedCsvRecord> orders = new HashMap<>();
		csv("classicmodels/orders.csv").stream().filter(row -> !row.getField("status").equals("Cancelled")).forEach(row -> orders.put(row.getField("orderNumber"), row));
		for (NamedCsvRecord line : csv("classicmodels/orderdetails.csv")) {
			NamedCsvRecord order = orders.get(line.getField("orderNumber"));
			if (order == null) {
				continue;
			}
			String client = order.getField("customerNumber");
			LocalDate date = LocalDate.parse(order.getField("orderDate"));
			BigDecimal amount = new BigDecimal(line.getField("quantityOrdered")).multiply(new BigDecimal(line.getField("priceEach")));
			sample.trade(line.getField("orderNumber") + '-' + line.getField("orderLineNumber"), ids.get(client), date.toString(), line.getField("quantityOrdered"),
					amount.toPlainString(), null);
			if (!date.isBefore(FROM) && !date.isAfter(AS_OF)) {
				amounts.merge(client, amount, BigDecimal::add);
			}
		}
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static Path root() {
		String given = System.getProperty("keqing.root");
		if (given != null) {
			return Path.of(given);
		}
		try {
			Path scheme = Path.of(ClassicModelsTest.class.getResource("/schemes/value-rank.tiering").toURI());
			return scheme.getParent().getParent().getParent().getParent();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Scheme scheme(String name) throws IOException {
		try (InputStream in = Files.newInputStream(root().resolve("bundles/org.keqing.pack.distributor/schemes/" + name + ".tiering"))) {
			return Schemes.read(in, name);
		}
	}

	private static List<NamedCsvRecord> csv(String name) throws IOException {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(root().resolve("releng/samples").resolve(name), StandardCharsets.UTF_8)) {
			return reader.stream().toList();
		}
	}

	private Round confirmed(String name, String scheme) throws Exception {
		Round round = service.prepare(store, new RoundRequest(name, scheme, 0, FROM, AS_OF, null, Scope.ALL, "chief"), Progress.NONE);
		service.evaluate(store, round.id(), Progress.NONE);
		return service.confirm(store, round.id(), "chief", Progress.NONE);
	}

	@Test
	void valueRankGivesTheSharesOfThePractice() throws Exception {
		Round round = confirmed("rank", "distributor.value-rank");
		assertEquals(List.of(12, 25, 36, 49), service.summary(store, round.id()).tiers().stream().map(each -> each.count()).toList());
		List<String> ranked = new ArrayList<>(ids.keySet());
		ranked.sort(Comparator.comparing((String client) -> amounts.getOrDefault(client, BigDecimal.ZERO)).reversed());
		Map<String, String> expected = new HashMap<>();
		for (int place = 0; place < ranked.size(); place++) {
			expected.put(ranked.get(place), place < 12 ? "important" : place < 37 ? "main" : place < 73 ? "ordinary" : "small");
		}
		Map<String, String> actual = new HashMap<>();
		service.assessments(store, round.id(), 0, 1000).forEach(each -> actual.put(each.clientCode(), each.tier()));
		assertEquals(expected, actual);
	}

	@Test
	void theAccountsOfTheFirstEightyPercentAreKeyAccounts() throws Exception {
		Round round = confirmed("pareto", "test.pareto");
		List<Map.Entry<String, BigDecimal>> ranked = new ArrayList<>(amounts.entrySet());
		ranked.sort(Map.Entry.<String, BigDecimal>comparingByValue().reversed());
		BigDecimal all = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		Map<String, String> expected = new HashMap<>();
		ids.keySet().forEach(client -> expected.put(client, "general"));
		BigDecimal before = BigDecimal.ZERO;
		for (Map.Entry<String, BigDecimal> account : ranked) {
			expected.put(account.getKey(), before.compareTo(all.multiply(new BigDecimal("0.80"))) < 0 ? "ka" : before.compareTo(all.multiply(new BigDecimal("0.95"))) < 0 ? "major" : "general");
			before = before.add(account.getValue());
		}
		Map<String, String> actual = new HashMap<>();
		service.assessments(store, round.id(), 0, 1000).forEach(each -> actual.put(each.clientCode(), each.tier()));
		assertEquals(expected, actual);
		assertEquals(122, actual.size());
		// the same by the database: the key accounts reach 80 %, without the last of them they do not
		List<BigDecimal> keyAmounts = new Sample(store).query("SELECT amount FROM evaluation WHERE tier = 'ka' ORDER BY amount DESC").stream()
				.map(row -> row.get(0, BigDecimal.class)).toList();
		BigDecimal key = keyAmounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal limit = ((BigDecimal) new Sample(store).one("SELECT SUM(amount) FROM trade WHERE trade_date BETWEEN ? AND ?", FROM, AS_OF)).multiply(new BigDecimal("0.80"));
		assertTrue(key.compareTo(limit) >= 0 && key.subtract(keyAmounts.getLast()).compareTo(limit) < 0, key + " of " + limit);
		assertEquals(keyAmounts.size(), service.explain(store, ranked.getFirst().getKey(), null).rank().lastIn());
	}

	@Test
	void weightedScoresAgreeWithASeparateCalculation() throws Exception {
		Map<String, Map<String, List<Integer>>> grades = new HashMap<>();
		Map<Long, Map<String, Map<String, BigDecimal>>> sheets = new HashMap<>();
		for (NamedCsvRecord row : csv("grades.csv")) {
			grades.computeIfAbsent(row.getField("client"), client -> new HashMap<>()).computeIfAbsent(row.getField("criterion"), criterion -> new ArrayList<>())
					.add(Integer.valueOf(row.getField("grade")));
			sheets.computeIfAbsent(ids.get(row.getField("client")), client -> new HashMap<>()).computeIfAbsent(row.getField("evaluator"), evaluator -> new HashMap<>())
					.put(row.getField("criterion"), new BigDecimal(row.getField("grade")));
		}
		for (var client : sheets.entrySet()) {
			for (var evaluator : client.getValue().entrySet()) {
				service.saveSheet(store, new Sheet(Sheet.POOL, client.getKey(), evaluator.getKey(), evaluator.getValue(), "import"));
			}
		}
		Round round = confirmed("weighted", "distributor.weighted-four-tier");
		Map<String, Integer> weights = Map.of("management_philosophy", 10, "loyalty", 20, "company_size", 10, "downstream_satisfaction", 10);
		Set<String> checked = new HashSet<>();
		for (Assessment assessment : service.assessments(store, round.id(), 0, 1000)) {
			String client = assessment.clientCode();
			double points = 0;
			int weight = 0;
			for (var criterion : grades.getOrDefault(client, Map.of()).entrySet()) {
				points += weights.get(criterion.getKey()) / 10.0 * criterion.getValue().stream().mapToInt(Integer::intValue).average().orElseThrow();
				weight += weights.get(criterion.getKey());
			}
			if (amounts.containsKey(client)) {
				double amount = amounts.get(client).doubleValue();
				points += 2.5 * (amount >= 200_000 ? 10 : amount >= 100_000 ? 8 : amount >= 50_000 ? 6 : amount >= 20_000 ? 4 : 2);
				weight += 25;
			}
			LocalDate first = first(client);
			if (first != null) {
				points += first.plusYears(8).isAfter(AS_OF) ? first.plusYears(5).isAfter(AS_OF) ? first.plusYears(3).isAfter(AS_OF) ? first.plusYears(1).isAfter(AS_OF) ? 2 : 4 : 6 : 8 : 10;
				weight += 10;
			}
			if (weight == 0) {
				assertNull(assessment.tier(), client);
			} else {
				double score = points * 100 / weight;
				assertEquals(score, assessment.score().doubleValue(), 1e-8, client);
				assertEquals(weight / 100.0, assessment.coverage().doubleValue(), 1e-9, client);
				checked.add(client);
			}
		}
		assertEquals(122, checked.size());
	}

	private LocalDate first(String client) throws Exception {
		Object date = new Sample(store).one("SELECT MIN(trade_date) FROM trade WHERE client_id = ? AND trade_date <= ?", ids.get(client), AS_OF);
		return date == null ? null : ((Date) date).toLocalDate();
	}
}
