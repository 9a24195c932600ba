package org.keqing.internal.support.policy;

import java.util.List;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.keqing.support.policy.Measure;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.PolicyCatalogue;
import org.keqing.support.policy.PolicySet;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Policies and measures of all bundles that extend the two points of this bundle; read again when a pack comes or goes. */
@Component(service = { PolicyCatalogue.class, MeasureCatalogue.class })
public final class ExtensionPolicies implements PolicyCatalogue, MeasureCatalogue, IRegistryEventListener {

    private static final String POLICIES = "org.keqing.support.policies"; //$NON-NLS-1$
    private static final String MEASURES = "org.keqing.support.measures"; //$NON-NLS-1$
    private static final Logger LOG = LoggerFactory.getLogger(ExtensionPolicies.class);

    private final IExtensionRegistry extensions;
    private final BundleContext context;
    private final SchemeRegistry schemes;
    private volatile PolicyFiles files;

    @Activate
    public ExtensionPolicies(@Reference IExtensionRegistry extensions, @Reference SchemeRegistry schemes, BundleContext context) {
        this.extensions = extensions;
        this.context = context;
        this.schemes = schemes;
        extensions.addListener(this);
    }

    @Deactivate
    void close() {
        extensions.removeListener(this);
    }

    private PolicyFiles files() {
        PolicyFiles current = files;
        if (current == null) {
            Contributions contributions = new Contributions();
            current = new PolicyFiles(contributions);
            contributions.read(extensions, context, MEASURES, current::addMeasures);
            contributions.read(extensions, context, POLICIES, current::addPolicies);
            current.check(schemes);
            current.problems().forEach(problem -> LOG.error("{}", problem)); //$NON-NLS-1$
            files = current;
        }
        return current;
    }

    @Override
    public List<PolicySet> policies() {
        return files().policies();
    }

    @Override
    public List<Measure> measures() {
        return files().measures();
    }

    @Override
    public List<Problem> problems() {
        return files().problems();
    }

    @Override
    public void added(IExtension[] added) {
        files = null;
    }

    @Override
    public void removed(IExtension[] removed) {
        files = null;
    }

    @Override
    public void added(IExtensionPoint[] points) {
        files = null;
    }

    @Override
    public void removed(IExtensionPoint[] points) {
        files = null;
    }
}
