package org.keqing.internal.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.keqing.contract.ContractService;
import org.keqing.contract.ContractWatch;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.dues.Span;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** Dues of a year for three contracts of each client against the bare load of the same rows, and the lists over them. */
final class DueBench {

	private static final int EACH = 3;
	private static final int PAGE = 200;
	private static final int RUNS = 7;
	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
	private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

	private final Store store;
	private final ContractService contracts;
	private final ContractWatch watch;
	private final DueService dues;
	private final Figures figures;

	DueBench(Store store, ContractService contracts, ContractWatch watch, DueService dues, Figures figures) {
		this.store = store;
		this.contracts = contracts;
		this.watch = watch;
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
		String of = " of %,d contracts".formatted(signed);
		figures.limit("first page" + of, Figures.medianMillis(RUNS, () -> contracts.contracts(store, "bench", PAGE)), "ms", 50);
		figures.limit("what ends within 90 days" + of, Figures.medianMillis(RUNS, () -> watch.expiring(store, "bench", LAST.minusDays(90), 90, PAGE)), "ms", 300);
		figures.limit("first page of open dues" + of, Figures.medianMillis(RUNS, () -> dues.open(store, "bench", LAST, PAGE)), "ms", 50);
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
					"rhythm", "counted_from_start", "in_arrears", "due_days"));
			var steps = tx.bulk("contract_step", List.of("id", "owner_id", "position", "from_date", "amount"));
			for (int i = 0; i < clients.size() * EACH; i++) {
				long id = tx.newId();
				rows.add(id, 1, "B-" + i, clients.get(i / EACH), "stall lease", "A-" + i, "in_force", FIRST.minusDays(i % 90), LAST.plusDays(i % 200), FIRST.minusDays(100), "CNY",
						"monthly", false, false, 0);
				steps.add(tx.newId(), id, 0, FIRST.minusDays(90), BigDecimal.valueOf(100_000 + i % 5_000, 2));
			}
			long signed = rows.finish();
			steps.finish();
			return signed;
		});
	}
}
