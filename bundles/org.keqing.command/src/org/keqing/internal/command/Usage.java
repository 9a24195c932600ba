package org.keqing.internal.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;

/**
 * Usage texts of a command: the properties {@code usage} beside its class, and behind them those of the options that all commands share. It has no name, or
 * picocli would look for the bundle of that name once more, with a class loader that does not know it.
 */
public final class Usage extends ResourceBundle {

	private static final String NAME = ".usage"; //$NON-NLS-1$

	private final ResourceBundle own;

	private Usage(ResourceBundle own, ResourceBundle shared) {
		this.own = own;
		setParent(shared);
	}

	/**
	 * The texts of a command in the default locale.
	 *
	 * @param command its class
	 * @return the texts; empty when there is no such file
	 */
	public static Optional<ResourceBundle> of(Class<?> command) {
		try {
			return Optional.of(new Usage(read(command), read(Usage.class)));
		} catch (MissingResourceException e) {
			return Optional.empty();
		}
	}

	private static ResourceBundle read(Class<?> type) {
		return getBundle(type.getPackageName() + NAME, Locale.getDefault(), type.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	@Override
	protected Object handleGetObject(String key) {
		return own.containsKey(key) ? own.getObject(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		var keys = new TreeSet<>(own.keySet());
		keys.addAll(parent.keySet());
		return Collections.enumeration(keys);
	}
}
