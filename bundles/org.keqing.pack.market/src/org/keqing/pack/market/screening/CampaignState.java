package org.keqing.pack.market.screening;

/**
 * The life of a campaign.
 *
 * @since 0.1
 */
public enum CampaignState {
    /** The list is computed; tenants may be spared. */
    PROPOSED,
    /** The list is final; stalls go to candidates. */
    DECIDED,
    /** Done; nothing changes any more. */
    CLOSED
}
