package org.keqing.internal.tiering.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.keqing.tiering.Problem;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.model.Scheme;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The schemes of all bundles that extend {@code org.keqing.tiering.schemes}; read again when a pack comes or goes. */
@Component(service = SchemeRegistry.class)
public final class ExtensionSchemeRegistry implements SchemeRegistry, IRegistryEventListener {

    private static final String POINT = "org.keqing.tiering.schemes";
    private static final Logger LOG = LoggerFactory.getLogger(ExtensionSchemeRegistry.class);

    private final IExtensionRegistry extensions;
    private final BundleContext context;
    private volatile SchemeCatalog catalog;

    @Activate
    public ExtensionSchemeRegistry(@Reference IExtensionRegistry extensions, BundleContext context) {
        this.extensions = extensions;
        this.context = context;
        extensions.addListener(this, POINT);
    }

    @Deactivate
    void close() {
        extensions.removeListener(this);
    }

    private SchemeCatalog catalog() {
        SchemeCatalog current = catalog;
        if (current == null) {
            current = SchemeCatalog.read(contributions());
            current.problems().forEach(problem -> {
                if (problem.isError()) {
                    LOG.error("{}", problem);
                } else {
                    LOG.warn("{}", problem);
                }
            });
            catalog = current;
        }
        return current;
    }

    private List<Contribution> contributions() {
        List<Contribution> found = new ArrayList<>();
        for (IConfigurationElement element : extensions.getConfigurationElementsFor(POINT)) {
            String file = element.getAttribute("file");
            String name = element.getContributor().getName();
            found.add(new Contribution(name, file, () -> open(name, file)));
        }
        return found;
    }

    private InputStream open(String name, String file) throws IOException {
        for (Bundle bundle : context.getBundles()) {
            URL entry = name.equals(bundle.getSymbolicName()) ? bundle.getEntry(file) : null;
            if (entry != null) {
                return entry.openStream();
            }
        }
        return null;
    }

    @Override
    public List<Scheme> schemes() {
        return catalog().schemes();
    }

    @Override
    public Optional<Scheme> find(String id) {
        return catalog().find(id);
    }

    @Override
    public Optional<Scheme> find(String id, int version) {
        return catalog().find(id, version);
    }

    @Override
    public List<Problem> problems() {
        return catalog().problems();
    }

    @Override
    public void added(IExtension[] added) {
        catalog = null;
    }

    @Override
    public void removed(IExtension[] removed) {
        catalog = null;
    }

    @Override
    public void added(IExtensionPoint[] points) {
        catalog = null;
    }

    @Override
    public void removed(IExtensionPoint[] points) {
        catalog = null;
    }
}
