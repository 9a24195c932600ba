package org.keqing.internal.store.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.model.StoreInfo;
import org.keqing.model.base.BasePackage;

/** A class and its table. */
public final class EntityMapping {

    private final EClass type;
    private final String table;
    private final boolean aggregate;
    private final Map<EStructuralFeature, FeatureMapping> columns = new LinkedHashMap<>();
    private final List<Containment> containments = new ArrayList<>();

    /**
     * Objects in another table, each of which has its owner's id.
     *
     * @param reference the feature of the owner that holds them
     * @param entity their mapping
     */
    public record Containment(EReference reference, EntityMapping entity) {
    }

    EntityMapping(EClass type) {
        this.type = type;
        this.table = StoreInfo.of(type).table();
        this.aggregate = StoreInfo.of(type).aggregate();
        if (!BasePackage.Literals.IDENTIFIED.isSuperTypeOf(type)) {
            throw new IllegalArgumentException(type.getName() + " cannot be stored: it does not extend Identified");
        }
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (isColumn(feature)) {
                columns.put(feature, new FeatureMapping(feature));
            }
        }
    }

    private boolean isColumn(EStructuralFeature feature) {
        if (feature.isDerived() || feature.isTransient() || feature.isVolatile() || feature.getEContainingClass() == BasePackage.Literals.IDENTIFIED) {
            return false;
        }
        if (feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())) {
            return false;
        }
        if (feature.isMany()) {
            throw new IllegalArgumentException(type.getName() + "." + feature.getName()
                    + " cannot be stored: a list is only possible as containment" + (feature instanceof EAttribute ? " of objects" : ""));
        }
        return true;
    }

    void add(Containment containment) {
        if (containments.stream().anyMatch(other -> other.entity() == containment.entity())) {
            throw new IllegalArgumentException(type.getName() + " cannot be stored: two containments hold " + containment.entity().type().getName());
        }
        containments.add(containment);
    }

    public EClass type() {
        return type;
    }

    /** The table in lower case. */
    public String table() {
        return table;
    }

    /** Whether objects are roots, with id and version, rather than contained, with id, owner and position. */
    public boolean aggregate() {
        return aggregate;
    }

    /** The features with a column, without id and version. */
    public List<FeatureMapping> columns() {
        return List.copyOf(columns.values());
    }

    /** The column of a feature of this class, {@code null} when it has none. */
    public FeatureMapping column(EStructuralFeature feature) {
        return columns.get(feature);
    }

    public List<Containment> containments() {
        return containments;
    }
}
