package org.keqing.internal.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the extension point {@code org.keqing.cli.commands}. What is broken is logged and left out. */
final class ContributedCommands {

	static final String POINT = "org.keqing.cli.commands"; //$NON-NLS-1$
	private static final Logger LOG = LoggerFactory.getLogger(ContributedCommands.class);

	private final IExtensionRegistry registry;
	private final Classes classes;

	/** Loads a class of a bundle. */
	@FunctionalInterface
	interface Classes {

		Class<?> load(String bundle, String name) throws ClassNotFoundException;
	}

	ContributedCommands(IExtensionRegistry registry, Classes classes) {
		this.registry = registry;
		this.classes = classes;
	}

	/** The classes of the commands, by bundle and in the order of each bundle's plugin.xml. */
	List<Class<?>> read() {
		var found = new ArrayList<Class<?>>();
		var elements = registry.getConfigurationElementsFor(POINT);
		Arrays.sort(elements, Comparator.comparing(ContributedCommands::bundle));
		for (var element : elements) {
			var bundle = bundle(element);
			try {
				found.add(load(bundle, element));
			} catch (ClassNotFoundException | LinkageError | RuntimeException e) {
				LOG.error("{} contributes a command that does not load: {}", bundle, e.toString()); //$NON-NLS-1$
			}
		}
		return found;
	}

	private static String bundle(IConfigurationElement element) {
		return element.getContributor().getName();
	}

	private Class<?> load(String bundle, IConfigurationElement element) throws ClassNotFoundException {
		var name = element.getAttribute("class"); //$NON-NLS-1$
		if (name == null)
			throw new IllegalArgumentException("the attribute class is missing"); //$NON-NLS-1$
		return classes.load(bundle, name);
	}
}
