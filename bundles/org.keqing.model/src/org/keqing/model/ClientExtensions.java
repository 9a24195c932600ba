package org.keqing.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.keqing.model.client.ClientPackage;

/**
 * The classes by which packs extend the client file: subclasses of {@code ClientExtension}, contributed through the extension point
 * {@value #EXTENSION_POINT}. A contribution that cannot be used is left out and described in {@link #problems()}.
 *
 * @since 0.1
 */
public final class ClientExtensions {

    /** Id of the extension point. */
    public static final String EXTENSION_POINT = "org.keqing.model.clientExtensions";

    private final List<EClass> classes;
    private final List<String> problems;

    private ClientExtensions(List<EClass> classes, List<String> problems) {
        this.classes = List.copyOf(classes);
        this.problems = List.copyOf(problems);
    }

    /**
     * Makes a list of known classes, for programs and tests without an extension registry.
     *
     * @throws IllegalArgumentException when a class is no concrete subclass of {@code ClientExtension}
     */
    public static ClientExtensions of(List<EClass> classes) {
        classes.forEach(type -> {
            String problem = problem(type);
            if (!problem.isEmpty()) {
                throw new IllegalArgumentException(problem);
            }
        });
        return new ClientExtensions(classes, List.of());
    }

    /**
     * Reads the contributions.
     *
     * @param registry the platform's extension registry
     * @param packages where the contributed packages are found by their namespace URI
     */
    public static ClientExtensions read(IExtensionRegistry registry, EPackage.Registry packages) {
        List<EClass> classes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            try {
                EClass type = find(packages, element.getAttribute("package"), element.getAttribute("class"));
                String problem = problem(type);
                if (problem.isEmpty()) {
                    classes.add(type);
                } else {
                    problems.add(element.getContributor().getName() + ": " + problem);
                }
            } catch (IllegalArgumentException | InvalidRegistryObjectException | LinkageError e) {
                problems.add(element.getContributor().getName() + ": " + e.getMessage());
            }
        }
        return new ClientExtensions(classes, problems);
    }

    /** Returns the usable classes in the order of the registry. */
    public List<EClass> classes() {
        return classes;
    }

    /** Returns one sentence for each contribution that was left out, beginning with the contributing bundle. */
    public List<String> problems() {
        return problems;
    }

    private static EClass find(EPackage.Registry packages, String nsUri, String name) {
        EPackage found = packages.getEPackage(nsUri);
        if (found == null) {
            throw new IllegalArgumentException("no package is registered for '" + nsUri + "'");
        }
        if (!(found.getEClassifier(name) instanceof EClass type)) {
            throw new IllegalArgumentException("package '" + nsUri + "' has no class '" + name + "'");
        }
        return type;
    }

    private static String problem(EClass type) {
        if (!ClientPackage.Literals.CLIENT_EXTENSION.isSuperTypeOf(type)) {
            return "class '" + type.getName() + "' does not extend ClientExtension";
        }
        return type.isAbstract() ? "class '" + type.getName() + "' is abstract" : "";
    }
}
