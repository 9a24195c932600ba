package org.keqing.store;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A sort column. Texts sort by code point. No value counts as greater than any value: such rows come last when
 * ascending, first when descending (what an index can do in both directions).
 *
 * @since 0.1
 */
public record Sort(EStructuralFeature feature, boolean ascending) {

    public Sort {
        Objects.requireNonNull(feature, "feature");
    }
}
