package org.keqing.internal.packs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.internal.p2.garbagecollector.GarbageCollector;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.osgi.util.NLS;
import org.keqing.packs.PackException;
import org.keqing.store.CanceledException;
import org.keqing.store.Progress;

/** The running installation as its installer sees it, together with some sites. The installer forgets the sites at the end, so that each is read anew when it is named again. */
final class Installation implements AutoCloseable {

	private final IProvisioningAgent agent;
	private final URI[] sites;
	private final Progress progress;
	private final IProfile profile;

	/**
	 * Opens the installation that the agent keeps.
	 *
	 * @throws PackException when it keeps none
	 */
	Installation(IProvisioningAgent agent, Collection<URI> sites, Progress progress) throws PackException {
		this.agent = agent;
		this.sites = sites.toArray(URI[]::new);
		this.progress = progress;
		profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
		if (profile == null)
			throw new PackException(Messages.MsgNotManaged);
	}

	/** Its packs and those of the sites. */
	Units units() throws PackException {
		Map<String, IInstallableUnit> offered = new TreeMap<>();
		var monitor = new Monitor(progress, Messages.TaskReadingSites);
		for (var site : sites)
			Units.packs(load(site, monitor)).forEach((id, unit) -> offered.merge(id, unit, Units::newer));
		var roots = profile.query(new UserVisibleRootQuery(), null);
		return new Units(Units.packs(roots), offered);
	}

	private IQueryable<IInstallableUnit> load(URI site, IProgressMonitor monitor) throws PackException {
		try {
			return agent.getService(IMetadataRepositoryManager.class).loadRepository(site, monitor);
		} catch (ProvisionException e) {
			throw new PackException(NLS.bind(Messages.MsgSiteSilent, site, reason(e.getStatus())), e);
		} catch (OperationCanceledException e) {
			throw canceled(e);
		}
	}

	private ProvisioningContext context() {
		var context = new ProvisioningContext(agent);
		context.setMetadataRepositories(sites);
		context.setArtifactRepositories(sites);
		return context;
	}

	/**
	 * Works out what a change needs.
	 *
	 * @throws PackException when it is not possible
	 */
	IProvisioningPlan plan(Collection<IInstallableUnit> additions, Collection<IInstallableUnit> removals) throws PackException {
		var planner = agent.getService(IPlanner.class);
		var request = planner.createChangeRequest(profile);
		request.removeAll(removals);
		request.addAll(additions);
		for (var unit : additions) {
			request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
			request.setInstallableUnitInclusionRules(unit, ProfileInclusionRules.createStrictInclusionRule(unit));
		}
		try {
			var plan = planner.getProvisioningPlan(request, context(), new Monitor(progress, Messages.TaskChanging));
			check(plan.getStatus());
			return plan;
		} catch (OperationCanceledException e) {
			throw canceled(e);
		}
	}

	/** Does it: all of it or, on any failure, nothing. What sites offer need not be signed, as they are named by whoever keeps the installation. */
	void perform(IProvisioningPlan plan) throws PackException {
		var phases = PhaseSetFactory.createDefaultPhaseSetExcluding(new String[] { PhaseSetFactory.PHASE_CHECK_TRUST });
		check(new ProvisioningSession(agent).performProvisioningPlan(plan, phases, plan.getContext(), new Monitor(progress, Messages.TaskChanging)));
	}

	/** Deletes the files of units that the installation has no more. The installer has no API for it; its own application of that name calls the same. */
	void collectGarbage() {
		var collector = agent.getService(GarbageCollector.class);
		if (collector != null)
			collector.runGC(profile);
	}

	/** A unit that a plan brings, to be read before it is installed; its name is that of the unit. */
	interface Reader {
		void read(String name, Path bundle) throws PackException, IOException;
	}

	/** Fetches every bundle that a plan brings, one after the other. */
	void read(IProvisioningPlan plan, Reader reader) throws PackException {
		var monitor = new Monitor(progress, Messages.TaskReadingSchemes);
		for (var unit : plan.getAdditions().query(QueryUtil.ALL_UNITS, monitor))
			for (var artifact : unit.getArtifacts())
				if ("osgi.bundle".equals(artifact.getClassifier())) //$NON-NLS-1$
					read(unit.getId(), artifact, reader, monitor);
	}

	private void read(String name, IArtifactKey artifact, Reader reader, IProgressMonitor monitor) throws PackException {
		try {
			var file = Files.createTempFile(name, ".jar"); //$NON-NLS-1$
			try {
				fetch(artifact, file, monitor);
				reader.read(name, file);
			} finally {
				Files.delete(file);
			}
		} catch (IOException | ProvisionException e) {
			throw new PackException(NLS.bind(Messages.MsgCannotRead, name, e.getMessage()), e);
		}
	}

	private void fetch(IArtifactKey artifact, Path file, IProgressMonitor monitor) throws PackException, IOException, ProvisionException {
		var repositories = agent.getService(IArtifactRepositoryManager.class);
		for (var site : sites) {
			var repository = repositories.loadRepository(site, monitor);
			for (var descriptor : repository.getArtifactDescriptors(artifact)) {
				try (var out = Files.newOutputStream(file)) {
					check(repository.getArtifact(descriptor, out, monitor));
				}
				return;
			}
		}
		throw new IOException(artifact.toString());
	}

	/** @throws PackException when the folder is to be changed by somebody else */
	static void requireWritable(Path folder) throws PackException {
		try {
			Files.delete(Files.createTempFile(folder, ".keqing", null)); //$NON-NLS-1$
		} catch (IOException e) {
			throw new PackException(NLS.bind(Messages.MsgReadOnly, folder), e);
		}
	}

	private static void check(IStatus status) throws PackException {
		if (status.matches(IStatus.CANCEL))
			throw new CanceledException();
		if (status.matches(IStatus.ERROR))
			throw new PackException(NLS.bind(Messages.MsgFailed, reason(status)), status.getException());
	}

	/** The innermost reason of a status: the last line of its first branch. */
	static String reason(IStatus status) {
		var reason = status;
		while (reason.isMultiStatus() && reason.getChildren().length > 0)
			reason = Arrays.stream(reason.getChildren()).filter(child -> child.matches(IStatus.ERROR)).findFirst().orElse(reason.getChildren()[0]);
		return reason.getMessage().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static CanceledException canceled(OperationCanceledException e) {
		var canceled = new CanceledException();
		canceled.initCause(e);
		return canceled;
	}

	@Override
	public void close() {
		for (var site : sites) {
			agent.getService(IMetadataRepositoryManager.class).removeRepository(site);
			agent.getService(IArtifactRepositoryManager.class).removeRepository(site);
		}
	}
}
