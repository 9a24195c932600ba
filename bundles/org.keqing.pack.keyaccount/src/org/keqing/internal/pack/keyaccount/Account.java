package org.keqing.internal.pack.keyaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jooq.Record;
import org.keqing.pack.keyaccount.JudgementGrade;
import org.keqing.pack.keyaccount.traits.Judgement;
import org.keqing.pack.keyaccount.traits.TraitScope;
import org.keqing.store.Tx;

/**
 * An account without its trade.
 *
 * @param order place of its tier, 999 without one
 */
record Account(long id, String code, String name, String region, String manager, String tier, int order, Judgement influence, Judgement loyalty) {

    private static final String COLUMNS = """
            SELECT c.id, c.code, c.name, c.region, c.manager, %s, k.influence, k.influence_evidence, k.influence_by, k.influence_on,
                   k.loyalty, k.loyalty_evidence, k.loyalty_by, k.loyalty_on
              FROM client c %s LEFT JOIN key_account k ON k.owner_id = c.id %s""";
    private static final String NO_TIER = "CAST(NULL AS VARCHAR(64)), 999";

    /** The accounts of a scope, ascending by id. */
    static List<Account> read(Tx tx, TraitScope scope) {
        List<Object> values = new ArrayList<>();
        String sql = switch (scope) {
            case TraitScope.All() -> COLUMNS.formatted(NO_TIER, "", "");
            case TraitScope.One(long client) -> {
                values.add(client);
                yield COLUMNS.formatted(NO_TIER, "", "WHERE c.id = ?");
            }
            case TraitScope.OfRound(long round, var tiers) -> {
                values.add(round);
                values.addAll(tiers);
                yield COLUMNS.formatted("t.tier, t.tier_order", """
                    JOIN evaluation_in_force e ON e.client_id = c.id
                    JOIN round_tier t ON t.round_id = e.round_id AND t.tier = e.tier
                    """, "WHERE e.round_id = ? AND e.tier IN (" + String.join(", ", tiers.stream().map(each -> "?").toList()) + ")");
            }
        };
        return tx.sql().fetch(sql, values.toArray()).map(Account::of).stream().sorted(Comparator.comparingLong(Account::id)).toList();
    }

    private static Account of(Record row) {
        return new Account(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class), row.get(5, String.class),
            row.get(6, Integer.class), judgement(row, 7), judgement(row, 11));
    }

    private static Judgement judgement(Record row, int first) {
        String grade = row.get(first, String.class);
        JudgementGrade given = grade == null ? JudgementGrade.NOT_JUDGED : JudgementGrade.get(grade);
        return given == null || given == JudgementGrade.NOT_JUDGED ? null
            : new Judgement(given, row.get(first + 1, String.class), row.get(first + 2, String.class), row.get(first + 3, LocalDate.class));
    }
}
