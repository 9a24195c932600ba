package org.keqing.tiering;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.keqing.internal.tiering.DefaultTieringEngine;
import org.keqing.tiering.model.Input;
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

    /**
     * Works out the formulas and conditions of a scheme once, for evaluating many variants of it over the same clients: give the table that comes back to
     * {@link #evaluate} and {@link #explain}. Columns are kept as long as a variant leaves inputs and conditions as they are; weights, limits, shares and cells
     * may change. It gives the numbers of derived inputs by their source, so that they can be kept: a table that has such a column is taken at its word.
     *
     * @param scheme a valid scheme
     * @param inputs what is known of the clients
     * @return the same with the formulas worked out
     * @throws SchemeException if a formula gives a number that is too large
     * @since 0.1
     */
    InputTable prepare(Scheme scheme, InputTable inputs);

    /**
     * The inputs that an {@link InputTable} has to supply: those with a source of their own. Formulas and derived inputs are worked out by the engine.
     *
     * @param scheme a scheme
     * @return the inputs in the order of the scheme
     * @since 0.1
     */
    List<Input> required(Scheme scheme);

    /** {@return an engine for the kinds of schemes that come with this bundle, without derived inputs} */
    static TieringEngine create() {
        return create(Map.of());
    }

    /**
     * An engine with derived inputs, for programs without extension points.
     *
     * @param derived derived inputs by their source
     * @return the engine
     * @since 0.1
     */
    static TieringEngine create(Map<String, DerivedInput> derived) {
        return new DefaultTieringEngine(derived::get);
    }
}
