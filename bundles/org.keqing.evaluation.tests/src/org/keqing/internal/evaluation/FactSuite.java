package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.store.Store;
import org.keqing.tiering.NumberColumn;

/** The facts, one number at a time, on whatever database the subclass opens. */
abstract class FactSuite {
	private static final long[] IDS = { 1, 2, 3 };

	private Store store;
	private Sample sample;

	abstract Store open() throws Exception;

	@BeforeEach
	void fill() throws Exception {
		store = open();
		sample = new Sample(store);
		sample.client(1, "C1", null, null, null);
		sample.client(2, "C2", null, null, null);
		sample.client(3, "C3", null, null, null);
	}

	void close(Store opened) {
		opened.close();
	}

	@AfterEach
	void close() {
		close(store);
	}

	private NumberColumn read(String source, LocalDate from, LocalDate asOf) throws Exception {
		return store.read(tx -> new FactColumns(tx, IDS, from, asOf).read(Set.of(source))).get(source);
	}

	private NumberColumn read(String source) throws Exception {
		return read(source, Sample.FROM, Sample.AS_OF);
	}

	private static void assertNumber(String expected, BigDecimal actual) {
		assertTrue(actual != null && new BigDecimal(expected).compareTo(actual) == 0, () -> "expected " + expected + " but was " + actual);
	}

	@Test
	void sumsCountBothEndsOfThePeriodAndNoTradeIsMissing() throws Exception {
		sample.trade("1", 1, "2024-01-01", "1.5", "10.10", "8");
		sample.trade("2", 1, "2024-12-31", "2", "20.20", "21");
		sample.trade("3", 1, "2023-12-31", "100", "1000", "1");
		sample.trade("4", 1, "2025-01-01", "100", "1000", "1");
		sample.trade("5", 2, "2024-05-05", "0", "0", "0");
		assertNumber("30.30", read("amount").get(0));
		assertNumber("3.5", read("quantity").get(0));
		assertNumber("1.30", read("margin").get(0));
		assertNumber("0", read("amount").get(1));
		assertNull(read("amount").get(2));
		assertNull(read("quantity").get(2));
		// 1.30 / 30.30 = 0.04290429042...
		assertNumber("0.0429042904", read("margin_rate").get(0));
		assertNull(read("margin_rate").get(1), "nothing divides by zero");
	}

	@Test
	void lineWithoutCostIsLeftOutOfTheMargin() throws Exception {
		sample.trade("1", 1, "2024-01-01", "1", "100", "60");
		sample.trade("2", 1, "2024-01-02", "1", "900", null);
		sample.trade("3", 2, "2024-01-02", "1", "900", null);
		assertNumber("40", read("margin").get(0));
		assertNumber("0.4", read("margin_rate").get(0));
		assertNull(read("margin").get(1));
	}

	@Test
	void growthComparesWithTheEquallyLongPeriodBefore() throws Exception {
		sample.trade("1", 1, "2023-01-01", "1", "300", null);
		sample.trade("2", 1, "2024-07-01", "1", "400", null);
		sample.trade("3", 2, "2023-12-31", "1", "50", null);
		sample.trade("4", 3, "2024-07-01", "1", "50", null);
		sample.trade("5", 1, "2022-12-31", "1", "5000", null);
		NumberColumn growth = read("growth");
		assertNumber("0.3333333333", growth.get(0));
		assertNumber("-1", growth.get(1));
		assertNull(growth.get(2), "nothing to compare with");
		// ten days from 2024-07-01 compare with the ten days before
		sample.trade("6", 1, "2024-06-21", "1", "200", null);
		sample.trade("7", 1, "2024-06-20", "1", "9999", null);
		assertNumber("1", read("growth", LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 10)).get(0));
	}

	@Test
	void ordersAreDocuments() throws Exception {
		sample.trade("SO-7-1", 1, "2024-02-01", "1", "1", null);
		sample.trade("SO-7-2", 1, "2024-02-02", "1", "1", null);
		sample.trade("SO-8-1", 1, "2024-02-02", "1", "1", null);
		sample.trade("77", 1, "2024-02-02", "1", "1", null);
		sample.trade(null, 2, "2024-02-02", "1", "1", null);
		sample.trade(null, 2, "2024-02-02", "1", "1", null);
		sample.trade(null, 2, "2024-02-03", "1", "1", null);
		NumberColumn orders = read("orders");
		assertNumber("3", orders.get(0));
		assertNumber("2", orders.get(1));
		assertNull(orders.get(2));
	}

	@Test
	void onTimeIsTheShareOfTheAmountDueInThePeriod() throws Exception {
		sample.due(1, "2024-03-01", "100", "2024-03-01", "100");
		sample.due(1, "2024-04-01", "100", "2024-04-02", "100");
		sample.due(1, "2024-05-01", "100", "2024-04-20", "40");
		sample.due(1, "2024-06-01", "50", "2024-05-20", null);
		sample.due(1, "2024-07-01", "50", null, "10");
		sample.due(1, "2025-01-01", "999", "2024-12-01", "999");
		sample.due(2, "2024-03-01", "100", "2024-02-01", "250");
		// (100 + 40 + 50) / 400
		assertNumber("0.475", read("on_time_rate").get(0));
		assertNumber("1", read("on_time_rate").get(1));
		assertNull(read("on_time_rate").get(2));
	}

	@Test
	void ofADuePaidInPartsCountsWhatCameOnTime() throws Exception {
		sample.due(1, "2024-03-01", "100", "2024-03-09", "100");
		sample.due(1, "2024-04-01", "100", "2024-04-01", "100");
		sample.sql("UPDATE due SET paid_on_time = 30 WHERE paid_date = ?", LocalDate.of(2024, 3, 9));
		// (30 + 100) / 200
		assertNumber("0.65", read("on_time_rate").get(0));
	}

	@Test
	void daysLateRunToThePaymentOrTheCutOffDate() throws Exception {
		sample.due(1, "2024-12-01", "100", "2024-12-04", "100");
		sample.due(1, "2024-12-01", "100", "2024-11-01", "100");
		sample.due(1, "2024-12-21", "100", null, null);
		sample.due(2, "2024-12-21", "100", "2025-03-01", "100");
		// (3 + 0 + 10) / 3
		assertNumber("4.3333333333", read("days_late").get(0));
		assertNumber("10", read("days_late").get(1));
		assertNull(read("days_late").get(2));
	}

	@Test
	void cooperationCountsFromTheFileElseFromTheFirstTrade() throws Exception {
		sample.sql("UPDATE client SET since = DATE('2016-12-31') WHERE id = 1");
		sample.trade("0", 1, "2001-01-01", "1", "1", null);
		sample.trade("1", 2, "2022-12-31", "1", "1", null);
		sample.trade("2", 2, "2023-12-31", "1", "1", null);
		sample.trade("3", 3, "2025-01-01", "1", "1", null);
		NumberColumn years = read("years_of_cooperation");
		assertNumber("8", years.get(0));
		assertNumber("2", years.get(1));
		assertNull(years.get(2), "no trade up to the cut-off date");
		sample.sql("UPDATE client SET since = DATE('2025-06-01') WHERE id = 1");
		assertNull(read("years_of_cooperation").get(0));
		// 181 days of the 365 to the next anniversary: 0.49589041095...
		assertNumber("1.4958904109", FactColumns.years(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 7, 1)));
		assertNumber("1", FactColumns.years(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28)));
	}

	@Test
	void thePeriodHasMonthsAlsoForAClientWithoutTrade() throws Exception {
		assertNumber("12", read("months", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)).get(2));
		assertNumber("3", read("months", LocalDate.of(2024, 12, 1), LocalDate.of(2025, 2, 28)).get(0));
		// 15 of the 30 days of June
		assertNumber("1.5", read("months", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 15)).get(0));
		assertNumber("0.0322580645", read("months", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1)).get(0));
	}

	@Test
	void onlyWantedColumnsAreRead() throws Exception {
		sample.trade("1", 1, "2024-01-01", "1", "100", "60");
		Map<String, NumberColumn> read = store.read(tx -> new FactColumns(tx, IDS, Sample.FROM, Sample.AS_OF).read(Set.of("growth", "margin_rate")));
		assertEquals(Set.of("growth", "margin_rate"), read.keySet());
	}
}
