package org.keqing.internal.tiering;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.keqing.internal.tiering.validation.Findings;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Result;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Scheme;

/**
 * How one class of schemes is checked, evaluated and explained.
 *
 * @param <S> the class of schemes
 */
public interface SchemeKind<S extends Scheme> {

    /** Rows that one task works on: large enough to be worth it, small enough to stop soon. */
    int CHUNK = 1 << 15;

    Class<S> type();

    /** Reports what is wrong with a scheme of which the parts that all schemes have are sound. */
    void validate(S scheme, Findings findings);

    /** {@return what the positions of {@link Result#value(int, int)} and the lines of an explanation stand for} */
    List<? extends NamedElement> parts(S scheme);

    Outcome evaluate(S scheme, Prepared inputs, BooleanSupplier canceled);

    /** Explains a row as it would be without overrides. */
    Explanation explain(S scheme, Prepared inputs, int row, Result result);

    /** Some rows. */
    interface Rows {
        void take(int from, int to);
    }

    /** Does all rows in parallel. */
    static void inChunks(int size, BooleanSupplier canceled, Rows work) {
        IntStream.range(0, Math.ceilDiv(size, CHUNK)).parallel().forEach(chunk -> {
            if (canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            work.take(chunk * CHUNK, Math.min(size, (chunk + 1) * CHUNK));
        });
    }
}
