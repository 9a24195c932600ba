package org.keqing.internal.tiering.registry;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.keqing.tiering.DerivedInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The derived inputs of all bundles that extend {@code org.keqing.tiering.inputs}; one that cannot be made is logged and left out. */
@Component(service = DerivedInputs.class)
public final class ExtensionDerivedInputs implements DerivedInputs, IRegistryEventListener {

    private static final String POINT = "org.keqing.tiering.inputs";
    private static final Logger LOG = LoggerFactory.getLogger(ExtensionDerivedInputs.class);

    private final IExtensionRegistry extensions;
    private volatile Map<String, DerivedInput> inputs;

    @Activate
    public ExtensionDerivedInputs(@Reference IExtensionRegistry extensions) {
        this.extensions = extensions;
        extensions.addListener(this, POINT);
    }

    @Deactivate
    void close() {
        extensions.removeListener(this);
    }

    @Override
    public DerivedInput find(String source) {
        Map<String, DerivedInput> current = inputs;
        if (current == null) {
            current = read();
            inputs = current;
        }
        return current.get(source);
    }

    private Map<String, DerivedInput> read() {
        Map<String, DerivedInput> found = new HashMap<>();
        for (IConfigurationElement element : extensions.getConfigurationElementsFor(POINT)) {
            String source = element.getAttribute("source");
            String contributor = element.getContributor().getName();
            try {
                if (source == null || found.putIfAbsent(source, (DerivedInput) element.createExecutableExtension("class")) != null) {
                    LOG.error("{}: the derived input {} is left out, its source is missing or contributed twice", contributor, source);
                }
            } catch (CoreException | ClassCastException e) {
                LOG.error("{}: the derived input {} cannot be made", contributor, source, e);
            }
        }
        return found;
    }

    @Override
    public void added(IExtension[] added) {
        inputs = null;
    }

    @Override
    public void removed(IExtension[] removed) {
        inputs = null;
    }

    @Override
    public void added(IExtensionPoint[] points) {
        inputs = null;
    }

    @Override
    public void removed(IExtensionPoint[] points) {
        inputs = null;
    }
}
