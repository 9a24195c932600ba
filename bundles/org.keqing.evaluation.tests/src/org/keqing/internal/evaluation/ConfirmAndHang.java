package org.keqing.internal.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

import org.keqing.evaluation.Round;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.testsupport.TestStores;

/** The child of {@link KilledConfirmTest}: confirms a round, stops in the middle of its writes and waits for its end. */
public final class ConfirmAndHang {
	static final String MIDDLE = "in the middle of confirming";
	static final String ROUND = "2024";
	static final int CLIENTS = 3000;

	private ConfirmAndHang() {
	}

	/** @param arguments the folder of the database */
	public static void main(String[] arguments) throws Exception {
		try (Store store = TestStores.derby(Path.of(arguments[0]))) {
			store.write("test", tx -> {
				load(tx, "client", List.of("id", "code", "name"), i -> new Object[] { i, "C" + i, "Client " + i });
				load(tx, "trade", List.of("id", "client_id", "trade_date", "amount"), i -> new Object[] { i, i, Sample.AS_OF, BigDecimal.valueOf(i) });
				return null;
			});
			DefaultEvaluationService service = Sample.service();
			Round round = service.prepare(store, Sample.request(ROUND), Progress.NONE);
			service.evaluate(store, round.id(), Progress.NONE);
			service.confirm(store, round.id(), "chief", new Progress() {
				@Override
				public void begin(String task, long total) {
					// the work to come
				}

				@Override
				public void worked(long n) {
					System.out.println(MIDDLE);
					System.out.flush();
					try {
						TimeUnit.MINUTES.sleep(5);
					} catch (InterruptedException e) {
						Thread.currentThread().interrupt();
					}
				}

				@Override
				public boolean canceled() {
					return false;
				}
			});
		}
	}

	private static void load(Tx tx, String table, List<String> columns, LongFunction<Object[]> values) throws StoreException {
		long[] next = { 1 };
		tx.bulk(table, columns, row -> {
			if (next[0] > CLIENTS) {
				return false;
			}
			System.arraycopy(values.apply(next[0]++), 0, row, 0, row.length);
			return true;
		});
	}
}
