package org.keqing.internal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.EvaluationService;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.ImportService;
import org.keqing.packs.PackService;
import org.keqing.report.ReportService;
import org.keqing.store.Finding;
import org.keqing.store.Finding.Severity;
import org.keqing.store.StoreService;
import org.keqing.tiering.SchemeRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The commands as an Equinox application: finds the services, runs the command, ends with its exit code. */
public final class KeqingApplication implements IApplication {

	private static final long WAIT = 30_000;
	private static final String OWN = "org.keqing."; //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) throws Exception {
		var args = (String[]) context.getArguments().getOrDefault(IApplicationContext.APPLICATION_ARGS, new String[0]);
		Locale.setDefault(Cli.language(args));
		context.applicationRunning();
		var out = utf8(FileDescriptor.out);
		var err = utf8(FileDescriptor.err);
		var bundles = FrameworkUtil.getBundle(KeqingApplication.class).getBundleContext();
		try (var services = new Found(bundles)) {
			var found = new Services(services.get(StoreService.class), services.get(SchemeRegistry.class), services.get(EvaluationService.class),
					services.get(ImportService.class), services.get(ExportService.class), services.get(ReportService.class), () -> services.get(PackService.class),
					() -> check(bundles));
			return Cli.run(found, out, err, System.console() != null, args);
		} catch (ServiceMissing e) {
			err.println(NLS.bind(Messages.MsgFailed, e.getMessage()));
			return 1;
		}
	}

	@Override
	public void stop() {
		Thread.currentThread().interrupt();
	}

	/** Streams that write UTF-8 whatever the locale of the machine. */
	private static PrintStream utf8(FileDescriptor stream) {
		return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
	}

	private static List<Finding> check(BundleContext context) {
		var findings = new ArrayList<Finding>();
		var names = new ArrayList<String>();
		for (var bundle : context.getBundles()) {
			var name = bundle.getSymbolicName();
			if (name == null || !name.startsWith(OWN))
				continue;
			names.add(name);
			if (bundle.getState() == Bundle.INSTALLED)
				findings.add(new Finding(Severity.ERROR, name, Messages.MsgNotResolved));
		}
		findings.add(new Finding(Severity.INFO, "installation", NLS.bind(Messages.MsgBundles, names.size(), context.getBundles().length))); //$NON-NLS-1$
		return findings;
	}

	/** A service that the commands need is not there. */
	private static final class ServiceMissing extends Exception {

		private static final long serialVersionUID = 1L;

		ServiceMissing(String message) {
			super(message);
		}
	}

	/** Services taken, given back at the end. */
	private static final class Found implements AutoCloseable {

		private final BundleContext context;
		private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();

		Found(BundleContext context) {
			this.context = context;
		}

		<T> T get(Class<T> type) throws ServiceMissing, InterruptedException {
			var tracker = new ServiceTracker<T, T>(context, type, null);
			trackers.add(tracker);
			tracker.open();
			var service = tracker.waitForService(WAIT);
			if (service == null)
				throw new ServiceMissing(NLS.bind(Messages.MsgServiceMissing, type.getSimpleName()));
			return service;
		}

		@Override
		public void close() {
			trackers.forEach(ServiceTracker::close);
		}
	}
}
