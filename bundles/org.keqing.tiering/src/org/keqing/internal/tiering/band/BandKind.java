package org.keqing.internal.tiering.band;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.keqing.internal.tiering.Outcome;
import org.keqing.internal.tiering.Prepared;
import org.keqing.internal.tiering.Ranges;
import org.keqing.internal.tiering.SchemeKind;
import org.keqing.internal.tiering.Tiers;
import org.keqing.internal.tiering.validation.Findings;
import org.keqing.internal.tiering.validation.RangeRules;
import org.keqing.internal.tiering.validation.SchemeValidator;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanation.Hint;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.Tier;

/** The limits of one number. */
public final class BandKind implements SchemeKind<BandScheme> {

    @Override
    public Class<BandScheme> type() {
        return BandScheme.class;
    }

    @Override
    public void validate(BandScheme scheme, Findings findings) {
        String self = SchemeValidator.element("ElementScheme", scheme, findings);
        findings.numberInput(scheme, scheme.getInput(), self);
        RangeRules ranges = new RangeRules(findings);
        List<Tier> bounded = ranges.bounded(scheme);
        if (!bounded.isEmpty()) {
            ranges.check(self, bounded, null);
        }
    }

    @Override
    public List<Input> parts(BandScheme scheme) {
        return Schemes.input(scheme, scheme.getInput()).stream().toList();
    }

    @Override
    public Outcome evaluate(BandScheme scheme, Prepared inputs, BooleanSupplier canceled) {
        BandPlan plan = new BandPlan(scheme, inputs);
        byte[] tier = new byte[inputs.size()];
        SchemeKind.inChunks(inputs.size(), canceled, (from, to) -> {
            for (int row = from; row < to; row++) {
                tier[row] = plan.tierOf(row);
            }
        });
        return plan.outcome(tier);
    }

    @Override
    public Explanation explain(BandScheme scheme, Prepared inputs, int row, Result result) {
        BandPlan plan = new BandPlan(scheme, inputs);
        BigDecimal value = plan.value(row, 0);
        byte tier = plan.tierOf(row);
        Source source = value != null ? Source.COMPUTED : tier != Result.NOT_ASSESSED ? Source.SUBSTITUTED : Source.MISSING;
        Line line = new Line(scheme.getInput(), source, value, null, null, null, null, null, null);
        int better = Tiers.next(scheme, tier, other -> Tiers.isBounded(scheme, other));
        String next = null;
        BigDecimal distance = null;
        List<Hint> hints = List.of();
        if (better != Tiers.NONE) {
            next = Schemes.tiers(scheme).get(better).getId();
            Ranges.Step step = plan.step(tier, better);
            BigDecimal gain = step.limit().subtract(plan.number(row));
            distance = gain.abs();
            hints = List.of(new Hint(scheme.getInput(), null, null, gain, true, step.limit(), next));
        }
        return new Explanation(scheme.getId(), scheme.getVersion(), inputs.clientIds()[row], result.score(row), result.coverage(row), result.tierWithoutOverride(row), next,
                distance, List.of(line), hints, null);
    }
}
