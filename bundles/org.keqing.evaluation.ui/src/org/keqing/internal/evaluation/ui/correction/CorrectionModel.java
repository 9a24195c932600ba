package org.keqing.internal.evaluation.ui.correction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.result.ExplainModel;
import org.keqing.internal.evaluation.ui.result.ExplainModel.Bar;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.NamedElement;
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
    private final List<Entry> entries;
    private final int[] chosen;
    private Explanation outcome;
    private boolean refreshFacts;
    private String reason = "";

    /** A criterion and its place among the lines of an explanation; -1 where the scheme only works something out from it. */
    private record Entry(String criterion, int line, Bar bar) {
    }

    /** @param now the evaluation that counts in the round, corrections included */
    public CorrectionModel(ClientRef client, String round, Scheme scheme, Explanation now, Locale locale) {
        this.client = client;
        this.round = round;
        this.scheme = scheme;
        this.now = now;
        this.locale = locale;
        this.outcome = now;
        this.grades = Schemes.grades(scheme);
        List<Bar> bars = ExplainModel.of(now, scheme, List.of(), List.of(), locale).bars();
        this.entries = scheme.getCriteria().stream().map(criterion -> entry(criterion, bars)).toList();
        this.chosen = new int[entries.size()];
    }

    private Entry entry(Criterion criterion, List<Bar> bars) {
        List<NamedElement> parts = Schemes.parts(scheme);
        int line = 0;
        while (line < parts.size() && !(parts.get(line) instanceof Dimension dimension ? criterion.getId().equals(dimension.getCriterion()) : parts.get(line) == criterion)) {
            line++;
        }
        return line < parts.size() ? new Entry(criterion.getId(), line, bars.get(line))
            : new Entry(criterion.getId(), -1, new Bar(Schemes.name(criterion, locale), "", "\u2013", "", "", 0, 0, ""));
    }

    private Optional<Line> line(Explanation explanation, int entry) {
        int line = entries.get(entry).line();
        return line < 0 ? Optional.empty() : Optional.of(explanation.lines().get(line));
    }

    public ClientRef client() {
        return client;
    }

    public String round() {
        return round;
    }

    /** {@return how many criteria can get another grade; none where a scheme goes by facts alone} */
    public int size() {
        return chosen.length;
    }

    /** The criterion as it stands: name, weight, grade, where it comes from, points. */
    public Bar before(int line) {
        return entries.get(line).bar();
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
        String grade = chosen[line] == 0 ? line(outcome, line).map(Line::gradeId).orElse(null) : grades.get(chosen[line] - 1).getId();
        return grade == null ? "" : Schemes.criterion(scheme, entries.get(line).criterion()).map(criterion -> Schemes.standard(criterion, grade, locale)).orElse("");
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
                changed.put(entries.get(line).criterion(), grades.get(chosen[line] - 1).getValue());
            }
        }
        return new CorrectionRequest(round, client.code(), changed, refreshFacts, reason, user);
    }

    /** The committee's grade again is no change; the grade that was computed so far, now given, is one. */
    private boolean isChanged(int line) {
        Line before = line(now, line).orElse(null);
        return chosen[line] > 0
            && (before == null || before.source() != Source.COMMITTEE || before.grade() == null || before.grade().compareTo(grades.get(chosen[line] - 1).getValue()) != 0);
    }

    /** Takes what the request would give. */
    public void outcome(Explanation newOutcome) {
        outcome = newOutcome;
    }

    /** {@return the points of a criterion before and after, or only once where they stay} */
    public String points(int line) {
        BigDecimal before = line(now, line).map(Line::points).orElse(null);
        BigDecimal after = line(outcome, line).map(Line::points).orElse(null);
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
        if (explanation.score() == null) {
            return explanation.isAssessed() ? "" : Messages.LabelNotAssessed;
        }
        return ExplainModel.number(explanation.score(), RoundingMode.FLOOR, locale);
    }
}
