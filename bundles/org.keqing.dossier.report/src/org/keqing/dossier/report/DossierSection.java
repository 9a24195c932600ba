package org.keqing.dossier.report;

import java.util.List;

import org.keqing.report.ReportScope;
import org.keqing.store.StoreException;

/**
 * What a plug-in knows of one client, for the dossier. Registered as an OSGi service, any number; one that fails is logged and named in the dossier, the others are printed.
 *
 * @since 0.1
 */
public interface DossierSection {

	/**
	 * The client that a dossier is about.
	 *
	 * @param id   its id
	 * @param code its code
	 * @param name its name
	 */
	record Subject(long id, String code, String name) {
	}

	/** @return the place among the sections; smaller comes first: file 100, tier 200, trade 300, contracts 400, support 500 */
	int order();

	/**
	 * Reads what is to be printed.
	 *
	 * @param scope  the store, the language, and who prints: nobody reads what he may not
	 * @param client the client
	 * @return the blocks in their order; one without content is left out by who makes it
	 * @throws StoreException when the database fails
	 */
	List<DossierBlock> read(ReportScope scope, Subject client) throws StoreException;
}
