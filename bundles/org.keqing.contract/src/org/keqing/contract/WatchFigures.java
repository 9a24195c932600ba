package org.keqing.contract;

/**
 * How many contracts need attention.
 *
 * @param leadDays     the shortest lead time of the company, in days
 * @param expiring     contracts in force that end within that time, their last day included
 * @param expired      contracts in force whose last day is over
 * @param overdue      contracts with unpaid dues after their date
 * @param missingDues  contracts in force without dues, or whose further dues are missing
 * @param originalsOut originals that should be back
 * @since 0.1
 */
public record WatchFigures(int leadDays, long expiring, long expired, long overdue, long missingDues, long originalsOut) {

    /** {@return all of them} */
    public long total() {
        return expiring + expired + overdue + missingDues + originalsOut;
    }
}
