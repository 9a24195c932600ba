package org.keqing.support.profit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * The client's own profit. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface ProfitService {

    /**
     * What a client earned, and advice that follows from it.
     *
     * @param from first month
     * @param to   last month, not before the first
     */
    ClientProfit profit(Store store, long clientId, YearMonth from, YearMonth to) throws StoreException;

    /**
     * Enters what a client told of a month.
     *
     * @param amount 0 or more, two decimals at most; {@code null} removes what was entered
     */
    void enter(Store store, String user, long clientId, YearMonth month, FigureKind kind, BigDecimal amount) throws StoreException;

    /** {@return the margins that are assumed, by product and nature} */
    List<MarginRate> margins(Store store) throws StoreException;

    /** {@return the natures that clients have, in order} */
    List<String> natures(Store store) throws StoreException;

    /** Sets a margin; the one for any product and any nature is always there. */
    void setMargin(Store store, String user, MarginRate rate) throws StoreException;

    /** Removes the margin of a product and nature. */
    void removeMargin(Store store, String user, String product, String nature) throws StoreException;

    /** {@return the limits from which on advice is given: shares from 0 to 1} */
    Map<AdviceKind, BigDecimal> limits(Store store) throws StoreException;

    /**
     * Sets a limit.
     *
     * @param limit 0 to 1, four decimals at most
     */
    void setLimit(Store store, String user, AdviceKind kind, BigDecimal limit) throws StoreException;

    /**
     * Which dues count as rent and fees.
     *
     * @return what the company has set; else those of contracts, or all where the plug-in for contracts is not installed
     * @throws StoreException when the database fails
     * @since 0.1
     */
    DuesCounted dues(Store store) throws StoreException;

    /**
     * Sets which dues count as rent and fees.
     *
     * @throws StoreException when the user may not, or the database fails
     * @since 0.1
     */
    void setDues(Store store, String user, DuesCounted dues) throws StoreException;
}
