package org.keqing.internal.contract;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    private AwaitedSteps(Tx tx, String user, boolean mine, int limit) {
        this.tx = tx;
        this.user = user;
        this.mine = mine;
        this.limit = limit;
        this.readable = ReadRight.of(tx, user).sql("c");
        this.roles = tx.sql().fetch("SELECT role, person FROM contract_role").stream().collect(
                Collectors.groupingBy(row -> ContractRole.valueOf(row.get(0, String.class)), Collectors.mapping(row -> row.get(1, String.class), Collectors.toSet())));
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
        String whose = mine && persons.isEmpty() ? ReadRight.ownSql("c", user) : readable;
        return RowsById.matching(tx, "SELECT c.id FROM contract c WHERE c.state = ? ORDER BY c.start_date, c.id", ROWS + condition + " AND " + whose, limit,
                row -> new AwaitedStep(step, row.get(0, Long.class), row.get(1, String.class), row.get(2, LocalDate.class), row.get(3, Long.class), row.get(4, String.class),
                        row.get(5, String.class), persons),
                state.getLiteral());
    }
}
