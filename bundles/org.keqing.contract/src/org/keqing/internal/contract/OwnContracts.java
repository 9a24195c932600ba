package org.keqing.internal.contract;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/**
 * The contracts that a person keeps or whose client the person manages. Those of managed clients are known by their client: an index that passes by tells the client of each contract, and to look for the
 * contracts of very many clients takes longer.
 *
 * @param kept          ids of the contracts that the person keeps
 * @param clientsOfKept ids of their clients
 * @param managed       ids of the clients that the person manages
 */
record OwnContracts(Set<Long> kept, Set<Long> clientsOfKept, Set<Long> managed) {

    /** Contracts that can be read by their ids; of more, an index of all gives the first ones sooner. */
    private static final int FEW = 1_000;
    /** Clients whose contracts can be read so. */
    private static final int FEW_CLIENTS = 300;
    /** Contracts, or clients, whose ids are kept in memory; of more, such as those of a category's keeper, the database looks at each. */
    private static final int MOST = 20_000;
    private static final int FETCH = 1_000;

    /** Reads them; empty when they are too many to be kept in memory. */
    static Optional<OwnContracts> of(Tx tx, String person) throws SQLException {
        OwnContracts own = new OwnContracts(new LinkedHashSet<>(), new HashSet<>(),
                new LinkedHashSet<>(RowsById.ids(tx, "SELECT k.id FROM client k WHERE k.manager = ?", MOST + 1, person)));
        try (PreparedStatement select = tx.connection().prepareStatement("SELECT c.id, c.client_id FROM contract c WHERE c.keeper = ? FETCH FIRST " + (MOST + 1) + " ROWS ONLY")) {
            select.setFetchSize(FETCH);
            select.setString(1, person);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    own.kept.add(rows.getLong(1));
                    own.clientsOfKept.add(rows.getLong(2));
                }
            }
        }
        return own.kept.size() <= MOST && own.managed.size() <= MOST ? Optional.of(own) : Optional.empty();
    }

    /** Whether a contract of a client belongs to them. */
    boolean contains(long contract, long client) {
        return managed.contains(client) || kept.contains(contract);
    }

    /** {@return the ids of all clients that have one of them or may have one} */
    List<Long> clients() {
        Set<Long> all = new LinkedHashSet<>(managed);
        all.addAll(clientsOfKept);
        return List.copyOf(all);
    }

    boolean isFew() {
        return kept.size() <= FEW && managed.size() <= FEW_CLIENTS;
    }

    /** {@return the ids of all of them, for {@link #isFew few}} */
    List<Long> contracts(Tx tx) throws SQLException {
        Set<Long> all = new LinkedHashSet<>(kept);
        RowsById.visit(tx, "SELECT c.id FROM contract c WHERE c.client_id IN (:ids)", List.copyOf(managed), row -> all.add(row.getLong(1)));
        return new ArrayList<>(all);
    }
}
