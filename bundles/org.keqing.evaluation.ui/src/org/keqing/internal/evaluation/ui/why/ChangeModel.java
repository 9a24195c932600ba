package org.keqing.internal.evaluation.ui.why;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.EarlierEvaluation;
import org.keqing.tiering.Changes;
import org.keqing.tiering.Changes.Change;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/**
 * What is different from the client's evaluation before, in words and numbers: where are the points? No widgets.
 *
 * @param title   names the round before
 * @param summary tier and score before and now
 * @param rows    one per criterion that changed, the largest change of points first; empty when nothing did
 */
public record ChangeModel(String title, String summary, List<Row> rows) {

    /**
     * One criterion.
     *
     * @param name   its name
     * @param sides  what it was and what it is
     * @param points the change in points with its sign; empty where no points are counted
     * @param share  the change in points as a share of the largest one, -1 to 1; 0 where no points are counted
     */
    public record Row(String name, String sides, String points, double share) {
    }

    public ChangeModel {
        rows = List.copyOf(rows);
    }

    /** What changed since the evaluation before. */
    public static ChangeModel of(EarlierEvaluation before, Explanation now, Scheme scheme, Locale locale) {
        List<Change> changes = Changes.between(before.explanation(), now);
        BigDecimal largest = changes.stream().map(Change::points).filter(points -> points != null).map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        List<Row> rows = changes.stream().map(change -> row(change, before.scheme(), scheme, largest, locale)).toList();
        String summary = NLS.bind(Messages.LabelBeforeNow, standing(before.explanation(), before.scheme(), locale), standing(now, scheme, locale));
        BigDecimal was = before.explanation().score();
        if (was != null && now.score() != null && was.compareTo(now.score()) != 0) {
            summary += "   " + signed(now.score().subtract(was), locale);
        }
        return new ChangeModel(NLS.bind(rows.isEmpty() ? Messages.LabelNothingChanged : Messages.LabelChangedSince, before.round().name()), summary, rows);
    }

    private static Row row(Change change, Scheme before, Scheme now, BigDecimal largest, Locale locale) {
        String name = Explanations.partName(change.now() == null ? before : now, change.criterion(), locale);
        String sides = NLS.bind(Messages.LabelBeforeNow, Changes.side(change.before(), before, locale), Changes.side(change.now(), now, locale));
        BigDecimal points = change.points();
        return points == null ? new Row(name, sides, "", 0)
            : new Row(name, sides, signed(points, locale), largest.signum() == 0 ? 0 : points.doubleValue() / largest.doubleValue());
    }

    private static String standing(Explanation explanation, Scheme scheme, Locale locale) {
        String tier = explanation.tier() == null ? Messages.LabelNotAssessed : Schemes.tier(scheme, explanation.tier()).map(found -> Schemes.name(found, locale)).orElse(explanation.tier());
        return explanation.score() == null ? tier : tier + ' ' + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale)).format(explanation.score().setScale(2, RoundingMode.FLOOR));
    }

    private static String signed(BigDecimal points, Locale locale) {
        DecimalFormat format = new DecimalFormat("+#,##0.00;\u2212#,##0.00", DecimalFormatSymbols.getInstance(locale));
        BigDecimal shown = points.setScale(2, RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0.00" : format.format(shown);
    }

    /** Everything as plain text. */
    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n').append(summary).append('\n');
        rows.forEach(row -> text.append(String.join("\t", row.name(), row.sides(), row.points())).append('\n'));
        return text.toString();
    }
}
