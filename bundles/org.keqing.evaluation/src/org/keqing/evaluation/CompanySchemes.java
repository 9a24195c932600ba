package org.keqing.evaluation;

import java.util.List;

import org.keqing.internal.evaluation.DefaultCompanySchemes;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.model.Scheme;

/**
 * Schemes that the company made or changed itself, kept in its database beside those of the packs. A version is replaced or removed only as long as no round has
 * used it. Every scheme stored is without errors, and its test cases come out as written. An OSGi service.
 * <p>
 * All methods that change something throw {@link EvaluationException} when the rules refuse, and {@link org.keqing.tiering.SchemeException} when the scheme has
 * errors.
 *
 * @since 0.1
 */
public interface CompanySchemes {

	/**
	 * All schemes that a round on this database can use: those of the packs and those of the company. Where both have the same version of a scheme, the company's
	 * stands.
	 *
	 * @param store the store
	 * @return the schemes as they are now
	 */
	SchemeRegistry registry(Store store) throws StoreException;

	/**
	 * The company's own versions.
	 *
	 * @param store the store
	 * @return the versions by id and version
	 */
	List<CompanyScheme> all(Store store) throws StoreException;

	/**
	 * Stores a scheme as a new version: the number after the highest that a pack, the company or a round knows of this id.
	 *
	 * @param store  the store
	 * @param scheme the scheme; its version is not looked at
	 * @param user   who saves
	 * @return what was stored
	 */
	CompanyScheme add(Store store, Scheme scheme, String user) throws StoreException;

	/**
	 * Stores a scheme from a file. Its version is kept where it is free, and nothing happens where it is there with the same content; else it becomes a new version.
	 *
	 * @param store  the store
	 * @param scheme the scheme
	 * @param user   who imports
	 * @return what is stored now
	 */
	CompanyScheme take(Store store, Scheme scheme, String user) throws StoreException;

	/**
	 * Replaces a version of the company that no round has used.
	 *
	 * @param store  the store
	 * @param scheme the scheme with the id and version to replace
	 * @param user   who saves
	 * @return what was stored
	 */
	CompanyScheme replace(Store store, Scheme scheme, String user) throws StoreException;

	/**
	 * Removes a version of the company that no round has used.
	 *
	 * @param store   the store
	 * @param id      id of the scheme
	 * @param version its version
	 * @param user    who removes it
	 */
	void remove(Store store, String id, int version, String user) throws StoreException;

	/**
	 * A service for programs without OSGi. In the running product take the OSGi service.
	 *
	 * @param packs the schemes of the packs
	 * @return the service
	 */
	static CompanySchemes of(SchemeRegistry packs) {
		return new DefaultCompanySchemes(packs);
	}
}
