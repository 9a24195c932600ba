package org.keqing.internal.packs;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.LoggerFactory;

/** What the installation remembers: the sites that its packs came from, which packs were rolled out, and whether one that is gone left files behind. */
final class Memory {

	private static final String SITES = "sites"; //$NON-NLS-1$
	private static final String ROLLED_OUT = "rolled.out"; //$NON-NLS-1$
	private static final String LEFT_OVER = "left.over"; //$NON-NLS-1$
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private final Preferences node;

	Memory(Preferences node) {
		this.node = node;
	}

	/** The sites, without folders and files that are gone. */
	List<URI> sites() {
		return lines(SITES).stream().map(URI::create).filter(Memory::isThere).toList();
	}

	private static boolean isThere(URI site) {
		var file = site.toString().replaceFirst("^jar:(.*)!/$", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
		return !file.startsWith("file:") || Files.exists(Path.of(URI.create(file))); //$NON-NLS-1$
	}

	/** Adds sites; what cannot be kept is asked for again the next time. */
	void add(Collection<URI> sites) {
		var all = new LinkedHashSet<>(lines(SITES));
		sites.forEach(site -> all.add(site.toString()));
		put(SITES, all);
	}

	/** Names of the packs that were rolled out. */
	List<String> rolledOut() {
		return lines(ROLLED_OUT);
	}

	void rolledOut(Collection<String> packs) {
		put(ROLLED_OUT, packs);
	}

	/** {@return whether files of packs that were removed or replaced are still there} */
	boolean isLeftOver() {
		return !lines(LEFT_OVER).isEmpty();
	}

	void leftOver(boolean something) {
		put(LEFT_OVER, something ? List.of(Boolean.TRUE.toString()) : List.of());
	}

	private List<String> lines(String key) {
		return node.get(key, "").lines().filter(line -> !line.isBlank()).toList(); //$NON-NLS-1$
	}

	private void put(String key, Collection<String> lines) {
		node.put(key, String.join(SEPARATOR, lines));
		try {
			node.flush();
		} catch (BackingStoreException e) {
			LoggerFactory.getLogger(Memory.class).warn("cannot be kept: {}", key, e); //$NON-NLS-1$
		}
	}
}
