package org.keqing.pack.keyaccount.traits;

import java.util.List;

/**
 * A sentence that the traits of an account are worth; {@link TraitTexts} says it.
 *
 * @param kind    what is said
 * @param figures what stands in it: numbers, dates, texts
 * @since 0.1
 */
public record Reading(Kind kind, List<Object> figures) {

    /** What can be said, in the order in which it is said. */
    public enum Kind {
        /** Nothing was bought. */
        NO_PURCHASE,
        /** All comes from one purchase: its day. */
        ONE_PURCHASE,
        /** One purchase gives much of all: its share, its day. */
        LARGE_PURCHASE,
        /** The first purchase is so recent that continuity says little: months. */
        TOO_SHORT,
        /** Bought in most months: with a purchase, of months. */
        STEADY,
        /** Missed many months: with a purchase, of months, longest gap in days. */
        IRREGULAR,
        /** Nothing for long up to the end of the period: days. */
        SILENT,
        /** The last half is better than the first: change. */
        GROWING,
        /** The last half is worse than the first: change without sign. */
        SHRINKING,
        /** Sold below cost: margin. */
        BELOW_COST,
        /** Judged without evidence. */
        NO_EVIDENCE
    }

    /** Copies the figures. */
    public Reading {
        figures = List.copyOf(figures);
    }
}
