package org.keqing.pack.market.screening;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A screening campaign and its figures.
 *
 * @param id         identity
 * @param name       unique name
 * @param round      name of the round whose tiers count
 * @param asOf       cut-off date of the round
 * @param schemeId   scheme of the round
 * @param rate       share of the tenants to let go, 0 to 1
 * @param state      where the campaign is
 * @param tenants    tenants of the round
 * @param quota      {@code tenants × rate}, rounded half up: how many are to go
 * @param leaving    how many go: fewer than the quota when the tiers that may go do not hold so many
 * @param spared     how many were spared by name
 * @param replaced   how many stalls have a candidate
 * @param dependence share of the amount of the tiers to be hedged in the whole amount of the round, 0 to 1, six decimals; 0 without any amount
 * @param decidedBy  who decided, {@code null} before
 * @param decidedAt  when, {@code null} before
 * @since 0.1
 */
public record Campaign(long id, String name, String round, LocalDate asOf, String schemeId, BigDecimal rate, CampaignState state, int tenants, int quota, int leaving,
    int spared, int replaced, BigDecimal dependence, String decidedBy, Instant decidedAt) {

    /** Tenants afterwards: those that stay and the candidates that come. */
    public int after() {
        return tenants - leaving + replaced;
    }
}
