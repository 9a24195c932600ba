package org.keqing.internal.evaluation.ui.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.Correction;
import org.keqing.evaluation.Designation;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.Explanations;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/**
 * The explanation of one client's tier, in the words and numbers that the panel shows. No widgets.
 *
 * @param score    the total with two decimals, never rounded up; empty when not assessed
 * @param tier     id of the tier, null when not assessed
 * @param bars     one per criterion
 * @param nextStep what decided before the rest was asked, else what is missing to the next tier, or why the tier stays; empty where the tiers are no steps
 * @param hints    the ways to get there
 * @param notes    coverage, place, override, stability, designations and corrections, where there is something to say
 */
public record ExplainModel(String score, String tier, List<Bar> bars, String nextStep, List<String> hints, List<String> notes) {

    /**
     * One criterion.
     *
     * @param name     its name
     * @param weight   its weight with unit, empty where nothing is weighed
     * @param grade    the word of the grade and its value, the text of a choice, or the value that is ranked or banded; then the class where there is one
     * @param source   where it comes from, with the value and the computed grade beside a committee's
     * @param points   points of possible points as text, empty when left out
     * @param filled   points of the largest possible points of any criterion, 0 to 1
     * @param possible possible points of the largest possible points of any criterion, 0 to 1
     * @param standard the written standard of the grade, may be empty
     */
    public record Bar(String name, String weight, String grade, String source, String points, double filled, double possible, String standard) {
    }

    public ExplainModel {
        bars = List.copyOf(bars);
        hints = List.copyOf(hints);
        notes = List.copyOf(notes);
    }

    /**
     * @param inForce     designations to name
     * @param corrections the corrections that led to this evaluation, in their order
     */
    public static ExplainModel of(Explanation explanation, Scheme scheme, List<Designation> inForce, List<Correction> corrections, Locale locale) {
        BigDecimal largest = explanation.lines().stream().map(line -> line.possible() == null ? BigDecimal.ZERO : line.possible()).reduce(BigDecimal.ONE.movePointLeft(6), BigDecimal::max);
        List<Bar> bars = explanation.lines().stream().map(line -> bar(line, scheme, largest, locale)).toList();
        List<String> notes = new ArrayList<>();
        if (explanation.rank() != null) {
            notes.add(NLS.bind(Messages.LabelPlace, new Object[] { explanation.rank().place(), explanation.rank().of(), explanation.rank().lastIn() }));
        } else if (explanation.override() == null && explanation.coverage().compareTo(BigDecimal.ONE) < 0) {
            notes.add(NLS.bind(Messages.LabelCoverage, number(explanation.coverage().movePointRight(2), RoundingMode.FLOOR, locale)));
        }
        String standing = Explanations.standing(explanation, scheme, locale);
        String nextStep = Explanations.nextStep(explanation, scheme, locale);
        if (explanation.override() != null) {
            notes.add(nextStep);
            nextStep = Explanations.override(explanation, scheme, locale);
        }
        if (!standing.isEmpty() && !standing.equals(nextStep)) {
            notes.add(standing);
        }
        inForce.forEach(designation -> notes.add(NLS.bind(Messages.LabelDesignatedBecause, designation.from(), designation.reason())));
        corrections.reversed().forEach(correction -> notes.add(corrected(correction, scheme, locale)));
        String score = explanation.score() == null ? "" : number(explanation.score(), RoundingMode.FLOOR, locale);
        return new ExplainModel(score, explanation.tier(), bars, nextStep, ways(nextStep, Explanations.hints(explanation, scheme, locale)), notes);
    }

    /** The ways to the next tier; none where the step itself already tells the only one. */
    private static List<String> ways(String nextStep, List<String> hints) {
        return hints.size() == 1 && nextStep.contains(hints.getFirst()) ? List.of() : hints;
    }

    private static String corrected(Correction correction, Scheme scheme, Locale locale) {
        String before = correction.oldTier() == null ? Messages.LabelNotAssessed
            : (correction.oldScore() == null ? "" : number(correction.oldScore(), RoundingMode.FLOOR, locale) + ' ') + Schemes.tier(scheme, correction.oldTier()).map(tier -> Schemes.name(tier, locale)).orElse(correction.oldTier());
        return NLS.bind(correction.corrects() == 0 ? Messages.LabelCorrects : Messages.LabelCorrectsAgain,
            new Object[] { before, LocalDate.ofInstant(correction.at(), ZoneId.systemDefault()), correction.user(), correction.reason() });
    }

    private static Bar bar(Line line, Scheme scheme, BigDecimal largest, Locale locale) {
        String name = Explanations.partName(scheme, line.criterion(), locale);
        boolean counted = line.possible() != null;
        String grade = line.grade() != null ? gradeName(line, scheme, locale) + ' ' + new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale)).format(line.grade())
            : line.text() != null ? line.text() : counted ? "–" : line.value() == null ? "" : number(line.value(), RoundingMode.HALF_UP, locale);
        String band = Explanations.bandName(line, scheme, locale);
        grade += band.isEmpty() ? "" : (grade.isEmpty() ? "" : " → ") + band;
        String points = line.points() == null ? "" : number(line.points(), RoundingMode.HALF_UP, locale) + " / " + number(line.possible(), RoundingMode.HALF_UP, locale);
        String standard = line.gradeId() == null ? "" : Schemes.criterion(scheme, line.criterion()).map(criterion -> Schemes.standard(criterion, line.gradeId(), locale)).orElse("");
        String weight = !counted ? "" : line.weight().stripTrailingZeros().toPlainString() + " %";
        return new Bar(name, weight, grade, source(line, scheme, locale), points, share(line.points(), largest), share(line.possible(), largest), standard);
    }

    private static String gradeName(Line line, Scheme scheme, Locale locale) {
        return line.gradeId() == null ? "" : Schemes.grade(scheme, line.gradeId()).map(step -> Schemes.name(step, locale)).orElse(line.gradeId());
    }

    private static String source(Line line, Scheme scheme, Locale locale) {
        String text = Explanations.source(line.source(), locale);
        if ((line.possible() != null || line.grade() != null) && line.value() != null) {
            text += " · " + number(line.value(), RoundingMode.HALF_UP, locale);
        }
        if (line.source() == Source.COMMITTEE && line.computedGrade() != null) {
            String word = Schemes.reached(scheme, line.computedGrade()).map(step -> Schemes.name(step, locale)).orElse(line.computedGrade().toPlainString());
            text += " · " + NLS.bind(Messages.LabelComputedBeside, word);
        }
        return text;
    }

    private static double share(BigDecimal part, BigDecimal whole) {
        return part == null ? 0 : Math.clamp(part.doubleValue() / whole.doubleValue(), 0d, 1d);
    }

    /** A score for a list: two decimals, never rounded up over a limit; null stays null. */
    public static BigDecimal shown(BigDecimal score) {
        return score == null ? null : score.setScale(2, RoundingMode.FLOOR);
    }

    public static String number(BigDecimal number, RoundingMode rounding, Locale locale) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale)).format(number.setScale(2, rounding));
    }

    /** Everything as plain text, for copying and for those who do not see the bars. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Bar bar : bars) {
            text.append(String.join("\t", bar.name(), bar.weight(), bar.grade(), bar.points(), bar.source())).append('\n');
        }
        text.append(nextStep).append('\n');
        hints.forEach(hint -> text.append(hint).append('\n'));
        notes.forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }
}
