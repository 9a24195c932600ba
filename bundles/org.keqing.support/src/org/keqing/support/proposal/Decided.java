package org.keqing.support.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.keqing.internal.support.policy.PolicyWords;
import org.keqing.support.result.Metric;

/**
 * What came of accepting proposals.
 *
 * @param clients  for how many clients it was decided now
 * @param goals    how many goals their plans have
 * @param noFigure how many goals were not made because the client has no figure for the metric; metrics without such a goal are not in it
 * @param reached  how many goals were not made because the client's figure has what they ask for
 * @since 0.1
 */
public record Decided(int clients, int goals, Map<Metric, Integer> noFigure, Map<Metric, Integer> reached) {

    public Decided {
        noFigure = copy(noFigure);
        reached = copy(reached);
    }

    private static Map<Metric, Integer> copy(Map<Metric, Integer> counts) {
        return counts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(counts));
    }

    /**
     * Which goals were not made, and why.
     *
     * @param locale wanted language
     * @return a sentence for each metric and reason; empty when all goals were made
     */
    public List<String> notMade(Locale locale) {
        List<String> sentences = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            add(sentences, "NoFigure", noFigure.get(metric), metric, locale); //$NON-NLS-1$
            add(sentences, "Reached", reached.get(metric), metric, locale); //$NON-NLS-1$
        }
        return sentences;
    }

    private static void add(List<String> sentences, String key, Integer count, Metric metric, Locale locale) {
        if (count != null) {
            sentences.add(PolicyWords.format(locale, key, count, metric.word(locale)));
        }
    }
}
