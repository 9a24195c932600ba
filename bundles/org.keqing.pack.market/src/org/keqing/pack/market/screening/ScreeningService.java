package org.keqing.pack.market.screening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keqing.internal.pack.market.DefaultScreeningService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Screening campaigns. A campaign takes the tiers of a confirmed round, each tier's disposition, and a rate: of the tenants whose tier may go the weakest go, the
 * smallest amount first, equal amounts by code, until the quota is reached. A spared tenant stays and the next one takes its place. When the list is decided, candidates
 * that meet every admission standard get the stalls. Every call is one transaction; all throw {@link org.keqing.evaluation.EvaluationException} when the rules refuse.
 *
 * @since 0.1
 */
public interface ScreeningService {

    /**
     * The disposition of each tier of a scheme.
     *
     * @param store    the store
     * @param schemeId the scheme
     * @return by tier; a tier that is not there is kept
     */
    Map<String, Disposition> dispositions(Store store, String schemeId) throws StoreException;

    /**
     * Sets the disposition of a tier, for campaigns begun from now on.
     *
     * @param store       the store
     * @param user        who
     * @param schemeId    the scheme
     * @param tier        id of the tier
     * @param disposition what is done with its tenants
     */
    void setDisposition(Store store, String user, String schemeId, String tier, Disposition disposition) throws StoreException;

    /**
     * The admission standards.
     *
     * @param store the store
     * @return in their order
     */
    List<AdmissionStandard> standards(Store store) throws StoreException;

    /**
     * Adds an admission standard; candidates do not meet it until somebody says so.
     *
     * @param store the store
     * @param user  who
     * @param text  one sentence, not blank
     * @return the standard
     */
    AdmissionStandard addStandard(Store store, String user, String text) throws StoreException;

    /**
     * Removes an admission standard.
     *
     * @param store the store
     * @param user  who
     * @param id    the standard
     */
    void removeStandard(Store store, String user, long id) throws StoreException;

    /**
     * The candidates.
     *
     * @param store the store
     * @return those that wait first, by day of application
     */
    List<Candidate> candidates(Store store) throws StoreException;

    /**
     * Adds a candidate.
     *
     * @param store     the store
     * @param user      who
     * @param candidate the candidate, its id 0
     * @return its id
     */
    long addCandidate(Store store, String user, Candidate candidate) throws StoreException;

    /**
     * Says which standards a candidate meets.
     *
     * @param store     the store
     * @param user      who
     * @param candidate the candidate
     * @param met       ids of the standards
     */
    void judge(Store store, String user, long candidate, Set<Long> met) throws StoreException;

    /**
     * Begins a campaign and proposes its list.
     *
     * @param store the store
     * @param user  who
     * @param name  unique name, not blank
     * @param round name of a confirmed round
     * @param rate  share of the tenants to let go, 0 to 1
     * @return the campaign, proposed
     */
    Campaign begin(Store store, String user, String name, String round, BigDecimal rate) throws StoreException;

    /**
     * All campaigns.
     *
     * @param store the store
     * @return the latest first
     */
    List<Campaign> campaigns(Store store) throws StoreException;

    /**
     * The tenants of a campaign.
     *
     * @param store    the store
     * @param campaign the campaign
     * @return those that may go, the weakest first; then the others by tier and code
     */
    List<ScreenedTenant> tenants(Store store, long campaign) throws StoreException;

    /**
     * Spares a tenant that is to leave: it stays, and the next weakest takes its place.
     *
     * @param store    the store
     * @param user     who
     * @param campaign the campaign, proposed
     * @param client   the tenant
     * @param reason   why, not blank
     */
    void spare(Store store, String user, long campaign, long client, String reason) throws StoreException;

    /**
     * Decides the list as it stands.
     *
     * @param store    the store
     * @param user     who
     * @param campaign the campaign, proposed
     * @return the campaign, decided
     */
    Campaign decide(Store store, String user, long campaign) throws StoreException;

    /**
     * Gives the stall of a leaving tenant to a candidate that meets all standards and waits.
     *
     * @param store     the store
     * @param user      who
     * @param campaign  the campaign, decided
     * @param client    the tenant that leaves
     * @param candidate the candidate
     */
    void replace(Store store, String user, long campaign, long client, long candidate) throws StoreException;

    /**
     * Closes a decided campaign.
     *
     * @param store    the store
     * @param user     who
     * @param campaign the campaign, decided
     * @return the campaign, closed
     */
    Campaign close(Store store, String user, long campaign) throws StoreException;

    /**
     * A service for programs without OSGi. In the running product take the OSGi service.
     *
     * @return the service
     */
    static ScreeningService create() {
        return new DefaultScreeningService();
    }
}
