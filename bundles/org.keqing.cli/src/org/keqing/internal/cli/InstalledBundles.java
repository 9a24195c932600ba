package org.keqing.internal.cli;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.store.Finding;
import org.keqing.store.Finding.Severity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Looks at the bundles of the running framework. */
@Component(service = Installation.class)
public final class InstalledBundles implements Installation {

	private static final String OWN = "org.keqing."; //$NON-NLS-1$

	private final BundleContext context;

	/**
	 * The bundles of a framework.
	 *
	 * @param context gives them
	 */
	@Activate
	public InstalledBundles(BundleContext context) {
		this.context = context;
	}

	@Override
	public List<Finding> check() {
		var findings = new ArrayList<Finding>();
		var names = new ArrayList<String>();
		for (var bundle : context.getBundles()) {
			var name = bundle.getSymbolicName();
			if (name == null || !name.startsWith(OWN))
				continue;
			names.add(name);
			if (bundle.getState() == Bundle.INSTALLED)
				findings.add(new Finding(Severity.ERROR, name, Messages.MsgNotResolved));
		}
		findings.add(new Finding(Severity.INFO, "installation", NLS.bind(Messages.MsgBundles, names.size(), context.getBundles().length))); //$NON-NLS-1$
		return findings;
	}
}
