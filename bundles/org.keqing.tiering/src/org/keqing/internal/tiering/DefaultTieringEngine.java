package org.keqing.internal.tiering;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.keqing.internal.tiering.rank.RankKind;
import org.keqing.internal.tiering.weighted.WeightedScoreKind;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Result;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.Severity;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Component;

/** Hands each scheme to its kind. */
@Component(service = TieringEngine.class)
public final class DefaultTieringEngine implements TieringEngine {

    private final List<SchemeKind<?>> kinds = List.of(new WeightedScoreKind(), new RankKind());

    @Override
    public Result evaluate(Scheme scheme, InputTable inputs, BooleanSupplier canceled) {
        List<Problem> errors = Schemes.validate(scheme).stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new SchemeException(scheme.getId() + ": " + errors.getFirst(), errors);
        }
        return evaluate(kind(scheme), scheme, inputs, canceled);
    }

    @Override
    public Explanation explain(Scheme scheme, InputTable inputs, int row, Result result) {
        Objects.checkIndex(row, result.size());
        return explain(kind(scheme), scheme, inputs, row, result);
    }

    private static <S extends Scheme> Result evaluate(SchemeKind<S> kind, Scheme scheme, InputTable inputs, BooleanSupplier canceled) {
        return kind.evaluate(kind.type().cast(scheme), inputs, canceled);
    }

    private static <S extends Scheme> Explanation explain(SchemeKind<S> kind, Scheme scheme, InputTable inputs, int row, Result result) {
        return kind.explain(kind.type().cast(scheme), inputs, row, result);
    }

    private SchemeKind<?> kind(Scheme scheme) {
        return kinds.stream().filter(kind -> kind.type().isInstance(scheme)).findFirst().orElseThrow(() -> {
            String reason = Texts.format(Locale.getDefault(), "MsgUnknownKind", scheme.eClass().getName());
            return new SchemeException(scheme.getId() + ": " + reason, List.of(new Problem(scheme.getId(), reason, Severity.ERROR)));
        });
    }
}
