package org.keqing.internal.support.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.keqing.evaluation.Population;
import org.keqing.evaluation.PopulationRequest;
import org.keqing.evaluation.SchemeTrials;
import org.keqing.evaluation.Scope;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.result.Metric;
import org.keqing.support.result.Term;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.TieringFactory;

/** Reads metrics of clients from the same columns as schemes do. */
public final class Figures {

    private static final int SCALE = 4;

    private final SchemeTrials trials;

    public Figures(SchemeTrials trials) {
        this.trials = trials;
    }

    /** The clients of a scope with these metrics over a term. */
    public Population read(Store store, Term term, Scope scope, Collection<Metric> metrics, Progress progress) throws StoreException {
        RankScheme scheme = TieringFactory.eINSTANCE.createRankScheme();
        scheme.setId("support.metrics"); //$NON-NLS-1$
        scheme.setVersion(1);
        scheme.setValue(Metric.AMOUNT.code());
        for (Metric metric : metrics) {
            Input input = TieringFactory.eINSTANCE.createInput();
            input.setId(metric.code());
            input.setSource(metric.code());
            scheme.getInputs().add(input);
        }
        return trials.population(store, PopulationRequest.period(term.from(), term.to(), scope), scheme, progress);
    }

    /** The value of each metric over some clients; absent where no client has one. */
    Map<Metric, BigDecimal> values(Store store, Term term, Scope scope, Collection<Metric> metrics, Progress progress) throws StoreException {
        Map<Metric, BigDecimal> values = new EnumMap<>(Metric.class);
        if (!metrics.isEmpty()) {
            Population population = read(store, term, scope, metrics, progress);
            for (Metric metric : metrics) {
                value(population.inputs().input(metric.code()), metric).ifPresent(value -> values.put(metric, value));
            }
        }
        return values;
    }

    private static Optional<BigDecimal> value(NumberColumn column, Metric metric) {
        if (column == null) {
            return Optional.empty();
        }
        List<BigDecimal> known = IntStream.range(0, column.size()).mapToObj(column::get).filter(Objects::nonNull).toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (metric.isSum()) {
            return Optional.of(sum.setScale(SCALE, RoundingMode.HALF_UP));
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(sum.divide(BigDecimal.valueOf(known.size()), SCALE, RoundingMode.HALF_UP));
    }

    /** The figure of one client; empty when it has none. */
    public static Optional<BigDecimal> of(Population population, Metric metric, long client) {
        NumberColumn column = population.inputs().input(metric.code());
        int row = row(population, client);
        return column == null || row < 0 ? Optional.empty() : Optional.ofNullable(column.get(row));
    }

    /** The row of a client, -1 when it is not there. */
    private static int row(Population population, long client) {
        int row = Arrays.binarySearch(population.inputs().clientIds(), client);
        return row < 0 ? -1 : row;
    }
}
