package org.keqing.internal.contract;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/**
 * The contracts that a person keeps or whose client the person manages.
 *
 * @param contracts their ids
 * @param clients   the ids of their clients
 */
record OwnContracts(Set<Long> contracts, Set<Long> clients) {

    private static final int FETCH = 1_000;

    /** Reads them; empty when they are more than so many. */
    static Optional<OwnContracts> of(Tx tx, String person, int most) throws SQLException {
        OwnContracts own = new OwnContracts(new LinkedHashSet<>(), new LinkedHashSet<>());
        try (PreparedStatement kept = tx.connection().prepareStatement("SELECT c.id, c.client_id FROM contract c WHERE c.keeper = ? FETCH FIRST " + (most + 1) + " ROWS ONLY")) {
            kept.setFetchSize(FETCH);
            kept.setString(1, person);
            try (ResultSet rows = kept.executeQuery()) {
                while (rows.next()) {
                    own.add(rows.getLong(1), rows.getLong(2));
                }
            }
        }
        List<Long> managed = RowsById.ids(tx, "SELECT k.id FROM client k WHERE k.manager = ?", most + 1, person);
        if (own.contracts.size() <= most && managed.size() <= most) {
            RowsById.visit(tx, "SELECT c.id, c.client_id FROM contract c WHERE c.client_id IN (:ids)", managed, row -> own.add(row.getLong(1), row.getLong(2)));
        }
        return own.contracts.size() <= most && managed.size() <= most ? Optional.of(own) : Optional.empty();
    }

    private void add(long contract, long client) {
        contracts.add(contract);
        clients.add(client);
    }
}
