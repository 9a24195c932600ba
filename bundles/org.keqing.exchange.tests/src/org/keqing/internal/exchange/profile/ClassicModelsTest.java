package org.keqing.internal.exchange.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.TextRow;
import org.keqing.internal.exchange.Samples;

class ClassicModelsTest {

	@TempDir
	Path folder;

	private static List<TextRow> rows(ImportKind kind, Path... files) throws ImportException {
		var rows = new ArrayList<TextRow>();
		for (var source : new ClassicModels().open(kind, List.of(files)))
			try (source) {
				for (var row = source.next(); row != null; row = source.next())
					rows.add(row);
			}
		return rows;
	}

	private static List<TextRow> sample(ImportKind kind) throws ImportException {
		return rows(kind, Samples.folder().resolve("classicmodels"));
	}

	/** Writes the files of a small company of our own. */
	private Path company(String... files) throws IOException {
		for (var i = 0; i < files.length; i += 2)
			Files.writeString(folder.resolve(files[i]), files[i + 1]);
		return folder;
	}

	@Test
	void aClientHasManagerRegionAndContact() throws Exception {
		var clients = sample(ImportKind.CLIENTS);
		assertEquals(122, clients.size());
		assertEquals(List.of("103", "Atelier graphique", "France", "Gerard Hernandez", "21000.00", "Carine Schmitt", "40.32.2555",
				"54, rue Royale, 44000", "Nantes", "France"), clients.getFirst().values());
		assertEquals(22, clients.stream().filter(c -> c.value(3).isEmpty()).count());
	}

	@Test
	void linesOfCancelledOrdersStayOut() throws Exception {
		var trades = sample(ImportKind.TRADES);
		assertEquals(2917, trades.size());
		assertEquals(0, trades.stream().filter(t -> t.value(0).startsWith("10167-")).count(), "order 10167 is cancelled");
		assertEquals(2917, trades.stream().map(t -> t.value(0)).distinct().count());
	}

	@Test
	void costIsThePriceOfTheProductTimesTheQuantity() throws Exception {
		var line = sample(ImportKind.TRADES).getFirst();
		assertEquals(List.of("10100-3", "363", "2003-01-06", "S18_1749", "30", "4080.00", "2601.00"), line.values(), "30 × 136.00, 30 × 86.70");
	}

	@Test
	void paymentsAreUsedUpWhereThereAreDuesEnough() throws Exception {
		var due = BigDecimal.ZERO;
		var paid = BigDecimal.ZERO;
		var dues = sample(ImportKind.DUES);
		for (var row : dues) {
			due = due.add(new BigDecimal(row.value(2)));
			paid = paid.add(row.value(4).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.value(4)));
			assertEquals(!row.value(3).isEmpty(), row.value(2).equals(row.value(4)), "a date stands where all is paid: " + row);
		}
		assertEquals(320, dues.size());
		assertEquals("9365336.43", due.toPlainString());
		assertEquals("8853839.23", paid.toPlainString());
	}

	@Test
	void ofEachClientNoMoreIsPaidThanItPaid() throws Exception {
		var paid = new HashMap<String, BigDecimal>();
		for (var row : sample(ImportKind.DUES))
			if (!row.value(4).isEmpty())
				paid.merge(row.value(0), new BigDecimal(row.value(4)), BigDecimal::add);
		var payments = new HashMap<String, BigDecimal>();
		for (var line : Files.readAllLines(Samples.folder().resolve("classicmodels/payments.csv")).subList(1, 274)) {
			var values = line.split(",");
			payments.merge(values[0], new BigDecimal(values[3]), BigDecimal::add);
		}
		payments.forEach((client, amount) -> assertEquals(0, amount.compareTo(paid.get(client)), client));
		assertEquals(payments.keySet(), paid.keySet());
	}

	@Test
	void theEarliestPaymentSettlesTheEarliestDue() throws Exception {
		var company = company("orders.csv", """
				orderNumber,orderDate,requiredDate,shippedDate,status,comments,customerNumber
				2,2024-02-01,,,Shipped,,7
				1,2024-01-01,,,Shipped,,7
				3,2024-03-01,,,Cancelled,,7
				4,2024-04-01,,,Shipped,,7
				""", "orderdetails.csv", """
				orderNumber,productCode,quantityOrdered,priceEach,orderLineNumber
				1,P,2,50.00,1
				2,P,1,80.00,1
				2,P,1,20.00,2
				3,P,9,99.00,1
				4,P,1,100.00,1
				""", "payments.csv", """
				customerNumber,checkNumber,paymentDate,amount
				7,B,2024-03-05,110.00
				7,A,2024-01-20,130.00
				""");
		var dues = rows(ImportKind.DUES, company).stream().map(TextRow::values).toList();
		assertEquals(List.of(//
				List.of("7", "2024-01-31", "100.00", "2024-01-20", "100.00"), //
				List.of("7", "2024-03-02", "100.00", "2024-03-05", "100.00"), //
				List.of("7", "2024-05-01", "100.00", "", "40.00")), dues);
	}

	@Test
	void whatIsPaidBeyondAllDuesIsLeftOut() throws Exception {
		var company = company("orders.csv", "orderNumber,orderDate,status,customerNumber\n1,2024-01-01,Shipped,7\n", "orderdetails.csv",
				"orderNumber,productCode,quantityOrdered,priceEach,orderLineNumber\n1,P,1,10,1\n", "payments.csv",
				"customerNumber,checkNumber,paymentDate,amount\n7,A,2024-01-05,25.00\n");
		assertEquals(List.of("7", "2024-01-31", "10", "2024-01-05", "10"), rows(ImportKind.DUES, company).getFirst().values());
	}

	@Test
	void filesAreFoundBesideOneThatIsNamed() throws Exception {
		assertEquals(122, rows(ImportKind.CLIENTS, Samples.folder().resolve("classicmodels/customers.csv")).size());
	}

	@Test
	void aMissingFileOrColumnAndAnUnknownOrderAreNamed() throws Exception {
		assertTrue(assertThrows(ImportException.class, () -> rows(ImportKind.TRADES, folder)).getMessage().contains("orders.csv"));
		var company = company("orders.csv", "orderNumber,orderDate,status\n1,2024-01-01,Shipped\n", "products.csv", "productCode,buyPrice\nP,1\n",
				"orderdetails.csv", "orderNumber,productCode,quantityOrdered,priceEach,orderLineNumber\n1,P,1,1,1\n9,P,1,1,1\n");
		assertEquals("customerNumber", assertThrows(ImportException.class, () -> rows(ImportKind.TRADES, company)).problems().getFirst().column());
		company("orders.csv", "orderNumber,orderDate,status,customerNumber\n1,2024-01-01,Shipped,7\n");
		var problem = assertThrows(ImportException.class, () -> rows(ImportKind.TRADES, company)).problems().getFirst();
		assertEquals("orderdetails.csv:3: orderNumber \"9\": there is no such order in orders.csv", problem.message());
	}
}
