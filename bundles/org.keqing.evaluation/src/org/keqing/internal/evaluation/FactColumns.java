package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.keqing.store.Tx;
import org.keqing.tiering.NumberColumn;

/**
 * The facts of the clients over a period, as exact columns. A client without a row of the fact is missing, never zero.
 * <ul>
 * <li>{@code amount}, {@code quantity}: sums over the trade lines of the period.
 * <li>{@code margin}: sum of amount − cost over the lines with a known cost; {@code margin_rate}: it, divided by the amount of these lines.
 * <li>{@code growth}: (amount − amount of the equally long period before) ÷ the latter, which must be above zero. A client with trade before and
 * none now has −1. A period of whole months is compared with as many whole months, any other with as many days.
 * <li>{@code orders}: distinct documents; the document is the line's {@code ref} up to its last {@code -}. Lines without {@code ref} of one day are one
 * document.
 * <li>{@code on_time_rate}: of the dues due in the period, the amount paid on or before the due date ÷ the amount due. A payment without an amount paid
 * all; more than due does not count; of a due paid in parts counts what came in on time.
 * <li>{@code days_late}: mean over these dues of the days from the due date to the payment, or to the cut-off date while unpaid; early is 0.
 * <li>{@code months}: length of the period, the same for every client, for means by month; a begun month counts by its days.
 * <li>{@code years_of_cooperation}: years from {@code client.since}, else from the first trade, to the cut-off date; the begun year counts by its days.
 * </ul>
 * Quotients have ten decimals, rounded down.
 */
final class FactColumns {
	/** All sources that this class knows. */
	static final Set<String> SOURCES = Set.of("amount", "quantity", "margin", "margin_rate", "growth", "orders", "on_time_rate", "days_late",
			"months", "years_of_cooperation");
	private static final int MONEY = 4;
	private static final int FETCH = 5000;

	private final Connection connection;
	private final boolean groupsWell;
	private final long[] ids;
	private final LocalDate from;
	private final LocalDate asOf;

	/** @param ids the clients, ascending */
	FactColumns(Tx tx, long[] ids, LocalDate from, LocalDate asOf) {
		this.connection = tx.connection();
		this.groupsWell = tx.groupsWell();
		this.ids = ids;
		this.from = from;
		this.asOf = asOf;
	}

	/** Reads the wanted ones of {@link #SOURCES}. */
	Map<String, NumberColumn> read(Set<String> wanted) throws SQLException {
		Map<String, NumberColumn> columns = new HashMap<>();
		trade(wanted, columns);
		if (wanted.contains("orders")) {
			columns.put("orders", orders());
		}
		if (wanted.contains("on_time_rate") || wanted.contains("days_late")) {
			dues(columns);
		}
		if (wanted.contains("months")) {
			columns.put("months", months());
		}
		if (wanted.contains("years_of_cooperation")) {
			columns.put("years_of_cooperation", years());
		}
		return columns;
	}

	private void trade(Set<String> wanted, Map<String, NumberColumn> columns) throws SQLException {
		Map<String, String> sums = new LinkedHashMap<>();
		if (wanted.contains("amount") || wanted.contains("growth")) {
			sums.put("amount", "amount");
		}
		if (wanted.contains("quantity")) {
			sums.put("quantity", "quantity");
		}
		if (wanted.contains("margin") || wanted.contains("margin_rate")) {
			sums.put("margin", "amount - cost");
			sums.put("margin_base", "CASE WHEN cost IS NULL THEN NULL ELSE amount END");
		}
		if (sums.isEmpty()) {
			return;
		}
		Map<String, Money> read = sums(sums, from, asOf);
		read.forEach((name, money) -> columns.put(name, money.column()));
		if (wanted.contains("margin_rate")) {
			columns.put("margin_rate", read.get("margin").over(read.get("margin_base")));
		}
		if (wanted.contains("growth")) {
			LocalDate before = before();
			Money earlier = sums(Map.of("amount", "amount"), before, from.minusDays(1)).get("amount");
			columns.put("growth", growth(read.get("amount"), earlier));
		}
		columns.keySet().retainAll(wanted);
	}

	private LocalDate before() {
		LocalDate after = asOf.plusDays(1);
		long months = ChronoUnit.MONTHS.between(from, after);
		return from.plusMonths(months).equals(after) ? from.minusMonths(months) : from.minusDays(ChronoUnit.DAYS.between(from, after));
	}

	private NumberColumn growth(Money now, Money earlier) {
		Money change = new Money(ids.length);
		for (int row = 0; row < ids.length; row++) {
			if (earlier.known.get(row)) {
				change.add(row, now.unscaled[row] - earlier.unscaled[row]);
			}
		}
		return change.over(earlier);
	}

	/** Sums over the lines of the period. A product that would sort all lines to group them has them added up here, in a third of the time or less. */
	private Map<String, Money> sums(Map<String, String> expressions, LocalDate first, LocalDate last) throws SQLException {
		Map<String, Money> result = new LinkedHashMap<>();
		expressions.keySet().forEach(name -> result.put(name, new Money(ids.length)));
		String columns = expressions.values().stream().map(each -> groupsWell ? "SUM(" + each + ')' : each).collect(Collectors.joining(", "));
		String sql = "SELECT client_id, " + columns + " FROM trade WHERE trade_date >= ? AND trade_date <= ?" + (groupsWell ? " GROUP BY client_id" : "");
		query(sql, first, last, rows -> {
			int row = row(rows.getLong(1));
			if (row >= 0) {
				int column = 2;
				for (Money money : result.values()) {
					money.add(row, rows.getBigDecimal(column++));
				}
			}
		});
		return result;
	}

	private NumberColumn orders() throws SQLException {
		long[] count = new long[ids.length];
		BitSet known = new BitSet(ids.length);
		Set<Object> documents = new HashSet<>();
		long[] current = { Long.MIN_VALUE };
		query("SELECT client_id, ref, trade_date FROM trade WHERE trade_date >= ? AND trade_date <= ? ORDER BY client_id", from, asOf, rows -> {
			long client = rows.getLong(1);
			if (client != current[0]) {
				current[0] = client;
				documents.clear();
			}
			int row = row(client);
			if (row >= 0 && documents.add(document(rows.getString(2), rows))) {
				count[row]++;
				known.set(row);
			}
		});
		return column(count, 0, known);
	}

	private static Object document(String ref, ResultSet rows) throws SQLException {
		if (ref == null) {
			return date(rows, 3);
		}
		int line = ref.lastIndexOf('-');
		return line > 0 ? ref.substring(0, line) : ref;
	}

	private void dues(Map<String, NumberColumn> columns) throws SQLException {
		Money due = new Money(ids.length);
		Money onTime = new Money(ids.length);
		long[] days = new long[ids.length];
		long[] number = new long[ids.length];
		query("SELECT client_id, amount, due_date, paid_date, paid_amount, paid_on_time FROM due WHERE due_date >= ? AND due_date <= ?", from, asOf, rows -> {
			int row = row(rows.getLong(1));
			if (row < 0) {
				return;
			}
			BigDecimal amount = rows.getBigDecimal(2);
			LocalDate dueDate = date(rows, 3);
			LocalDate paidDate = date(rows, 4);
			BigDecimal paid = rows.getBigDecimal(5);
			due.add(row, amount);
			onTime.add(row, onTime(amount, dueDate, paidDate, paid, rows.getBigDecimal(6)));
			LocalDate until = paidDate == null || paidDate.isAfter(asOf) ? asOf : paidDate;
			days[row] += Math.max(0, ChronoUnit.DAYS.between(dueDate, until));
			number[row]++;
		});
		columns.put("on_time_rate", onTime.over(due));
		long[] mean = new long[ids.length];
		for (int row = 0; row < ids.length; row++) {
			if (number[row] > 0) {
				mean[row] = Fractions.quotient(BigDecimal.valueOf(days[row]), BigDecimal.valueOf(number[row])).unscaledValue().longValueExact();
			}
		}
		columns.put("days_late", column(mean, Fractions.SCALE, due.known));
	}

	/** @param inParts what came in on time of a due that is paid in parts, null of one that is paid at once */
	private static BigDecimal onTime(BigDecimal amount, LocalDate dueDate, LocalDate paidDate, BigDecimal paid, BigDecimal inParts) {
		if (inParts != null) {
			return inParts.min(amount);
		}
		boolean punctual = paidDate != null && !paidDate.isAfter(dueDate);
		return punctual ? paid == null ? amount : paid.min(amount) : BigDecimal.ZERO;
	}

	private NumberColumn months() {
		LocalDate after = asOf.plusDays(1);
		long full = ChronoUnit.MONTHS.between(from, after);
		LocalDate begun = from.plusMonths(full);
		BigDecimal rest = Fractions.quotient(BigDecimal.valueOf(ChronoUnit.DAYS.between(begun, after)),
				BigDecimal.valueOf(ChronoUnit.DAYS.between(begun, from.plusMonths(full + 1))));
		long[] months = new long[ids.length];
		Arrays.fill(months, BigDecimal.valueOf(full).add(rest).unscaledValue().longValueExact());
		return new NumberColumn(months, Fractions.SCALE, new BitSet());
	}

	private NumberColumn years() throws SQLException {
		LocalDate[] since = new LocalDate[ids.length];
		query("SELECT id, since FROM client WHERE since IS NOT NULL", null, null, rows -> {
			int row = row(rows.getLong(1));
			if (row >= 0) {
				since[row] = date(rows, 2);
			}
		});
		if (Arrays.asList(since).contains(null)) {
			query("SELECT client_id, MIN(trade_date) FROM trade WHERE trade_date >= ? AND trade_date <= ? GROUP BY client_id", LocalDate.of(1, 1, 1), asOf,
					rows -> {
						int row = row(rows.getLong(1));
						if (row >= 0 && since[row] == null) {
							since[row] = date(rows, 2);
						}
					});
		}
		long[] years = new long[ids.length];
		BitSet known = new BitSet(ids.length);
		for (int row = 0; row < ids.length; row++) {
			if (since[row] != null && !since[row].isAfter(asOf)) {
				years[row] = years(since[row], asOf).unscaledValue().longValueExact();
				known.set(row);
			}
		}
		return column(years, Fractions.SCALE, known);
	}

	static BigDecimal years(LocalDate since, LocalDate day) {
		long full = ChronoUnit.YEARS.between(since, day);
		LocalDate anniversary = since.plusYears(full);
		BigDecimal begun = BigDecimal.valueOf(ChronoUnit.DAYS.between(anniversary, day));
		BigDecimal length = BigDecimal.valueOf(ChronoUnit.DAYS.between(anniversary, since.plusYears(full + 1)));
		return BigDecimal.valueOf(full).add(Fractions.quotient(begun, length));
	}

	private int row(long client) {
		return Arrays.binarySearch(ids, client);
	}

	private static LocalDate date(ResultSet rows, int column) throws SQLException {
		Date date = rows.getDate(column);
		return date == null ? null : date.toLocalDate();
	}

	private NumberColumn column(long[] unscaled, int scale, BitSet known) {
		BitSet missing = (BitSet) known.clone();
		missing.flip(0, ids.length);
		return new NumberColumn(unscaled, scale, missing);
	}

	private void query(String sql, LocalDate first, LocalDate last, RowReader reader) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setFetchSize(FETCH);
			if (first != null) {
				statement.setDate(1, Date.valueOf(first));
				statement.setDate(2, Date.valueOf(last));
			}
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					reader.read(rows);
				}
			}
		}
	}

	@FunctionalInterface
	private interface RowReader {
		void read(ResultSet rows) throws SQLException;
	}

	/** Sums of money, four decimals. */
	private static final class Money {
		private final long[] unscaled;
		private final BitSet known;

		private Money(int size) {
			unscaled = new long[size];
			known = new BitSet(size);
		}

		private void add(int row, BigDecimal amount) {
			if (amount != null) {
				add(row, amount.setScale(MONEY, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
			}
		}

		private void add(int row, long amount) {
			unscaled[row] = Math.addExact(unscaled[row], amount);
			known.set(row);
		}

		private NumberColumn column() {
			BitSet missing = (BitSet) known.clone();
			missing.flip(0, unscaled.length);
			return new NumberColumn(unscaled, MONEY, missing);
		}

		/** The quotient where both are known and the divisor is above zero. */
		private NumberColumn over(Money divisor) {
			long[] result = new long[unscaled.length];
			BitSet missing = new BitSet(unscaled.length);
			for (int row = 0; row < unscaled.length; row++) {
				BigDecimal bottom = BigDecimal.valueOf(divisor.unscaled[row], MONEY);
				if (known.get(row) && divisor.known.get(row) && bottom.signum() > 0) {
					result[row] = Fractions.quotient(BigDecimal.valueOf(unscaled[row], MONEY), bottom).unscaledValue().longValueExact();
				} else {
					missing.set(row);
				}
			}
			return new NumberColumn(result, Fractions.SCALE, missing);
		}
	}
}
