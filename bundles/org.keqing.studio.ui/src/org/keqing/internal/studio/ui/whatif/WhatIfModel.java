package org.keqing.internal.studio.ui.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TestFailure;
import org.keqing.tiering.Variants;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.TestClient;
import org.keqing.tiering.model.WeightedScoreScheme;

/** A scheme and the variant that is tried: what can be turned, and where it stands. No widgets. */
public final class WhatIfModel {

    private final Scheme scheme;
    private Scheme variant;

    /**
     * The weight of a criterion.
     *
     * @param id     the criterion
     * @param name   its name
     * @param before the weight in the scheme, in percent
     * @param now    the weight in the variant
     */
    public record Weight(String id, String name, BigDecimal before, BigDecimal now) {
        /** Whether it was changed, by hand or as neighbour. */
        public boolean isChanged() {
            return before.compareTo(now) != 0;
        }
    }

    /** @param scheme a valid scheme; not changed */
    public WhatIfModel(Scheme scheme) {
        this.scheme = scheme;
        this.variant = scheme;
    }

    /** The scheme as it is. */
    public Scheme scheme() {
        return scheme;
    }

    /** The scheme as it is tried; never changed once given out. */
    public Scheme variant() {
        return variant;
    }

    /** The weights; none where the scheme counts no points. */
    public List<Weight> weights(Locale locale) {
        if (!(scheme instanceof WeightedScoreScheme)) {
            return List.of();
        }
        return scheme.getCriteria().stream()
            .map(each -> new Weight(each.getId(), Schemes.name(each, locale), each.getWeight(), Schemes.criterion(variant, each.getId()).orElseThrow().getWeight())).toList();
    }

    /** The sum of the weights in percent. */
    public BigDecimal sum() {
        return variant.getCriteria().stream().map(Criterion::getWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The scales with their cuts as they are tried. */
    public List<LimitScale> scales(Locale locale) {
        return LimitScale.of(variant, locale);
    }

    /** The scales as they are in the scheme. */
    public List<LimitScale> scalesBefore(Locale locale) {
        return LimitScale.of(scheme, locale);
    }

    /** Changes a weight; the others give or take in proportion. */
    public void weight(String criterion, BigDecimal weight) {
        variant = Variants.weight(variant, criterion, weight);
    }

    /** Moves a cut of a scale, as far as its neighbours let it. */
    public void cut(String key, int cut, BigDecimal value) {
        variant = scales(Locale.ROOT).stream().filter(scale -> scale.key().equals(key)).findFirst().orElseThrow().move(variant, cut, value);
    }

    /** Back to the scheme as it is. */
    public void reset() {
        variant = scheme;
    }

    /** Whether the variant differs from the scheme. */
    public boolean isChanged() {
        return !EcoreUtil.equals(scheme, variant);
    }

    /** The test cases that no longer come out as written. */
    public List<TestFailure> failures() {
        return Schemes.test(variant);
    }

    /** A copy of the variant whose test cases expect what comes out now. */
    public Scheme withCasesAsTheyComeOut() {
        Scheme adjusted = EcoreUtil.copy(variant);
        for (TestFailure failure : Schemes.test(variant)) {
            adjusted.getTests().stream().filter(test -> test.getId().equals(failure.test())).findFirst().ifPresent(test -> {
                TestClient client = test.getClients().get(failure.client() - 1);
                client.setTier(failure.actual());
            });
        }
        return adjusted;
    }
}
