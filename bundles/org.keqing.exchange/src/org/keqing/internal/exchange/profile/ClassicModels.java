package org.keqing.internal.exchange.profile;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportProfile;
import org.keqing.exchange.RowProblem;
import org.keqing.exchange.TextRow;
import org.keqing.exchange.TextSource;
import org.keqing.internal.exchange.Messages;

/**
 * The ClassicModels sample company: seven files of customers, employees, offices, products, orders, order lines and payments.
 * <ul>
 * <li>clients: one per customer; the manager is the sales representative, the region is the country.
 * <li>trades: one per order line of an order that is not cancelled, {@code ref} = order number, hyphen, line number; the cost is the
 * product's buy price times the quantity.
 * <li>dues: one per order that is not cancelled, its total, due 30 days after the order. A customer's payments in order of their date
 * settle the dues in order of their due date; a due is paid on the date of the payment that completes it, and a partly paid one has
 * an amount and no date. What a customer paid beyond all dues is not imported.
 * </ul>
 */
public final class ClassicModels implements ImportProfile {

	static final String ID = "classicmodels"; //$NON-NLS-1$

	private static final String CUSTOMERS = "customers.csv"; //$NON-NLS-1$
	private static final String EMPLOYEES = "employees.csv"; //$NON-NLS-1$
	private static final String PRODUCTS = "products.csv"; //$NON-NLS-1$
	private static final String ORDERS = "orders.csv"; //$NON-NLS-1$
	private static final String ORDER_LINES = "orderdetails.csv"; //$NON-NLS-1$
	private static final String PAYMENTS = "payments.csv"; //$NON-NLS-1$
	private static final String CANCELLED = "Cancelled"; //$NON-NLS-1$
	private static final String ORDER_NUMBER = "orderNumber"; //$NON-NLS-1$
	private static final String CUSTOMER_NUMBER = "customerNumber"; //$NON-NLS-1$
	private static final String QUANTITY = "quantityOrdered"; //$NON-NLS-1$
	private static final int DAYS_TO_PAY = 30;

	private static final List<String> CLIENT_COLUMNS = List.of("code", "name", "region", "manager", "credit_limit", "contact_name", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"telephone", "address", "city", "country"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final List<String> TRADE_COLUMNS = List.of("ref", "client", "date", "product", "quantity", "amount", "cost"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final List<String> DUE_COLUMNS = List.of("client", "due_date", "amount", "paid_date", "paid_amount"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private record Order(String number, String client, LocalDate date, boolean cancelled, TextRow row) {
	}

	private record Payment(LocalDate date, String check, BigDecimal amount) {
	}

	@Override
	public Set<ImportKind> kinds() {
		return new LinkedHashSet<>(List.of(ImportKind.CLIENTS, ImportKind.TRADES, ImportKind.DUES));
	}

	@Override
	public List<TextSource> open(ImportKind kind, List<Path> files) throws ImportException {
		return List.of(switch (kind) {
		case CLIENTS -> clients(files);
		case TRADES -> trades(files);
		case DUES -> dues(files);
		case GRADES -> throw new IllegalArgumentException(kind.id());
		});
	}

	/** A file by its name: among those given, in a folder given, or beside those given. */
	private static Path file(List<Path> given, String name) throws ImportException {
		for (var path : given) {
			if (Files.isDirectory(path) && Files.exists(path.resolve(name)))
				return path.resolve(name);
			if (path.getFileName() != null && path.getFileName().toString().equalsIgnoreCase(name))
				return path;
		}
		for (var path : given)
			if (Files.isRegularFile(path) && Files.exists(path.resolveSibling(name)))
				return path.resolveSibling(name);
		throw new ImportException(RowProblem.ofFile(given.getFirst().toString(), NLS.bind(Messages.MsgProfileFileMissing, ID, name)));
	}

	private static TextSource clients(List<Path> files) throws ImportException {
		var managers = new HashMap<String, String>();
		try (var employees = SourceTable.open(file(files, EMPLOYEES))) {
			for (var row = employees.next(); row != null; row = employees.next())
				managers.put(employees.text(row, "employeeNumber"), //$NON-NLS-1$
						words(" ", employees.text(row, "firstName"), employees.text(row, "lastName"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		var customers = SourceTable.open(file(files, CUSTOMERS));
		return new MappedSource(customers.source(), CLIENT_COLUMNS, row -> new TextRow(row.file(), row.line(), List.of(//
				customers.text(row, CUSTOMER_NUMBER), //
				customers.text(row, "customerName"), //$NON-NLS-1$
				customers.text(row, "country"), //$NON-NLS-1$
				managers.getOrDefault(customers.text(row, "salesRepEmployeeNumber"), ""), //$NON-NLS-1$ //$NON-NLS-2$
				customers.text(row, "creditLimit"), //$NON-NLS-1$
				words(" ", customers.text(row, "contactFirstName"), customers.text(row, "contactLastName")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				customers.text(row, "phone"), //$NON-NLS-1$
				words(", ", customers.text(row, "addressLine1"), customers.text(row, "addressLine2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						words(" ", customers.text(row, "state"), customers.text(row, "postalCode"))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				customers.text(row, "city"), //$NON-NLS-1$
				customers.text(row, "country")))); //$NON-NLS-1$
	}

	private static String words(String separator, String... parts) {
		return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(separator));
	}

	private static Map<String, Order> orders(List<Path> files) throws ImportException {
		var orders = new HashMap<String, Order>();
		try (var table = SourceTable.open(file(files, ORDERS))) {
			for (var row = table.next(); row != null; row = table.next()) {
				var number = table.text(row, ORDER_NUMBER);
				orders.put(number, new Order(number, table.text(row, CUSTOMER_NUMBER), table.date(row, "orderDate"), //$NON-NLS-1$
						table.text(row, "status").equals(CANCELLED), row)); //$NON-NLS-1$
			}
		}
		return orders;
	}

	private static Order order(Map<String, Order> orders, SourceTable lines, TextRow row) throws ImportException {
		var number = lines.text(row, ORDER_NUMBER);
		var order = orders.get(number);
		if (order == null)
			throw SourceTable.wrong(row, ORDER_NUMBER, number, Messages.MsgProfileUnknownOrder);
		return order;
	}

	private static BigDecimal amount(SourceTable lines, TextRow row) throws ImportException {
		return lines.number(row, QUANTITY).multiply(lines.number(row, "priceEach")); //$NON-NLS-1$
	}

	private static TextSource trades(List<Path> files) throws ImportException {
		var orders = orders(files);
		var prices = new HashMap<String, BigDecimal>();
		try (var products = SourceTable.open(file(files, PRODUCTS))) {
			for (var row = products.next(); row != null; row = products.next())
				prices.put(products.text(row, "productCode"), products.number(row, "buyPrice")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		var lines = SourceTable.open(file(files, ORDER_LINES));
		return new MappedSource(lines.source(), TRADE_COLUMNS, row -> {
			var order = order(orders, lines, row);
			if (order.cancelled())
				return null;
			var product = lines.text(row, "productCode"); //$NON-NLS-1$
			var price = prices.get(product);
			if (price == null)
				throw SourceTable.wrong(row, "productCode", product, Messages.MsgProfileUnknownProduct); //$NON-NLS-1$
			var quantity = lines.number(row, QUANTITY);
			return new TextRow(row.file(), row.line(),
					List.of(order.number() + '-' + lines.text(row, "orderLineNumber"), order.client(), order.date().toString(), product, //$NON-NLS-1$
							quantity.toPlainString(), amount(lines, row).toPlainString(), quantity.multiply(price).toPlainString()));
		});
	}

	private static TextSource dues(List<Path> files) throws ImportException {
		var orders = orders(files);
		var totals = new HashMap<String, BigDecimal>();
		try (var lines = SourceTable.open(file(files, ORDER_LINES))) {
			for (var row = lines.next(); row != null; row = lines.next())
				totals.merge(order(orders, lines, row).number(), amount(lines, row), BigDecimal::add);
		}
		var payments = payments(files);
		var byClient = orders.values().stream().filter(o -> !o.cancelled() && totals.containsKey(o.number()))
				.sorted(Comparator.comparing(Order::client).thenComparing(Order::date).thenComparing(Order::number))
				.collect(Collectors.groupingBy(Order::client, TreeMap::new, Collectors.toList()));
		var rows = new ArrayList<TextRow>();
		byClient.forEach((client, own) -> rows.addAll(settle(own, totals, payments.getOrDefault(client, List.of()))));
		return new ListSource(ORDERS, DUE_COLUMNS, rows);
	}

	private static Map<String, List<Payment>> payments(List<Path> files) throws ImportException {
		var payments = new HashMap<String, List<Payment>>();
		try (var table = SourceTable.open(file(files, PAYMENTS))) {
			for (var row = table.next(); row != null; row = table.next())
				payments.computeIfAbsent(table.text(row, CUSTOMER_NUMBER), k -> new ArrayList<>())
						.add(new Payment(table.date(row, "paymentDate"), table.text(row, "checkNumber"), table.number(row, "amount"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		payments.values().forEach(p -> p.sort(Comparator.comparing(Payment::date).thenComparing(Payment::check)));
		return payments;
	}

	/** Lets payments, the earliest first, settle the orders, the earliest first. */
	private static List<TextRow> settle(List<Order> orders, Map<String, BigDecimal> totals, List<Payment> payments) {
		var rows = new ArrayList<TextRow>();
		var next = payments.iterator();
		var rest = BigDecimal.ZERO;
		LocalDate date = null;
		for (var order : orders) {
			var total = totals.get(order.number());
			var paid = BigDecimal.ZERO;
			while (paid.compareTo(total) < 0 && (rest.signum() > 0 || next.hasNext())) {
				if (rest.signum() == 0) {
					var payment = next.next();
					rest = payment.amount();
					date = payment.date();
				}
				var part = rest.min(total.subtract(paid));
				paid = paid.add(part);
				rest = rest.subtract(part);
			}
			var complete = paid.compareTo(total) == 0 && date != null;
			rows.add(new TextRow(order.row().file(), order.row().line(),
					List.of(order.client(), order.date().plusDays(DAYS_TO_PAY).toString(), total.toPlainString(),
							complete ? date.toString() : "", paid.signum() == 0 ? "" : paid.toPlainString()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return rows;
	}
}
