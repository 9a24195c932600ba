package org.keqing.internal.contract;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.Record;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/**
 * The contracts that a person keeps or whose client the person manages.
 *
 * @param contracts their ids
 * @param clients   the ids of their clients
 */
record OwnContracts(Set<Long> contracts, Set<Long> clients) {

    /** Reads them; empty when they are more than so many. */
    static Optional<OwnContracts> of(Tx tx, String person, int most) throws SQLException {
        OwnContracts own = new OwnContracts(new LinkedHashSet<>(), new LinkedHashSet<>());
        tx.sql().fetch("SELECT c.id, c.client_id FROM contract c WHERE c.keeper = ? FETCH FIRST " + (most + 1) + " ROWS ONLY", person).forEach(own::add);
        List<Long> managed = RowsById.ids(tx, "SELECT k.id FROM client k WHERE k.manager = ?", most + 1, person);
        if (own.contracts.size() <= most && managed.size() <= most) {
            RowsById.each(tx, "SELECT c.id, c.client_id FROM contract c WHERE c.client_id IN (:ids)", managed, own::add);
        }
        return own.contracts.size() <= most && managed.size() <= most ? Optional.of(own) : Optional.empty();
    }

    private void add(Record row) {
        contracts.add(row.get(0, Long.class));
        clients.add(row.get(1, Long.class));
    }
}
