package org.keqing.internal.support.profit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Record;
import org.keqing.store.Tx;
import org.keqing.support.profit.DuesCounted;
import org.keqing.support.profit.FigureKind;
import org.keqing.support.profit.MarginRate;
import org.keqing.support.profit.ProductMargin;
import org.keqing.support.profit.ProfitPeriod;

/** Adds up a period of a client. */
final class ProfitReader {

    private final Tx tx;
    private final long clientId;
    private final String nature;
    private final DuesCounted dues;
    private final boolean contracts;
    private final Map<String, BigDecimal> rates = new HashMap<>();

    /** @param contracts whether the plug-in for contracts is installed, so that its tables can be read */
    ProfitReader(Tx tx, long clientId, List<MarginRate> margins, DuesCounted dues, boolean contracts) {
        this.tx = tx;
        this.dues = dues;
        this.contracts = contracts;
        this.clientId = clientId;
        Record client = tx.sql().fetchOne("SELECT nature FROM client WHERE id = ?", clientId);
        this.nature = client == null || client.get(0, String.class) == null ? "" : client.get(0, String.class);
        margins.forEach(each -> rates.put(key(each.product(), each.nature()), each.rate()));
    }

    private static String key(String product, String nature) {
        return product + '\n' + nature;
    }

    /** The nearest rate there is. */
    BigDecimal rate(String product) {
        for (String key : List.of(key(product, nature), key(product, ""), key("", nature), key("", ""))) {
            BigDecimal rate = rates.get(key);
            if (rate != null) {
                return rate;
            }
        }
        return BigDecimal.ZERO;
    }

    ProfitPeriod period(YearMonth from, YearMonth to, LocalDate today) {
        Map<YearMonth, BigDecimal> told = figures(from, to, FigureKind.SALES);
        Map<String, BigDecimal> bought = new HashMap<>();
        Map<String, BigDecimal> untold = new HashMap<>();
        tx.sql().fetch("SELECT trade_date, product, amount FROM trade WHERE client_id = ? AND trade_date >= ? AND trade_date <= ? AND amount IS NOT NULL", clientId, from.atDay(1), to.atEndOfMonth())
                .forEach(row -> {
                    String product = row.get(1, String.class) == null ? "" : row.get(1, String.class);
                    bought.merge(product, row.get(2, BigDecimal.class), BigDecimal::add);
                    if (!told.containsKey(YearMonth.from(row.get(0, LocalDate.class)))) {
                        untold.merge(product, row.get(2, BigDecimal.class), BigDecimal::add);
                    }
                });
        List<ProductMargin> products = new ArrayList<>();
        bought.forEach((product, amount) -> products.add(new ProductMargin(product, amount, rate(product), sales(product, amount))));
        products.sort(Comparator.comparing(ProductMargin::purchases).reversed().thenComparing(ProductMargin::product));
        BigDecimal sales = sum(told.values());
        for (Map.Entry<String, BigDecimal> each : untold.entrySet()) {
            sales = sales.add(sales(each.getKey(), each.getValue()));
        }
        return new ProfitPeriod(from, to, sum(bought.values()), sales, told.size(), dues(from, to), sum(figures(from, to, FigureKind.COST).values()), overdue(to.atEndOfMonth().isBefore(today) ? to.atEndOfMonth() : today.minusDays(1)), products);
    }

    private BigDecimal sales(String product, BigDecimal purchases) {
        return purchases.divide(BigDecimal.ONE.subtract(rate(product)), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Iterable<BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : numbers) {
            sum = sum.add(each);
        }
        return sum;
    }

    private Map<YearMonth, BigDecimal> figures(YearMonth from, YearMonth to, FigureKind kind) {
        Map<YearMonth, BigDecimal> figures = new HashMap<>();
        tx.sql().fetch("SELECT month_start, amount FROM client_figure WHERE client_id = ? AND kind = ? AND month_start >= ? AND month_start <= ?", clientId, kind.name(), from.atDay(1), to.atDay(1))
                .forEach(row -> figures.put(YearMonth.from(row.get(0, LocalDate.class)), row.get(1, BigDecimal.class)));
        return figures;
    }

    private BigDecimal dues(YearMonth from, YearMonth to) {
        if (dues == DuesCounted.NONE || dues == DuesCounted.CONTRACTS && !contracts) {
            return BigDecimal.ZERO;
        }
        String of = dues == DuesCounted.ALL ? "" : " JOIN contract_due c ON c.due_id = d.id AND c.kind = 'PERIOD'";
        return number(tx.sql().fetchOne("SELECT SUM(d.amount) FROM due d" + of + " WHERE d.client_id = ? AND d.due_date >= ? AND d.due_date <= ?", clientId, from.atDay(1), to.atEndOfMonth()));
    }

    private BigDecimal overdue(LocalDate until) {
        return number(tx.sql().fetchOne("SELECT SUM(amount - COALESCE(paid_amount, 0)) FROM due WHERE client_id = ? AND is_open AND due_date <= ?", clientId, until));
    }

    private static BigDecimal number(Record row) {
        BigDecimal sum = row.get(0, BigDecimal.class);
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
