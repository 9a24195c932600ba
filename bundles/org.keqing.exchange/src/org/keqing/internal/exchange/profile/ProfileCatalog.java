package org.keqing.internal.exchange.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportProfile;
import org.keqing.exchange.ProfileInfo;
import org.keqing.exchange.TextSource;
import org.keqing.internal.exchange.Messages;
import org.slf4j.LoggerFactory;

/** The profiles there are. A contribution that cannot be used is left out and reported. */
public final class ProfileCatalog {

	private static final String POINT = "org.keqing.exchange.profiles"; //$NON-NLS-1$

	private record Entry(String id, String name, ImportProfile profile) {
	}

	private final List<Entry> entries;
	private final List<String> problems;

	private ProfileCatalog(List<Entry> entries, List<String> problems) {
		this.entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
		this.problems = List.copyOf(problems);
	}

	/**
	 * The profiles of this bundle alone, for programs without extension points.
	 *
	 * @return the catalogue
	 */
	public static ProfileCatalog builtIn() {
		return new ProfileCatalog(List.of(new Entry(ClassicModels.ID, "ClassicModels", new ClassicModels())), List.of()); //$NON-NLS-1$
	}

	/**
	 * The contributed profiles.
	 *
	 * @param registry the extension registry
	 * @return the catalogue
	 */
	public static ProfileCatalog read(IExtensionRegistry registry) {
		var entries = new ArrayList<Entry>();
		var problems = new ArrayList<String>();
		for (var element : registry.getConfigurationElementsFor(POINT)) {
			var contributor = element.getContributor().getName();
			var id = element.getAttribute("id"); //$NON-NLS-1$
			try {
				if (id == null || id.isBlank())
					problems.add(NLS.bind(Messages.MsgProfileNoId, contributor));
				else if (entries.stream().anyMatch(e -> e.id().equals(id)))
					problems.add(NLS.bind(Messages.MsgProfileIdTwice, id, contributor));
				else
					entries.add(new Entry(id, element.getAttribute("name"), profile(element))); //$NON-NLS-1$
			} catch (CoreException | IllegalArgumentException | ClassCastException | InvalidRegistryObjectException | LinkageError e) {
				problems.add(NLS.bind(Messages.MsgProfileClassFailed, id, e.getMessage()));
			}
		}
		problems.forEach(LoggerFactory.getLogger(ProfileCatalog.class)::warn);
		return new ProfileCatalog(entries, problems);
	}

	private static ImportProfile profile(IConfigurationElement element) throws CoreException {
		if (element.getAttribute("class") != null) //$NON-NLS-1$
			return (ImportProfile) element.createExecutableExtension("class"); //$NON-NLS-1$
		var names = new EnumMap<ImportKind, Map<String, String>>(ImportKind.class);
		for (var table : element.getChildren("table")) { //$NON-NLS-1$
			var word = table.getAttribute("kind"); //$NON-NLS-1$
			var kind = ImportKind.of(word).orElseThrow(
					() -> new IllegalArgumentException(NLS.bind(Messages.MsgProfileKindUnknown, element.getAttribute("id"), word))); //$NON-NLS-1$
			var columns = new HashMap<String, String>();
			for (var column : table.getChildren("column")) //$NON-NLS-1$
				columns.put(column.getAttribute("from"), column.getAttribute("to")); //$NON-NLS-1$ //$NON-NLS-2$
			names.put(kind, Map.copyOf(columns));
		}
		return new HeaderProfile(names);
	}

	/** What can be chosen. */
	public List<ProfileInfo> infos() {
		return entries.stream().map(e -> new ProfileInfo(e.id(), e.name(), e.profile().kinds())).toList();
	}

	/** What is wrong with contributions. */
	public List<String> problems() {
		return problems;
	}

	/**
	 * Opens files by a profile.
	 *
	 * @param id    the profile
	 * @param kind  what to make of the files
	 * @param files the files
	 * @return rows in the interchange format
	 * @throws ImportException when there is no such profile or it cannot read the files
	 */
	public List<TextSource> open(String id, ImportKind kind, List<Path> files) throws ImportException {
		var entry = entries.stream().filter(e -> e.id().equals(id)).findFirst()
				.orElseThrow(() -> new ImportException(
						NLS.bind(Messages.MsgProfileUnknown, id, entries.stream().map(Entry::id).collect(Collectors.joining(", "))), null)); //$NON-NLS-1$
		var kinds = entry.profile().kinds();
		if (!kinds.contains(kind))
			throw new ImportException(NLS.bind(Messages.MsgProfileKind,
					new Object[] { id, kind.id(), kinds.stream().map(ImportKind::id).collect(Collectors.joining(", ")) }), null); //$NON-NLS-1$
		return entry.profile().open(kind, files);
	}
}
