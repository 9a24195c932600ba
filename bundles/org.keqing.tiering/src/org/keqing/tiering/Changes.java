package org.keqing.tiering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.model.Scheme;

/**
 * What is different between two explanations of one client by the same scheme, part by part: where are the points that it lost?
 *
 * @since 0.1
 */
public final class Changes {

    private Changes() {
    }

    /**
     * One part of a scheme on both sides.
     *
     * @param criterion id of the criterion, dimension or input
     * @param before    what it was; null when the scheme of that time did not have it
     * @param now       what it is; null when the scheme does not have it any more
     * @since 0.1
     */
    public record Change(String criterion, Line before, Line now) {

        /**
         * The difference in points.
         *
         * @return points now less points before, what is left out counting as none; null where neither side counts points
         */
        public BigDecimal points() {
            BigDecimal was = points(before);
            BigDecimal is = points(now);
            return was == null && is == null ? null : orZero(is).subtract(orZero(was));
        }

        private static BigDecimal points(Line line) {
            return line == null ? null : line.points();
        }

        private static BigDecimal orZero(BigDecimal points) {
            return points == null ? BigDecimal.ZERO : points;
        }

        private boolean isChanged() {
            return before == null || now == null || differ(before.value(), now.value()) || differ(before.grade(), now.grade()) || differ(before.points(), now.points())
                    || !Objects.equals(before.text(), now.text()) || !Objects.equals(before.band(), now.band());
        }

        private static boolean differ(BigDecimal before, BigDecimal now) {
            return before == null || now == null ? before != now : before.compareTo(now) != 0;
        }
    }

    /**
     * The parts that differ.
     *
     * @param before an earlier explanation of the client, by this or an older version of the scheme
     * @param now    the explanation
     * @return the changes, the largest difference in points first and in the order of the scheme where there are no points; empty when nothing differs
     */
    public static List<Change> between(Explanation before, Explanation now) {
        List<Change> changes = new ArrayList<>();
        now.lines().forEach(line -> changes.add(new Change(line.criterion(), find(before, line.criterion()).orElse(null), line)));
        before.lines().stream().filter(line -> find(now, line.criterion()).isEmpty()).forEach(line -> changes.add(new Change(line.criterion(), line, null)));
        return changes.stream().filter(Change::isChanged)
                .sorted(Comparator.comparing((Change change) -> change.points() == null ? BigDecimal.ZERO : change.points().abs()).reversed()).toList();
    }

    private static Optional<Line> find(Explanation explanation, String criterion) {
        return explanation.lines().stream().filter(line -> line.criterion().equals(criterion)).findFirst();
    }

    /**
     * One side of a change in a few words: the number or text of the input, the grade, the class.
     *
     * @param line   the side, may be null
     * @param scheme the scheme of that side
     * @param locale language of the reader
     * @return such as "20.01 · large" or "good 8"; a dash when nothing is known
     */
    public static String side(Line line, Scheme scheme, Locale locale) {
        if (line == null) {
            return "–";
        }
        String grade = line.grade() == null ? null
                : Stream.of(Schemes.reached(scheme, line.grade()).map(step -> Schemes.name(step, locale)).orElse(""), number("#,##0.##", line.grade(), locale))
                        .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        String value = line.value() == null || line.source() == Explanation.Source.COMMITTEE ? null : number("#,##0.00", line.value(), locale);
        String words = Stream.of(line.text(), value, grade, Explanations.bandName(line, scheme, locale)).filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? "–" : words;
    }

    private static String number(String pattern, BigDecimal number, Locale locale) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(number);
    }
}
