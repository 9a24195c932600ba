package org.keqing.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Fills features that nobody types from others of the same object, whenever one of those changes. An OSGi service of
 * this type is found by the store. Must be quick, without side effects and safe for many threads.
 *
 * @since 0.1
 */
public interface Computation {

    /** The class of the object. */
    EClass type();

    /** What is read. */
    List<EStructuralFeature> inputs();

    /** What is filled. */
    List<EStructuralFeature> outputs();

    /**
     * Computes.
     *
     * @param inputs values of {@link #inputs()}, {@code null} where there is none
     * @return values of {@link #outputs()}
     */
    Object[] compute(Object[] inputs);
}
