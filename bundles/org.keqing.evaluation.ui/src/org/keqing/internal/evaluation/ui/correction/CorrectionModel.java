package org.keqing.internal.evaluation.ui.correction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.result.ExplainModel;
import org.keqing.internal.evaluation.ui.result.ExplainModel.Bar;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.Tier;

/** What is typed to correct one evaluation of a confirmed round, and what it would give. No widgets. */
public final class CorrectionModel {

    /** The longest reason, in characters. */
    public static final int MAX_REASON = 1000;

    private final ClientRef client;
    private final String round;
    private final Scheme scheme;
    private final Explanation now;
    private final Locale locale;
    private final List<Grade> grades;
    private final List<Bar> bars;
    private final int[] chosen;
    private Explanation outcome;
    private boolean refreshFacts;
    private String reason = "";

    /** @param now the evaluation that counts in the round, corrections included */
    public CorrectionModel(ClientRef client, String round, Scheme scheme, Explanation now, Locale locale) {
        this.client = client;
        this.round = round;
        this.scheme = scheme;
        this.now = now;
        this.locale = locale;
        this.outcome = now;
        this.grades = Schemes.grades(scheme);
        this.bars = ExplainModel.of(now, scheme, List.of(), List.of(), locale).bars();
        this.chosen = new int[scheme.getCriteria().isEmpty() ? 0 : bars.size()];
    }

    public ClientRef client() {
        return client;
    }

    public String round() {
        return round;
    }

    /** {@return how many criteria can get another grade; none in a ranking} */
    public int size() {
        return chosen.length;
    }

    /** The criterion as it stands: name, weight, grade, where it comes from, points. */
    public Bar before(int line) {
        return bars.get(line);
    }

    /** {@return the choices for a criterion: to leave it, then the grades, the best first} */
    public List<String> choices() {
        List<String> all = new ArrayList<>();
        all.add(Messages.LabelKeepGrade);
        grades.forEach(grade -> all.add(Schemes.name(grade, locale) + ' ' + grade.getValue().stripTrailingZeros().toPlainString()));
        return all;
    }

    /**
     * Gives a criterion another grade.
     *
     * @param line   the criterion
     * @param choice 0 leaves it as it is, 1 gives the best grade
     * @return false when the scale has no such grade
     */
    public boolean choose(int line, int choice) {
        if (choice < 0 || choice > grades.size()) {
            return false;
        }
        chosen[line] = choice;
        return true;
    }

    public int chosen(int line) {
        return chosen[line];
    }

    /** The written standard of the grade that the criterion would have, empty when the scheme has none. */
    public String standard(int line) {
        Line after = outcome.lines().get(line);
        String grade = chosen[line] == 0 ? after.gradeId() : grades.get(chosen[line] - 1).getId();
        return grade == null ? "" : Schemes.criterion(scheme, after.criterion()).map(criterion -> Schemes.standard(criterion, grade, locale)).orElse("");
    }

    public void refreshFacts(boolean again) {
        refreshFacts = again;
    }

    public void reason(String text) {
        reason = text;
    }

    /** {@return the request as typed, to preview or to store} */
    public CorrectionRequest request(String user) {
        Map<String, BigDecimal> changed = new LinkedHashMap<>();
        for (int line = 0; line < chosen.length; line++) {
            if (isChanged(line)) {
                changed.put(now.lines().get(line).criterion(), grades.get(chosen[line] - 1).getValue());
            }
        }
        return new CorrectionRequest(round, client.code(), changed, refreshFacts, reason, user);
    }

    /** The committee's grade again is no change; the grade that was computed so far, now given, is one. */
    private boolean isChanged(int line) {
        Line before = now.lines().get(line);
        return chosen[line] > 0
            && (before.source() != Source.COMMITTEE || before.grade() == null || before.grade().compareTo(grades.get(chosen[line] - 1).getValue()) != 0);
    }

    /** Takes what the request would give. */
    public void outcome(Explanation newOutcome) {
        outcome = newOutcome;
    }

    /** {@return the points of a criterion before and after, or only once where they stay} */
    public String points(int line) {
        BigDecimal before = now.lines().get(line).points();
        BigDecimal after = outcome.lines().get(line).points();
        String shown = points(before);
        return before == null ? after == null ? shown : shown + " \u2192 " + points(after) : after != null && before.compareTo(after) == 0 ? shown : shown + " \u2192 " + points(after);
    }

    private String points(BigDecimal points) {
        return points == null ? "\u2013" : ExplainModel.number(points, RoundingMode.HALF_UP, locale);
    }

    /** {@return what is wrong, null when the correction can be stored} */
    public String problem() {
        if (!refreshFacts && Arrays.stream(chosen).allMatch(choice -> choice == 0)) {
            return size() == 0 ? Messages.MsgNothingToRead : Messages.MsgNothingCorrected;
        }
        if (request("").grades().isEmpty() && !refreshFacts) {
            return Messages.MsgSameGrade;
        }
        return reason.isBlank() ? Messages.MsgReasonNeeded : null;
    }

    public Tier tierBefore() {
        return new Tier(scheme.getId(), now.tier(), false);
    }

    public Tier tierAfter() {
        return new Tier(scheme.getId(), outcome.tier(), false);
    }

    public String scoreBefore() {
        return score(now);
    }

    public String scoreAfter() {
        return score(outcome);
    }

    /** {@return the difference of the scores with its sign, empty when they are equal} */
    public String change() {
        if (now.score() == null || outcome.score() == null || now.score().compareTo(outcome.score()) == 0) {
            return "";
        }
        BigDecimal difference = outcome.score().subtract(now.score());
        return (difference.signum() > 0 ? "+" : "\u2212") + ExplainModel.number(difference.abs(), RoundingMode.HALF_UP, locale);
    }

    private String score(Explanation explanation) {
        return explanation.score() == null ? Messages.LabelNotAssessed : ExplainModel.number(explanation.score(), RoundingMode.FLOOR, locale);
    }
}
