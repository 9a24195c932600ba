package org.keqing.internal.studio.ui.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.keqing.evaluation.PastTiers;
import org.keqing.evaluation.Population;
import org.keqing.evaluation.StableOutcome;
import org.keqing.tiering.Comparison;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TierShare;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.WhatIf;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Scheme;

/** The clients on whom a scheme is tried, ready for many variants. Safe for use by many threads. */
public final class WhatIfData {

    private static final int SAMPLE = 20_000;

    private final Scheme scheme;
    private final Population population;
    private final WhatIf whatIf;
    private final PastTiers past;

    /**
     * A tier before and after.
     *
     * @param tier        its id
     * @param before      clients by the scheme as it is
     * @param after       clients by the variant
     * @param valueBefore its share of the value, 0 to 1; {@code null} where there is no value
     * @param valueAfter  the same by the variant
     * @param standing    clients by the variant after the stability rules; {@code null} where there are none or they have not decided yet
     */
    public record TierChange(String tier, int before, int after, Double valueBefore, Double valueAfter, Integer standing) {
        /** With the number of clients after the stability rules. */
        public TierChange standing(int clients) {
            return new TierChange(tier, before, after, valueBefore, valueAfter, clients);
        }

        /** Clients more. */
        public int change() {
            return after - before;
        }
    }

    /**
     * What a variant gives.
     *
     * @param variant    the variant
     * @param comparison who moves
     * @param tiers      the tiers before and after, in order
     * @param scores     a sample of the scores by the variant
     * @param millis     how long it took
     */
    public record Outcome(Scheme variant, Comparison comparison, List<TierChange> tiers, double[] scores, double millis) {
    }

    /**
     * Evaluates the scheme as it is.
     *
     * @param population the clients with what the scheme asks of them
     */
    public WhatIfData(TieringEngine engine, Scheme scheme, Population population) {
        this(engine, scheme, population, null);
    }

    /** @param past what the clients were before; {@code null} where the scheme has no stability rules */
    WhatIfData(TieringEngine engine, Scheme scheme, Population population, PastTiers past) {
        this.past = past;
        this.scheme = scheme;
        this.population = population;
        this.whatIf = new WhatIf(engine, scheme, population.inputs());
    }

    /** Number of clients. */
    public int size() {
        return population.size();
    }

    /** Ids of the clients of some rows. */
    public long[] ids(int[] rows) {
        return IntStream.of(rows).mapToLong(row -> population.inputs().clientIds()[row]).toArray();
    }

    /** The trade amount of a row, or {@code null}. */
    public BigDecimal amount(int row) {
        return population.amount() == null ? null : population.amount().get(row);
    }

    /** Evaluates a variant. */
    public Outcome evaluate(Scheme variant, BooleanSupplier canceled) {
        long begin = System.nanoTime();
        Comparison comparison = whatIf.with(variant, canceled);
        List<TierChange> tiers = changes(comparison, population.amount());
        double millis = (System.nanoTime() - begin) / 1e6;
        return new Outcome(variant, comparison, tiers, scores(comparison.after()), millis);
    }

    /** Whether rules of stability decide on what a variant gives. */
    public boolean isStable() {
        return past != null;
    }

    /** Lets the stability rules decide on an outcome; it takes longer than the outcome itself. */
    public StableOutcome stable(Outcome outcome, BooleanSupplier canceled) {
        return StableOutcome.of(scheme, outcome.variant(), outcome.comparison(), past, canceled);
    }

    /** The tiers of two results side by side; the value is the schemes' own, else the trade amount. */
    static List<TierChange> changes(Comparison comparison, NumberColumn amounts) {
        Double[] before = Population.valueShares(comparison.before(), amounts);
        Double[] after = Population.valueShares(comparison.after(), amounts);
        List<TierShare> from = comparison.before().shares();
        List<TierShare> to = comparison.after().shares();
        return IntStream.range(0, from.size()).mapToObj(i -> new TierChange(from.get(i).tier(), from.get(i).count(), to.get(i).count(), before[i], after[i], null)).toList();
    }

    private static double[] scores(Result result) {
        double unit = Math.pow(10, result.scoreScale());
        return sample(result.size(), row -> result.score(row) == null ? null : result.scoreUnscaled()[row] / unit);
    }

    /** A sample of the numbers that each scale divides, by the key of the scale; shares divide places, which need none. */
    public Map<String, double[]> numbers() {
        Map<String, double[]> numbers = new HashMap<>();
        Result result = whatIf.result();
        List<String> parts = Schemes.parts(scheme).stream().map(NamedElement::getId).toList();
        for (LimitScale scale : LimitScale.of(scheme, Locale.ROOT)) {
            int part = parts.indexOf(scale.key().substring(scale.key().indexOf(' ') + 1));
            if (!scale.shares() && !scale.key().equals(LimitScale.TIERS) && part >= 0) {
                numbers.put(scale.key(), sample(result.size(), row -> result.value(row, part) == null ? null : result.value(row, part).doubleValue()));
            }
        }
        numbers.put(LimitScale.TIERS, scores(result));
        return numbers;
    }

    /** The scheme as it is. */
    public Scheme scheme() {
        return scheme;
    }

    private static double[] sample(int size, IntFunction<Double> number) {
        int step = Math.max(1, size / SAMPLE);
        return IntStream.iterate(0, row -> row < size, row -> row + step).mapToObj(number).filter(each -> each != null).mapToDouble(Double::doubleValue).toArray();
    }
}
