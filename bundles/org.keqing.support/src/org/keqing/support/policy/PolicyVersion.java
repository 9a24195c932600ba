package org.keqing.support.policy;

import java.time.Instant;

/**
 * A version of a scheme's policies.
 *
 * @param policies the policies
 * @param own      whether the company wrote it, not a pack
 * @param savedBy  who saved it; {@code null} for a pack's that nobody has used yet
 * @param savedAt  when; {@code null} as above
 * @param used     whether the proposals of a round were made by it: it then never changes
 * @since 0.1
 */
public record PolicyVersion(PolicySet policies, boolean own, String savedBy, Instant savedAt, boolean used) {
}
