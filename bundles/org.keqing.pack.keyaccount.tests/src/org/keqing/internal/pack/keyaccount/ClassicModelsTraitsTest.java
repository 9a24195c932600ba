package org.keqing.internal.pack.keyaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.keqing.pack.keyaccount.traits.AccountTraits;
import org.keqing.pack.keyaccount.traits.TraitCourse;
import org.keqing.pack.keyaccount.traits.TraitPeriod;
import org.keqing.pack.keyaccount.traits.TraitScope;
import org.keqing.pack.keyaccount.traits.TraitService;
import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The orders of ClassicModels, added up from the files and, what SQL can say, by the database. */
class ClassicModelsTraitsTest {

    private static final TraitPeriod YEAR = new TraitPeriod(LocalDate.of(2004, 6, 1), LocalDate.of(2005, 5, 31));

    private record Order(String client, LocalDate day, Map<String, BigDecimal> sums) {
    }

    private final Map<String, Order> orders = new TreeMap<>();

    private static List<NamedCsvRecord> csv(String name) throws IOException {
        String given = System.getProperty("keqing.root");
        Path root = given == null ? Path.of(ClassicModelsTraitsTest.class.getResource("/schemes/pareto.tiering").getPath()).getParent().getParent().getParent().getParent() : Path.of(given);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(root.resolve("releng/samples/classicmodels").resolve(name), StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        }
    }

    private void fill(Store store) throws Exception {
        Map<String, BigDecimal> costs = new HashMap<>();
        csv("products.csv").forEach(row -> costs.put(row.getField("productCode"), new BigDecimal(row.getField("buyPrice"))));
        csv("orders.csv").stream().filter(row -> !row.getField("status").equals("Cancelled"))
            .forEach(row -> orders.put(row.getField("orderNumber"), new Order(row.getField("customerNumber"), LocalDate.parse(row.getField("orderDate")), new HashMap<>())));
        List<NamedCsvRecord> customers = csv("customers.csv");
        List<NamedCsvRecord> lines = csv("orderdetails.csv");
        store.write("test", tx -> {
            for (NamedCsvRecord row : customers) {
                tx.sql().execute("INSERT INTO client (id, version, code, name, sort_key) VALUES (?, 0, ?, ?, ?)", Long.valueOf(row.getField("customerNumber")), row.getField("customerNumber"),
                    row.getField("customerName"), row.getField("customerName"));
            }
            long id = 0;
            for (NamedCsvRecord line : lines) {
                Order order = orders.get(line.getField("orderNumber"));
                if (order != null) {
                    BigDecimal quantity = new BigDecimal(line.getField("quantityOrdered"));
                    BigDecimal amount = quantity.multiply(new BigDecimal(line.getField("priceEach")));
                    BigDecimal cost = quantity.multiply(costs.get(line.getField("productCode")));
                    order.sums().merge("amount", amount, BigDecimal::add);
                    order.sums().merge("cost", cost, BigDecimal::add);
                    tx.sql().execute("INSERT INTO trade (id, ref, client_id, trade_date, quantity, amount, cost) VALUES (?, ?, ?, ?, ?, ?, ?)", ++id,
                        line.getField("orderNumber") + '-' + line.getField("orderLineNumber"), Long.valueOf(order.client()), java.sql.Date.valueOf(order.day()), quantity, amount, cost);
                }
            }
            return id;
        });
    }

    @Test
    void everyTraitAgreesWithTheFiles() throws Exception {
        try (Store store = TestStores.derbyInMemory()) {
            fill(store);
            TraitService service = TraitService.create();
            List<AccountTraits> accounts = service.accounts(store, new TraitScope.All(), YEAR);
            assertEquals(122, accounts.size());
            Map<String, List<Order>> inPeriod = orders.values().stream().filter(each -> !each.day().isBefore(YEAR.from()) && !each.day().isAfter(YEAR.to()))
                .collect(Collectors.groupingBy(Order::client));
            assertTrue(inPeriod.size() > 80, () -> inPeriod.size() + " clients with orders");
            for (AccountTraits account : accounts) {
                compare(account, inPeriod.getOrDefault(account.clientCode(), List.of()));
            }
            sums(store, accounts);
            quarters(service.courses(store, new TraitScope.All(), YEAR));
        }
    }

    private static void compare(AccountTraits account, List<Order> made) {
        String code = account.clientCode();
        assertEquals(made.size(), account.frequency().orders(), code);
        assertEquals(made.stream().map(each -> YearMonth.from(each.day())).distinct().count(), account.frequency().monthsWithPurchase(), code);
        if (made.isEmpty()) {
            return;
        }
        BigDecimal amount = made.stream().map(each -> each.sums().get("amount")).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cost = made.stream().map(each -> each.sums().get("cost")).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal largest = made.stream().map(each -> each.sums().get("amount")).max(BigDecimal::compareTo).orElseThrow();
        assertEquals(0, amount.compareTo(account.volume().amount()), code);
        assertEquals(0, amount.subtract(cost).compareTo(account.margin().amount()), code);
        assertEquals(largest.doubleValue() / amount.doubleValue(), account.largest().share().doubleValue(), 1e-9, code);
        LocalDate first = made.stream().map(Order::day).min(LocalDate::compareTo).orElseThrow();
        int since = (2005 - first.getYear()) * 12 + 5 - first.getMonthValue() + 1;
        assertEquals((double) account.frequency().monthsWithPurchase() / since, account.loyalty().continuity().doubleValue(), 1e-9, code);
        double half = made.stream().filter(each -> each.day().isBefore(LocalDate.of(2004, 12, 1))).mapToDouble(each -> each.sums().get("amount").doubleValue()).sum();
        if (half > 0) {
            assertEquals((amount.doubleValue() - half) / half - 1, account.loyalty().trend().doubleValue(), 1e-9, code);
        }
    }

    private static void sums(Store store, List<AccountTraits> accounts) throws Exception {
        BigDecimal margin = store.read(tx -> tx.sql().fetchOne("SELECT SUM(amount - cost) FROM trade WHERE trade_date BETWEEN ? AND ?", YEAR.from(), YEAR.to()).get(0, BigDecimal.class));
        assertEquals(0, margin.compareTo(accounts.stream().map(each -> each.margin().amount()).filter(each -> each != null).reduce(BigDecimal.ZERO, BigDecimal::add)));
        int single = store.read(tx -> tx.sql().fetchOne("""
                SELECT COUNT(*) FROM (SELECT client_id FROM trade WHERE trade_date BETWEEN ? AND ? GROUP BY client_id
                HAVING COUNT(DISTINCT SUBSTR(ref, 1, 5)) = 1) AS once""", YEAR.from(), YEAR.to()).get(0, Integer.class));
        assertEquals(single, accounts.stream().filter(each -> each.frequency().orders() == 1).count());
        assertTrue(single > 0);
    }

    private static void quarters(List<TraitCourse> courses) {
        for (TraitCourse course : courses) {
            assertEquals(4, course.quarters().size());
            assertEquals(course.account().frequency().orders(), course.quarters().stream().mapToInt(each -> each.frequency().orders()).sum());
            BigDecimal sum = course.quarters().stream().map(each -> each.volume().amount()).filter(each -> each != null).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, sum.compareTo(course.account().volume().amount() == null ? BigDecimal.ZERO : course.account().volume().amount()), course.account().clientCode());
        }
    }
}
