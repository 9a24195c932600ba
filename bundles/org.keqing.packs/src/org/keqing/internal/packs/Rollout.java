package org.keqing.internal.packs;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.keqing.packs.PackException;
import org.keqing.packs.PackSites;

/**
 * What whoever rolls the program out has written down for it: {@code packs.properties} next to the installation or in KEQING_HOME.
 *
 * <pre>
 * sites = https://packs.example.com/keqing, ../packs.zip
 * install = market, org.keqing.pack.tobacco
 * </pre>
 *
 * @param sites    the sites, in the order of the files
 * @param packs    names of packs that belong to every installation
 */
record Rollout(List<URI> sites, List<String> packs) {

	static final String FILE = "packs.properties"; //$NON-NLS-1$

	/** Reads the file of each folder that has one. A path of a site is relative to its file. */
	static Rollout read(List<Path> folders) throws PackException {
		Set<URI> sites = new LinkedHashSet<>();
		Set<String> packs = new LinkedHashSet<>();
		for (var folder : folders) {
			var file = folder.resolve(FILE);
			if (!Files.isRegularFile(file))
				continue;
			var properties = load(file);
			for (var site : words(properties, "sites")) //$NON-NLS-1$
				sites.add(PackSites.parse(site, folder));
			packs.addAll(words(properties, "install")); //$NON-NLS-1$
		}
		return new Rollout(List.copyOf(sites), List.copyOf(packs));
	}

	private static Properties load(Path file) throws PackException {
		var properties = new Properties();
		try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(in);
		} catch (IOException | IllegalArgumentException e) {
			throw new PackException(NLS.bind(Messages.MsgRolloutFile, file, e.getMessage()), e);
		}
		return properties;
	}

	private static List<String> words(Properties properties, String key) {
		var words = new ArrayList<String>();
		for (var word : properties.getProperty(key, "").split(",")) //$NON-NLS-1$ //$NON-NLS-2$
			if (!word.isBlank())
				words.add(word.strip());
		return words;
	}
}
