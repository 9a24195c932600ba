package org.keqing.tiering;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.keqing.internal.tiering.DefaultTieringEngine;
import org.keqing.tiering.model.Scheme;

/**
 * Puts clients into tiers by a scheme. Exact: the fraction that a score truly is decides, never a rounded number. Stateless and safe for use by many threads.
 *
 * @since 0.1
 */
public interface TieringEngine {

    /**
     * Evaluates all rows.
     *
     * @param scheme   a valid scheme
     * @param inputs   what is known of the clients
     * @param canceled asked now and then; true ends the work
     * @return the result, one entry per row
     * @throws SchemeException       if the scheme has errors or is of a kind unknown here
     * @throws CancellationException if {@code canceled} said so
     */
    Result evaluate(Scheme scheme, InputTable inputs, BooleanSupplier canceled);

    /**
     * Evaluates all rows, without a way to cancel.
     *
     * @param scheme a valid scheme
     * @param inputs what is known of the clients
     * @return the result, one entry per row
     * @throws SchemeException if the scheme has errors or is of a kind unknown here
     */
    default Result evaluate(Scheme scheme, InputTable inputs) {
        return evaluate(scheme, inputs, () -> false);
    }

    /**
     * Says why a client is in its tier and what would bring it into the next.
     *
     * @param scheme the scheme of the result
     * @param inputs the inputs of the result
     * @param row    the client's row
     * @param result what {@link #evaluate} gave for them
     * @return the explanation
     */
    Explanation explain(Scheme scheme, InputTable inputs, int row, Result result);

    /** {@return an engine for the kinds of schemes that come with this bundle} */
    static TieringEngine create() {
        return new DefaultTieringEngine();
    }
}
