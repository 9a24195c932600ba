package org.keqing.internal.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.keqing.exchange.CsvFiles;
import org.keqing.exchange.ImportException;

/**
 * The weighted scores of the ClassicModels sample by another way than the product's: from the raw files, with plain sums and fractions, the weights and limits written
 * down once more. Payments are matched to dues by comparing running totals.
 */
final class WeightedByHand {

	private static final LocalDate FROM = LocalDate.of(2004, 6, 1);
	private static final LocalDate AS_OF = LocalDate.of(2005, 5, 31);
	private static final Map<String, Integer> COMMITTEE = Map.of("management_philosophy", 10, "loyalty", 20, "company_size", 10, "downstream_satisfaction", 10);

	/** A client's result; score and tier are null when nothing is known. */
	record Expected(BigDecimal score, String tier, BigDecimal coverage) {
	}

	private final Path samples;
	private final Map<String, Expected> results = new LinkedHashMap<>();

	WeightedByHand(Path samples) throws ImportException {
		this.samples = samples;
		compute();
	}

	Map<String, Expected> results() {
		return results;
	}

	private List<Map<String, String>> table(String name) throws ImportException {
		var rows = new ArrayList<Map<String, String>>();
		try (var source = CsvFiles.open(samples.resolve(name))) {
			for (var row = source.next(); row != null; row = source.next()) {
				var map = new HashMap<String, String>();
				for (var i = 0; i < source.columns().size(); i++)
					map.put(source.columns().get(i), row.value(i));
				rows.add(map);
			}
		}
		return rows;
	}

	private void compute() throws ImportException {
		var client = new HashMap<String, String>();
		var ordered = new HashMap<String, LocalDate>();
		for (var order : table("classicmodels/orders.csv"))
			if (!order.get("status").equals("Cancelled")) {
				client.put(order.get("orderNumber"), order.get("customerNumber"));
				ordered.put(order.get("orderNumber"), LocalDate.parse(order.get("orderDate")));
			}
		var total = new TreeMap<String, BigDecimal>();
		for (var line : table("classicmodels/orderdetails.csv"))
			if (client.containsKey(line.get("orderNumber")))
				total.merge(line.get("orderNumber"), new BigDecimal(line.get("quantityOrdered")).multiply(new BigDecimal(line.get("priceEach"))), BigDecimal::add);
		var payments = new HashMap<String, TreeMap<LocalDate, BigDecimal>>();
		for (var payment : table("classicmodels/payments.csv"))
			payments.computeIfAbsent(payment.get("customerNumber"), k -> new TreeMap<>()).merge(LocalDate.parse(payment.get("paymentDate")),
					new BigDecimal(payment.get("amount")), BigDecimal::add);
		var grades = new HashMap<String, Map<String, List<Integer>>>();
		for (var grade : table("grades.csv"))
			grades.computeIfAbsent(grade.get("client"), k -> new HashMap<>()).computeIfAbsent(grade.get("criterion"), k -> new ArrayList<>())
					.add(Integer.valueOf(grade.get("grade")));

		for (var customer : table("classicmodels/customers.csv")) {
			var code = customer.get("customerNumber");
			var own = total.keySet().stream().filter(o -> client.get(o).equals(code)).sorted((a, b) -> ordered.get(a).equals(ordered.get(b)) ? a.compareTo(b)
					: ordered.get(a).compareTo(ordered.get(b))).toList();
			var weighted = new Weighted();
			years(own, ordered, weighted);
			amount(own, ordered, total, weighted);
			onTime(own, ordered, total, payments.getOrDefault(code, new TreeMap<>()), weighted);
			grades.getOrDefault(code, Map.of())
					.forEach((criterion, given) -> weighted.add(COMMITTEE.get(criterion), given.stream().mapToInt(Integer::intValue).sum(), given.size()));
			results.put(code, weighted.result());
		}
	}

	private static void years(List<String> orders, Map<String, LocalDate> ordered, Weighted weighted) {
		if (orders.isEmpty())
			return;
		var first = ordered.get(orders.getFirst());
		var grade = !first.plusYears(8).isAfter(AS_OF) ? 10 : !first.plusYears(5).isAfter(AS_OF) ? 8 : !first.plusYears(3).isAfter(AS_OF) ? 6
				: !first.plusYears(1).isAfter(AS_OF) ? 4 : 2;
		weighted.add(10, grade, 1);
	}

	private static void amount(List<String> orders, Map<String, LocalDate> ordered, Map<String, BigDecimal> total, Weighted weighted) {
		var inPeriod = orders.stream().filter(o -> !ordered.get(o).isBefore(FROM) && !ordered.get(o).isAfter(AS_OF)).toList();
		if (inPeriod.isEmpty())
			return;
		var sum = inPeriod.stream().map(total::get).reduce(BigDecimal.ZERO, BigDecimal::add);
		weighted.add(25, grade(sum, "200000", "100000", "50000", "20000"), 1);
	}

	private static void onTime(List<String> orders, Map<String, LocalDate> ordered, Map<String, BigDecimal> total, TreeMap<LocalDate, BigDecimal> payments,
			Weighted weighted) {
		var running = BigDecimal.ZERO;
		var due = BigDecimal.ZERO;
		var punctual = BigDecimal.ZERO;
		for (var order : orders) {
			running = running.add(total.get(order));
			var day = ordered.get(order).plusDays(30);
			if (day.isBefore(FROM) || day.isAfter(AS_OF))
				continue;
			due = due.add(total.get(order));
			var paidByThen = payments.headMap(day, true).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			if (paidByThen.compareTo(running) >= 0)
				punctual = punctual.add(total.get(order));
		}
		if (due.signum() > 0)
			weighted.add(15, grade(punctual, due.multiply(new BigDecimal("0.98")).toPlainString(), due.multiply(new BigDecimal("0.9")).toPlainString(),
					due.multiply(new BigDecimal("0.8")).toPlainString(), due.multiply(new BigDecimal("0.6")).toPlainString()), 1);
	}

	private static int grade(BigDecimal value, String... limits) {
		for (var i = 0; i < limits.length; i++)
			if (value.compareTo(new BigDecimal(limits[i])) >= 0)
				return 10 - 2 * i;
		return 2;
	}

	/** Sum of weight × grade as a fraction, and the weight that is known. */
	private static final class Weighted {

		private BigInteger top = BigInteger.ZERO;
		private BigInteger bottom = BigInteger.ONE;
		private int weight;

		void add(int criterion, int gradeTop, int gradeBottom) {
			top = top.multiply(BigInteger.valueOf(gradeBottom)).add(BigInteger.valueOf((long) criterion * gradeTop).multiply(bottom));
			bottom = bottom.multiply(BigInteger.valueOf(gradeBottom));
			weight += criterion;
		}

		Expected result() {
			if (weight == 0)
				return new Expected(null, null, BigDecimal.ZERO);
			var dividend = new BigDecimal(top.multiply(BigInteger.TEN));
			var divisor = new BigDecimal(bottom.multiply(BigInteger.valueOf(weight)));
			var tier = dividend.compareTo(divisor.multiply(BigDecimal.valueOf(80))) >= 0 ? "important"
					: dividend.compareTo(divisor.multiply(BigDecimal.valueOf(60))) >= 0 ? "main"
							: dividend.compareTo(divisor.multiply(BigDecimal.valueOf(40))) >= 0 ? "ordinary" : "small";
			return new Expected(dividend.divide(divisor, 10, RoundingMode.FLOOR), tier, BigDecimal.valueOf(weight, 2));
		}
	}
}
