package org.keqing.internal.support.care;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jooq.Record;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;
import org.keqing.support.care.LunarDay;

/**
 * Birthdays that come up, of decision makers and of contacts; what is shown of their clients is read of these only.
 * Those of all clients are found by an index on the day of birth: for each year of birth the days that lie ahead.
 */
final class Birthdays {

    private static final int FETCH = 1_000;
    private static final int YEAR = 360;
    /** How many times as many days are looked at when those before were not enough. */
    private static final int MORE = 4;
    private static final Source CLIENTS = new Source("client", "SELECT p.id, p.id, p.birthday FROM client p WHERE ", "p.id");
    private static final Source CONTACTS = new Source("contact", "SELECT p.id, p.owner_id, p.birthday FROM contact p WHERE ", "p.owner_id");
    private static final List<Source> SOURCES = List.of(CLIENTS, CONTACTS);

    private final Tx tx;
    private final LocalDate today;
    private final LocalDate last;
    private final Set<Long> lunar;

    /** Where birthdays stand: gives subject, client and day of birth, which indexes have. */
    private record Source(String table, String select, String client) {
    }

    /** A day of birth that is kept until the last day that is looked at. */
    private record Kept(long subject, long client, LocalDate date, int years, boolean lunar) {

        boolean ofClient() {
            return subject == client;
        }
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
        List<Kept> found = new ArrayList<>();
        for (Source source : SOURCES) {
            ofClients(source, List.of(client), found);
        }
        return withClients(found);
    }

    /** All of the manager's clients are looked at, by an index that has their birthdays. */
    List<Birthday> ofManager(String manager) throws SQLException {
        List<Long> clients = new ArrayList<>();
        List<Kept> found = new ArrayList<>();
        RowsById.Row adding = adding(found, last);
        try (PreparedStatement select = tx.connection().prepareStatement(CLIENTS.select() + "p.manager = ?")) {
            select.setFetchSize(FETCH);
            select.setString(1, manager);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    clients.add(rows.getLong(1));
                    adding.take(rows);
                }
            }
        }
        ofClients(CONTACTS, clients, found);
        return withClients(found);
    }

    private void ofClients(Source source, List<Long> clients, List<Kept> found) throws SQLException {
        RowsById.visit(tx, source.select() + source.client() + " IN (:ids)", clients, adding(found, last));
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
        List<Kept> found = new ArrayList<>();
        for (Source source : SOURCES) {
            RowsById.visit(tx, source.select() + "p.id IN (:ids)", subjects(source, day), adding(found, day));
        }
        return withClients(found);
    }

    private List<Birthday> withClients(List<Kept> found) throws SQLException {
        Map<Long, Record> clients = new HashMap<>();
        RowsById.each(tx, "SELECT k.id, k.code, k.name, k.manager, k.contact_name FROM client k WHERE k.id IN (:ids)", found.stream().map(Kept::client).distinct().toList(),
                row -> clients.put(row.get(0, Long.class), row));
        Map<Long, String> contacts = new HashMap<>();
        RowsById.each(tx, "SELECT c.id, c.name FROM contact c WHERE c.id IN (:ids)", found.stream().filter(kept -> !kept.ofClient()).map(Kept::subject).toList(),
                row -> contacts.put(row.get(0, Long.class), row.get(1, String.class)));
        return found.stream().filter(kept -> clients.containsKey(kept.client())).map(kept -> birthday(kept, clients.get(kept.client()), contacts)).toList();
    }

    private static Birthday birthday(Kept kept, Record client, Map<Long, String> contacts) {
        String name = client.get(2, String.class);
        String person = kept.ofClient() ? client.get(4, String.class) : contacts.get(kept.subject());
        return new Birthday(kept.subject(), kept.client(), client.get(1, String.class), name, client.get(3, String.class), person == null ? name : person, kept.date(), kept.years(), kept.lunar());
    }

    private RowsById.Row adding(List<Kept> found, LocalDate until) {
        return row -> {
            Date birthday = row.getDate(3);
            if (birthday != null) {
                long subject = row.getLong(1);
                LocalDate born = birthday.toLocalDate();
                boolean isLunar = lunar.contains(subject);
                LocalDate date = next(born, isLunar);
                int years = date.getYear() - born.getYear();
                if (!date.isAfter(until) && years > 0) {
                    found.add(new Kept(subject, row.getLong(2), date, years, isLunar));
                }
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
