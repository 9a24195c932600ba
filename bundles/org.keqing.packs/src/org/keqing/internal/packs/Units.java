package org.keqing.internal.packs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.packs.Pack;
import org.keqing.packs.PackException;

/**
 * Which units of an installation or a site are packs, and by which names people call them: a pack is a feature that imports the platform's feature.
 *
 * @param installed the installed packs by id
 * @param offered   the newest packs of the sites by id
 */
record Units(Map<String, IInstallableUnit> installed, Map<String, IInstallableUnit> offered) {

	private static final String GROUP = ".feature.group"; //$NON-NLS-1$
	private static final String FEATURE = ".feature"; //$NON-NLS-1$
	private static final String PLATFORM = "org.keqing.feature" + GROUP; //$NON-NLS-1$

	/** The newest version of every pack among the units. */
	static Map<String, IInstallableUnit> packs(IQueryable<IInstallableUnit> units) {
		var found = new TreeMap<String, IInstallableUnit>();
		for (var unit : units.query(QueryUtil.createIUGroupQuery(), new NullProgressMonitor()))
			if (isPack(unit))
				found.merge(id(unit), unit, Units::newer);
		return found;
	}

	static IInstallableUnit newer(IInstallableUnit a, IInstallableUnit b) {
		return a.getVersion().compareTo(b.getVersion()) < 0 ? b : a;
	}

	private static boolean isPack(IInstallableUnit unit) {
		return !QueryUtil.isProduct(unit) && unit.getId().endsWith(GROUP) && unit.getRequirements().stream()
				.anyMatch(requirement -> Arrays.asList(requirement.getMatches().getParameters()).contains(PLATFORM));
	}

	static String id(IInstallableUnit unit) {
		var feature = unit.getId().substring(0, unit.getId().length() - GROUP.length());
		return feature.endsWith(FEATURE) ? feature.substring(0, feature.length() - FEATURE.length()) : feature;
	}

	/** All packs, as people see them. */
	List<Pack> packs(Locale language) {
		var ids = new TreeMap<>(offered);
		ids.putAll(installed);
		return ids.keySet().stream().map(id -> pack(id, language)).toList();
	}

	Pack pack(String id, Locale language) {
		var here = installed.get(id);
		var there = offered.get(id);
		var text = here == null ? there : here;
		return new Pack(id, text(text, IInstallableUnit.PROP_NAME, language), text(text, IInstallableUnit.PROP_DESCRIPTION, language), version(here),
				version(there), isNewer(id));
	}

	private static String version(IInstallableUnit unit) {
		return unit == null ? null : unit.getVersion().toString();
	}

	private static String text(IInstallableUnit unit, String property, Locale language) {
		var text = unit.getProperty(property, language.toString());
		return text == null || text.startsWith("%") ? "" : text.strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether the sites have a newer version than the installed one. */
	boolean isNewer(String id) {
		return installed.containsKey(id) && offered.containsKey(id) && installed.get(id).getVersion().compareTo(offered.get(id).getVersion()) < 0;
	}

	/** The ids of installed packs that these names mean. */
	List<String> installed(Collection<String> names) throws PackException {
		return resolve(names, installed.keySet(), Messages.MsgNotInstalled);
	}

	/** The ids of installed or offered packs that these names mean. */
	List<String> known(Collection<String> names) throws PackException {
		var all = new TreeMap<>(offered);
		all.putAll(installed);
		return resolve(names, all.keySet(), Messages.MsgNotOffered);
	}

	/** Whether a name means an installed pack. */
	boolean has(String name) {
		return installed.keySet().stream().anyMatch(id -> names(id).contains(name) || id.endsWith('.' + name));
	}

	private static List<String> names(String id) {
		return List.of(id, id + FEATURE, id + FEATURE + GROUP, id + GROUP);
	}

	private static List<String> resolve(Collection<String> names, Collection<String> ids, String missing) throws PackException {
		var found = new ArrayList<String>();
		for (var name : names) {
			var id = resolve(name.strip(), ids, missing);
			if (!found.contains(id))
				found.add(id);
		}
		return found;
	}

	private static String resolve(String name, Collection<String> ids, String missing) throws PackException {
		for (var id : ids)
			if (names(id).contains(name))
				return id;
		var meant = ids.stream().filter(id -> id.endsWith('.' + name)).toList();
		if (meant.size() > 1)
			throw new PackException(NLS.bind(Messages.MsgAmbiguous, name, String.join(", ", meant))); //$NON-NLS-1$
		if (meant.isEmpty())
			throw new PackException(NLS.bind(missing, name, ids.isEmpty() ? "-" : String.join(", ", ids))); //$NON-NLS-1$ //$NON-NLS-2$
		return meant.getFirst();
	}
}
