package org.keqing.internal.contract.text;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateCheck;
import org.keqing.contract.text.TemplateException;
import org.keqing.contract.text.TemplateFormat;
import org.keqing.contract.text.TemplateProblem;
import org.keqing.contract.text.TemplateService;
import org.keqing.contract.text.TextVariables;
import org.keqing.model.ClientExtensions;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the extension point of templates. What is broken is logged and left out. */
final class TemplateRegistry implements Supplier<List<ContractTemplate>> {

    private static final Logger LOG = LoggerFactory.getLogger(TemplateRegistry.class);

    private final IExtensionRegistry registry;

    TemplateRegistry(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /** The key of a version. */
    private record Key(String id, Object version) {
    }

    @Override
    public List<ContractTemplate> get() {
        Set<String> known = TextVariables.names(ClientExtensions.read(registry, EPackage.Registry.INSTANCE).classes());
        Map<Key, ContractTemplate> templates = new LinkedHashMap<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(TemplateService.EXTENSION_POINT)) {
            try {
                ContractTemplate template = read(element, known);
                if (templates.putIfAbsent(new Key(template.id(), template.version()), template) != null) {
                    throw new IOException(NLS.bind(Messages.MsgTemplateTwice, template.id(), template.version()));
                }
            } catch (TemplateException | IOException | InvalidRegistryObjectException e) {
                LOG.error("{} contributes a template that is left out: {}", element.getContributor().getName(), e.getMessage()); //$NON-NLS-1$
            }
        }
        return List.copyOf(templates.values());
    }

    private static ContractTemplate read(IConfigurationElement element, Set<String> known) throws IOException, TemplateException {
        String file = String.valueOf(element.getAttribute("file")); //$NON-NLS-1$
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        URL url = bundle == null ? null : bundle.getEntry(file);
        if (url == null) {
            throw new IOException(NLS.bind(Messages.MsgFileMissing, file));
        }
        try (InputStream in = url.openStream()) {
            ContractTemplate template = TemplateFormat.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
            List<TemplateProblem> problems = TemplateCheck.check(template, known);
            if (!problems.isEmpty()) {
                throw new TemplateException(problems);
            }
            return template;
        }
    }
}
