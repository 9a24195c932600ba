package org.keqing.exchange;

import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Keeps rows of the history back from persons who may not read what they are about. A bundle with confidential objects provides one as an OSGi service; a row is exported when all of them let it pass.
 *
 * @since 0.1
 */
public interface HistoryFilter {

	/**
	 * What a person may take out.
	 *
	 * @param user    who exports
	 * @param history alias of the table {@code history} in the statement
	 * @return a condition without parameters in parentheses, {@code (1 = 1)} when nothing is kept back
	 * @throws StoreException when the database fails
	 */
	String readableSql(Store store, String user, String history) throws StoreException;
}
