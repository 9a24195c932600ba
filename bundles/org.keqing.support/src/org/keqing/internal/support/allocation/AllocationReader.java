package org.keqing.internal.support.allocation;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keqing.store.Tx;
import org.keqing.support.allocation.AllocationClass;
import org.keqing.support.allocation.AllocationInput;

/** Reads the clients of an allocation with their stock and their purchases before. */
final class AllocationReader {

    private static final int DECIMALS = 4;

    private final Tx tx;
    private final String product;

    AllocationReader(Tx tx, String product) {
        this.tx = tx;
        this.product = product;
    }

    /** A client as it is today. */
    record Person(long id, String code, String name, String region, String manager, int of, BigDecimal stock, BigDecimal purchases) {
    }

    /** The clients that have a class, by code. */
    List<Person> persons(List<AllocationClass> classes, Map<Long, String> classOf, YearMonth period, int months) throws SQLException {
        Map<String, Integer> index = new HashMap<>();
        classes.forEach(each -> index.put(each.id(), index.size()));
        Map<Long, BigDecimal> stock = stock();
        Map<Long, BigDecimal> bought = purchases(period.minusMonths(months).atDay(1), period.atDay(1));
        List<Person> persons = new ArrayList<>();
        try (PreparedStatement select = tx.connection().prepareStatement("SELECT id, code, name, region, manager FROM client"); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long id = row.getLong(1);
                Integer of = index.get(classOf.get(id));
                if (of != null) {
                    persons.add(new Person(id, row.getString(2), row.getString(3), row.getString(4), row.getString(5), of, stock.get(id), bought.getOrDefault(id, BigDecimal.ZERO)));
                }
            }
        }
        persons.sort(Comparator.comparing(Person::code));
        return persons;
    }

    private Map<Long, BigDecimal> stock() throws SQLException {
        Map<Long, BigDecimal> stock = new HashMap<>();
        try (PreparedStatement select = tx.connection().prepareStatement("SELECT client_id, quantity FROM client_stock WHERE product = ?")) {
            select.setString(1, product);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    stock.put(row.getLong(1), row.getBigDecimal(2));
                }
            }
        }
        return stock;
    }

    /** What each bought from a day to before another; returns taken off. */
    private Map<Long, BigDecimal> purchases(LocalDate from, LocalDate before) throws SQLException {
        Map<Long, BigDecimal> bought = new HashMap<>();
        try (PreparedStatement select = tx.connection().prepareStatement("SELECT client_id, quantity FROM trade WHERE product = ? AND trade_date >= ? AND trade_date < ? AND quantity IS NOT NULL")) {
            select.setString(1, product);
            select.setDate(2, Date.valueOf(from));
            select.setDate(3, Date.valueOf(before));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    bought.merge(row.getLong(1), row.getBigDecimal(2), BigDecimal::add);
                }
            }
        }
        return bought;
    }

    /** The same as columns. */
    static AllocationInput columns(List<Person> persons) {
        int count = persons.size();
        long[] ids = new long[count];
        String[] codes = new String[count];
        int[] classes = new int[count];
        long[] stock = new long[count];
        long[] purchases = new long[count];
        for (int i = 0; i < count; i++) {
            Person each = persons.get(i);
            ids[i] = each.id();
            codes[i] = each.code();
            classes[i] = each.of();
            stock[i] = each.stock() == null ? 0 : unscaled(each.stock());
            purchases[i] = Math.max(0, unscaled(each.purchases()));
        }
        return new AllocationInput(ids, codes, classes, stock, purchases);
    }

    private static long unscaled(BigDecimal number) {
        return number.setScale(DECIMALS).unscaledValue().longValueExact();
    }
}
