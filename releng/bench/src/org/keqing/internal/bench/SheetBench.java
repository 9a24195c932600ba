package org.keqing.internal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;

import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.keqing.report.Format;
import org.keqing.report.ReportData;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportPart;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportScope;
import org.keqing.report.ReportService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.osgi.framework.FrameworkUtil;

/** Score sheets as single files and as a booklet, against BIRT alone running the same design over the same objects. */
final class SheetBench {

	private static final String DESIGN = "score-sheet";

	private final Store store;
	private final ReportService reports;
	private final ReportData data;
	private final Path folder;
	private final Figures figures;

	SheetBench(Store store, ReportService reports, ReportData data, Path folder, Figures figures) {
		this.store = store;
		this.reports = reports;
		this.data = data;
		this.folder = folder;
		this.figures = figures;
	}

	void run() throws Exception {
		var params = Map.of("round", RoundBench.ROUND, "lang", "zh_CN");
		var design = reports.find(DESIGN).orElseThrow();
		List<ReportPart> parts;
		try (var all = data.parts(new ReportScope(store, design, params, Locale.SIMPLIFIED_CHINESE), Progress.NONE)) {
			parts = all.toList();
		}
		print("warm.pdf", "client", SampleData.code(0));
		double separate = Figures.seconds(() -> print("sheets", ReportRequest.ALL, "true"));
		double alone = birtAlone(design, parts, params);
		figures.ratio("%,d score sheets, one file each".formatted(parts.size()), separate, "BIRT alone", alone, 1.2);
		double booklet = Figures.seconds(() -> print("booklet.pdf", ReportRequest.BOOKLET, "true"));
		figures.ratio("%,d score sheets as one booklet".formatted(parts.size()), booklet, "separate files", separate, 0.3);
	}

	private void print(String name, String parameter, String value) throws Exception {
		var params = Map.of("round", RoundBench.ROUND, "lang", "zh_CN", parameter, value);
		reports.run(store, new ReportRequest(DESIGN, folder.resolve(name), Format.PDF, params, Locale.SIMPLIFIED_CHINESE, "bench"), Progress.NONE);
	}

	private double birtAlone(ReportDesign design, List<ReportPart> parts, Map<String, String> params) throws Exception {
		var config = new EngineConfig();
		config.setLogConfig(null, Level.SEVERE);
		config.setResourceLocator(new Beside(design.resource()));
		Platform.startup(config);
		var engine = ((IReportEngineFactory) Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY)).createReportEngine(config);
		var out = Files.createDirectories(folder.resolve("alone"));
		try (var in = design.resource().openStream()) {
			var runnable = engine.openReportDesign(design.resource().toString(), in);
			render(engine, runnable, parts.getFirst(), params, out);
			return Figures.seconds(() -> {
				for (var part : parts) {
					render(engine, runnable, part, params, out);
				}
			});
		} finally {
			engine.destroy();
		}
	}

	private void render(IReportEngine engine, org.eclipse.birt.report.engine.api.IReportRunnable design, ReportPart part, Map<String, String> params, Path out)
			throws Exception {
		store.read(tx -> {
			var task = engine.createRunAndRenderTask(design);
			try {
				var context = new HashMap<String, Object>(part.objects());
				context.put("OdaJDBCDriverPassInConnection", tx.connection());
				context.put("OdaJDBCDriverPassInConnectionCloseAfterUse", Boolean.FALSE);
				context.put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, data.getClass().getClassLoader());
				task.setAppContext(context);
				task.setLocale(Locale.SIMPLIFIED_CHINESE);
				params.forEach(task::setParameterValue);
				var options = new PDFRenderOption();
				options.setOutputFormat("pdf");
				options.setOutputFileName(out.resolve(part.name() + ".pdf").toString());
				task.setRenderOption(options);
				task.run();
				return null;
			} finally {
				task.close();
			}
		});
	}

	/** Finds what a design includes: beside it, or among the shared designs. */
	private record Beside(URL design) implements IResourceLocator {

		@Override
		public URL findResource(ModuleHandle module, String fileName, int type) {
			var name = fileName.startsWith("/") ? fileName.substring(1) : fileName;
			var text = design.toExternalForm();
			try {
				var candidate = URI.create(text.substring(0, text.lastIndexOf('/') + 1) + name).toURL();
				try (var in = candidate.openStream()) {
					return candidate;
				}
			} catch (IOException | IllegalArgumentException e) {
				return FrameworkUtil.getBundle(ReportService.class).getEntry("design/" + name);
			}
		}

		@Override
		public URL findResource(ModuleHandle module, String fileName, int type, Map appContext) {
			return findResource(module, fileName, type);
		}
	}
}
