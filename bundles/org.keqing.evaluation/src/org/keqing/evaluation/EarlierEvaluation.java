package org.keqing.evaluation;

import org.keqing.tiering.Explanation;
import org.keqing.tiering.model.Scheme;

/**
 * What a client was before.
 *
 * @param round       the round
 * @param scheme      the scheme as that round froze it
 * @param explanation the client's evaluation in it
 * @since 0.1
 */
public record EarlierEvaluation(Round round, Scheme scheme, Explanation explanation) {
}
