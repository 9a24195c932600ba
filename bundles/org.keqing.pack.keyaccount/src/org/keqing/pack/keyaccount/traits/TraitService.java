package org.keqing.pack.keyaccount.traits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keqing.internal.pack.keyaccount.DefaultTraitService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Reads the traits of accounts from the trade lines and from what people judge. Sums are exact; what is not known is {@code null} and never 0.
 *
 * @since 0.1
 */
public interface TraitService {

    /** Id of the scheme whose rounds say who is a key account. */
    String SCHEME = "keyaccount.pareto"; //$NON-NLS-1$
    /** Tier of the key accounts. */
    String KEY = "ka"; //$NON-NLS-1$
    /** Tier of the major accounts. */
    String MAJOR = "major"; //$NON-NLS-1$

    /**
     * The accounts with their traits, in one pass over the trade lines of the period.
     *
     * @param store  the store
     * @param scope  which accounts
     * @param period over which days
     * @return the highest tier first, in a tier the largest amount first, accounts without amount last, equal ones by code
     */
    List<AccountTraits> accounts(Store store, TraitScope scope, TraitPeriod period) throws StoreException;

    /**
     * The same with the course of the traits; about ten times the memory, for few accounts.
     *
     * @param store  the store
     * @param scope  which accounts
     * @param period over which days
     * @return in the same order
     */
    List<TraitCourse> courses(Store store, TraitScope scope, TraitPeriod period) throws StoreException;

    /**
     * The day of the latest trade line.
     *
     * @param store the store
     * @return empty without trade
     */
    Optional<LocalDate> lastTrade(Store store) throws StoreException;

    /**
     * From where on the traits are worth a word.
     *
     * @param store the store
     * @return the limits
     */
    ReadingLimits limits(Store store) throws StoreException;

    /**
     * Sets the limits.
     *
     * @param store  the store
     * @param user   who
     * @param limits the limits; at most four decimals count
     */
    void setLimits(Store store, String user, ReadingLimits limits) throws StoreException;

    /**
     * A service for programs without OSGi. In the running product take the OSGi service.
     *
     * @return the service
     */
    static TraitService create() {
        return new DefaultTraitService();
    }
}
