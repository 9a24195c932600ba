package org.keqing.internal.evaluation.ui.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.Calibration;
import org.keqing.evaluation.Calibration.EvaluatorFigures;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scoring;
import org.keqing.evaluation.SheetLine;

/** What the figures of the evaluators say, and what may be done with the scoring of a round. No widgets. */
public final class CalibrationModel {

    private CalibrationModel() {
    }

    /** A word on an evaluator; empty when nothing is conspicuous. */
    public static String verdict(EvaluatorFigures figures, Calibration calibration) {
        if (figures.leniency() == null) {
            return figures.grades() == 0 ? "" : Messages.VerdictAlone;
        }
        List<String> words = new ArrayList<>();
        if (figures.isLenient() || figures.isStrict()) {
            words.add(figures.isLenient() ? Messages.VerdictLenient : Messages.VerdictStrict);
        }
        if (figures.isNarrow(calibration)) {
            words.add(Messages.VerdictNarrow);
        }
        return String.join(", ", words);
    }

    /** A figure with two decimals; null stays null. */
    public static BigDecimal decimal(Double figure) {
        return figure == null ? null : BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP);
    }

    /** How the committee scores, in one sentence. */
    public static String sentence(Scoring scoring) {
        String how = !scoring.blind() ? Messages.LabelOpen
            : scoring.isHidden() ? Messages.LabelHidden
                : NLS.bind(Messages.LabelRevealed, LocalDate.ofInstant(scoring.revealedAt(), ZoneId.systemDefault()), scoring.revealedBy());
        return scoring.anchors().isEmpty() ? how : how + "  \u00B7  " + NLS.bind(Messages.LabelAnchors, scoring.anchors().size());
    }

    /** Whether blind scoring can be switched on or off. */
    public static boolean canArrange(RoundState state, Scoring scoring) {
        return (state == RoundState.PREPARED || state == RoundState.SCORING) && scoring.revealedAt() == null;
    }

    public static boolean canReveal(RoundState state, Scoring scoring) {
        return state == RoundState.SCORING && scoring.isHidden();
    }

    /** The codes of clients, as typed. */
    public static String codes(List<SheetLine> clients, List<Long> ids) {
        return clients.stream().filter(client -> ids.contains(client.clientId())).map(SheetLine::clientCode).collect(Collectors.joining(", "));
    }

    /** The first code that the round does not have. */
    public static Optional<String> unknown(List<SheetLine> clients, String codes) {
        Map<String, Long> byCode = byCode(clients);
        return split(codes).stream().filter(code -> !byCode.containsKey(code)).findFirst();
    }

    /** The clients of codes that are all known. */
    public static List<Long> ids(List<SheetLine> clients, String codes) {
        Map<String, Long> byCode = byCode(clients);
        return split(codes).stream().map(byCode::get).toList();
    }

    private static Map<String, Long> byCode(List<SheetLine> clients) {
        Map<String, Long> byCode = new TreeMap<>();
        clients.forEach(client -> byCode.put(client.clientCode(), client.clientId()));
        return byCode;
    }

    private static List<String> split(String codes) {
        return Arrays.stream(codes.split("[,\uFF0C\u3001\\s]+")).filter(code -> !code.isEmpty()).toList();
    }
}
