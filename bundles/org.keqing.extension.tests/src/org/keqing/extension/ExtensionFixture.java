package org.keqing.extension;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ExportRequest;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.ImportRequest;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.testsupport.TestStores;

/** A database with the tables of this bundle, emptied before each test. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ExtensionFixture {

	@TempDir
	Path folder;

	Services services;
	Store store;

	/** The database of the class. */
	Store open() throws Exception {
		return TestStores.derbyInMemory();
	}

	@BeforeAll
	void openStore() throws Exception {
		services = Services.get();
		store = open();
	}

	@BeforeEach
	void emptyStore() throws Exception {
		store.write("test", tx -> {
			for (String table : List.of("stall", "history", "import_file", "client"))
				tx.sql().execute("DELETE FROM " + table);
			return null;
		});
	}

	@AfterAll
	void closeStore() {
		if (store != null) {
			store.close();
		}
	}

	ImportReport take(Store into, String text) throws Exception {
		return services.imports().run(into, request(text), Progress.NONE);
	}

	ImportReport take(String text) throws Exception {
		return take(store, text);
	}

	ImportRequest request(String text) throws IOException {
		Path file = Files.write(folder.resolve("clients.csv"), text.getBytes(StandardCharsets.UTF_8));
		return ImportRequest.of(ImportKind.CLIENTS, "tester", file);
	}

	String export(Store from, ExportKind kind) throws Exception {
		Path out = folder.resolve(kind.id() + ".csv");
		services.exports().run(from, new ExportRequest(kind, out, "tester", null), Progress.NONE);
		return Files.readString(out);
	}

	/** The rows of a query, values joined by a bar. */
	List<String> rows(String sql) throws Exception {
		return store.read(tx -> {
			List<String> rows = new ArrayList<>();
			tx.sql().fetch(sql).forEach(row -> rows.add(String.join("|", row.intoList().stream().map(v -> v == null ? "" : v.toString()).toList())));
			return rows;
		});
	}
}
