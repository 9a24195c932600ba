package org.keqing.internal.packs;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.packs.Pack;
import org.keqing.packs.PackException;
import org.keqing.packs.PackService;
import org.keqing.packs.SchemeEffect;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The packs of the running program, by the installer that keeps it. */
@Component(service = PackService.class)
public final class InstalledPacks implements PackService {

	private final IProvisioningAgentProvider agents;
	private final SchemeRegistry schemes;
	private final Effects effects;
	private final BundleContext context;
	private final Memory memory = new Memory(ConfigurationScope.INSTANCE.getNode("org.keqing.packs")); //$NON-NLS-1$

	@Activate
	public InstalledPacks(@Reference IProvisioningAgentProvider agents, @Reference SchemeRegistry schemes,
			@Reference EvaluationService evaluation, @Reference SchemeTrials trials, @Reference TieringEngine engine, BundleContext context) {
		this.agents = agents;
		this.schemes = schemes;
		effects = new Effects(evaluation, trials, engine);
		this.context = context;
	}

	/** The agent of the running program, which the installer registers as soon as one of its classes is loaded. */
	private IProvisioningAgent agent() throws PackException {
		var current = context.getServiceReference(IProvisioningAgent.class);
		try {
			return current == null ? agents.createAgent(null) : context.getService(current);
		} catch (ProvisionException e) {
			throw new PackException(Messages.MsgNotManaged, e);
		}
	}

	private Installation open(Collection<URI> sites, Progress progress) throws PackException {
		return new Installation(agent(), sites, progress);
	}

	private static Path folder() {
		return Path.of(URI.create(Platform.getInstallLocation().getURL().toString().replace(" ", "%20"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Rollout rollout() throws PackException {
		return Rollout.read(List.of(home(), folder()));
	}

	private static Path home() {
		var variable = System.getenv("KEQING_HOME"); //$NON-NLS-1$
		return variable == null || variable.isBlank() ? Path.of(System.getProperty("user.home"), ".keqing") : Path.of(variable); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<URI> sites() throws PackException {
		var sites = new LinkedHashSet<>(rollout().sites());
		sites.addAll(memory.sites());
		return List.copyOf(sites);
	}

	@Override
	public List<Pack> packs(Collection<URI> sites, Locale language, Progress progress) throws PackException {
		try (var installation = open(sites, progress)) {
			return installation.units().packs(language);
		}
	}

	@Override
	public List<Pack> install(Collection<String> names, Collection<URI> sites, Progress progress) throws PackException {
		requireSites(sites);
		Installation.requireWritable(folder());
		try (var installation = open(sites, progress)) {
			var units = installation.units();
			var ids = units.known(names).stream().filter(id -> !units.installed().containsKey(id)).toList();
			if (!ids.isEmpty())
				perform(installation, sites, installation.plan(ids.stream().map(units.offered()::get).toList(), List.of()));
			return packs(units, ids);
		}
	}

	@Override
	public List<Pack> update(Collection<String> names, Collection<URI> sites, Progress progress) throws PackException {
		requireSites(sites);
		Installation.requireWritable(folder());
		try (var installation = open(sites, progress)) {
			var units = installation.units();
			var ids = newer(units, names);
			if (!ids.isEmpty())
				perform(installation, sites, update(installation, units, ids));
			memory.leftOver(memory.isLeftOver() || !ids.isEmpty());
			return packs(units, ids);
		}
	}

	@Override
	public List<SchemeEffect> preview(Collection<String> names, Collection<URI> sites, Store store, Progress progress) throws PackException, StoreException {
		var found = new ArrayList<SchemeEffect>();
		for (var scheme : newSchemes(names, sites, progress))
			found.add(effects.of(store, scheme, progress));
		return List.copyOf(found);
	}

	/** The schemes that an update would bring and that are not installed. */
	private List<Scheme> newSchemes(Collection<String> names, Collection<URI> sites, Progress progress) throws PackException {
		requireSites(sites);
		try (var installation = open(sites, progress)) {
			var units = installation.units();
			var ids = newer(units, names);
			if (ids.isEmpty())
				return List.of();
			var plan = update(installation, units, ids);
			return NewSchemes.of(installation, plan).stream().filter(scheme -> schemes.find(scheme.getId(), scheme.getVersion()).isEmpty())
					.sorted(Comparator.comparing(Scheme::getId).thenComparing(Scheme::getVersion)).toList();
		}
	}

	private static IProvisioningPlan update(Installation installation, Units units, List<String> ids) throws PackException {
		return installation.plan(ids.stream().map(units.offered()::get).toList(), ids.stream().map(units.installed()::get).toList());
	}

	/** Does what was planned when the schemes that it brings are in order, and remembers where it came from. */
	private void perform(Installation installation, Collection<URI> sites, IProvisioningPlan plan) throws PackException {
		for (var scheme : NewSchemes.of(installation, plan))
			NewSchemes.check(scheme);
		installation.perform(plan);
		memory.add(sites);
	}

	private static List<String> newer(Units units, Collection<String> names) throws PackException {
		return (names.isEmpty() ? units.installed().keySet() : units.installed(names)).stream().filter(units::isNewer).toList();
	}

	@Override
	public List<Pack> remove(Collection<String> names, Progress progress) throws PackException {
		Installation.requireWritable(folder());
		try (var installation = open(List.of(), progress)) {
			var units = installation.units();
			var ids = units.installed(names);
			installation.perform(installation.plan(List.of(), ids.stream().map(units.installed()::get).toList()));
			memory.leftOver(true);
			return packs(units, ids);
		}
	}

	@Override
	public void clean(Progress progress) throws PackException {
		if (!memory.isLeftOver())
			return;
		try (var installation = open(List.of(), progress)) {
			installation.collectGarbage();
			memory.leftOver(false);
		}
	}

	private static List<Pack> packs(Units units, List<String> ids) {
		return ids.stream().map(id -> units.pack(id, Locale.getDefault())).toList();
	}

	private static void requireSites(Collection<URI> sites) throws PackException {
		if (sites.isEmpty())
			throw new PackException(NLS.bind(Messages.MsgNoSites, home().resolve(Rollout.FILE)));
	}

	@Override
	public List<String> due() throws PackException {
		var wanted = rollout().packs();
		if (wanted.isEmpty())
			return wanted;
		var done = memory.rolledOut();
		try (var installation = open(List.of(), Progress.NONE)) {
			var installed = installation.units();
			return wanted.stream().filter(name -> !done.contains(name) && !installed.has(name)).toList();
		}
	}

	@Override
	public void rolledOut() throws PackException {
		memory.rolledOut(rollout().packs());
	}
}
