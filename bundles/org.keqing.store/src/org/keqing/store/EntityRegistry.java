package org.keqing.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.keqing.model.StoreInfo;

/**
 * The classes that can be stored: aggregates of the registered packages and what they contain.
 *
 * @since 0.1
 */
public final class EntityRegistry {

    private final List<EClass> concrete = new ArrayList<>();
    private final Map<String, EClass> aggregates = new LinkedHashMap<>();
    private final Set<EClass> stored = new LinkedHashSet<>();

    private EntityRegistry(Collection<EPackage> packages) {
        for (EPackage each : new LinkedHashSet<>(packages)) {
            each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .filter(type -> !type.isAbstract() && !type.isInterface()).forEach(concrete::add);
        }
        for (EClass type : concrete) {
            if (StoreInfo.of(type).aggregate()) {
                EClass other = aggregates.putIfAbsent(type.getName(), type);
                if (other != null) {
                    throw new IllegalArgumentException("Two aggregates are named " + type.getName() + ": in " + other.getEPackage().getNsURI()
                            + " and in " + type.getEPackage().getNsURI());
                }
            }
        }
        aggregates.values().forEach(this::reach);
    }

    /**
     * Makes a registry of the classes in these packages.
     *
     * @throws IllegalArgumentException when two aggregates have the same name
     */
    public static EntityRegistry of(Collection<EPackage> packages) {
        return new EntityRegistry(packages);
    }

    /** Makes a registry of the packages of these sources. */
    public static EntityRegistry ofSources(Collection<? extends MigrationSource> sources) {
        return of(sources.stream().flatMap(source -> source.packages().stream()).toList());
    }

    /** The roots. */
    public List<EClass> aggregates() {
        return List.copyOf(aggregates.values());
    }

    /** Every stored class, roots and contained. */
    public List<EClass> stored() {
        return List.copyOf(stored);
    }

    /** Whether objects of the class are stored. */
    public boolean contains(EClass type) {
        return stored.contains(type);
    }

    /** The aggregate with this class name, such as {@code Client}. */
    public Optional<EClass> aggregate(String name) {
        return Optional.ofNullable(aggregates.get(name));
    }

    /** The concrete classes whose objects the containment may hold, such as the extensions of the client. */
    public List<EClass> contained(EReference containment) {
        EClass type = containment.getEReferenceType();
        return concrete.stream().filter(type::isSuperTypeOf).toList();
    }

    /** The classes that extend an aggregate and are contained at most once: those of a containment of an abstract class. */
    public List<EClass> extensions(EClass aggregate) {
        return aggregate.getEAllContainments().stream().filter(reference -> reference.getEReferenceType().isAbstract())
                .flatMap(reference -> contained(reference).stream()).toList();
    }

    private void reach(EClass type) {
        if (stored.add(type)) {
            type.getEAllContainments().forEach(reference -> contained(reference).forEach(this::reach));
        }
    }
}
