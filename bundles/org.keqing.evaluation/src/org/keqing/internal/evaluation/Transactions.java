package org.keqing.internal.evaluation;

import org.keqing.evaluation.EvaluationException;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** One transaction per call; a refusal of the rules comes out of it as what it is. */
final class Transactions {
	private Transactions() {
	}

	static <R> R read(Store store, Store.Work<R> work) throws StoreException {
		try {
			return store.read(work);
		} catch (StoreException e) {
			throw refusal(e);
		}
	}

	static <R> R write(Store store, String user, Store.Work<R> work) throws StoreException {
		try {
			return store.write(user, work);
		} catch (StoreException e) {
			throw refusal(e);
		}
	}

	private static StoreException refusal(StoreException e) {
		if (e.getCause() instanceof EvaluationException refused) {
			throw refused;
		}
		return e;
	}
}
