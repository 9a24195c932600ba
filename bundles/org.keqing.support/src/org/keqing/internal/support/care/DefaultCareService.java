package org.keqing.internal.support.care;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.care.Birthdays.Birthday;
import org.keqing.internal.support.role.DefaultSupportRoles;
import org.keqing.store.RowsById;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.care.CareEntry;
import org.keqing.support.care.CareNeed;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Festival;
import org.keqing.support.care.Reminder;
import org.osgi.service.component.annotations.Component;

/** Looks through the birthdays and needs that are known. */
@Component(service = CareService.class)
public final class DefaultCareService implements CareService {

    private static final int OCCASION = 200;
    private static final int WHAT = 1_000;
    private static final int FESTIVAL_ID = 40;
    private static final int FESTIVAL_NAME = 100;

    @Override
    public List<Reminder> reminders(Store store, LocalDate today, int days, long clientId) throws StoreException {
        return clientId == 0 ? reminders(store, today, days, Birthdays::all, "") : reminders(store, today, days, birthdays -> birthdays.ofClient(clientId), " WHERE k.id = ?", clientId);
    }

    @Override
    public List<Reminder> first(Store store, LocalDate today, int days, int limit) throws StoreException {
        return cut(reminders(store, today, days, birthdays -> birthdays.first(limit), ""), limit);
    }

    @Override
    public List<Reminder> ofManager(Store store, LocalDate today, int days, String manager, int limit) throws StoreException {
        return cut(reminders(store, today, days, birthdays -> birthdays.ofManager(manager), " WHERE k.manager = ?", manager), limit);
    }

    private static List<Reminder> cut(List<Reminder> reminders, int limit) {
        return reminders.size() > limit ? List.copyOf(reminders.subList(0, limit)) : reminders;
    }

    /** Which birthdays are looked at. */
    @FunctionalInterface
    private interface Choice {
        List<Birthday> of(Birthdays birthdays) throws SQLException;
    }

    /** @param where whose needs */
    private static List<Reminder> reminders(Store store, LocalDate today, int days, Choice choice, String where, Object... chosen) throws StoreException {
        if (days < 0 || days > MOST_DAYS) {
            throw new StoreException(NLS.bind(Messages.MsgDays, days, MOST_DAYS));
        }
        LocalDate last = today.plusDays(days);
        return store.read(tx -> {
            List<Reminder> found = new ArrayList<>();
            Map<String, Integer> done = done(tx, today);
            for (Festival each : festivals(tx)) {
                LocalDate date = each.active() ? each.next(today) : LocalDate.MAX;
                if (!date.isAfter(last)) {
                    String name = each.name(Locale.getDefault());
                    found.add(new Reminder(date, Reminder.Kind.FESTIVAL, name, 0, null, null, null, 0, each.lunar(), 0,
                            done.getOrDefault(key(0, each.nameEn(), date), 0) + (each.nameZh().equals(each.nameEn()) ? 0 : done.getOrDefault(key(0, each.nameZh(), date), 0))));
                }
            }
            for (Birthday each : choice.of(new Birthdays(tx, today, last))) {
                found.add(new Reminder(each.date(), Reminder.Kind.BIRTHDAY, each.person(), each.client(), each.code(), each.name(), each.manager(), each.years(), each.lunar(), each.subject(),
                        done.getOrDefault(key(each.client(), each.person(), each.date()), 0)));
            }
            found.addAll(Needs.due(tx, last, where, chosen));
            found.sort(Comparator.comparing(Reminder::date).thenComparing(Reminder::kind).thenComparing(Reminder::occasion));
            return found;
        });
    }

    /** How many entries there are for an occasion: of a client, and of all under the client 0. */
    private static Map<String, Integer> done(Tx tx, LocalDate from) {
        Map<String, Integer> done = new HashMap<>();
        tx.sql().fetch("SELECT DISTINCT client_id, occasion, occasion_date FROM care_log WHERE occasion_date >= ?", from).forEach(row -> {
            done.merge(key(row.get(0, Long.class), row.get(1, String.class), row.get(2, LocalDate.class)), 1, Integer::sum);
            done.merge(key(0, row.get(1, String.class), row.get(2, LocalDate.class)), 1, Integer::sum);
        });
        return done;
    }

    private static String key(long client, String occasion, LocalDate date) {
        return client + " " + date + ' ' + occasion;
    }

    @Override
    public void keepLunar(Store store, String user, long subjectId, boolean lunar) throws StoreException {
        store.write(user, tx -> {
            tx.sql().execute("DELETE FROM care_lunar WHERE subject_id = ?", subjectId);
            return lunar ? tx.sql().execute("INSERT INTO care_lunar (subject_id) VALUES (?)", subjectId) : 0;
        });
    }

    @Override
    public List<Festival> festivals(Store store) throws StoreException {
        return store.read(DefaultCareService::festivals);
    }

    private static List<Festival> festivals(Tx tx) {
        return tx.sql().fetch("SELECT id, name_en, name_zh, lunar, month_no, day_no, active, lead_days FROM festival ORDER BY id").map(row -> new Festival(row.get(0, String.class), row.get(1, String.class),
                row.get(2, String.class), row.get(3, Boolean.class), row.get(4, Integer.class), row.get(5, Integer.class), row.get(6, Boolean.class), row.get(7, Integer.class)));
    }

    @Override
    public void setFestival(Store store, String user, Festival festival) throws StoreException {
        if (!isText(festival.id(), FESTIVAL_ID) || !isText(festival.nameEn(), FESTIVAL_NAME) || !isText(festival.nameZh(), FESTIVAL_NAME) || !exists(festival)) {
            throw new StoreException(NLS.bind(Messages.MsgFestival, new Object[] { festival.id(), festival.month(), festival.day() }));
        }
        if (festival.lead() < 0 || festival.lead() > MOST_DAYS) {
            throw new StoreException(NLS.bind(Messages.MsgDays, festival.lead(), MOST_DAYS));
        }
        store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            tx.sql().execute("DELETE FROM festival WHERE id = ?", festival.id());
            return tx.sql().execute("INSERT INTO festival (id, name_en, name_zh, lunar, month_no, day_no, active, lead_days) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", festival.id(), festival.nameEn(), festival.nameZh(),
                    festival.lunar(), festival.month(), festival.day(), festival.active(), festival.lead());
        });
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    private static boolean exists(Festival festival) {
        int longest = festival.lunar() ? 30 : festival.month() >= 1 && festival.month() <= 12 ? Month.of(festival.month()).maxLength() : 0;
        return festival.month() >= 1 && festival.month() <= 12 && festival.day() >= 0 && festival.day() <= longest;
    }

    @Override
    public void removeFestival(Store store, String user, String id) throws StoreException {
        store.write(user, tx -> {
            DefaultSupportRoles.requireManager(tx, user);
            return tx.sql().execute("DELETE FROM festival WHERE id = ?", id);
        });
    }

    @Override
    public long log(Store store, String user, CareEntry entry) throws StoreException {
        String occasion = entry.occasion().strip();
        String what = entry.what().strip();
        if (occasion.isEmpty() || occasion.length() > OCCASION || what.isEmpty() || what.length() > WHAT) {
            throw new StoreException(NLS.bind(Messages.MsgEntry, OCCASION, WHAT));
        }
        if (entry.cost() != null && (entry.cost().signum() < 0 || entry.cost().stripTrailingZeros().scale() > 2)) {
            throw new StoreException(NLS.bind(Messages.MsgCost, entry.cost().toPlainString()));
        }
        return store.write(user, tx -> {
            long id = tx.newId();
            tx.sql().execute("INSERT INTO care_log (id, client_id, occasion, occasion_date, done_on, done_by, what, cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", id, entry.clientId(), occasion,
                    entry.occasionDate(), entry.doneOn(), entry.doneBy(), what, entry.cost());
            return id;
        });
    }

    @Override
    public List<CareEntry> entries(Store store, long clientId, int limit) throws StoreException {
        String select = "SELECT l.id, l.client_id, k.code, k.name, l.occasion, l.occasion_date, l.done_on, l.done_by, l.what, l.cost FROM care_log l JOIN client k ON k.id = l.client_id WHERE l.id IN (:ids)";
        String ids = "SELECT l.id FROM care_log l";
        String newest = " ORDER BY l.done_on DESC, l.id DESC";
        return store.read(tx -> RowsById.inOrder(tx, select, clientId == 0 ? RowsById.ids(tx, ids + newest, limit) : RowsById.ids(tx, ids + " WHERE l.client_id = ?" + newest, limit, clientId),
                row -> new CareEntry(row.get(0, Long.class),
                row.get(1, Long.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class), row.get(5, LocalDate.class), row.get(6, LocalDate.class),
                row.get(7, String.class), row.get(8, String.class), row.get(9, BigDecimal.class))));
    }

    @Override
    public List<CareNeed> needs(Store store, long clientId) throws StoreException {
        return store.read(tx -> Needs.read(tx, clientId));
    }

    @Override
    public void setNeed(Store store, String user, CareNeed need) throws StoreException {
        store.write(user, tx -> Needs.write(tx, user, need));
    }

    @Override
    public void removeNeed(Store store, String user, long clientId, CareNeed.Kind kind) throws StoreException {
        store.write(user, tx -> Needs.remove(tx, clientId, kind));
    }
}
