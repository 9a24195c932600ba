package org.keqing.internal.support.care;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.keqing.store.RowsById;
import org.keqing.store.Tx;
import org.keqing.support.care.LunarDay;

/** Birthdays that come up, of decision makers and of contacts. Those of all clients are found by an index on the day of birth: for each year of birth the days that lie ahead. */
final class Birthdays {

    private static final int FETCH = 1_000;
    private static final int YEAR = 360;
    /** How many times as many days are looked at when those before were not enough. */
    private static final int MORE = 4;
    private static final List<Source> SOURCES = List.of(
            new Source("client", "SELECT k.id, k.id, k.code, k.name, k.manager, k.contact_name, k.birthday FROM client k WHERE k.birthday IS NOT NULL", "k.id"),
            new Source("contact", "SELECT c.id, k.id, k.code, k.name, k.manager, c.name, c.birthday FROM contact c JOIN client k ON k.id = c.owner_id WHERE c.birthday IS NOT NULL", "c.id"));

    private final Tx tx;
    private final LocalDate today;
    private final LocalDate last;
    private final Set<Long> lunar;

    /** Where birthdays stand: gives subject, client, code, name, manager, person and day of birth. */
    private record Source(String table, String select, String subject) {
    }

    /** One that comes up. */
    record Birthday(long subject, long client, String code, String name, String manager, String person, LocalDate date, int years, boolean lunar) {
    }

    /** @param last day that is looked at */
    Birthdays(Tx tx, LocalDate today, LocalDate last) {
        this.tx = tx;
        this.today = today;
        this.last = last;
        this.lunar = new HashSet<>(tx.sql().fetch("SELECT subject_id FROM care_lunar").map(row -> row.get(0, Long.class)));
    }

    List<Birthday> ofClient(long client) throws SQLException {
        return where(" AND k.id = ?", client);
    }

    List<Birthday> ofManager(String manager) throws SQLException {
        return where(" AND k.manager = ?", manager);
    }

    private List<Birthday> where(String condition, Object value) throws SQLException {
        List<Birthday> found = new ArrayList<>();
        RowsById.Row adding = adding(found, last);
        for (Source source : SOURCES) {
            try (PreparedStatement select = tx.connection().prepareStatement(source.select() + condition)) {
                select.setFetchSize(FETCH);
                select.setObject(1, value);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        adding.take(rows);
                    }
                }
            }
        }
        return found;
    }

    /** Of all clients. */
    List<Birthday> all() throws SQLException {
        return until(last);
    }

    /** Of all clients those that come first, as many as wanted or a few more; all when they are fewer. */
    List<Birthday> first(int wanted) throws SQLException {
        for (int days = 1; today.plusDays(days).isBefore(last); days *= MORE) {
            List<Birthday> found = until(today.plusDays(days));
            if (found.size() >= wanted) {
                return found;
            }
        }
        return until(last);
    }

    private List<Birthday> until(LocalDate day) throws SQLException {
        List<Birthday> found = new ArrayList<>();
        for (Source source : SOURCES) {
            RowsById.visit(tx, source.select() + " AND " + source.subject() + " IN (:ids)", subjects(source, day), adding(found, day));
        }
        return found;
    }

    private RowsById.Row adding(List<Birthday> found, LocalDate until) {
        return row -> {
            long subject = row.getLong(1);
            LocalDate born = row.getDate(7).toLocalDate();
            boolean isLunar = lunar.contains(subject);
            LocalDate date = next(born, isLunar);
            int years = date.getYear() - born.getYear();
            if (!date.isAfter(until) && years > 0) {
                String person = row.getString(6) == null ? row.getString(4) : row.getString(6);
                found.add(new Birthday(subject, row.getLong(2), row.getString(3), row.getString(4), row.getString(5), person, date, years, isLunar));
            }
        };
    }

    private LocalDate next(LocalDate born, boolean isLunar) {
        return isLunar ? LunarDay.of(born).next(today) : next(born, today);
    }

    /** A birthday of the 29th of February is kept on the 28th in common years. */
    static LocalDate next(LocalDate born, LocalDate today) {
        LocalDate date = born.plusYears((long) today.getYear() - born.getYear());
        return date.isBefore(today) ? born.plusYears(today.getYear() + 1L - born.getYear()) : date;
    }

    /** Who has a birthday until a day. */
    private List<Long> subjects(Source source, LocalDate day) throws SQLException {
        Map<Long, LocalDate> born = new TreeMap<>();
        tx.sql().fetch("SELECT p.id, p.birthday FROM care_lunar l JOIN " + source.table() + " p ON p.id = l.subject_id WHERE p.birthday IS NOT NULL")
                .forEach(row -> born.put(row.get(0, Long.class), row.get(1, LocalDate.class)));
        LocalDate oldest = one("SELECT MIN(birthday) FROM " + source.table());
        if (oldest != null) {
            int from = oldest.getYear() - 1;
            int to = one("SELECT MAX(birthday) FROM " + source.table()).getYear();
            try (PreparedStatement select = tx.connection().prepareStatement("SELECT id, birthday FROM " + source.table() + " WHERE birthday >= ? AND birthday <= ?")) {
                if (day.isAfter(today.plusDays(YEAR))) {
                    born(select, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), born);
                } else {
                    for (int year = from; year <= to; year++) {
                        // a day more at both ends: the last days of February
                        LocalDate first = today.withYear(year).minusDays(1);
                        born(select, first, first.plusDays(day.toEpochDay() - today.toEpochDay() + 2), born);
                    }
                }
            }
        }
        return born.entrySet().stream().filter(each -> !next(each.getValue(), lunar.contains(each.getKey())).isAfter(day)).map(Map.Entry::getKey).toList();
    }

    private LocalDate one(String select) {
        return tx.sql().fetchOne(select).get(0, LocalDate.class);
    }

    private static void born(PreparedStatement select, LocalDate from, LocalDate to, Map<Long, LocalDate> born) throws SQLException {
        select.setDate(1, Date.valueOf(from));
        select.setDate(2, Date.valueOf(to));
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                born.put(rows.getLong(1), rows.getDate(2).toLocalDate());
            }
        }
    }
}
