package org.keqing.internal.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.life.ContractRole;
import org.keqing.contract.model.ContractPackage;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Condition;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** The decision who may read which contract, as of one moment: for one contract, for a list, and for a statement. */
public final class ReadRight {

    private final String user;
    private final Set<String> closed;

    private ReadRight(String user, Set<String> closed) {
        this.user = user;
        this.closed = closed;
    }

    /** The right of a person: which categories are closed to him in general. */
    static ReadRight of(Tx tx, String user) {
        Set<String> closed = new HashSet<>(tx.sql().fetch("SELECT category FROM contract_category WHERE confidential = TRUE AND (keeper IS NULL OR keeper <> ?)", user)
                .map(row -> row.get(0, String.class)));
        if (!closed.isEmpty()) {
            if (!roles(tx, user).isEmpty()) {
                closed.clear();
            }
            tx.sql().fetch("SELECT category FROM contract_reader WHERE person = ?", user).forEach(row -> closed.remove(row.get(0, String.class)));
        }
        return new ReadRight(user, Set.copyOf(closed));
    }

    /** The roles that a person was given by name. */
    static Set<ContractRole> roles(Tx tx, String user) {
        return tx.sql().fetch("SELECT role FROM contract_role WHERE person = ?", user).stream().map(row -> ContractRole.valueOf(row.get(0, String.class))).collect(Collectors.toSet());
    }

    /** Whether a person has a role; one without a person is everybody's. */
    public static boolean has(Tx tx, String user, ContractRole role) {
        List<String> persons = tx.sql().fetch("SELECT person FROM contract_role WHERE role = ?", role.name()).map(row -> row.get(0, String.class));
        return persons.isEmpty() || persons.contains(user);
    }

    /** @throws StoreException when the person has not the role */
    public static void require(Tx tx, String user, ContractRole role) throws StoreException {
        if (!has(tx, user, role)) {
            throw new StoreException(NLS.bind(Messages.MsgNotYourRole, user, LifeWords.of(role)));
        }
    }

    /** Whether nothing is closed. */
    boolean isFull() {
        return closed.isEmpty();
    }

    boolean mayRead(String category, String keeper, String manager) {
        return !closed.contains(category) || user.equals(keeper) || user.equals(manager);
    }

    /** A contract with what decides about it. */
    record Guarded(long id, String number, String category, String keeper, String manager) {

        /** @throws StoreException when there is none with this id */
        static Guarded of(Tx tx, long contractId) throws StoreException {
            return of(tx, List.of(contractId)).getFirst();
        }

        /** @throws StoreException when one of them does not exist */
        static List<Guarded> of(Tx tx, List<Long> contractIds) throws StoreException {
            String places = String.join(", ", Collections.nCopies(contractIds.size(), "?"));
            List<Guarded> found = new ArrayList<>(tx.sql().fetch("SELECT c.id, c.contract_number, c.category, c.keeper, k.manager FROM contract c JOIN client k ON k.id = c.client_id WHERE c.id IN ("
                    + places + ") ORDER BY c.id", contractIds.toArray()).map(row -> new Guarded(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
                            row.get(3, String.class), row.get(4, String.class))));
            if (found.size() < contractIds.size()) {
                throw new StoreException(Messages.MsgContractGone);
            }
            return found;
        }
    }

    /** @throws StoreException when the contract is closed to the person */
    void require(Guarded contract) throws StoreException {
        if (!mayRead(contract.category(), contract.keeper(), contract.manager())) {
            throw new StoreException(NLS.bind(Messages.MsgConfidential, contract.number(), contract.category()));
        }
    }

    Condition condition() {
        return isFull() ? Condition.ALL : Condition.or(Condition.not(Condition.in(ContractPackage.Literals.CONTRACT__CATEGORY, closed)),
                Condition.eq(ContractPackage.Literals.CONTRACT__KEEPER, user), Condition.eq(ClientPackage.Literals.CLIENT__MANAGER, user));
    }

    String sql(String contract) {
        if (isFull()) {
            return "(1 = 1)";
        }
        List<String> names = new ArrayList<>(closed);
        return "(" + contract + ".category NOT IN (" + names.stream().sorted().map(ReadRight::literal).collect(Collectors.joining(", ")) + ") OR " + ownSql(contract, user) + ")";
    }

    /** A person's own contracts, which are never closed to that person: those the person keeps, and those of clients the person manages. */
    static String ownSql(String contract, String user) {
        return "(" + contract + ".keeper = " + literal(user) + " OR EXISTS (SELECT 1 FROM client rk WHERE rk.id = " + contract + ".client_id AND rk.manager = " + literal(user) + "))";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
