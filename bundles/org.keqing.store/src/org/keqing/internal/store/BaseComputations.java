package org.keqing.internal.store;

import java.util.List;

import org.keqing.store.Computation;

/** The computations of the base tables. */
public final class BaseComputations {

    private BaseComputations() {
    }

    public static List<Computation> all() {
        return List.of(new ClientNames());
    }
}
