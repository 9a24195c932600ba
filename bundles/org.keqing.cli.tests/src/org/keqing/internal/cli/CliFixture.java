package org.keqing.internal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.keqing.command.Services;
import org.keqing.evaluation.CalibrationService;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.PublicationService;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.ImportService;
import org.keqing.packs.PackService;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportException;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportService;
import org.keqing.store.Finding;
import org.keqing.store.Finding.Severity;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreService;
import org.keqing.testsupport.CommandProbe;
import org.keqing.testsupport.CommandProbe.Done;
import org.keqing.testsupport.TestStores;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/** Runs command lines as the product does, with the services put together by hand and a printer that only remembers. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class CliFixture {

	protected final Printer printer = new Printer();
	protected final WrittenPacks packs = new WrittenPacks();
	private Services services;

	@BeforeAll
	void services() throws IOException, StoreException {
		Locale.setDefault(Locale.ENGLISH);
		var schemes = SchemeRegistry.of(scheme("weighted-four-tier"), scheme("value-rank"), markets());
		var engine = TieringEngine.create();
		Installation installation = () -> List.of(new Finding(Severity.INFO, "installation", "fine"));
		services = Services.of(Map.ofEntries(Map.entry(StoreService.class, TestStores.service()), Map.entry(SchemeRegistry.class, schemes), Map.entry(TieringEngine.class, engine),
				Map.entry(EvaluationService.class, EvaluationService.of(schemes, engine)), Map.entry(CompanySchemes.class, CompanySchemes.of(schemes)),
				Map.entry(PublicationService.class, PublicationService.create()), Map.entry(CalibrationService.class, CalibrationService.create()),
				Map.entry(MigrationService.class, MigrationService.of(engine)), Map.entry(SchemeTrials.class, SchemeTrials.of(engine)),
				Map.entry(ImportService.class, ImportService.of(schemes)), Map.entry(ExportService.class, ExportService.create()), Map.entry(ReportService.class, printer),
				Map.entry(PackService.class, packs), Map.entry(Installation.class, installation)));
	}

	/** The project's folder. */
	protected static Path root() {
		var root = System.getProperty("keqing.root");
		if (root != null)
			return Path.of(root);
		try {
			for (var url : Collections.list(CliFixture.class.getClassLoader().getResources("schemes/value-rank.tiering"))) {
				var folder = Path.of(URI.create(url.toString())).resolve("../../../..").normalize();
				if (Files.isDirectory(folder.resolve("releng/samples")))
					return folder;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		throw new IllegalStateException("set the system property keqing.root to the folder of the project");
	}

	protected static Path samples() {
		return root().resolve("releng/samples");
	}

	private static Scheme scheme(String name) throws IOException {
		try (InputStream in = Files.newInputStream(root().resolve("bundles/org.keqing.pack.distributor/schemes/" + name + ".tiering"))) {
			return Schemes.read(in, name);
		}
	}

	/** By country (a text) and amount; a client with exactly one order is new. */
	private static Scheme markets() throws IOException {
		try (InputStream in = CliFixture.class.getResourceAsStream("markets.tiering")) {
			return Schemes.read(in, "markets");
		}
	}

	/** The commands that are there. */
	protected List<Class<?>> commands() {
		return PlatformCommands.ALL;
	}

	protected Done keqing(Object... args) {
		return new CommandProbe(services, commands()).run(args);
	}

	/** A printer that remembers what it was asked for. */
	static final class Printer implements ReportService {

		private final List<ReportRequest> requests = new ArrayList<>();

		List<ReportRequest> requests() {
			return requests;
		}

		@Override
		public List<ReportDesign> designs() {
			try {
				return List.of(new ReportDesign("tier-list", Map.of("en", "Tier list"), Map.of(), "evaluation",
						List.of(new ReportParameter("round", ReportParameter.Kind.TEXT, true, "", List.of(), "", Map.of())), "",
						URI.create("file:///tier-list.rptdesign").toURL(), "test"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public Optional<ReportDesign> find(String id) {
			return designs().stream().filter(d -> d.id().equals(id)).findFirst();
		}

		@Override
		public List<String> choices(Store store, ReportParameter parameter) {
			return List.of();
		}

		@Override
		public List<Path> run(Store store, ReportRequest request, Progress progress) throws ReportException {
			if (request.params().containsKey("broken"))
				throw new ReportException("broken\nin two lines");
			requests.add(request);
			return List.of(request.out());
		}
	}
}
