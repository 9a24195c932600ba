package org.keqing.support.policy;

import java.util.List;
import java.util.Optional;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.tiering.Problem;
import org.keqing.tiering.model.Scheme;

/**
 * The policies of a company: those of the packs, or the company's own copies of them. An OSGi service.
 *
 * @since 0.1
 */
public interface PolicyService {

    /**
     * The policies in force, one version per scheme: the company's newest, else the pack's.
     *
     * @throws StoreException when the database fails
     */
    List<PolicyVersion> inForce(Store store) throws StoreException;

    /**
     * The policies of a scheme in force.
     *
     * @param scheme id of the scheme
     * @throws StoreException when the database fails
     */
    Optional<PolicyVersion> inForce(Store store, String scheme) throws StoreException;

    /**
     * The policy in force for a client: that of the tier it carries.
     *
     * @param client id of the client
     * @return empty when it has no tier, or its scheme no policies
     * @throws StoreException when the database fails
     */
    Optional<TierPolicy> ofClient(Store store, long client) throws StoreException;

    /**
     * What the packs bring for a scheme, to compare with.
     *
     * @param scheme id of the scheme
     */
    Optional<PolicySet> ofPack(String scheme);

    /**
     * All stored versions of a scheme's policies, the newest first.
     *
     * @param scheme id of the scheme
     * @throws StoreException when the database fails
     */
    List<PolicyVersion> versions(Store store, String scheme) throws StoreException;

    /**
     * The schemes of this database: for names and order of their tiers.
     *
     * @throws StoreException when the database fails
     */
    Optional<Scheme> scheme(Store store, String id) throws StoreException;

    /**
     * What is wrong with policies, naming tier and element.
     *
     * @param policies the policies
     * @return empty when they can be saved
     * @throws StoreException when the database fails
     */
    List<Problem> check(Store store, PolicySet policies) throws StoreException;

    /**
     * Saves the company's policies of a scheme. The company's newest version is replaced unless a round has used it; else a new version is made.
     *
     * @param user     who saves
     * @param policies the policies; their version is not looked at
     * @return what was stored
     * @throws PolicyException when they have errors
     * @throws StoreException when the database fails
     */
    PolicyVersion save(Store store, String user, PolicySet policies) throws StoreException;

    /**
     * Saves the company's policies of several schemes as {@link #save} does, all of them or none.
     *
     * @param user who saves
     * @param all  the policies of each scheme once
     * @return what was stored, in their order
     * @throws PolicyException when some have errors
     * @throws StoreException when the database fails
     */
    List<PolicyVersion> saveAll(Store store, String user, List<PolicySet> all) throws StoreException;

    /**
     * Gives up the company's newest version, so that the one before it, at last the pack's, is in force again.
     *
     * @return the version in force from now on
     * @throws StoreException when there is none, when a round has used it, or the database fails
     */
    Optional<PolicyVersion> discard(Store store, String user, String scheme) throws StoreException;

    /**
     * Fixes the policies in force for a round, in its transaction: afterwards this version is never changed.
     *
     * @param scheme id of the scheme
     * @return the policies
     * @throws StoreException when the scheme has none, or the database fails
     */
    PolicySet fix(Tx tx, String scheme) throws StoreException;

    /**
     * A stored version.
     *
     * @return the policies
     * @throws StoreException when there is no such version, or the database fails
     */
    PolicySet version(Tx tx, String scheme, int version) throws StoreException;
}
