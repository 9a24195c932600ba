package org.keqing.pack.market.screening;

import java.time.LocalDate;
import java.util.Set;

/**
 * One that waits for a stall.
 *
 * @param id        identity, 0 for a new one
 * @param name      name, not blank
 * @param category  goods, may be {@code null}
 * @param contact   person, may be {@code null}
 * @param telephone number, may be {@code null}
 * @param applied   day of the application
 * @param met       ids of the admission standards that it meets
 * @param stallOf   code of the tenant whose stall it gets, {@code null} while it waits
 * @since 0.1
 */
public record Candidate(long id, String name, String category, String contact, String telephone, LocalDate applied, Set<Long> met, String stallOf) {

    /** Copies the standards. */
    public Candidate {
        met = Set.copyOf(met);
    }
}
