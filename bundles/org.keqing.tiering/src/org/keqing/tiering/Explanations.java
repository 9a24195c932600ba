package org.keqing.tiering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.keqing.internal.tiering.Texts;
import org.keqing.tiering.Explanation.Hint;
import org.keqing.tiering.Explanation.Line;
import org.keqing.tiering.Explanation.Source;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/**
 * Explanations in words, with the names and standards that the scheme has in the reader's language. Numbers are shown with two decimals; a score is never
 * rounded up and a distance never down, so that 79.999 does not look like 80.
 *
 * @since 0.1
 */
public final class Explanations {

    private static final int DECIMALS = 2;

    private Explanations() {
    }

    /**
     * One sentence on what is missing to the next tier, such as "needs 2.40 more for Main client: e.g. Loyalty good → excellent (+4.00)".
     *
     * @param explanation the explanation
     * @param scheme      its scheme
     * @param locale      language of the reader
     * @return the sentence
     */
    public static String nextStep(Explanation explanation, Scheme scheme, Locale locale) {
        if (!explanation.isAssessed()) {
            return Texts.format(locale, "TextNotAssessed");
        }
        if (explanation.override() != null) {
            String otherwise = explanation.otherwise() == null ? Texts.format(locale, "TextNotAssessed") : tierName(scheme, explanation.otherwise(), locale);
            return Texts.format(locale, "TextOverrideOtherwise", otherwise);
        }
        if (explanation.nextTier() == null && isHeld(explanation)) {
            return Standings.describe(explanation.standing(), scheme, locale);
        }
        if (explanation.nextTier() == null) {
            return scheme.isOrdered() ? Texts.format(locale, "TextTop") : "";
        }
        String next = tierName(scheme, explanation.nextTier(), locale);
        if (explanation.distance() == null && explanation.rank() != null) {
            return Texts.format(locale, "TextUnreachable", next);
        }
        if (explanation.distance() == null) {
            return explanation.hints().stream().filter(Hint::sufficient).findFirst()
                    .map(hint -> Texts.format(locale, "TextNextBy", next, hint(hint, explanation, scheme, locale))).orElseGet(() -> Texts.format(locale, "TextNoSingleStep", next));
        }
        String needs = Texts.format(locale, "TextNeeds", number(explanation.distance(), RoundingMode.CEILING, locale), next);
        List<String> ways = explanation.rank() == null ? hints(explanation, scheme, locale) : List.of();
        if (explanation.distance().signum() == 0 && !ways.isEmpty()) {
            return ways.getFirst();
        }
        return ways.isEmpty() ? needs : Texts.format(locale, "TextNeedsExample", needs, ways.getFirst());
    }

    /**
     * The ways to the next tier, best first, one text each.
     *
     * @param explanation the explanation
     * @param scheme      its scheme
     * @param locale      language of the reader
     * @return the texts; empty when there is no next tier
     */
    public static List<String> hints(Explanation explanation, Scheme scheme, Locale locale) {
        return explanation.hints().stream().map(hint -> hint(hint, explanation, scheme, locale)).toList();
    }

    private static String hint(Hint hint, Explanation explanation, Scheme scheme, Locale locale) {
        if (hint.toGrade() == null) {
            return Texts.format(locale, limitText(hint, Schemes.tier(scheme, explanation.nextTier())), exact(hint.needed(), locale), tierName(scheme, explanation.nextTier(), locale));
        }
        String from = hint.fromGrade() == null ? "–" : gradeName(scheme, hint.fromGrade(), locale);
        String part = partName(scheme, hint.criterion(), locale);
        String to = gradeName(scheme, hint.toGrade(), locale);
        String text = Texts.format(locale, "TextHintClass", part, className(scheme, hint.criterion(), hint.fromGrade(), from, locale),
                className(scheme, hint.criterion(), hint.toGrade(), to, locale));
        if (explanation.distance() != null) {
            // like what is missing, so that a step that is enough never seems to fall short of it, nor one that is not to reach it
            RoundingMode rounding = hint.sufficient() ? RoundingMode.CEILING : RoundingMode.FLOOR;
            text = Texts.format(locale, "TextHint", part, from, to, number(hint.gain(), rounding, locale));
        }
        text = hint.needed() == null ? text : Texts.format(locale, "TextHintNeeds", text, exact(hint.needed(), locale));
        return hint.toTier() == null || hint.toTier().equals(explanation.nextTier()) ? text : Texts.format(locale, "TextHintTier", text, tierName(scheme, hint.toTier(), locale));
    }

    /** Whether a limit is to be reached, or passed as it belongs to the other tier. */
    private static String limitText(Hint hint, Optional<Tier> next) {
        if (hint.gain().signum() < 0) {
            return next.filter(tier -> tier.getUpper() != null && !tier.isUpperInclusive()).isPresent() ? "TextRankBelow" : "TextRankFall";
        }
        return next.filter(tier -> tier.getLower() != null && !tier.isLowerInclusive()).isPresent() ? "TextRankAbove" : "TextRankReach";
    }

    /**
     * The whole explanation as lines of text: score and tier, one line per criterion, what is missing, the ways to get there.
     *
     * @param explanation the explanation
     * @param scheme      its scheme
     * @param locale      language of the reader
     * @return the lines
     */
    public static List<String> lines(Explanation explanation, Scheme scheme, Locale locale) {
        List<String> lines = new ArrayList<>();
        if (explanation.isAssessed()) {
            String tier = tierName(scheme, explanation.tier(), locale);
            lines.add(explanation.score() == null ? tier : Texts.format(locale, "TextScore", number(explanation.score(), RoundingMode.FLOOR, locale), tier));
        }
        if (explanation.override() != null) {
            lines.add(override(explanation, scheme, locale));
        }
        if (explanation.rank() != null) {
            lines.add(Texts.format(locale, "TextRank", Integer.toString(explanation.rank().place()), Integer.toString(explanation.rank().of()),
                    Integer.toString(explanation.rank().lastIn())));
        }
        explanation.lines().forEach(line -> lines.add(line(line, scheme, locale)));
        if (explanation.coverage().compareTo(BigDecimal.ONE) < 0) {
            lines.add(Texts.format(locale, "TextCoverage", number(explanation.coverage().movePointRight(2), RoundingMode.FLOOR, locale)));
        }
        String standing = standing(explanation, scheme, locale);
        if (!standing.isEmpty()) {
            lines.add(standing);
        }
        String next = nextStep(explanation, scheme, locale);
        if (!next.isEmpty() && !next.equals(standing)) {
            lines.add(next);
        }
        hints(explanation, scheme, locale).forEach(hint -> lines.add("  " + hint));
        return lines;
    }

    /**
     * Which override decided.
     *
     * @param explanation the explanation
     * @param scheme      its scheme
     * @param locale      language of the reader
     * @return a few words; empty when none decided
     * @since 0.1
     */
    public static String override(Explanation explanation, Scheme scheme, Locale locale) {
        return explanation.override() == null ? "" : Texts.format(locale, "TextOverride", overrideName(scheme, explanation.override(), locale));
    }

    /**
     * What the stability rules of the scheme did.
     *
     * @param explanation the explanation
     * @param scheme      its scheme
     * @param locale      language of the reader
     * @return one sentence; empty when they were not asked, or when the tier is the first one or needs no rule to stay
     * @since 0.1
     */
    public static String standing(Explanation explanation, Scheme scheme, Locale locale) {
        return explanation.standing() == null || explanation.standing().reason() == Standings.Reason.FIRST || explanation.standing().reason() == Standings.Reason.UNCHANGED ? ""
                : Standings.describe(explanation.standing(), scheme, locale);
    }

    private static boolean isHeld(Explanation explanation) {
        return explanation.standing() != null && explanation.standing().isHeld();
    }

    private static String line(Line line, Scheme scheme, Locale locale) {
        String value = line.value() == null ? "" : " " + exact(line.value(), locale);
        String band = line.band() == null ? "" : " → " + bandName(line, scheme, locale);
        if (line.grade() == null) {
            String known = line.text() != null ? line.text() : value.strip();
            return partName(scheme, line.criterion(), locale) + ": " + (known.isEmpty() ? source(line.source(), locale) : known) + band;
        }
        String grade = gradeName(scheme, line.gradeId(), locale) + ' ' + number(line.grade(), RoundingMode.HALF_UP, locale);
        String computed = line.computedGrade() == null || line.source() != Source.COMMITTEE ? ""
                : ", " + Texts.format(locale, "TextComputed") + ' ' + number(line.computedGrade(), RoundingMode.HALF_UP, locale);
        String standard = Schemes.criterion(scheme, line.criterion()).map(criterion -> Schemes.standard(criterion, line.gradeId(), locale)).filter(text -> !text.isEmpty())
                .map(text -> " — " + text).orElse("");
        if (line.points() == null) {
            return partName(scheme, line.criterion(), locale) + ": " + grade + " (" + source(line.source(), locale) + value + computed + ')' + band + standard;
        }
        return Texts.format(locale, "TextLine", partName(scheme, line.criterion(), locale), grade, source(line.source(), locale) + value + computed,
                number(line.points(), RoundingMode.HALF_UP, locale), number(line.possible(), RoundingMode.HALF_UP, locale)) + standard;
    }

    /**
     * @param source where a grade comes from
     * @param locale language of the reader
     * @return a word for it
     */
    public static String source(Source source, Locale locale) {
        return Texts.format(locale, switch (source) {
        case COMMITTEE -> "TextCommittee";
        case COMPUTED -> "TextComputed";
        case SUBSTITUTED -> "TextSubstituted";
        case MISSING -> "TextMissing";
        });
    }

    private static String tierName(Scheme scheme, String id, Locale locale) {
        return Schemes.tier(scheme, id).map(tier -> Schemes.name(tier, locale)).orElse(id);
    }

    /**
     * The name of what a line is about.
     *
     * @param scheme the scheme
     * @param id     id of a criterion, a dimension or an input: {@link Line#criterion()}
     * @param locale language of the reader
     * @return its name; the id when the scheme does not know it
     * @since 0.1
     */
    public static String partName(Scheme scheme, String id, Locale locale) {
        return Schemes.parts(scheme).stream().filter(part -> part.getId().equals(id)).findFirst().map(part -> Schemes.name(part, locale)).orElse(id);
    }

    private static String overrideName(Scheme scheme, String id, Locale locale) {
        return scheme.getOverrides().stream().filter(override -> override.getId().equals(id)).findFirst().map(override -> Schemes.name(override, locale)).orElse(id);
    }

    /**
     * The name of the class of a dimension in which a line lies.
     *
     * @param line   the line
     * @param scheme the scheme
     * @param locale language of the reader
     * @return the name; empty when the line has no class
     * @since 0.1
     */
    public static String bandName(Line line, Scheme scheme, Locale locale) {
        return line.band() == null ? "" : className(scheme, line.criterion(), line.band(), line.band(), locale);
    }

    /**
     * What a choice is called: the name of the class of a dimension that holds the text.
     *
     * @param scheme the scheme
     * @param part   id of a dimension, or of another part, which has no classes
     * @param text   the text as the facts have it; {@code null} without
     * @param locale language of the reader
     * @return the name; the text itself where no class holds it
     * @since 0.1
     */
    public static String choiceName(Scheme scheme, String part, String text, Locale locale) {
        return classes(scheme, part).filter(each -> each.getValues().contains(text)).findFirst().map(each -> Schemes.name(each, locale)).orElse(text);
    }

    private static Stream<DimensionClass> classes(Scheme scheme, String part) {
        return Schemes.parts(scheme).stream().filter(each -> each.getId().equals(part)).filter(Dimension.class::isInstance).map(Dimension.class::cast)
                .flatMap(dimension -> dimension.getClasses().stream());
    }

    private static String className(Scheme scheme, String part, String id, String otherwise, Locale locale) {
        return classes(scheme, part).filter(each -> each.getId().equals(id)).findFirst().map(each -> Schemes.name(each, locale)).orElse(otherwise);
    }

    private static String gradeName(Scheme scheme, String id, Locale locale) {
        return id == null ? "–" : Schemes.grade(scheme, id).map(grade -> Schemes.name(grade, locale)).orElse(id);
    }

    private static String number(BigDecimal number, RoundingMode rounding, Locale locale) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
        return format.format(number.setScale(DECIMALS, rounding));
    }

    private static String exact(BigDecimal number, Locale locale) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(locale));
        return format.format(number);
    }
}
