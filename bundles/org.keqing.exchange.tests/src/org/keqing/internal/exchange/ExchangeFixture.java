package org.keqing.internal.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.exchange.ExportException;
import org.keqing.exchange.ExportKind;
import org.keqing.exchange.ExportRequest;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.ImportService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.testsupport.TestStores;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.model.TieringFactory;
import org.keqing.tiering.model.Scheme;

/** A database in memory that is empty before each test, files as text, and short words for what the tests do. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ExchangeFixture {

	@TempDir
	protected Path folder;

	protected Store store;
	protected final ImportService imports = ImportService.of(new TwoCriteria());
	protected final ExportService exports = ExportService.create();

	/** The database of the class. */
	protected Store create() throws StoreException {
		return TestStores.derbyInMemory();
	}

	@BeforeAll
	void openStore() throws StoreException {
		store = create();
	}

	@BeforeEach
	void emptyStore() throws StoreException {
		store.write("test", tx -> {
			try (var statement = tx.connection().createStatement()) {
				for (var table : List.of("trade", "due", "sheet", "history", "import_file", "client"))
					statement.executeUpdate("DELETE FROM " + table);
			}
			return null;
		});
	}

	@AfterAll
	void closeStore() {
		store.close();
	}

	protected Path file(String name, String text) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}

	protected ImportReport take(ImportKind kind, String text) throws ImportException, IOException {
		return take(kind, file(kind.id() + ".csv", text));
	}

	protected ImportReport take(ImportKind kind, Path... files) throws ImportException {
		return imports.run(store, ImportRequest.of(kind, "tester", files), Progress.NONE);
	}

	protected List<String> lines(ExportKind kind) throws ExportException, IOException {
		return lines(store, kind);
	}

	protected List<String> lines(Store from, ExportKind kind) throws ExportException, IOException {
		var out = folder.resolve("out-" + kind.id() + ".csv");
		exports.run(from, new ExportRequest(kind, out, "tester", null), Progress.NONE);
		var lines = Files.readAllLines(out, StandardCharsets.UTF_8);
		return lines.subList(1, lines.size());
	}

	/** First column of a query as text. */
	protected List<String> query(String sql) throws StoreException {
		return store.read(tx -> {
			var values = new ArrayList<String>();
			try (var statement = tx.connection().createStatement(); var result = statement.executeQuery(sql)) {
				while (result.next())
					values.add(result.getString(1));
			}
			return values;
		});
	}

	/** A scheme with the criteria loyalty and company_size. */
	private static final class TwoCriteria implements SchemeRegistry {

		private final Scheme scheme = TieringFactory.eINSTANCE.createWeightedScoreScheme();

		TwoCriteria() {
			scheme.setId("test");
			for (var id : List.of("loyalty", "company_size")) {
				var criterion = TieringFactory.eINSTANCE.createCriterion();
				criterion.setId(id);
				scheme.getCriteria().add(criterion);
			}
		}

		@Override
		public List<Scheme> schemes() {
			return List.of(scheme);
		}

		@Override
		public Optional<Scheme> find(String id) {
			return Optional.empty();
		}

		@Override
		public Optional<Scheme> find(String id, int version) {
			return Optional.empty();
		}

		@Override
		public List<Problem> problems() {
			return List.of();
		}
	}
}
