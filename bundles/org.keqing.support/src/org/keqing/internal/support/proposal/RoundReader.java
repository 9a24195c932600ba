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
import java.util.Set;
import java.util.TreeMap;

import org.keqing.evaluation.Round;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.PolicySet;
import org.keqing.support.policy.TierMove;
import org.keqing.support.proposal.Decision;
import org.keqing.support.proposal.RoundProposals;
import org.keqing.support.proposal.RoundProposals.Move;
import org.keqing.tiering.model.Scheme;

/** Reads the moves of a confirmed round by columns. */
final class RoundReader {

    private static final int FETCH = 5_000;
    private static final int FIRST_ROWS = 2_000;
    private static final String TIERS_OF = "SELECT e.client_id, CASE WHEN c.id IS NULL THEN e.tier ELSE c.tier END FROM evaluation e" //$NON-NLS-1$
            + " LEFT JOIN evaluation_correction c ON c.client_id = e.client_id AND c.round_id = e.round_id" //$NON-NLS-1$
            + " AND NOT EXISTS (SELECT 1 FROM evaluation_correction n WHERE n.corrects = c.id) WHERE e.round_id = ?"; //$NON-NLS-1$
    private static final String TIERS = TIERS_OF + " ORDER BY e.client_id"; //$NON-NLS-1$
    private static final String CLIENTS = "SELECT id, code, name, region, manager FROM client"; //$NON-NLS-1$
    private static final String DECISIONS = "SELECT client_id, decision, plan_id, left_out FROM proposal_decision WHERE round_id = ?"; //$NON-NLS-1$

    private final Tx tx;
    private final Round round;
    private final Scheme scheme;
    private final PolicySet policies;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final Map<Long, Set<String>> leftOut = new HashMap<>();
    private int samePolicy;

    /** One row of a query. */
    private interface Take {
        void row(ResultSet rows) throws SQLException;
    }

    RoundReader(Tx tx, Round round, Scheme scheme, PolicySet policies) {
        this.tx = tx;
        this.round = round;
        this.scheme = scheme;
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
        for (int i = 0; i < clients.length; i++) {
            moveOf[i] = move(before[i], tiers.get(i));
        }
        RoundProposals.ColumnSet columns = kept(clients, moveOf);
        query(CLIENTS, null, rows -> name(columns, rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
        query(DECISIONS, round.id(), rows -> decision(columns, rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getString(4)));
        return new RoundProposals(round, policies, moves, columns, samePolicy, leftOut, true);
    }

    /** Those among the first rows of the round, at most as many. */
    RoundProposals first(int limit) throws SQLException {
        Map<Long, Integer> found = new TreeMap<>();
        Map<Long, String> tiers = new TreeMap<>();
        for (int row = 0; found.size() < limit && row < FIRST_ROWS; row += RowsById.CHUNK) {
            tiers.clear();
            tx.sql().fetch(TIERS_OF + " AND e.row_no >= ? AND e.row_no < ?", round.id(), row, row + RowsById.CHUNK).forEach(each -> tiers.put(each.get(0, Long.class), each.get(1, String.class))); //$NON-NLS-1$
            Map<Long, String> before = before(List.copyOf(tiers.keySet()));
            tiers.forEach((client, tier) -> {
                int move = move(before.get(client), tier);
                if (move >= 0 && found.size() < limit) {
                    found.put(client, move);
                }
            });
        }
        RoundProposals.ColumnSet columns = kept(found.keySet().stream().mapToLong(Long::longValue).toArray(), found.values().stream().mapToInt(Integer::intValue).toArray());
        List<Long> shown = List.copyOf(found.keySet());
        RowsById.each(tx, CLIENTS + " WHERE id IN (:ids)", shown, //$NON-NLS-1$
                row -> name(columns, row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, String.class)));
        RowsById.each(tx, DECISIONS + " AND client_id IN (:ids)", shown, //$NON-NLS-1$
                row -> decision(columns, row.get(0, Long.class), row.get(1, String.class), row.get(2) == null ? 0 : row.get(2, Long.class), row.get(3, String.class)), round.id());
        return new RoundProposals(round, policies, moves, columns, samePolicy, leftOut, false);
    }

    /** The columns of the clients with a move, names and decisions not filled yet. */
    private static RoundProposals.ColumnSet kept(long[] clients, int[] moveOf) {
        int kept = (int) Arrays.stream(moveOf).filter(move -> move >= 0).count();
        RoundProposals.ColumnSet columns = new RoundProposals.ColumnSet(new long[kept], new String[kept], new String[kept], new String[kept], new String[kept], new int[kept], new byte[kept],
                new long[kept]);
        for (int i = 0, to = 0; i < clients.length; i++) {
            if (moveOf[i] >= 0) {
                columns.clients()[to] = clients[i];
                columns.moves()[to++] = moveOf[i];
            }
        }
        return columns;
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
            previous = before(previous);
        }
        return before;
    }

    /** The same for some clients. */
    private Map<Long, String> before(List<Long> clients) throws SQLException {
        Map<Long, String> before = new HashMap<>();
        List<Long> open = clients;
        for (long previous = round.previousId(); previous != 0 && !open.isEmpty(); previous = before(previous)) {
            RowsById.each(tx, TIERS_OF + " AND e.client_id IN (:ids)", open, row -> { //$NON-NLS-1$
                if (row.get(1) != null) {
                    before.put(row.get(0, Long.class), row.get(1, String.class));
                }
            }, previous);
            open = clients.stream().filter(client -> !before.containsKey(client)).toList();
        }
        return before;
    }

    /** The round before a round, 0 when there is none. */
    private long before(long roundId) {
        Long previous = tx.sql().fetchOne("SELECT previous_id FROM evaluation_round WHERE id = ?", roundId).get(0, Long.class); //$NON-NLS-1$
        return previous == null ? 0 : previous;
    }

    /** The number of a move, -1 when nothing is proposed. */
    private int move(String from, String to) {
        if (to == null || Objects.equals(from, to)) {
            return -1;
        }
        int number = numbers.computeIfAbsent(Arrays.asList(from, to), pair -> {
            PolicyDiff diff = PolicyDiff.moved(policies.of(from).orElse(null), policies.of(to).orElse(null), TierMove.of(scheme, from, to));
            if (diff.isEmpty()) {
                return -1;
            }
            moves.add(new Move(from, to, diff));
            return moves.size() - 1;
        });
        samePolicy += number < 0 ? 1 : 0;
        return number;
    }

    private static void name(RoundProposals.ColumnSet columns, long client, String code, String name, String region, String manager) {
        int row = Arrays.binarySearch(columns.clients(), client);
        if (row >= 0) {
            columns.codes()[row] = code;
            columns.names()[row] = name;
            columns.regions()[row] = region;
            columns.managers()[row] = manager;
        }
    }

    private void decision(RoundProposals.ColumnSet columns, long client, String decision, long plan, String left) {
        int row = Arrays.binarySearch(columns.clients(), client);
        if (row >= 0) {
            columns.decisions()[row] = (byte) Decision.valueOf(decision).ordinal();
            columns.plans()[row] = plan;
            if (left != null) {
                leftOut.put(client, Set.copyOf(LeftOut.keys(left)));
            }
        }
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
