package org.keqing.evaluation;

import java.math.BigDecimal;
import java.util.List;

import org.keqing.tiering.Result;
import org.keqing.tiering.model.Scheme;

/**
 * The figures that a round would have now. Nothing is stored.
 *
 * @param scheme      the scheme
 * @param clientIds   the clients, in the order of the result's rows
 * @param result      the result per client
 * @param tiers       one entry per tier of the scheme in its order
 * @param notAssessed the clients without any input
 * @param value       trade amount of the period of all clients
 * @since 0.1
 */
public record RoundPreview(Scheme scheme, long[] clientIds, Result result, List<TierFigure> tiers, TierFigure notAssessed,
		BigDecimal value) {
}
