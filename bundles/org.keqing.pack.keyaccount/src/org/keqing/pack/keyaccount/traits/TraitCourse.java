package org.keqing.pack.keyaccount.traits;

import java.util.List;

/**
 * An account with its traits over a period and their course.
 *
 * @param account  over the whole period
 * @param quarters quarter by quarter, the first one first
 * @since 0.1
 */
public record TraitCourse(AccountTraits account, List<TraitQuarter> quarters) {

    /** Copies the quarters. */
    public TraitCourse {
        quarters = List.copyOf(quarters);
    }
}
