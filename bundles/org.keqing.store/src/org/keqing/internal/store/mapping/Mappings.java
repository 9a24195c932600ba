package org.keqing.internal.store.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.keqing.store.EntityRegistry;

/** The mappings of all stored classes. */
public final class Mappings {

    private final EntityRegistry registry;
    private final Map<EClass, EntityMapping> byType = new LinkedHashMap<>();

    /**
     * Derives the mappings.
     *
     * @throws IllegalArgumentException when a class cannot be stored, naming it and the reason
     */
    public Mappings(EntityRegistry registry) {
        this.registry = registry;
        registry.stored().forEach(type -> byType.put(type, new EntityMapping(type)));
        for (EntityMapping owner : byType.values()) {
            for (EReference reference : owner.type().getEAllContainments()) {
                registry.contained(reference).forEach(type -> owner.add(new EntityMapping.Containment(reference, byType.get(type))));
            }
        }
    }

    public EntityRegistry registry() {
        return registry;
    }

    public List<EntityMapping> all() {
        return List.copyOf(byType.values());
    }

    /** @throws IllegalArgumentException when objects of the class are not stored */
    public EntityMapping of(EClass type) {
        EntityMapping mapping = byType.get(type);
        if (mapping == null) {
            throw new IllegalArgumentException("objects of " + type.getName() + " are not stored");
        }
        return mapping;
    }

    /** Where other aggregates refer to objects of this class. */
    public List<Use> uses(EClass target) {
        List<Use> uses = new ArrayList<>();
        for (EntityMapping mapping : byType.values()) {
            mapping.columns().stream().filter(column -> column.feature() instanceof EReference r && r.getEReferenceType().isSuperTypeOf(target))
                    .forEach(column -> uses.add(new Use(mapping, column)));
        }
        return uses;
    }

    /**
     * A reference to a class.
     *
     * @param entity whose objects refer
     * @param column the column with the id
     */
    public record Use(EntityMapping entity, FeatureMapping column) {
    }

    static EClass concrete(EReference reference) {
        EClass type = reference.getEReferenceType();
        if (type.isAbstract()) {
            throw new IllegalArgumentException(reference.getName() + " refers to the abstract class " + type.getName());
        }
        return type;
    }
}
