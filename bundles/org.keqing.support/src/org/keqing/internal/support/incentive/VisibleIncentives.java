package org.keqing.internal.support.incentive;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** Which incentives a person may see: those in plans, and those in contracts that the person may read. */
public final class VisibleIncentives {

    /** All of them. */
    public static final String ALL = "(1 = 1)";

    private VisibleIncentives() {
    }

    /**
     * As a condition of a statement.
     *
     * @param contracts where contracts are looked up, {@code null} where they are not installed
     * @param incentive alias of a table or view with the column {@code contract_number}
     * @return a condition without parameters in parentheses
     */
    public static String sql(Store store, String user, WrittenContracts contracts, String incentive) throws StoreException {
        if (contracts != null) {
            return contracts.readableSql(store, user, incentive);
        }
        return known(store) ? "(" + incentive + ".contract_number IS NULL)" : ALL;
    }

    /** Whether the product has contracts: then there are rights, also at a moment in which nobody can be asked for them. */
    static boolean known(Store store) {
        return store.entities().aggregate("Contract").isPresent();
    }
}
