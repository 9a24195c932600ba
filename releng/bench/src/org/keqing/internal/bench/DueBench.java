package org.keqing.internal.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.keqing.contract.dues.DueService;
import org.keqing.contract.dues.Span;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** Dues of a year for three contracts of each client against the bare load of the same rows. */
final class DueBench {

	private static final int EACH = 3;
	private static final List<String> CATEGORIES = List.of("stall lease", "supply agreement", "dealership", "annual agreement", "advertising", "warehouse");
	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
	private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

	private final Store store;
	private final DueService dues;
	private final Figures figures;

	DueBench(Store store, DueService dues, Figures figures) {
		this.store = store;
		this.dues = dues;
		this.figures = figures;
	}

	void run() throws Exception {
		long signed = sign();
		double seconds = Figures.seconds(() -> dues.generate(store, "bench", new Span(FIRST, LAST), Progress.NONE));
		double bare = 0;
		long rows = 0;
		for (var table : List.of("due", "contract_due")) {
			var copy = BareTable.of(store, table, "");
			rows = copy.size();
			bare += copy.load();
			copy.drop();
		}
		figures.ratio("%,d dues of a year for %,d contracts".formatted(rows, signed), seconds, "bare table function", bare, 1.5);
	}

	/** Contracts in force with a rent per month each. */
	private long sign() throws StoreException {
		return store.write("bench", tx -> {
			List<Long> clients = new ArrayList<>();
			try (var statement = tx.connection().createStatement(); var ids = statement.executeQuery("SELECT id FROM client ORDER BY id")) {
				while (ids.next()) {
					clients.add(ids.getLong(1));
				}
			}
			var rows = tx.bulk("contract", List.of("id", "version", "contract_number", "client_id", "category", "subject", "state", "start_date", "end_date", "signed_on", "currency",
					"rhythm", "counted_from_start", "in_arrears", "due_days", "amount", "keeper"));
			var steps = tx.bulk("contract_step", List.of("id", "owner_id", "position", "from_date", "amount"));
			for (int i = 0; i < clients.size() * EACH; i++) {
				long id = tx.newId();
				rows.add(id, 1, "B-" + i, clients.get(i / EACH), CATEGORIES.get(i % CATEGORIES.size()), "A-" + i, "in_force", FIRST.minusDays(i % 90), LAST.plusDays(i % 700), FIRST.minusDays(100),
						"CNY", "monthly", false, false, 0, BigDecimal.valueOf(1_000_000 + i % 50_000, 2), "keeper " + i % 40);
				steps.add(tx.newId(), id, 0, FIRST.minusDays(90), BigDecimal.valueOf(100_000 + i % 5_000, 2));
			}
			long signed = rows.finish();
			steps.finish();
			return signed;
		});
	}
}
