package org.keqing.internal.contract;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.keqing.contract.life.AwaitedStep;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.model.ContractState;
import org.keqing.store.RowsById;
import org.keqing.store.Tx;

/**
 * Finds the contracts that wait for a step: those of a state pass by in the order of their first day, some at a time, until there are enough. What was passed in a review is looked at here, so that one
 * way through the reviews serves their three steps, and only contracts that are shown are read.
 */
final class AwaitedSteps {

    private static final String ROWS = "SELECT c.id, c.contract_number, c.start_date, k.id, k.code, k.name FROM contract c JOIN client k ON k.id = c.client_id WHERE c.id IN (:ids)";
    /** Contracts that are read at once at least. */
    private static final int LEAST = 50;
    private static final LocalDate ANY = LocalDate.of(9999, 12, 31);

    private final Tx tx;
    private final String user;
    private final boolean mine;
    private final int limit;
    private final Map<ContractRole, Set<String>> roles;
    private final String readable;
    /** The person's own contracts; empty where they are too many to hold, or all are asked for. */
    private final Optional<OwnContracts> own;
    /** Those of them that were met. */
    private final Set<Long> metOwn = new HashSet<>();
    private final Map<LifeStep, List<AwaitedStep>> found = new EnumMap<>(LifeStep.class);

    private AwaitedSteps(Tx tx, String user, boolean mine, int limit) throws SQLException {
        this.tx = tx;
        this.user = user;
        this.mine = mine;
        this.limit = limit;
        this.readable = ReadRight.of(tx, user).sql("c");
        this.roles = tx.sql().fetch("SELECT role, person FROM contract_role").stream().collect(
                Collectors.groupingBy(row -> ContractRole.valueOf(row.get(0, String.class)), Collectors.mapping(row -> row.get(1, String.class), Collectors.toSet())));
        this.own = mine ? OwnContracts.of(tx, user) : Optional.empty();
    }

    /**
     * The steps that are waited for, reviews first.
     *
     * @param mine only those of roles that the user was given; where a role is everybody's, those of contracts that the user keeps or whose client the user manages
     */
    static List<AwaitedStep> of(Tx tx, String user, boolean mine, LocalDate today, int limit) throws SQLException {
        AwaitedSteps reader = new AwaitedSteps(tx, user, mine, limit);
        reader.read(ContractState.REVIEW, ANY, EnumSet.of(LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE, LifeStep.APPROVE));
        reader.read(ContractState.APPROVED, ANY, EnumSet.of(LifeStep.SIGN));
        reader.read(ContractState.SIGNED, today, EnumSet.of(LifeStep.ENTER_FORCE));
        return reader.found.values().stream().flatMap(steps -> steps.stream().limit(limit)).toList();
    }

    private Set<String> persons(LifeStep step) {
        return step.roles().stream().flatMap(role -> roles.getOrDefault(role, Set.of()).stream()).collect(Collectors.toSet());
    }

    /** Whether only the person's own contracts are asked for, because the step is everybody's. */
    private boolean ofOwn(LifeStep step) {
        return mine && persons(step).isEmpty();
    }

    /** @param begun last first day of the contracts that are looked at */
    private void read(ContractState state, LocalDate begun, Set<LifeStep> steps) throws SQLException {
        List<LifeStep> asked = steps.stream().filter(step -> !mine || persons(step).isEmpty() || persons(step).contains(user)).toList();
        asked.forEach(step -> found.put(step, new ArrayList<>()));
        if (asked.isEmpty()) {
            return;
        }
        boolean onlyOwn = own.isPresent() && asked.stream().allMatch(this::ofOwn);
        if (onlyOwn && own.get().isFew()) {
            List<Long> ids = ofFew(state, begun);
            boolean more = true;
            for (int from = 0; more && from < ids.size(); from += RowsById.CHUNK) {
                more = add(asked, ids.subList(from, Math.min(from + RowsById.CHUNK, ids.size())));
            }
        } else {
            RowsById.Wanted wanted = row -> own.isEmpty() || isOwn(row.getLong(1), row.getLong(2)) || !onlyOwn;
            RowsById.chunks(tx, "SELECT c.id, c.client_id FROM contract c WHERE c.state = ? AND c.start_date <= ? ORDER BY c.start_date, c.id", wanted, Math.max(LEAST, limit), ids -> add(asked, ids), state.getLiteral(), begun);
        }
    }

    private boolean isOwn(long contract, long client) {
        return own.orElseThrow().contains(contract, client) && metOwn.add(contract);
    }

    private record Begun(long id, LocalDate start) {
    }

    private List<Long> ofFew(ContractState state, LocalDate begun) throws SQLException {
        List<Begun> all = new ArrayList<>();
        RowsById.visit(tx, "SELECT c.id, c.start_date FROM contract c WHERE c.state = ? AND c.start_date <= ? AND c.id IN (:ids)", own.orElseThrow().contracts(tx),
                row -> all.add(new Begun(row.getLong(1), row.getDate(2).toLocalDate())), state.getLiteral(), begun);
        all.forEach(contract -> metOwn.add(contract.id()));
        return all.stream().sorted(Comparator.comparing(Begun::start).thenComparing(Begun::id)).map(Begun::id).toList();
    }

    /** Adds those that wait for one of the steps; false when there are enough of each. */
    private boolean add(List<LifeStep> asked, List<Long> ids) throws SQLException {
        List<LifeStep> open = asked.stream().filter(step -> found.get(step).size() < limit).toList();
        Map<Long, Set<LifeStep>> passed = open.stream().anyMatch(step -> step.leadsFrom(ContractState.REVIEW)) ? passed(ids) : Map.of();
        for (LifeStep step : open) {
            List<AwaitedStep> all = found.get(step);
            List<Long> waiting = ids.stream().filter(id -> waits(step, passed.getOrDefault(id, Set.of())) && (!ofOwn(step) || own.isEmpty() || metOwn.contains(id))).toList();
            for (int from = 0; from < waiting.size() && all.size() < limit;) {
                int to = Math.min(waiting.size(), from + Math.max(LEAST, limit - all.size()));
                all.addAll(rows(step, waiting.subList(from, to)));
                from = to;
            }
        }
        return open.stream().anyMatch(step -> found.get(step).size() < limit);
    }

    private static boolean waits(LifeStep step, Set<LifeStep> passed) {
        return switch (step) {
        case PASS_LEGAL, PASS_FINANCE -> !passed.contains(step);
        case APPROVE -> passed.containsAll(EnumSet.of(LifeStep.PASS_LEGAL, LifeStep.PASS_FINANCE));
        default -> true;
        };
    }

    /** Which reviews contracts have passed since they were handed in last. */
    private Map<Long, Set<LifeStep>> passed(List<Long> ids) throws SQLException {
        Map<Long, Map<LifeStep, Long>> last = new HashMap<>();
        RowsById.visit(tx, "SELECT s.contract_id, s.step, s.id FROM contract_life_step s WHERE s.step IN ('SUBMIT', 'PASS_LEGAL', 'PASS_FINANCE') AND s.contract_id IN (:ids)", ids,
                row -> last.computeIfAbsent(row.getLong(1), id -> new EnumMap<>(LifeStep.class)).merge(LifeStep.valueOf(row.getString(2)), row.getLong(3), Math::max));
        Map<Long, Set<LifeStep>> passed = new HashMap<>();
        last.forEach((id, steps) -> passed.put(id, steps.entrySet().stream().filter(step -> step.getValue() > steps.getOrDefault(LifeStep.SUBMIT, 0L)).map(Map.Entry::getKey).collect(Collectors.toSet())));
        return passed;
    }

    private List<AwaitedStep> rows(LifeStep step, List<Long> ids) throws SQLException {
        String whose;
        if (!ofOwn(step)) {
            whose = " AND " + readable;
        } else {
            whose = own.isPresent() ? "" : " AND " + ReadRight.ownSql("c", user);
        }
        Set<String> persons = persons(step);
        return RowsById.inOrder(tx, ROWS + whose, ids, row -> new AwaitedStep(step, row.get(0, Long.class), row.get(1, String.class), row.get(2, LocalDate.class), row.get(3, Long.class),
                row.get(4, String.class), row.get(5, String.class), persons));
    }
}
