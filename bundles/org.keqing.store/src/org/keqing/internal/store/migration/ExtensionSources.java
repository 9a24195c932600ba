package org.keqing.internal.store.migration;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EPackage;
import org.keqing.store.MigrationSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads contributions to {@value #POINT} from the extension registry. */
public final class ExtensionSources {

    /** Id of the extension point. */
    public static final String POINT = "org.keqing.store.migrations";

    private static final Logger LOG = LoggerFactory.getLogger(ExtensionSources.class);

    private final IExtensionRegistry registry;
    private final BundleContext context;

    public ExtensionSources(IExtensionRegistry registry, BundleContext context) {
        this.registry = registry;
        this.context = context;
    }

    /** The usable contributions; an unusable one is logged and left out. */
    public List<MigrationSource> read() {
        List<MigrationSource> sources = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            try {
                sources.add(source(element));
            } catch (IllegalArgumentException e) {
                LOG.error("{}: contribution to {} skipped: {}", element.getContributor().getName(), POINT, e.getMessage());
            }
        }
        return sources;
    }

    private Source source(IConfigurationElement element) {
        String name = element.getContributor().getName();
        List<EPackage> packages = new ArrayList<>();
        for (IConfigurationElement each : element.getChildren("package")) {
            String nsUri = each.getAttribute("nsURI");
            EPackage found = EPackage.Registry.INSTANCE.getEPackage(nsUri);
            if (found == null) {
                throw new IllegalArgumentException("no package is registered for " + nsUri);
            }
            packages.add(found);
        }
        for (Bundle bundle : context.getBundles()) {
            if (name.equals(bundle.getSymbolicName())) {
                return new Source(name, ClassPathSources.ids(element.getAttribute("after")), ClassPathSources.ids(element.getAttribute("filled")), packages, bundle,
                        element.getAttribute("path"));
            }
        }
        throw new IllegalArgumentException("no bundle " + name);
    }

    private record Source(String id, List<String> after, List<String> filled, List<EPackage> packages, Bundle bundle, String path) implements MigrationSource {

        @Override
        public Map<String, String> scripts(String dialect) throws IOException {
            Map<String, String> scripts = new HashMap<>();
            for (String sub : List.of("common", dialect)) {
                Enumeration<URL> found = bundle.findEntries(path + "/" + sub, "*.sql", false);
                for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
                    try (InputStream in = url.openStream()) {
                        scripts.put(url.getPath().substring(url.getPath().lastIndexOf('/') + 1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            return scripts;
        }
    }
}
