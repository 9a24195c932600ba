package org.keqing.internal.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportPart;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportScope;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** Writes one document for every part of a run, several at a time. */
final class SeparateDocuments {

	private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
	private static final int AHEAD = 4 * THREADS;

	/** Opens a design; every thread has its own. */
	@FunctionalInterface
	interface Opening {
		IReportRunnable open() throws ReportException;
	}

	private final Store store;
	private final ReportRequest request;
	private final Map<String, String> params;
	private final Opening opening;
	private final Deque<IReportRunnable> opened = new ArrayDeque<>();

	SeparateDocuments(Store store, ReportRequest request, Map<String, String> params, Opening opening) {
		this.store = store;
		this.request = request;
		this.params = params;
		this.opening = opening;
	}

	List<Path> run(ReportData data, ReportScope scope, Progress progress) throws ReportException, StoreException {
		Path folder = OutputFile.folder(request.out());
		Set<String> names = new HashSet<>();
		List<Path> files = new ArrayList<>();
		Deque<Future<Path>> running = new ArrayDeque<>();
		ExecutorService threads = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("keqing-report-", 0).factory());
		try (Stream<ReportPart> parts = data.parts(scope, progress)) {
			Iterator<ReportPart> all = parts.iterator();
			while (all.hasNext() || !running.isEmpty()) {
				progress.check();
				if (all.hasNext() && running.size() < AHEAD) {
					ReportPart part = all.next();
					Path file = folder.resolve(fileName(part.name(), names) + "." + request.format().extension());
					running.add(threads.submit(() -> write(part, scope, file, progress)));
				} else {
					files.add(result(running.remove()));
					progress.worked(1);
				}
			}
			return files;
		} finally {
			running.forEach(f -> f.cancel(false));
			threads.shutdown();
			await(threads);
		}
	}

	private Path write(ReportPart part, ReportScope scope, Path file, Progress progress) throws ReportException, StoreException {
		progress.check();
		IReportRunnable design = take();
		try (OutputFile out = OutputFile.at(file)) {
			store.read(tx -> {
				Rendering.render(design, new Rendering.Document(request.id(), params, part.objects(), scope.locale(), request.format()),
						tx.connection(), out.temporary(), progress);
				return null;
			});
			return out.complete();
		} finally {
			give(design);
		}
	}

	private IReportRunnable take() throws ReportException {
		synchronized (opened) {
			if (!opened.isEmpty()) {
				return opened.pop();
			}
		}
		return opening.open();
	}

	private void give(IReportRunnable design) {
		synchronized (opened) {
			opened.push(design);
		}
	}

	private static Path result(Future<Path> future) throws ReportException, StoreException {
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CanceledException();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
				case ReportException failed -> throw failed;
				case StoreException failed -> throw failed;
				case RuntimeException failed -> throw failed;
				case Error failed -> throw failed;
				default -> throw new ReportException(e.getCause().getMessage(), e.getCause());
			}
		}
	}

	private static void await(ExecutorService threads) {
		try {
			threads.awaitTermination(1, TimeUnit.MINUTES);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** A name that every file system takes, and that no other part of this run has. */
	static String fileName(String wanted, Set<String> taken) {
		String safe = wanted.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("^\\.+|[. ]+$", "_");
		String name = safe.isEmpty() ? "_" : safe;
		String free = name;
		for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
			free = name + "-" + i;
		}
		return free;
	}
}
