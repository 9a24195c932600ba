package org.keqing.internal.store.query;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jooq.impl.DSL;
import org.keqing.internal.store.mapping.Mappings;
import org.keqing.store.Condition;
import org.keqing.store.PageKey;
import org.keqing.store.Query;

/**
 * The first rows by an attribute of an extension: its table is read alone, and the owners that have no value are what remains of
 * the query's ids. A join of the two tables, row by row, takes several times as long.
 */
final class ExtensionOrder {

    private final Sql sql;
    private final Query query;
    private final Plan plan;
    private final Plan.Alone column;
    private final boolean ascending;
    private final long[] members;

    private ExtensionOrder(Sql sql, Query query, Plan plan, Plan.Alone column, long[] members) {
        this.sql = sql;
        this.query = query;
        this.plan = plan;
        this.column = column;
        this.ascending = query.order().getFirst().ascending();
        this.members = members;
    }

    /**
     * Empty when the query has another order, or a condition on more than its own table.
     *
     * @param found the ids that match, when they are known
     */
    static Optional<ExtensionOrder> of(Mappings mappings, Sql sql, Query query, Optional<Matches.Found> found) throws SQLException {
        Plan plan = new Plan(mappings, query);
        Optional<Plan.Alone> column = query.order().size() == 1 ? plan.alone(query.order().getFirst().feature()) : Optional.empty();
        org.jooq.Condition where = plan.condition(query.where());
        if (column.isEmpty() || plan.isJoined()) {
            return Optional.empty();
        }
        long[] members = null;
        if (!(query.where() instanceof Condition.All)) {
            members = found.filter(Matches.Found::isExact).isPresent() ? found.get().ids() : Ids.read(sql, plan, where, Ids.ALL);
        }
        return Optional.of(new ExtensionOrder(sql, query, plan, column.get(), members));
    }

    /** How many rows match, -1 when that is not known. */
    long total() {
        return members == null ? -1 : members.length;
    }

    /** Keys behind a key. */
    List<PageKey> after(PageKey after, int limit) throws SQLException {
        FirstRows first = new FirstRows(query.order(), after, limit);
        Ids owners = new Ids();
        sql.run(sql.context().select(column.owner(), column.value()).from(column.table()).where(column.value().isNotNull()), rows -> {
            long owner = rows.getLong(1);
            owners.add(owner);
            if (members == null || Ids.contains(members, owner)) {
                first.add(new PageKey(Collections.singletonList(column.mapping().read(rows, 2)), owner));
            }
        });
        boolean behindMissing = after != null && after.values().getFirst() != null && !ascending;
        if (!behindMissing && !(ascending && first.isFull())) {
            missing(first, owners.sorted());
        }
        return first.rows();
    }

    private void missing(FirstRows first, long[] owners) throws SQLException {
        for (long id : members == null ? Ids.read(sql, plan, DSL.noCondition(), Ids.ALL) : members) {
            if (!Ids.contains(owners, id)) {
                first.add(new PageKey(Collections.singletonList(null), id));
            }
        }
    }
}
