package org.keqing.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.store.Query;
import org.keqing.store.Row;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * The register of contracts, of any length: what a person may read, filtered, by pages, with totals. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface ContractRegister {

    /**
     * What a filter finds.
     *
     * @param contracts how many contracts
     * @param amounts   sum of their amounts by currency
     * @param hidden    contracts that the person may not read, whatever the filter
     */
    record Totals(long contracts, SortedMap<String, BigDecimal> amounts, long hidden) {
    }

    /**
     * What can be chosen in a filter.
     *
     * @param categories the categories of contracts, by name
     * @param keepers    those who keep one, by name
     * @param leadDays   the lead times of the company, the shortest first
     */
    record Choices(List<String> categories, List<String> keepers, List<Integer> leadDays) {
    }

    /** {@return the columns of {@link #summary}, in the order in which a row must hold them} */
    List<EStructuralFeature> columns();

    /**
     * The query of a list without an order.
     *
     * @param user   who asks
     * @param filter which contracts
     * @param today  the day from which expiry is counted
     * @throws StoreException when the database fails
     */
    Query query(Store store, String user, ContractFilter filter, LocalDate today) throws StoreException;

    /**
     * A row of {@link #columns} as a summary.
     *
     * @param row the row
     */
    ContractSummary summary(Row row);

    /**
     * The totals of a list.
     *
     * @throws StoreException when the database fails
     */
    Totals totals(Store store, String user, ContractFilter filter, LocalDate today) throws StoreException;

    /**
     * What can be chosen in a filter.
     *
     * @throws StoreException when the database fails
     */
    Choices choices(Store store, String user) throws StoreException;
}
