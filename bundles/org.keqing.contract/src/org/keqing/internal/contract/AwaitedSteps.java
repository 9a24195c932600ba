package org.keqing.internal.contract;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.Record;
import org.keqing.contract.life.AwaitedStep;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.model.ContractState;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/** Finds the contracts that wait for a step: some at a time in the order of their first day, until there are enough. */
final class AwaitedSteps {

    private static final String ROWS = "SELECT c.id, c.contract_number, c.start_date, k.id, k.code, k.name FROM contract c JOIN client k ON k.id = c.client_id WHERE c.id IN (:ids) AND ";

    private final Tx tx;
    private final String user;
    private final boolean mine;
    private final int limit;
    private final String readable;
    private final Map<ContractRole, Set<String>> roles;
    /** By state the person's own contracts, in the order of their first day; empty where they are too many to hold, or all are asked for. */
    private final Optional<Map<ContractState, List<Long>>> own;

    private AwaitedSteps(Tx tx, String user, boolean mine, int limit) throws SQLException {
        this.tx = tx;
        this.user = user;
        this.mine = mine;
        this.limit = limit;
        this.readable = ReadRight.of(tx, user).sql("c");
        this.roles = tx.sql().fetch("SELECT role, person FROM contract_role").stream().collect(
                Collectors.groupingBy(row -> ContractRole.valueOf(row.get(0, String.class)), Collectors.mapping(row -> row.get(1, String.class), Collectors.toSet())));
        Optional<OwnContracts> contracts = mine ? OwnContracts.of(tx, user, WatchReader.MANY) : Optional.empty();
        this.own = contracts.isPresent() ? Optional.of(byState(tx, contracts.get())) : Optional.empty();
    }

    private record Own(long id, ContractState state, LocalDate start) {
    }

    private static Map<ContractState, List<Long>> byState(Tx tx, OwnContracts own) throws SQLException {
        List<Own> all = new ArrayList<>();
        RowsById.each(tx, "SELECT c.id, c.state, c.start_date FROM contract c WHERE c.id IN (:ids)", List.copyOf(own.contracts()),
                row -> all.add(new Own(row.get(0, Long.class), ContractState.get(row.get(1, String.class)), row.get(2, LocalDate.class))));
        return all.stream().sorted(Comparator.comparing(Own::start).thenComparing(Own::id)).collect(Collectors.groupingBy(Own::state, Collectors.mapping(Own::id, Collectors.toList())));
    }

    /**
     * The steps that are waited for, reviews first.
     *
     * @param mine only those of roles that the user was given; where a role is everybody's, those of contracts that the user keeps or whose client the user manages
     */
    static List<AwaitedStep> of(Tx tx, String user, boolean mine, LocalDate today, int limit) throws SQLException {
        AwaitedSteps reader = new AwaitedSteps(tx, user, mine, limit);
        List<AwaitedStep> found = new ArrayList<>();
        found.addAll(reader.waiting(LifeStep.PASS_LEGAL, ContractState.REVIEW, "NOT " + passed(LifeStep.PASS_LEGAL)));
        found.addAll(reader.waiting(LifeStep.PASS_FINANCE, ContractState.REVIEW, "NOT " + passed(LifeStep.PASS_FINANCE)));
        found.addAll(reader.waiting(LifeStep.APPROVE, ContractState.REVIEW, passed(LifeStep.PASS_LEGAL) + " AND " + passed(LifeStep.PASS_FINANCE)));
        found.addAll(reader.waiting(LifeStep.SIGN, ContractState.APPROVED, "1 = 1"));
        found.addAll(reader.waiting(LifeStep.ENTER_FORCE, ContractState.SIGNED, "c.start_date <= DATE('" + today + "')"));
        return found;
    }

    /** Passed since it was handed in last. */
    private static String passed(LifeStep step) {
        return "EXISTS (SELECT 1 FROM contract_life_step s WHERE s.contract_id = c.id AND s.step = '" + step.name()
                + "' AND s.id > (SELECT COALESCE(MAX(h.id), 0) FROM contract_life_step h WHERE h.contract_id = c.id AND h.step = '" + LifeStep.SUBMIT.name() + "'))";
    }

    private List<AwaitedStep> waiting(LifeStep step, ContractState state, String condition) throws SQLException {
        Set<String> persons = step.roles().stream().flatMap(role -> roles.getOrDefault(role, Set.of()).stream()).collect(Collectors.toSet());
        if (mine && !persons.isEmpty() && !persons.contains(user)) {
            return List.of();
        }
        Function<Record, AwaitedStep> read = row -> new AwaitedStep(step, row.get(0, Long.class), row.get(1, String.class), row.get(2, LocalDate.class), row.get(3, Long.class),
                row.get(4, String.class), row.get(5, String.class), persons);
        if (mine && persons.isEmpty() && own.isPresent()) {
            return ofOwn(own.get().getOrDefault(state, List.of()), ROWS + condition, read);
        }
        String whose = mine && persons.isEmpty() ? ReadRight.ownSql("c", user) : readable;
        return RowsById.matching(tx, "SELECT c.id FROM contract c WHERE c.state = ? ORDER BY c.start_date, c.id", ROWS + condition + " AND " + whose, limit, read, state.getLiteral());
    }

    private List<AwaitedStep> ofOwn(List<Long> ids, String rows, Function<Record, AwaitedStep> read) throws SQLException {
        List<AwaitedStep> found = new ArrayList<>();
        for (int from = 0; from < ids.size() && found.size() < limit; from += RowsById.CHUNK) {
            found.addAll(RowsById.inOrder(tx, rows, ids.subList(from, Math.min(from + RowsById.CHUNK, ids.size())), read));
        }
        return found.size() > limit ? found.subList(0, limit) : found;
    }
}
