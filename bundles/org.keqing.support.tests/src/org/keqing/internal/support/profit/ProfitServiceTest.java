package org.keqing.internal.support.profit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.contract.model.ContractPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.profit.Advice;
import org.keqing.support.profit.AdviceKind;
import org.keqing.support.profit.ClientProfit;
import org.keqing.support.profit.DuesCounted;
import org.keqing.support.profit.FigureKind;
import org.keqing.support.profit.MarginRate;
import org.keqing.support.profit.ProfitService;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.Trades;

/** A grocer; expected numbers by hand. */
class ProfitServiceTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final ProfitService profits = new DefaultProfitService(Clock.fixed(Instant.parse("2026-06-16T00:00:00Z"), ZoneOffset.UTC));
    private Store store;
    private long client;

    @BeforeEach
    void grocer() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        store = TestStores.derbyInMemory();
        client = Clients.client("A").nature("grocer").save(store);
        profits.setDues(store, "chief", DuesCounted.ALL);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void trade(String day, String product, String amount) throws Exception {
        Trades.trade(client).ref(day + product).on(day).product(product).amount(amount).save(store);
    }

    private ClientProfit june() throws StoreException {
        return profits.profit(store, client, JUNE, JUNE);
    }

    @Test
    void withoutDataThereIsNoAdvice() throws Exception {
        assertFalse(june().now().hasData());
        assertEquals(List.of(), june().advice());
        Trades.due(store, client, LocalDate.of(2026, 6, 1), "500", null);
        assertEquals(List.of(), june().advice(), "a due alone says nothing of the business");
    }

    /** Oil at 20 %: 800 / 0.8 = 1,000; tea of a grocer at 25 %: 300 / 0.75 = 400; rice at 15 %: 85 / 0.85 = 100. 1,500 − 1,185 − 100 − 15 = 200. */
    @Test
    void salesAreEstimatedByTheNearestMargin() throws Exception {
        profits.setMargin(store, "chief", new MarginRate("oil", "", new BigDecimal("0.2")));
        profits.setMargin(store, "chief", new MarginRate("tea", "", new BigDecimal("0.5")));
        profits.setMargin(store, "chief", new MarginRate("tea", "grocer", new BigDecimal("0.25")));
        trade("2026-06-01", "oil", "800");
        trade("2026-06-30", "tea", "300");
        trade("2026-06-02", "rice", "85");
        Trades.due(store, client, LocalDate.of(2026, 6, 30), "100", null);
        profits.enter(store, "clerk", client, JUNE, FigureKind.COST, new BigDecimal("15"));
        ClientProfit profit = june();
        assertEquals(0, new BigDecimal("1500").compareTo(profit.now().sales()));
        assertEquals(0, new BigDecimal("200").compareTo(profit.now().profit()));
        assertEquals(List.of("oil", "tea", "rice"), profit.now().products().stream().map(each -> each.product()).toList());
        assertEquals(0, profit.now().overdue().signum(), "the due of the 30th is not late on the 16th");
        assertEquals(List.of(), profit.advice());
    }

    /**
     * 850 of rice at 15 % are sold for 1,000. The goods are invoiced as a due of 850, the stall costs 100 a month and has a deposit of 500. Of the contract: 1,000 − 850 − 100 = 50. All dues count the goods
     * twice and the deposit as a cost: 1,000 − 850 − 1,450 = −1,300. None: 150.
     */
    @Test
    void invoicesOfTheGoodsAndDepositsAreNoRent() throws Exception {
        store.write("test", tx -> tx.sql().execute("DELETE FROM setting WHERE name LIKE 'support.profit%'"));
        assertEquals(DuesCounted.CONTRACTS, profits.dues(store), "with the plug-in for contracts");
        trade("2026-06-03", "rice", "850");
        for (String amount : List.of("850", "100", "500")) {
            Trades.due(store, client, LocalDate.of(2026, 6, 20), amount, null);
        }
        Trades.due(store, client, LocalDate.of(2026, 5, 31), "99", null);
        store.write("test", tx -> {
            tx.changed(ContractPackage.Literals.CONTRACT);
            tx.sql().execute("INSERT INTO contract (id, contract_number, client_id, category, subject, state, signed_on, start_date, currency) VALUES (1, 'HT-1', ?, 'x', 'Stall', 'in_force', DATE('2025-12-20'), DATE('2026-01-01'), 'CNY')", client);
            return tx.sql().execute("INSERT INTO contract_due (due_id, contract_id, kind, from_date, to_date, due_date) SELECT id, 1, CASE WHEN amount = 500 THEN 'DEPOSIT' ELSE 'PERIOD' END, due_date, due_date, due_date"
                    + " FROM due WHERE amount < 850");
        });
        assertDues("100", "50");
        profits.setDues(store, "chief", DuesCounted.ALL);
        assertDues("1450", "-1300");
        profits.setDues(store, "chief", DuesCounted.NONE);
        assertDues("0", "150");
        profits.setDues(store, "chief", DuesCounted.CONTRACTS);
        assertDues("100", "50");
    }

    private void assertDues(String dues, String profit) throws StoreException {
        assertEquals(0, new BigDecimal(dues).compareTo(june().now().dues()), () -> dues);
        assertEquals(0, new BigDecimal(profit).compareTo(june().now().profit()), () -> profit);
    }

    @Test
    void whatTheClientToldCounts() throws Exception {
        trade("2026-05-03", "rice", "850");
        trade("2026-06-03", "rice", "850");
        profits.enter(store, "clerk", client, JUNE, FigureKind.SALES, new BigDecimal("900"));
        ClientProfit both = profits.profit(store, client, MAY, JUNE);
        assertEquals(0, new BigDecimal("1900").compareTo(both.now().sales()), "1,000 estimated and 900 told");
        assertEquals(1, both.now().knownMonths());
        profits.enter(store, "clerk", client, JUNE, FigureKind.SALES, null);
        assertEquals(0, profits.profit(store, client, MAY, JUNE).now().knownMonths());
    }

    /** May 2,000, June 850 of which 800 rice at 15 %, sales 941.18 + 100: rent 300 is 28.8 % of 1,041.18; profit −108.82; 300 overdue. */
    @Test
    void adviceNamesTheNumbersItRestsOn() throws Exception {
        profits.setMargin(store, "chief", new MarginRate("tea", "", new BigDecimal("0.5")));
        trade("2026-05-03", "rice", "2000");
        trade("2026-06-03", "rice", "800");
        trade("2026-06-04", "tea", "50");
        Trades.due(store, client, LocalDate.of(2026, 6, 15), "300", null);
        List<Advice> advice = june().advice();
        assertEquals(List.of(AdviceKind.LOSS, AdviceKind.RENT_SHARE, AdviceKind.PRODUCT_MARGIN, AdviceKind.OVERDUE, AdviceKind.PURCHASES_FALL), advice.stream().map(Advice::kind).toList());
        assertEquals(List.of("108.82", "1,041.18", "850.00", "300.00", "0.00"), advice.get(0).numbers());
        assertEquals(List.of("28.8", "300.00", "1,041.18", "20.0"), advice.get(1).numbers());
        assertEquals(List.of("rice", "94.1", "15.0", "tea", "50.0", "823.53"), advice.get(2).numbers(), "1,000 of tea earn 1,000, of rice 176.47");
        assertEquals(List.of("300.00", "-108.82"), advice.get(3).numbers());
        assertEquals("Purchases fell from 2,000.00 to 850.00 (57.5 %): visit and ask what sells and what does not.", advice.get(4).sentence());
        profits.setLimit(store, "chief", AdviceKind.RENT_SHARE, new BigDecimal("0.3"));
        assertEquals(4, june().advice().size());
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThrows(StoreException.class, () -> profits.setMargin(store, "chief", new MarginRate("", "", BigDecimal.ONE)));
        assertThrows(StoreException.class, () -> profits.removeMargin(store, "chief", "", ""));
        assertThrows(StoreException.class, () -> profits.enter(store, "clerk", client, JUNE, FigureKind.SALES, new BigDecimal("1.001")));
        assertThrows(StoreException.class, () -> profits.setLimit(store, "chief", AdviceKind.LOSS, BigDecimal.ONE));
        assertThrows(StoreException.class, () -> profits.profit(store, client, JUNE, MAY));
    }
}
