package org.keqing.internal.studio.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.keqing.evaluation.Population;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.tiering.Comparison;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;

/**
 * Two schemes on the same clients.
 *
 * @param first      one scheme
 * @param second     another
 * @param comparison their results
 * @param ids        the clients of the rows
 * @param population the clients by the first scheme
 */
public record ComparePair(Scheme first, Scheme second, Comparison comparison, long[] ids, Population population) {

    /**
     * A figure of the agreement.
     *
     * @param name  what it is
     * @param value the figure as people read it
     */
    public record Figure(String name, String value) {
    }

    /**
     * A place from the highest, by both schemes.
     *
     * @param first       tier of the first, {@code null} where it has fewer
     * @param second      tier of the second, {@code null} where it has fewer
     * @param countFirst  clients by the first
     * @param countSecond clients by the second
     * @param both        clients whom both put here
     * @param valueFirst  share of the value by the first, {@code null} without
     * @param valueSecond share of the value by the second, {@code null} without
     */
    public record Place(String first, String second, int countFirst, int countSecond, int both, Double valueFirst, Double valueSecond) {
    }

    /** Evaluates both; the populations hold the same clients. */
    public static ComparePair of(TieringEngine engine, Scheme first, Population one, Scheme second, Population other) {
        return new ComparePair(first, second, Comparison.of(engine.evaluate(first, one.inputs()), engine.evaluate(second, other.inputs())), one.inputs().clientIds(), one);
    }

    /** The agreement in figures. */
    public List<Figure> figures() {
        int both = comparison.assessedInBoth();
        int same = both - comparison.up() - comparison.down();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(Messages.FigureClients, number(comparison.before().size())));
        figures.add(new Figure(Messages.FigureBoth, number(both)));
        figures.add(new Figure(Messages.FigureSame, number(same)));
        figures.add(new Figure(Messages.FigureAgreement, percent(comparison.agreement())));
        figures.add(new Figure(Messages.FigureHigher, number(comparison.up())));
        figures.add(new Figure(Messages.FigureLower, number(comparison.down())));
        figures.add(new Figure(Messages.FigureCorrelation, decimal(comparison.rankCorrelation())));
        return figures;
    }

    /** The places side by side, as many as the longer scheme has. */
    public List<Place> places() {
        Double[] one = Population.valueShares(comparison.before(), population.amount());
        Double[] other = Population.valueShares(comparison.after(), population.amount());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < Math.max(one.length, other.length); i++) {
            boolean hasOne = i < one.length;
            boolean hasOther = i < other.length;
            places.add(new Place(hasOne ? comparison.fromTiers().get(i) : null, hasOther ? comparison.toTiers().get(i) : null, hasOne ? comparison.before().shares().get(i).count() : 0,
                hasOther ? comparison.after().shares().get(i).count() : 0, hasOne && hasOther ? comparison.count(i, i) : 0, hasOne ? one[i] : null, hasOther ? other[i] : null));
        }
        return places;
    }

    private static String number(int number) {
        return String.format("%,d", number);
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "\u2013" : BigDecimal.valueOf(share.getAsDouble() * 100).setScale(1, RoundingMode.HALF_UP) + " %";
    }

    private static String decimal(OptionalDouble number) {
        return number.isEmpty() ? "\u2013" : BigDecimal.valueOf(number.getAsDouble()).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
