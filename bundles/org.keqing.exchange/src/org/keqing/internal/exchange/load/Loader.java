package org.keqing.internal.exchange.load;

import java.util.List;
import java.util.Set;

import org.keqing.store.Tx;

/** Brings the rows of one kind into the tables. One instance serves the files of one import. */
interface Loader {

	/** The columns of the interchange format. */
	List<Column> columns();

	/** Names of columns that the system computes and no file may bring. */
	default Set<String> computed() {
		return Set.of();
	}

	/**
	 * Takes all rows of a source.
	 *
	 * @param dry true to check only
	 * @throws Exception whatever ends the transaction
	 */
	void load(Tx tx, Feed feed, boolean dry) throws Exception;
}
