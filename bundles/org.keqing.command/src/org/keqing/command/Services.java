package org.keqing.command;

import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.command.Messages;

/**
 * Finds the services that commands work with, when a command asks for them.
 *
 * @since 0.1
 */
public interface Services {

	/**
	 * A service.
	 *
	 * @param <T>  its type
	 * @param type its type
	 * @return the service
	 * @throws CommandFailure when there is none
	 */
	<T> T get(Class<T> type) throws CommandFailure;

	/**
	 * A failure that says that a service does not start.
	 *
	 * @param type the service
	 * @return the failure
	 */
	static CommandFailure missing(Class<?> type) {
		return new CommandFailure(NLS.bind(Messages.MsgServiceMissing, type.getSimpleName()));
	}

	/**
	 * Services put together by hand, for programs without OSGi.
	 *
	 * @param services each by its type
	 * @return the services
	 */
	static Services of(Map<Class<?>, Object> services) {
		var known = Map.copyOf(services);
		return new Services() {

			@Override
			public <T> T get(Class<T> type) throws CommandFailure {
				if (!known.containsKey(type))
					throw missing(type);
				return type.cast(known.get(type));
			}
		};
	}
}
