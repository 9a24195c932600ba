package org.keqing.tiering;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.keqing.internal.tiering.SchemeFiles;
import org.keqing.internal.tiering.SchemeKinds;
import org.keqing.internal.tiering.SchemeTests;
import org.keqing.internal.tiering.Texts;
import org.keqing.internal.tiering.validation.SchemeValidator;
import org.keqing.model.base.LocalizedText;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.OverrideRule;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Segment;
import org.keqing.tiering.model.SegmentScheme;
import org.keqing.tiering.model.Standard;
import org.keqing.tiering.model.TestCase;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.TierGroup;

/**
 * Reading, writing, checking and looking into schemes.
 *
 * @since 0.1
 */
public final class Schemes {

    private Schemes() {
    }

    /**
     * Reads a {@code .tiering} file. What it says is not validated: see {@link #validate(Scheme)}.
     *
     * @param in   the file, UTF-8; not closed
     * @param name the file's name for messages
     * @return the scheme
     * @throws IOException     if the stream fails
     * @throws SchemeException if the file is no scheme; the message names file and line
     */
    public static Scheme read(InputStream in, String name) throws IOException {
        return SchemeFiles.read(in, name);
    }

    /**
     * @param scheme a scheme
     * @return the text of a {@code .tiering} file that {@link #read} reads as an equal scheme
     */
    public static String write(Scheme scheme) {
        return SchemeFiles.write(scheme);
    }

    /**
     * Checks a scheme, with reasons in the language of the program.
     *
     * @param scheme a scheme
     * @return all problems, in the order of the file; empty when it is fine
     */
    public static List<Problem> validate(Scheme scheme) {
        return validate(scheme, Locale.getDefault());
    }

    /**
     * Checks a scheme.
     *
     * @param scheme a scheme
     * @param locale language of the reasons
     * @return all problems, in the order of the file; empty when it is fine
     */
    public static List<Problem> validate(Scheme scheme, Locale locale) {
        return SchemeValidator.validate(scheme, locale);
    }

    /**
     * The name of a scheme, tier, criterion, grade or input.
     *
     * @param element what to name
     * @param locale  wanted language
     * @return the name in that language, else in English, else in any; the id when there is no name
     */
    public static String name(NamedElement element, Locale locale) {
        String name = Texts.pick(element.getNames(), locale);
        return name.isEmpty() ? element.getId() : name;
    }

    /**
     * @param element what to describe
     * @param locale  wanted language
     * @return the description, falling back as {@link #name} does; empty when there is none
     */
    public static String description(NamedElement element, Locale locale) {
        return Texts.pick(element.getDescriptions(), locale);
    }

    /**
     * @param texts  the same text in several languages
     * @param locale wanted language
     * @return the text, falling back as {@link #name} does; empty when there is none
     */
    public static String text(List<LocalizedText> texts, Locale locale) {
        return Texts.pick(texts, locale);
    }

    /**
     * @param scheme a scheme
     * @return its tiers, the highest first
     */
    public static List<Tier> tiers(Scheme scheme) {
        return scheme.getTiers().stream().sorted(Comparator.comparingInt(Tier::getOrder)).toList();
    }

    /**
     * @param scheme a scheme
     * @param id     id of a tier
     * @return the tier
     */
    public static Optional<Tier> tier(Scheme scheme, String id) {
        return byId(scheme.getTiers(), id);
    }

    /**
     * Which criteria people have to grade: those that no fact grades, or all where facts could grade every one.
     *
     * @param scheme a scheme
     * @return ids of the criteria
     * @since 0.1
     */
    public static Set<String> gradedByPeople(Scheme scheme) {
        List<Criterion> open = scheme.getCriteria().stream().filter(criterion -> criterion.getInput() == null).toList();
        return (open.isEmpty() ? scheme.getCriteria() : open).stream().map(Criterion::getId).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param scheme a scheme
     * @param id     id of a criterion
     * @return the criterion
     */
    public static Optional<Criterion> criterion(Scheme scheme, String id) {
        return byId(scheme.getCriteria(), id);
    }

    /**
     * @param scheme a scheme
     * @param id     id of an input
     * @return the input
     */
    public static Optional<Input> input(Scheme scheme, String id) {
        return byId(scheme.getInputs(), id);
    }

    /**
     * @param scheme a scheme
     * @return its grades, the best first
     */
    public static List<Grade> grades(Scheme scheme) {
        return scheme.getGradeScale().stream().sorted(Comparator.comparing(Grade::getValue).reversed()).toList();
    }

    /**
     * @param scheme a scheme
     * @param id     id of a grade, such as {@code excellent}
     * @return the grade
     */
    public static Optional<Grade> grade(Scheme scheme, String id) {
        return byId(scheme.getGradeScale(), id);
    }

    /**
     * The step of the grade scale that a value reaches: 8.67 reaches good (8).
     *
     * @param scheme a scheme
     * @param value  a grade value, also a mean
     * @return the best grade not above the value; empty when the value is below the worst
     */
    public static Optional<Grade> reached(Scheme scheme, BigDecimal value) {
        return grades(scheme).stream().filter(grade -> grade.getValue().compareTo(value) <= 0).findFirst();
    }

    /**
     * @param criterion a criterion
     * @param gradeId   id of a grade
     * @param locale    wanted language
     * @return the written standard for that grade; empty when there is none
     */
    public static String standard(Criterion criterion, String gradeId, Locale locale) {
        return criterion.getStandards().stream().filter(standard -> standard.getGrade().equals(gradeId)).findFirst().map(Standard::getTexts)
                .map(texts -> Texts.pick(texts, locale)).orElse("");
    }

    /**
     * What decides in a scheme, in the order in which {@link Result#value(int, int)} and the lines of an {@link Explanation} give it: the criteria of a
     * weighted or segment scheme, the dimensions of a matrix, the one input of a rank or band scheme.
     *
     * @param scheme a scheme
     * @return its parts
     * @since 0.1
     */
    public static List<NamedElement> parts(Scheme scheme) {
        return List.copyOf(SchemeKinds.parts(scheme));
    }

    /**
     * @param scheme a scheme
     * @param tier   one of its tiers
     * @return the group to which the tier belongs
     * @since 0.1
     */
    public static Optional<TierGroup> group(Scheme scheme, Tier tier) {
        return byId(scheme.getGroups(), tier.getGroup());
    }

    /**
     * The name under which {@link #validate(Scheme, Locale)} reports an element, such as {@code criterion loyalty}; a part of it is reported by this name, a comma and
     * the part.
     *
     * @param element a scheme or a part of one
     * @param locale  the language of the report
     * @return the name
     * @since 0.1
     */
    public static String element(NamedElement element, Locale locale) {
        String key = switch (element) {
        case Scheme scheme -> "ElementScheme";
        case DimensionClass each -> "ElementClass";
        case OverrideRule rule -> "ElementOverride";
        case TierGroup group -> "ElementGroup";
        case TestCase test -> "ElementTest";
        default -> "Element" + element.eClass().getName();
        };
        return Texts.format(locale, key, element.getId() == null ? "?" : element.getId());
    }

    /**
     * The name under which {@link #validate(Scheme, Locale)} reports a value segment: segments have no id, so it is their place, such as {@code segment 2}.
     *
     * @param segment a segment within its scheme
     * @param locale  the language of the report
     * @return the name
     * @since 0.1
     */
    public static String element(Segment segment, Locale locale) {
        int place = segment.eContainer() instanceof SegmentScheme scheme ? scheme.getSegments().indexOf(segment) + 1 : 0;
        return Texts.format(locale, "ElementSegment", Integer.toString(place));
    }

    /**
     * Runs the test cases that a scheme brings along.
     *
     * @param scheme a valid scheme; a case that gives the source of a derived input gives its number directly
     * @return what came out otherwise than expected; empty when all is well
     * @throws SchemeException if the scheme has errors
     * @since 0.1
     */
    public static List<TestFailure> test(Scheme scheme) {
        return SchemeTests.run(scheme);
    }

    private static <T extends NamedElement> Optional<T> byId(List<T> elements, String id) {
        return elements.stream().filter(element -> element.getId().equals(id)).findFirst();
    }
}
