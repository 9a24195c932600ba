package org.keqing.internal.product.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every report on contracts and support, with its pages in both languages. */
final class Reports {

	private static final Map<String, String> LANGUAGES = Map.of("English", "en", "Chinese", "zh_CN");

	private final Desk desk;
	private Path shown;

	Reports(Desk desk) {
		this.desk = desk;
	}

	void everyReportIsPrinted() {
		desk.menu("Reports", "Reports");
		print("Contracts", "Contract text", view -> view.type("Contract (number)", desk.remembered("number")));
		for (var report : List.of("Register of contracts", "Dues and collection", "Expiring contracts", "Contract coverage")) {
			print("Contracts", report, view -> { });
		}
		print("Support", "Support plan", view -> view.choose("Plan", ""));
		print("Support", "Results of support plans", view -> { });
		print("Support", "Policies per tier", view -> view.choose("Scheme (else all)", "distributor.value-rank"));
		print("Support", "Supply allocation", view -> view.choose("Product", Support.PRODUCT));
		print("Support", "Incentive statement", view -> view.choose("Client (code)", Contracts.CODE));
		print("Clients", "Client dossier", view -> view.type("Client (code)", Contracts.CODE));
	}

	/** What a report needs to know. */
	@FunctionalInterface
	private interface Parameters {
		void fill(Pane view);
	}

	private void print(String category, String report, Parameters parameters) {
		var view = desk.window();
		view.select(category, report);
		parameters.fill(view);
		LANGUAGES.forEach((language, code) -> {
			view.choose("Language", language).press("Preview");
			shown = desk.await("the pages of " + report, this::pages);
			desk.toolIs("Print…", true);
			keep(report + '-' + code + ".pdf");
		});
	}

	/** The file with the pages shown, once it is another one than before. */
	private Optional<Path> pages() throws IOException {
		try (var folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			var files = folders.filter(each -> each.getFileName().toString().startsWith("keqing-preview")).map(each -> each.resolve("preview.pdf")).filter(Files::exists).toList();
			return files.size() == 1 && !files.getFirst().equals(shown) ? Optional.of(files.getFirst()) : Optional.empty();
		}
	}

	private void keep(String name) {
		try {
			Files.copy(shown, desk.folder().resolve(name.replace(' ', '-')), StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
