package org.keqing.internal.exchange.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.CsvFiles;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportReport;
import org.keqing.exchange.ImportReport.FileReport;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.ImportService;
import org.keqing.exchange.ProfileInfo;
import org.keqing.exchange.RowProblem;
import org.keqing.exchange.TextSource;
import org.keqing.internal.exchange.Messages;
import org.keqing.internal.exchange.profile.ProfileCatalog;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.tiering.SchemeRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports files: opens them, runs the loader of their kind in one transaction, publishes what was skipped. */
@Component(service = ImportService.class)
public final class FileImport implements ImportService {

	private final SchemeRegistry schemes;
	private final ProfileCatalog profiles;

	/**
	 * For the running product.
	 *
	 * @param schemes  knows the criteria
	 * @param registry knows the profiles
	 */
	@Activate
	public FileImport(@Reference SchemeRegistry schemes, @Reference IExtensionRegistry registry) {
		this(schemes, ProfileCatalog.read(registry));
	}

	private FileImport(SchemeRegistry schemes, ProfileCatalog profiles) {
		this.schemes = schemes;
		this.profiles = profiles;
	}

	/**
	 * For programs without extension points.
	 *
	 * @param schemes  knows the criteria
	 * @param profiles the profiles
	 */
	public static FileImport of(SchemeRegistry schemes, ProfileCatalog profiles) {
		return new FileImport(schemes, profiles);
	}

	@Override
	public List<ProfileInfo> profiles() {
		return profiles.infos();
	}

	@Override
	public List<String> profileProblems() {
		return profiles.problems();
	}

	@Override
	public ImportReport run(Store store, ImportRequest request, Progress progress) throws ImportException {
		var target = request.skipBad() ? rejectsFile(request) : null;
		var sources = open(request);
		try (var rejects = Rejects.to(target, sources)) {
			var failures = new Failures();
			var files = store.write(request.user(), tx -> {
				var done = load(tx, store, request.kind(), sources, failures, rejects, progress, false);
				if (failures.count() > 0 && !request.skipBad())
					throw refused(failures, done);
				return done;
			});
			return new ImportReport(request.kind(), files, failures.listed(), failures.count(), rejects.publish());
		} catch (StoreException | IOException | UncheckedIOException e) {
			throw translated(e);
		} finally {
			sources.forEach(TextSource::close);
		}
	}

	@Override
	public ImportReport check(Store store, ImportRequest request, Progress progress) throws ImportException {
		var sources = open(request);
		try (var rejects = Rejects.uncollected(sources)) {
			var failures = new Failures();
			var files = store.read(tx -> load(tx, store, request.kind(), sources, failures, rejects, progress, true));
			return new ImportReport(request.kind(), files, failures.listed(), failures.count(), null);
		} catch (StoreException | UncheckedIOException e) {
			throw translated(e);
		} finally {
			sources.forEach(TextSource::close);
		}
	}

	private List<FileReport> load(Tx tx, Store store, ImportKind kind, List<TextSource> sources, Failures failures, Rejects rejects,
			Progress progress, boolean dry) throws Exception {
		var loader = loader(kind, store);
		var done = new ArrayList<FileReport>();
		for (var source : sources) {
			progress.begin(NLS.bind(Messages.TaskImport, source.name()), source.size());
			var feed = new Feed(source, loader.columns(), loader.computed(), failures, rejects, progress);
			loader.load(tx, feed, dry);
			if (!dry && feed.isWanted())
				new ImportedFiles(tx, kind.id()).record(source.name(), feed.contentHash(), feed.rows());
			done.add(feed.result());
		}
		progress.check();
		return done;
	}

	private Loader loader(ImportKind kind, Store store) {
		return switch (kind) {
		case CLIENTS -> new ClientLoader(store.computations(ClientPackage.Literals.CLIENT), store.entities().extensions(ClientPackage.Literals.CLIENT));
		case TRADES -> new TradeLoader();
		case DUES -> new DueLoader();
		case GRADES -> new GradeLoader(criteria());
		};
	}

	private List<String> criteria() {
		var ids = new TreeSet<String>();
		schemes.schemes().forEach(s -> s.getCriteria().forEach(c -> ids.add(c.getId())));
		return List.copyOf(ids);
	}

	private List<TextSource> open(ImportRequest request) throws ImportException {
		if (request.profile() != null)
			return profiles.open(request.profile(), request.kind(), request.files());
		var sources = new ArrayList<TextSource>();
		try {
			for (var file : request.files())
				sources.add(CsvFiles.open(file));
		} catch (ImportException e) {
			sources.forEach(TextSource::close);
			throw e;
		}
		return sources;
	}

	private static Path rejectsFile(ImportRequest request) throws ImportException {
		var first = request.files().getFirst().toAbsolutePath();
		var file = Objects.requireNonNullElseGet(request.rejects(), () -> first.resolveSibling(first.getFileName() + ".rejects.csv")); //$NON-NLS-1$
		try {
			for (var input : request.files())
				if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input))
					throw new ImportException(RowProblem.ofFile(file.toString(), Messages.MsgRejectsIsInput));
		} catch (IOException e) {
			throw new ImportException(NLS.bind(Messages.MsgCannotRead, e.getMessage()), e);
		}
		return file;
	}

	private static ImportException refused(Failures failures, List<FileReport> files) {
		var rows = files.stream().mapToLong(FileReport::rejected).sum();
		return new ImportException(NLS.bind(Messages.MsgBadRows, failures.count(), rows), failures.listed(), failures.count());
	}

	/** Finds what the work threw under what the database made of it. */
	private static ImportException translated(Exception e) {
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (cause instanceof ImportException refusal)
				return refusal;
			if (cause instanceof CanceledException canceled)
				throw canceled;
		}
		return new ImportException(NLS.bind(Messages.MsgImportFailed, e.getMessage()), e);
	}
}
