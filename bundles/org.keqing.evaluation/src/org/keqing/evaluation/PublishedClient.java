package org.keqing.evaluation;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A line of a published list.
 *
 * @param clientId         the client
 * @param clientCode       its code
 * @param clientName       its name
 * @param region           its region, may be {@code null}
 * @param preliminaryTier  id of the tier as announced, {@code null} when not assessed
 * @param preliminaryScore score as announced
 * @param tier             id of the tier that counts now, corrections included; {@code null} when not assessed
 * @param score            score that counts now
 * @param dissents         cases of the client
 * @param open             those that are not closed
 * @since 0.1
 */
public record PublishedClient(long clientId, String clientCode, String clientName, String region, String preliminaryTier, BigDecimal preliminaryScore, String tier,
		BigDecimal score, int dissents, int open) {

	/** {@return whether the tier is another than the one announced} */
	public boolean isChanged() {
		return !Objects.equals(preliminaryTier, tier);
	}
}
