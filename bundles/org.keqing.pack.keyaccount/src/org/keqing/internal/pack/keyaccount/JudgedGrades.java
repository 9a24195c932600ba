package org.keqing.internal.pack.keyaccount;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Record;
import org.keqing.pack.keyaccount.JudgementGrade;
import org.keqing.pack.keyaccount.KeyAccountPackage.Literals;
import org.keqing.store.Tx;

/**
 * The grades of accounts as they were given one after the other, by the history. A grade counts from the day of judgement that was saved with it, else from the day on which
 * it was saved.
 */
final class JudgedGrades {

    private record Given(LocalDate from, JudgementGrade grade) {
    }

    private record Key(long client, String trait) {
    }

    private record Commit(long client, LocalDateTime at) {
    }

    private final Map<Key, List<Given>> given = new HashMap<>();

    /** @param client one account, {@code null} for all */
    static JudgedGrades read(Tx tx, Long client) {
        JudgedGrades grades = new JudgedGrades();
        String whose = client == null ? "IN (SELECT owner_id FROM key_account)" : "= ?";
        tx.sql().fetch("""
                SELECT aggregate_id, at_time, feature, new_value FROM history
                 WHERE type = 'KeyAccount' AND feature IN ('influence', 'influenceOn', 'loyalty', 'loyaltyOn') AND aggregate_id %s
                 ORDER BY aggregate_id, at_time, id""".formatted(whose), client == null ? new Object[0] : new Object[] { client })
            .intoGroups(row -> new Commit(row.get(0, Long.class), row.get(1, LocalDateTime.class))).forEach(grades::add);
        return grades;
    }

    private void add(Commit commit, List<? extends Record> rows) {
        LocalDate saved = commit.at().toLocalDate();
        Map<String, String> values = new HashMap<>();
        rows.forEach(row -> values.put(row.get(2, String.class), row.get(3, String.class)));
        for (String trait : List.of(Literals.KEY_ACCOUNT__INFLUENCE.getName(), Literals.KEY_ACCOUNT__LOYALTY.getName())) {
            if (values.containsKey(trait)) {
                String day = values.get(trait + "On"); //$NON-NLS-1$
                JudgementGrade grade = values.get(trait) == null ? JudgementGrade.NOT_JUDGED : JudgementGrade.get(values.get(trait));
                given.computeIfAbsent(new Key(commit.client(), trait), key -> new ArrayList<>()).add(new Given(day == null ? saved : LocalDate.parse(day), grade));
            }
        }
    }

    JudgementGrade influence(long client, LocalDate day) {
        return at(client, Literals.KEY_ACCOUNT__INFLUENCE.getName(), day);
    }

    JudgementGrade loyalty(long client, LocalDate day) {
        return at(client, Literals.KEY_ACCOUNT__LOYALTY.getName(), day);
    }

    private JudgementGrade at(long client, String trait, LocalDate day) {
        JudgementGrade found = JudgementGrade.NOT_JUDGED;
        for (Given each : given.getOrDefault(new Key(client, trait), List.of())) {
            if (!each.from().isAfter(day)) {
                found = each.grade();
            }
        }
        return found;
    }
}
