package org.keqing.internal.pack.keyaccount;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;

import org.keqing.pack.keyaccount.traits.TraitPeriod;
import org.keqing.store.Tx;

/**
 * The trade lines of some clients over a period, read in the order in which the database has them and put to their clients here: a database that keeps them by day would read
 * the table once for each client to give them in another order. About 40 bytes a line and its document once.
 */
final class TradeLines {

    private static final int FETCH = 5000;
    private static final int SCALE = 4;
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final long[] clients;
    private int[] client = new int[1024];
    private int[] day = new int[1024];
    private String[] document = new String[1024];
    private long[][] numbers = new long[3][1024];
    private int size;
    private int[] order;
    private int[] begin;

    /** @param clients ascending */
    private TradeLines(long[] clients) {
        this.clients = clients;
    }

    /**
     * Reads lines.
     *
     * @param clients whose, ascending
     */
    static TradeLines read(Tx tx, long[] clients, TraitPeriod period) throws SQLException {
        TradeLines lines = new TradeLines(clients);
        boolean one = clients.length == 1;
        String sql = "SELECT client_id, trade_date, ref, quantity, amount, cost FROM trade WHERE trade_date >= ? AND trade_date <= ?" + (one ? " AND client_id = ?" : "");
        try (PreparedStatement statement = tx.connection().prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            statement.setDate(1, Date.valueOf(period.from()));
            statement.setDate(2, Date.valueOf(period.to()));
            if (one) {
                statement.setLong(3, clients[0]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    int index = Arrays.binarySearch(clients, rows.getLong(1));
                    if (index >= 0) {
                        lines.add(index, rows);
                    }
                }
            }
        }
        lines.arrange();
        return lines;
    }

    private void add(int index, ResultSet rows) throws SQLException {
        if (size == client.length) {
            grow();
        }
        client[size] = index;
        day[size] = (int) rows.getDate(2).toLocalDate().toEpochDay();
        String named = Purchase.document(rows.getString(3));
        document[size] = size > 0 && named != null && named.equals(document[size - 1]) ? document[size - 1] : named;
        for (int i = 0; i < numbers.length; i++) {
            BigDecimal number = rows.getBigDecimal(4 + i);
            numbers[i][size] = number == null ? UNKNOWN : number.setScale(SCALE).unscaledValue().longValueExact();
        }
        size++;
    }

    private void grow() {
        int room = size + (size >> 1);
        client = Arrays.copyOf(client, room);
        day = Arrays.copyOf(day, room);
        document = Arrays.copyOf(document, room);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Arrays.copyOf(numbers[i], room);
        }
    }

    private void arrange() {
        begin = new int[clients.length + 1];
        for (int line = 0; line < size; line++) {
            begin[client[line] + 1]++;
        }
        for (int index = 0; index < clients.length; index++) {
            begin[index + 1] += begin[index];
        }
        int[] next = Arrays.copyOf(begin, clients.length);
        order = new int[size];
        for (int line = 0; line < size; line++) {
            order[next[client[line]]++] = line;
        }
    }

    /** What the lines of a client sum up to. */
    AccountSums sums(int index, TraitPeriod period) {
        AccountSums sums = new AccountSums(period);
        for (int i = begin[index]; i < begin[index + 1]; i++) {
            int line = order[i];
            sums.add(LocalDate.ofEpochDay(day[line]), document[line], number(0, line), number(1, line), number(2, line));
        }
        return sums;
    }

    private BigDecimal number(int column, int line) {
        long unscaled = numbers[column][line];
        return unscaled == UNKNOWN ? null : BigDecimal.valueOf(unscaled, SCALE);
    }
}
