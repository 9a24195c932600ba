package org.keqing.internal.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.keqing.contract.ContractCoverage;
import org.keqing.contract.UncoveredClient;
import org.keqing.contract.model.ContractState;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/**
 * Which clients have a contract in force, from one pass through an index of all contracts: asked to find for each client that there is none, Derby joins two tables of hundreds of thousands of rows in
 * memory. Which have none is then told while an index of the clients passes by.
 */
final class ClientsInForce {

    private static final int FETCH = 5_000;
    private static final String UNDER_WAY = List.of(ContractState.DRAFT, ContractState.REVIEW, ContractState.APPROVED, ContractState.SIGNED).stream().map(state -> '\'' + state.getLiteral() + '\'')
            .collect(Collectors.joining(", ", "c.state IN (", ")"));

    private final Tx tx;
    private final Set<Long> covered;

    private ClientsInForce(Tx tx) throws SQLException {
        this.tx = tx;
        this.covered = clients("c.state = '" + ContractState.IN_FORCE.getLiteral() + "'");
    }

    static ContractCoverage coverage(Tx tx) throws SQLException {
        ClientsInForce read = new ClientsInForce(tx);
        Set<Long> underWay = read.clients(UNDER_WAY);
        underWay.removeAll(read.covered);
        return new ContractCoverage(tx.sql().fetchOne("SELECT COUNT(*) FROM client").get(0, Long.class), read.covered.size(), underWay.size());
    }

    /** Those without one, by code. */
    static List<UncoveredClient> uncovered(Tx tx, int limit) throws SQLException {
        ClientsInForce read = new ClientsInForce(tx);
        return RowsById.matching(tx, "SELECT k.id FROM client k ORDER BY k.code", row -> !read.covered.contains(row.getLong(1)),
                "SELECT k.id, k.code, k.name, k.region, k.manager, CASE WHEN EXISTS (SELECT 1 FROM contract c WHERE c.client_id = k.id AND " + UNDER_WAY + ") THEN 1 ELSE 0 END FROM client k WHERE k.id IN (:ids)",
                limit, row -> new UncoveredClient(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class),
                        row.get(5, Integer.class) == 1));
    }

    /** In the order of an index that holds all that is asked for. */
    private Set<Long> clients(String which) throws SQLException {
        Set<Long> clients = new HashSet<>();
        try (Statement select = tx.connection().createStatement()) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery("SELECT c.client_id FROM contract c WHERE " + which + " ORDER BY c.client_id")) {
                while (rows.next()) {
                    clients.add(rows.getLong(1));
                }
            }
        }
        return clients;
    }
}
