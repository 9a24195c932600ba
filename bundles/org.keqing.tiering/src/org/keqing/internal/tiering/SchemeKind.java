package org.keqing.internal.tiering;

import java.util.function.BooleanSupplier;

import org.keqing.tiering.Explanation;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.Result;
import org.keqing.tiering.model.Scheme;

/**
 * How one class of schemes is evaluated and explained.
 *
 * @param <S> the class of schemes
 */
public interface SchemeKind<S extends Scheme> {

    Class<S> type();

    Result evaluate(S scheme, InputTable inputs, BooleanSupplier canceled);

    Explanation explain(S scheme, InputTable inputs, int row, Result result);
}
