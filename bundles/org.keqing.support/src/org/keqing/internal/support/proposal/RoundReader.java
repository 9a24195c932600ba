package org.keqing.internal.support.proposal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.keqing.evaluation.Round;
import org.keqing.store.Tx;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.RoundProposals;
import org.keqing.support.proposal.RoundProposals.Move;

/** Reads the moves of a confirmed round by columns. */
final class RoundReader {

    private static final int FETCH = 5_000;
    private static final String TIERS = "SELECT e.client_id, CASE WHEN c.id IS NULL THEN e.tier ELSE c.tier END FROM evaluation e" //$NON-NLS-1$
            + " LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id" //$NON-NLS-1$
            + " AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id) WHERE e.round_id = ? ORDER BY e.client_id"; //$NON-NLS-1$
    private static final String CLIENTS = "SELECT id, code, name, region, manager FROM client ORDER BY id"; //$NON-NLS-1$

    private final Tx tx;
    private final Round round;
    private final PolicySet policies;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private int samePolicy;

    /** One row of a query. */
    private interface Take {
        void row(ResultSet rows) throws SQLException;
    }

    RoundReader(Tx tx, Round round, PolicySet policies) {
        this.tx = tx;
        this.round = round;
        this.policies = policies;
    }

    RoundProposals read() throws SQLException {
        Ids ids = new Ids();
        List<String> tiers = new ArrayList<>();
        query(TIERS, round.id(), rows -> {
            ids.add(rows.getLong(1));
            tiers.add(rows.getString(2));
        });
        long[] clients = ids.array();
        String[] before = before(clients);
        int[] moveOf = new int[clients.length];
        int kept = 0;
        for (int i = 0; i < clients.length; i++) {
            moveOf[i] = move(before[i], tiers.get(i));
            kept += moveOf[i] >= 0 ? 1 : 0;
        }
        RoundProposals.ColumnSet columns = new RoundProposals.ColumnSet(new long[kept], new String[kept], new String[kept], new String[kept], new String[kept], new int[kept], new byte[kept],
                new long[kept]);
        for (int i = 0, to = 0; i < clients.length; i++) {
            if (moveOf[i] >= 0) {
                columns.clients()[to] = clients[i];
                columns.moves()[to++] = moveOf[i];
            }
        }
        names(columns);
        decisions(columns);
        return new RoundProposals(round, policies, moves, columns, samePolicy);
    }

    /** What each client was in the newest round before this one that has it. */
    private String[] before(long[] clients) throws SQLException {
        String[] before = new String[clients.length];
        boolean[] known = new boolean[clients.length];
        int open = clients.length;
        long previous = round.previousId();
        while (previous != 0 && open > 0) {
            int[] found = { 0 };
            query(TIERS, previous, rows -> {
                int row = Arrays.binarySearch(clients, rows.getLong(1));
                String tier = rows.getString(2);
                if (row >= 0 && !known[row] && tier != null) {
                    known[row] = true;
                    before[row] = tier;
                    found[0]++;
                }
            });
            open -= found[0];
            Long next = tx.sql().fetchOne("SELECT previous_id FROM evaluation_round WHERE id = ?", previous).get(0, Long.class); //$NON-NLS-1$
            previous = next == null ? 0 : next;
        }
        return before;
    }

    /** The number of a move, -1 when nothing is proposed. */
    private int move(String from, String to) {
        if (to == null || Objects.equals(from, to)) {
            return -1;
        }
        int number = numbers.computeIfAbsent(Arrays.asList(from, to), pair -> {
            PolicyDiff diff = PolicyDiff.between(policies.of(from).orElse(null), policies.of(to).orElse(null));
            if (diff.isEmpty()) {
                return -1;
            }
            moves.add(new Move(from, to, diff));
            return moves.size() - 1;
        });
        samePolicy += number < 0 ? 1 : 0;
        return number;
    }

    private void names(RoundProposals.ColumnSet columns) throws SQLException {
        query(CLIENTS, null, rows -> {
            int row = Arrays.binarySearch(columns.clients(), rows.getLong(1));
            if (row >= 0) {
                columns.codes()[row] = rows.getString(2);
                columns.names()[row] = rows.getString(3);
                columns.regions()[row] = rows.getString(4);
                columns.managers()[row] = rows.getString(5);
            }
        });
    }

    private void decisions(RoundProposals.ColumnSet columns) throws SQLException {
        query("SELECT client_id, decision, plan_id FROM proposal_decision WHERE round_id = ?", round.id(), rows -> { //$NON-NLS-1$
            int row = Arrays.binarySearch(columns.clients(), rows.getLong(1));
            if (row >= 0) {
                columns.decisions()[row] = (byte) Decision.valueOf(rows.getString(2)).ordinal();
                columns.plans()[row] = rows.getLong(3);
            }
        });
    }

    private void query(String sql, Long argument, Take take) throws SQLException {
        try (PreparedStatement select = tx.connection().prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            if (argument != null) {
                select.setLong(1, argument);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    take.row(rows);
                }
            }
        }
    }

    /** Numbers without objects. */
    private static final class Ids {
        private long[] values = new long[1024];
        private int size;

        void add(long id) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = id;
        }

        long[] array() {
            return Arrays.copyOf(values, size);
        }
    }
}
