package org.keqing.internal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandRunner;
import org.keqing.command.Services;
import org.keqing.store.CanceledException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The commands as an Equinox application: runs the command with the services of the product, ends with its exit code. */
public final class KeqingApplication implements IApplication {

	private static final long WAIT = 30_000;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		var args = (String[]) context.getArguments().getOrDefault(IApplicationContext.APPLICATION_ARGS, new String[0]);
		Locale.setDefault(CommandRunner.language(args));
		context.applicationRunning();
		var commands = new ArrayList<>(PlatformCommands.ALL);
		commands.addAll(new ContributedCommands(Platform.getExtensionRegistry(), (bundle, name) -> Platform.getBundle(bundle).loadClass(name)).read());
		try (var services = new Found(FrameworkUtil.getBundle(KeqingApplication.class).getBundleContext())) {
			return new CommandRunner(services, commands).run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.console() != null, args);
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

	/** Services taken, given back at the end. */
	private static final class Found implements Services, AutoCloseable {

		private final BundleContext context;
		private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();

		Found(BundleContext context) {
			this.context = context;
		}

		@Override
		public <T> T get(Class<T> type) throws CommandFailure {
			var tracker = new ServiceTracker<T, T>(context, type, null);
			trackers.add(tracker);
			tracker.open();
			try {
				var service = tracker.waitForService(WAIT);
				if (service == null)
					throw Services.missing(type);
				return service;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CanceledException();
			}
		}

		@Override
		public void close() {
			trackers.forEach(ServiceTracker::close);
		}
	}
}
