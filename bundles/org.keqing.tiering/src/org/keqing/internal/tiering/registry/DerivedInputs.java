package org.keqing.internal.tiering.registry;

import org.keqing.tiering.DerivedInput;

/** The derived inputs that are installed. */
public interface DerivedInputs {

    /** {@return the derived input of a source, or null} */
    DerivedInput find(String source);
}
