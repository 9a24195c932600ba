package org.keqing.internal.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.keqing.report.ReportData;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportException;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportScope;
import org.keqing.report.ReportService;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Prints with BIRT. */
@Component(service = ReportService.class)
public final class DefaultReportService implements ReportService {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	private final Supplier<List<ReportDesign>> contributed;
	private final List<ReportData> data = new CopyOnWriteArrayList<>();
	private final BirtEngine engine;

	/** @param registry where bundles contribute their designs */
	@Activate
	public DefaultReportService(@Reference IExtensionRegistry registry) {
		this(new DesignRegistry(registry)::designs, List.of());
	}

	/**
	 * @param designs the designs, asked for at every use
	 * @param data what supplies their scripted data sets
	 */
	public DefaultReportService(Supplier<List<ReportDesign>> designs, List<ReportData> data) {
		this.contributed = designs;
		this.data.addAll(data);
		this.engine = new BirtEngine(ReportSettings.fonts(), FontCatalog.ofThisMachine());
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addData(ReportData supplier) {
		data.add(supplier);
	}

	void removeData(ReportData supplier) {
		data.remove(supplier);
	}

	/** Stops the engine. */
	@Deactivate
	public void close() {
		engine.close();
	}

	@Override
	public List<ReportDesign> designs() {
		return contributed.get();
	}

	@Override
	public Optional<ReportDesign> find(String id) {
		return designs().stream().filter(d -> d.id().equals(id)).findFirst();
	}

	@Override
	public List<String> choices(Store store, ReportParameter parameter) throws ReportException {
		return new StoredChoices(store).of(parameter);
	}

	@Override
	public List<Path> run(Store store, ReportRequest request, Progress progress) throws ReportException {
		ReportDesign design = find(request.id()).orElseThrow(() -> new ReportException(Messages.bind(Messages.UnknownDesign, request.id(),
				designs().stream().map(ReportDesign::id).collect(Collectors.joining(", ")))));
		Locale locale = ParameterValues.language(request.params(), request.locale());
		Map<String, String> values = new ParameterValues(design, new StoredChoices(store)).resolve(request.params());
		Optional<ReportData> supplier = supplier(design);
		ReportScope scope = new ReportScope(store, design, values, locale, request.printedBy());
		boolean separate = scope.isSet(ReportRequest.ALL) && !scope.isSet(ReportRequest.BOOKLET);
		try {
			Map<String, String> params = new HashMap<>(values);
			params.put(ReportRequest.COMPANY, company(store, values));
			params.put(Rendering.PRINTED_BY, request.printedBy());
			params.put(Rendering.PRINTED_AT, MINUTE.format(LocalDateTime.now()));
			if (separate) {
				ReportData parts = supplier
						.orElseThrow(() -> new ReportException(Messages.bind(Messages.NotManyParts, design.id(), ReportRequest.ALL)));
				return new SeparateDocuments(store, request, params, () -> open(design)).run(parts, scope, progress);
			}
			return List.of(single(scope, supplier, request, params, progress));
		} catch (StoreException e) {
			throw unwrap(design, e);
		}
	}

	private Path single(ReportScope scope, Optional<ReportData> supplier, ReportRequest request, Map<String, String> params, Progress progress)
			throws ReportException, StoreException {
		try (OutputFile out = OutputFile.at(request.out())) {
			progress.begin(Messages.bind(Messages.TaskPrinting, scope.design().name(Locale.getDefault())), -1);
			Map<String, Object> objects = supplier.isPresent() ? supplier.get().objects(scope, progress) : Map.of();
			IReportRunnable design = open(scope.design());
			scope.store().read(tx -> {
				Rendering.render(design, new Rendering.Document(request.id(), params, objects, scope.locale(), request.format()),
						tx.connection(), out.temporary(), progress);
				return null;
			});
			progress.check();
			return out.complete();
		}
	}

	private static String company(Store store, Map<String, String> values) throws StoreException {
		String asked = values.getOrDefault(ReportRequest.COMPANY, "");
		return asked.isEmpty() ? ReportSettings.company(store) : asked;
	}

	private Optional<ReportData> supplier(ReportDesign design) throws ReportException {
		if (design.data().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(data.stream().filter(d -> d.id().equals(design.data())).findFirst()
				.orElseThrow(() -> new ReportException(Messages.bind(Messages.MissingData, design.id(), design.data()))));
	}

	private IReportRunnable open(ReportDesign design) throws ReportException {
		IReportEngine birt = engine.get();
		try (InputStream in = design.resource().openStream()) {
			String text = ChartFonts.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8), engine.typeface());
			return birt.openReportDesign(design.resource().toExternalForm(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					new DesignResources(design.resource(), shared()));
		} catch (EngineException | IOException e) {
			throw new ReportException(Messages.bind(Messages.DesignBroken, design.id(), Rendering.cause(e)), e);
		}
	}

	/** The folder of the library that all designs share. */
	private static URL shared() {
		URL library = DefaultReportService.class.getResource("/design/keqing.rptlibrary");
		try {
			String text = library.toExternalForm();
			return URI.create(text.substring(0, text.lastIndexOf('/') + 1)).toURL();
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A store wraps what its work throws; a cancel and a report's own sentence come out as they were. */
	static ReportException unwrap(ReportDesign design, StoreException e) {
		for (Throwable t = e; t != null; t = t.getCause()) {
			if (t instanceof CanceledException canceled) {
				throw canceled;
			}
			if (t instanceof ReportException report) {
				return report;
			}
		}
		return new ReportException(Messages.bind(Messages.RunFailed, design.id(), e.getMessage()), e);
	}
}
