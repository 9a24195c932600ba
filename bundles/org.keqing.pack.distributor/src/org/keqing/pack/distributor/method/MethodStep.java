package org.keqing.pack.distributor.method;

/**
 * One step of the method and how far it is.
 *
 * @param kind  which step
 * @param done  whether nothing is left of it
 * @param count what is there: persons, clients, criteria, sheets, standards, grades, tiered clients or plans
 * @param total what is wanted of it, 0 when any number will do
 * @since 0.1
 */
public record MethodStep(Kind kind, boolean done, long count, long total) {

    /** The steps in their order. */
    public enum Kind {
        /** A committee with a head stands behind the newest round (客户评价小组). */
        COMMITTEE,
        /** There are client files (客户档案). */
        FILES,
        /** The criteria of the scheme weigh 100 % in all (评价指标). */
        CRITERIA,
        /** A round of the scheme has sheets to be filled in (分级考评表). */
        SHEET,
        /** Every criterion has one written standard per grade (统一评价标准). */
        STANDARDS,
        /** Every grade that is needed was given (评分). */
        GRADING,
        /** The newest round is confirmed: clients carry their tier (定级). */
        TIERS,
        /** Support plans follow from the tiers (分级管理). */
        MANAGEMENT
    }
}
