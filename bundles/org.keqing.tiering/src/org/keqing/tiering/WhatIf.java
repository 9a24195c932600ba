package org.keqing.tiering;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.keqing.tiering.model.Scheme;

/**
 * Tries variants of a scheme on the same clients without reading anything again: formulas and conditions are worked out once, then a variant costs a pass over
 * primitive columns. What a tier is worth before and after stands in {@link Result#shares()}. Safe for use by many threads.
 *
 * @since 0.1
 */
public final class WhatIf {

    private final TieringEngine engine;
    private final InputTable inputs;
    private final Result result;

    /**
     * Evaluates the scheme as it is.
     *
     * @param engine the engine
     * @param scheme a valid scheme
     * @param inputs what is known of the clients
     * @throws SchemeException if the scheme has errors
     */
    public WhatIf(TieringEngine engine, Scheme scheme, InputTable inputs) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.inputs = engine.prepare(scheme, inputs);
        this.result = engine.evaluate(scheme, this.inputs);
    }

    /** {@return the result of the scheme as it is} */
    public Result result() {
        return result;
    }

    /** {@return the inputs, with the formulas worked out} */
    public InputTable inputs() {
        return inputs;
    }

    /**
     * Evaluates a variant and compares it with the scheme as it is.
     *
     * @param variant  the scheme with other weights, limits, shares or cells; see {@link Variants}
     * @param canceled asked now and then; true ends the work
     * @return who moved
     * @throws SchemeException if the variant has errors
     * @throws java.util.concurrent.CancellationException if {@code canceled} said so
     */
    public Comparison with(Scheme variant, BooleanSupplier canceled) {
        return Comparison.of(result, engine.evaluate(variant, inputs, canceled));
    }

    /**
     * As {@link #with(Scheme, BooleanSupplier)}, without a way to cancel.
     *
     * @param variant the scheme with other weights, limits, shares or cells
     * @return who moved
     */
    public Comparison with(Scheme variant) {
        return with(variant, () -> false);
    }
}
