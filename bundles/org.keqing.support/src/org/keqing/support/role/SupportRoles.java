package org.keqing.support.role;

import java.util.Set;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Who has which role in support. An OSGi service; works on any store. The services of this plug-in ask the same themselves, whoever calls them.
 *
 * @since 0.1
 */
public interface SupportRoles {

    /**
     * The persons who have a role.
     *
     * @return user names; empty when the role is everybody's
     * @throws StoreException when the database fails
     */
    Set<String> persons(Store store, SupportRole role) throws StoreException;

    /**
     * Whether a person has a role: for buttons that would be refused otherwise.
     *
     * @return true also when the role is everybody's
     * @throws StoreException when the database fails
     */
    boolean has(Store store, String user, SupportRole role) throws StoreException;

    /**
     * Gives a role to persons, instead of those that had it.
     *
     * @param user    who does it; must have the role himself
     * @param persons user names, 100 characters at most each; empty makes the role everybody's
     * @throws StoreException when the user has not that role, a name does not fit, or the database fails; nothing is changed then
     */
    void assign(Store store, String user, SupportRole role, Set<String> persons) throws StoreException;
}
