package org.keqing.internal.support.role;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.Messages;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.support.role.SupportRole;
import org.keqing.support.role.SupportRoles;
import org.osgi.service.component.annotations.Component;

/** Roles in the table {@code support_role}. */
@Component(service = SupportRoles.class)
public final class DefaultSupportRoles implements SupportRoles {

    private static final int PERSON = 100;

    /** Refuses whoever may not change settings, in the transaction that changes them. */
    public static void requireManager(Tx tx, String user) throws StoreException {
        require(tx, user, SupportRole.POLICY_MANAGER);
    }

    /** The same before anything is read or rehearsed. */
    public static void requireManager(Store store, String user) throws StoreException {
        store.read(tx -> {
            requireManager(tx, user);
            return null;
        });
    }

    private static void require(Tx tx, String user, SupportRole role) throws StoreException {
        Set<String> persons = persons(tx, role);
        if (!persons.isEmpty() && !persons.contains(user)) {
            throw new StoreException(NLS.bind(Messages.MsgNotYourRole, new Object[] { user, name(role), String.join(", ", persons) }));
        }
    }

    private static String name(SupportRole role) {
        return switch (role) {
            case POLICY_MANAGER -> Messages.RolePolicyManager;
        };
    }

    private static Set<String> persons(Tx tx, SupportRole role) {
        return new TreeSet<>(tx.sql().fetch("SELECT person FROM support_role WHERE role = ?", role.name()).map(row -> row.get(0, String.class)));
    }

    @Override
    public Set<String> persons(Store store, SupportRole role) throws StoreException {
        return store.read(tx -> persons(tx, role));
    }

    @Override
    public boolean has(Store store, String user, SupportRole role) throws StoreException {
        Set<String> persons = persons(store, role);
        return persons.isEmpty() || persons.contains(user);
    }

    @Override
    public void assign(Store store, String user, SupportRole role, Set<String> persons) throws StoreException {
        Set<String> named = new TreeSet<>();
        for (String person : persons) {
            if (person.isBlank() || person.strip().length() > PERSON) {
                throw new StoreException(NLS.bind(Messages.MsgPerson, person, PERSON));
            }
            named.add(person.strip());
        }
        store.write(user, tx -> {
            require(tx, user, role);
            tx.sql().execute("DELETE FROM support_role WHERE role = ?", role.name());
            named.forEach(person -> tx.sql().execute("INSERT INTO support_role (role, person) VALUES (?, ?)", role.name(), person));
            return null;
        });
    }
}
