package org.keqing.internal.support.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jooq.Record;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.Tx;
import org.osgi.service.component.annotations.Component;

/** Whose birthday is kept by the Chinese calendar: a client's decision maker, or the contact of that name. */
@Component(service = RowKind.class)
public final class LunarRows implements RowKind {

    private static final String CLIENT = "client"; //$NON-NLS-1$
    private static final String CONTACT = "contact"; //$NON-NLS-1$
    private static final String LUNAR = "lunar"; //$NON-NLS-1$

    /** @param contact name; {@code null} for the decision maker */
    private record Subject(String client, String contact) {
    }

    @Override
    public String id() {
        return "lunar-birthdays"; //$NON-NLS-1$
    }

    @Override
    public String name(Locale locale) {
        return KindWords.of(id(), locale);
    }

    @Override
    public List<String> columns() {
        return List.of(CLIENT, CONTACT, LUNAR);
    }

    @Override
    public Set<String> required() {
        return Set.of(CLIENT, LUNAR);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    /** All who may have a birthday, in the order of an export; of contacts of one name the first. */
    private static Map<Subject, Long> subjects(Tx tx) {
        Map<Subject, Long> subjects = new LinkedHashMap<>();
        for (Record row : tx.sql().fetch("SELECT c.code, c.id, k.name, k.id FROM client c LEFT JOIN contact k ON k.owner_id = c.id ORDER BY c.code, k.position, k.id")) { //$NON-NLS-1$
            subjects.putIfAbsent(new Subject(row.get(0, String.class), null), row.get(1, Long.class));
            if (row.get(2, String.class) != null) {
                subjects.putIfAbsent(new Subject(row.get(0, String.class), row.get(2, String.class)), row.get(3, Long.class));
            }
        }
        return subjects;
    }

    private static Set<Long> lunar(Tx tx) {
        return new HashSet<>(tx.sql().fetch("SELECT subject_id FROM care_lunar").map(row -> row.get(0, Long.class))); //$NON-NLS-1$
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        Map<Subject, Long> subjects = store.read(LunarRows::subjects);
        Set<Long> before = store.read(LunarRows::lunar);
        Map<Long, Boolean> changes = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        while (rows.next()) {
            Long subject = subjects.get(new Subject(rows.text(CLIENT), rows.text(CONTACT)));
            boolean lunar = rows.text(LUNAR).equalsIgnoreCase("true"); //$NON-NLS-1$
            if (!subjects.containsKey(new Subject(rows.text(CLIENT), null))) {
                rows.problem(CLIENT, Messages.MsgNoSuchClient);
            } else if (subject == null) {
                rows.problem(CONTACT, Messages.MsgNoSuchContact);
            } else if (!lunar && !rows.text(LUNAR).equalsIgnoreCase("false")) { //$NON-NLS-1$
                rows.problem(LUNAR, Messages.MsgTrueOrFalse);
            } else if (!seen.add(subject)) {
                rows.problem(CLIENT, Messages.MsgTwice);
            } else if (before.contains(subject) == lunar) {
                rows.count(RowReader.Effect.UNCHANGED);
            } else {
                rows.count(lunar ? RowReader.Effect.INSERTED : RowReader.Effect.UPDATED);
                changes.put(subject, lunar);
            }
        }
        if (!rehearsal && !rows.hasProblems() && !changes.isEmpty()) {
            store.write(user, tx -> {
                changes.forEach((subject, lunar) -> tx.sql().execute(lunar ? "INSERT INTO care_lunar (subject_id) VALUES (?)" : "DELETE FROM care_lunar WHERE subject_id = ?", subject)); //$NON-NLS-1$ //$NON-NLS-2$
                return null;
            });
        }
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        store.read(tx -> {
            Set<Long> lunar = lunar(tx);
            for (Map.Entry<Subject, Long> each : subjects(tx).entrySet()) {
                if (lunar.contains(each.getValue())) {
                    out.row(each.getKey().client(), each.getKey().contact(), true);
                    progress.worked(1);
                }
            }
            return null;
        });
    }
}
