package org.keqing.internal.support.care;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.care.CareNeed;
import org.keqing.support.care.CareService;
import org.keqing.support.care.Reminder;

/** Needs of clients, in the table {@code care_need}. */
final class Needs {

    private static final int NOTE = 1_000;

    private Needs() {
    }

    static String word(CareNeed.Kind kind) {
        return switch (kind) {
            case WEAK -> Messages.NeedWeak;
            case ELDERLY -> Messages.NeedElderly;
            case HARDSHIP -> Messages.NeedHardship;
        };
    }

    static List<CareNeed> read(Tx tx, long client) {
        Object[] chosen = client == 0 ? new Object[0] : new Object[] { client };
        return tx.sql().fetch("SELECT n.client_id, k.code, k.name, n.kind, n.since_date, n.note, n.every_days FROM care_need n JOIN client k ON k.id = n.client_id"
                + (client == 0 ? "" : " WHERE n.client_id = ?") + " ORDER BY k.code, n.kind", chosen).map(row -> new CareNeed(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
                        CareNeed.Kind.valueOf(row.get(3, String.class)), row.get(4, LocalDate.class), row.get(5, String.class), row.get(6, Integer.class)));
    }

    static int write(Tx tx, String user, CareNeed need) throws StoreException {
        String note = need.note() == null || need.note().isBlank() ? null : need.note().strip();
        if (need.everyDays() < 1 || need.everyDays() > CareService.MOST_DAYS || note != null && note.length() > NOTE) {
            throw new StoreException(NLS.bind(Messages.MsgNeed, CareService.MOST_DAYS, NOTE));
        }
        remove(tx, need.clientId(), need.kind());
        return tx.sql().execute("INSERT INTO care_need (client_id, kind, since_date, note, every_days, entered_by) VALUES (?, ?, ?, ?, ?, ?)", need.clientId(), need.kind().name(), need.since(), note,
                need.everyDays(), user);
    }

    static int remove(Tx tx, long client, CareNeed.Kind kind) {
        return tx.sql().execute("DELETE FROM care_need WHERE client_id = ? AND kind = ?", client, kind.name());
    }

    /**
     * Who is to be looked in on: so many days after what was last done for the client, whatever the occasion, or after the need began.
     *
     * @param last  last day that is looked at
     * @param where which clients, by {@code k}; empty: all
     */
    static List<Reminder> due(Tx tx, LocalDate last, String where, Object... chosen) {
        return tx.sql().fetch("SELECT k.id, k.code, k.name, k.manager, n.kind, n.since_date, n.every_days, (SELECT MAX(l.done_on) FROM care_log l WHERE l.client_id = k.id)"
                + " FROM care_need n JOIN client k ON k.id = n.client_id" + where, chosen).map(row -> {
                    LocalDate since = row.get(5, LocalDate.class);
                    LocalDate done = row.get(7, LocalDate.class);
                    LocalDate day = (done == null || done.isBefore(since) ? since : done).plusDays(row.get(6, Integer.class));
                    return new Reminder(day, Reminder.Kind.NEED, word(CareNeed.Kind.valueOf(row.get(4, String.class))), row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
                            row.get(3, String.class), 0, false, row.get(0, Long.class), 0);
                }).stream().filter(reminder -> !reminder.date().isAfter(last)).toList();
    }
}
