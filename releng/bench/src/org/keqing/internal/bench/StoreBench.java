package org.keqing.internal.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.ImportService;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Condition;
import org.keqing.store.PageKey;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreService;

/** Import against bare loads, and the pages of the Clients list. */
final class StoreBench implements AutoCloseable {

	private static final int PAGE = 200;
	private static final int RUNS = 7;
	private static final ClientPackage CLIENT = ClientPackage.eINSTANCE;
	private static final List<EStructuralFeature> COLUMNS = List.of(CLIENT.getClient_Tier(), CLIENT.getClient_Code(), CLIENT.getClient_Name(), CLIENT.getClient_Region(),
			CLIENT.getClient_Manager(), CLIENT.getClient_Score());

	private final ImportService imports;
	private final SampleData data;
	private final Path folder;
	private final Figures figures;
	private final Store store;

	StoreBench(StoreService stores, ImportService imports, SampleData data, Path folder, Figures figures) throws Exception {
		this.imports = imports;
		this.data = data;
		this.folder = folder;
		this.figures = figures;
		this.store = stores.open(StoreLocation.of(folder.resolve("db" + System.nanoTime())), Progress.NONE);
	}

	Store store() {
		return store;
	}

	void importIntoEmpty(int clients, int trades) throws Exception {
		var clientFile = data.clients(folder.resolve("clients.csv"), 0, clients, "");
		var tradeFile = data.trades(folder.resolve("trades.csv"), trades, clients);
		double clientSeconds = load(ImportKind.CLIENTS, clientFile);
		double tradeSeconds = load(ImportKind.TRADES, tradeFile);
		compare("import of %,d clients into an empty database".formatted(clients), "client", clientSeconds);
		compare("import of %,d trade lines into an empty database".formatted(trades), "trade", tradeSeconds);
	}

	private void compare(String what, String table, double seconds) throws Exception {
		var bare = BareTable.of(store, table, "ORDER BY id");
		figures.ratio(what, seconds, "bare table function", bare.load(), 1.5);
		bare.drop();
	}

	/** A tenth of the clients changed and a tenth new. */
	void importIntoFilled(int clients) throws Exception {
		int part = clients / 10;
		var bare = BareTable.of(store, "client", "ORDER BY id");
		bare.load();
		var file = data.clients(folder.resolve("more.csv"), clients - part, clients + part, "2");
		double seconds = load(ImportKind.CLIENTS, file);
		var changed = BareTable.of(store, "client", "WHERE manager LIKE '%2' ORDER BY id");
		figures.ratio("import of %,d clients into a filled database, half of them known".formatted(changed.size()), seconds, "bare batched upsert",
				bare.upsert("code", changed.rows()), 1.5);
		bare.drop();
	}

	private double load(ImportKind kind, Path file) throws Exception {
		return Figures.seconds(() -> imports.run(store, ImportRequest.of(kind, "bench", file), Progress.NONE));
	}

	/** Clients without trade. */
	void clientsOnly(int clients) throws Exception {
		load(ImportKind.CLIENTS, data.clients(folder.resolve("only.csv"), 0, clients, ""));
	}

	void longList(int clients) throws Exception {
		clientsOnly(clients);
		list(clients);
		System.gc();
		var runtime = Runtime.getRuntime();
		figures.limit("heap after listing %,d clients".formatted(clients), (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0, "MB", 512);
	}

	void list(int clients) throws Exception {
		var size = " of %,d clients".formatted(clients);
		var byName = Query.of(CLIENT.getClient()).sort(CLIENT.getClient_SortKey(), true);
		figures.limit("first page" + size, Figures.medianMillis(RUNS, () -> page(byName, null)), "ms", 50);
		var key = store.page(byName, COLUMNS, null, PAGE).next();
		figures.limit("next page" + size, Figures.medianMillis(RUNS, () -> page(byName, key)), "ms", 50);
		figures.limit("another sort (region)" + size, Figures.medianMillis(RUNS, () -> page(Query.of(CLIENT.getClient()).sort(CLIENT.getClient_Region(), false), null)), "ms", 300);
		figures.limit("reading ahead for the search box" + size, 1000 * Figures.seconds(() -> store.prepareSearch(byName, List.of(CLIENT.getClient_Name(), CLIENT.getClient_Code()))), "ms", 3000);
		for (var text : List.of("建材", "恒大", "恒大建材")) {
			figures.limit("name contains " + text + size, Figures.medianMillis(RUNS, () -> pageAndTotal(byName.where(Condition.contains(CLIENT.getClient_Name(), text)))), "ms", 300);
			figures.limit("count of these" + size, Figures.medianMillis(RUNS, () -> store.count(byName.where(Condition.contains(CLIENT.getClient_Name(), text)))), "ms", 300);
		}
		for (var text : List.of("恒大", "K0012", "jn", "zbhd")) {
			figures.limit("search box " + text + size, Figures.medianMillis(RUNS, () -> pageAndTotal(byName.where(search(text)))), "ms", 300);
		}
	}

	/** Name, code or initials, as the list of clients asks. */
	private static Condition search(String text) {
		return Condition.or(Condition.contains(CLIENT.getClient_Name(), text), Condition.contains(CLIENT.getClient_Code(), text),
				Condition.startsWith(CLIENT.getClient_Pinyin(), text.toLowerCase(Locale.ROOT)));
	}

	/** What the list of clients reads after a key press. */
	private void pageAndTotal(Query query) throws Exception {
		if (store.page(query, COLUMNS, null, PAGE).total().isEmpty()) {
			store.count(query);
		}
	}

	private void page(Query query, PageKey after) throws Exception {
		store.page(query, COLUMNS, after, PAGE);
	}

	@Override
	public void close() {
		store.close();
	}
}
