package org.keqing.evaluation;

import java.time.Instant;

import org.keqing.tiering.model.Scheme;

/**
 * A version of a scheme that the company keeps in its database.
 *
 * @param scheme  the scheme; shared, not to be changed
 * @param savedBy who saved it
 * @param savedAt when it was saved
 * @param used    whether a round has used it: it then never changes
 * @since 0.1
 */
public record CompanyScheme(Scheme scheme, String savedBy, Instant savedAt, boolean used) {
}
