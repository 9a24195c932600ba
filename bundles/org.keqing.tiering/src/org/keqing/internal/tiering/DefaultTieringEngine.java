package org.keqing.internal.tiering;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.keqing.internal.tiering.registry.DerivedInputs;
import org.keqing.internal.tiering.validation.SchemeValidator;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.InputTable;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Result;
import org.keqing.tiering.SchemeException;
import org.keqing.tiering.Severity;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.OverrideRule;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands each scheme to its kind and lets overrides decide before it. */
@Component(service = TieringEngine.class)
public final class DefaultTieringEngine implements TieringEngine {

    private final DerivedInputs derived;

    @Activate
    public DefaultTieringEngine(@Reference DerivedInputs derived) {
        this.derived = derived;
    }

    @Override
    public Result evaluate(Scheme scheme, InputTable inputs, BooleanSupplier canceled) {
        List<Problem> errors = SchemeValidator.errors(scheme, Locale.getDefault());
        if (!errors.isEmpty()) {
            throw new SchemeException(scheme.getId() + ": " + errors.getFirst(), errors);
        }
        return evaluate(kind(scheme), scheme, Prepared.of(scheme, inputs, derived::find, canceled), canceled);
    }

    @Override
    public InputTable prepare(Scheme scheme, InputTable inputs) {
        return Prepared.of(scheme, inputs, derived::find, () -> false);
    }

    @Override
    public List<Input> required(Scheme scheme) {
        return scheme.getInputs().stream().filter(input -> input.getSource() != null && derived.find(input.getSource()) == null).toList();
    }

    @Override
    public Explanation explain(Scheme scheme, InputTable inputs, int row, Result result) {
        Objects.checkIndex(row, result.size());
        Explanation plain = explain(kind(scheme), scheme, Prepared.of(scheme, inputs, derived::find, () -> false), row, result);
        if (result.override(row) == null) {
            return plain;
        }
        return new Explanation(plain.scheme(), plain.version(), plain.clientId(), plain.score(), plain.coverage(), result.tier(row), null, null, plain.lines(), List.of(), null,
                result.override(row), plain.tier(), null);
    }

    private static <S extends Scheme> Result evaluate(SchemeKind<S> kind, Scheme scheme, Prepared inputs, BooleanSupplier canceled) {
        Outcome outcome = kind.evaluate(kind.type().cast(scheme), inputs, canceled);
        byte[] tier = outcome.tier();
        BitSet withoutScore = outcome.withoutScore();
        Result.Conditions conditions = new Result.Conditions(List.of(), null, null, inputs.atOnce());
        if (inputs.decided() != null) {
            tier = tier.clone();
            withoutScore = withoutScore == null ? new BitSet() : (BitSet) withoutScore.clone();
            override(scheme, inputs.decided(), tier, withoutScore);
            conditions = new Result.Conditions(scheme.getOverrides().stream().map(OverrideRule::getId).toList(), inputs.decided(), outcome.tier(), inputs.atOnce());
        }
        return new Result(scheme, tier, outcome.score(), outcome.scale(), withoutScore, outcome.details(), TierTotals.of(scheme, inputs, tier), conditions);
    }

    private static void override(Scheme scheme, byte[] decided, byte[] tier, BitSet withoutScore) {
        byte[] tiers = new byte[scheme.getOverrides().size()];
        for (int i = 0; i < tiers.length; i++) {
            tiers[i] = Tiers.position(scheme, scheme.getOverrides().get(i).getTier());
        }
        for (int row = 0; row < tier.length; row++) {
            if (decided[row] != Prepared.UNDECIDED) {
                if (tier[row] == Result.NOT_ASSESSED) {
                    withoutScore.set(row);
                }
                tier[row] = tiers[decided[row]];
            }
        }
    }

    private static <S extends Scheme> Explanation explain(SchemeKind<S> kind, Scheme scheme, Prepared inputs, int row, Result result) {
        return kind.explain(kind.type().cast(scheme), inputs, row, result);
    }

    private static SchemeKind<?> kind(Scheme scheme) {
        return SchemeKinds.of(scheme).orElseThrow(() -> {
            String reason = Texts.format(Locale.getDefault(), "MsgUnknownKind", scheme.eClass().getName());
            return new SchemeException(scheme.getId() + ": " + reason, List.of(new Problem(scheme.getId(), reason, Severity.ERROR)));
        });
    }
}
