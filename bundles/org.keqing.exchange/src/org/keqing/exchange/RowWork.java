package org.keqing.exchange;

import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/**
 * Takes rows by doing what they say, in one transaction: for a {@link RowKind} whose rules see what the rows before have changed. The transaction is taken back when a row has a problem, and when the
 * reading is a rehearsal.
 *
 * @since 0.1
 */
public final class RowWork {

	private RowWork() {
	}

	/** What rows say is to be done. */
	@FunctionalInterface
	public interface Work {

		/**
		 * Does it, and notes with the reader what is wrong with a row.
		 *
		 * @param tx the transaction
		 * @throws Exception whatever ends the import; nothing is written then
		 */
		void run(Tx tx) throws Exception;
	}

	/** Ends a transaction whose work shall not stay. */
	private static final class NotWritten extends Exception {
		private static final long serialVersionUID = 1L;
	}

	/**
	 * Does the work.
	 *
	 * @param store     the store
	 * @param user      who imports
	 * @param rows      the rows; asked at the end whether one has a problem
	 * @param rehearsal true to find out what an import would do
	 * @param work      reads the rows and does what they say
	 * @throws StoreException when the work or the database fails; nothing is written then
	 */
	public static void run(Store store, String user, RowReader rows, boolean rehearsal, Work work) throws StoreException {
		try {
			store.write(user, tx -> {
				work.run(tx);
				if (rehearsal || rows.hasProblems())
					throw new NotWritten();
				return null;
			});
		} catch (StoreException e) {
			if (!(e.getCause() instanceof NotWritten))
				throw e;
		}
	}
}
