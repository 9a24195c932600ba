package org.keqing.internal.store.session;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.store.Computation;
import org.keqing.store.Store;

/** Fills the computed features of an aggregate's objects. */
final class Computed {

    private final Store store;

    Computed(Store store) {
        this.store = store;
    }

    void apply(Aggregate aggregate) {
        apply(aggregate.root());
        aggregate.root().eAllContents().forEachRemaining(this::apply);
    }

    private void apply(EObject object) {
        for (Computation computation : store.computations(object.eClass())) {
            Object[] inputs = computation.inputs().stream().map(object::eGet).toArray();
            Object[] outputs = computation.compute(inputs);
            List<EStructuralFeature> features = computation.outputs();
            for (int i = 0; i < outputs.length; i++) {
                if (!Objects.equals(object.eGet(features.get(i)), outputs[i])) {
                    object.eSet(features.get(i), outputs[i]);
                }
            }
        }
    }
}
