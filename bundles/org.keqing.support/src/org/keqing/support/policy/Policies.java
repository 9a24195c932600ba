package org.keqing.support.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.keqing.internal.support.policy.MeasureFile;
import org.keqing.internal.support.policy.PolicyChecks;
import org.keqing.internal.support.policy.PolicyReader;
import org.keqing.internal.support.policy.PolicyWords;
import org.keqing.internal.support.policy.PolicyWriter;
import org.keqing.tiering.Problem;
import org.keqing.tiering.model.Scheme;

/**
 * Reads, writes and checks the files of policies ({@code .policy}) and measures ({@code .measures}), and puts policies into words.
 *
 * @since 0.1
 */
public final class Policies {

    private Policies() {
    }

    /**
     * Reads policies.
     *
     * @param in   the file
     * @param name its name, for messages
     * @return the policies, one per tier
     * @throws PolicyException when it is no such file; names file, line, tier and element
     * @throws IOException when it cannot be read
     */
    public static PolicySet read(InputStream in, String name) throws IOException {
        return new PolicyReader(name).read(in);
    }

    /**
     * Writes policies, so that {@link #read} gives the same.
     *
     * @param policies the policies
     * @return the file
     */
    public static String write(PolicySet policies) {
        return PolicyWriter.write(policies);
    }

    /**
     * Reads measures.
     *
     * @param in   the file
     * @param name its name, for messages
     * @return the measures
     * @throws PolicyException when it is no such file; names file, line and measure
     * @throws IOException when it cannot be read
     */
    public static List<Measure> readMeasures(InputStream in, String name) throws IOException {
        return new MeasureFile(name).read(in);
    }

    /**
     * What is wrong with policies.
     *
     * @param policies the policies
     * @param scheme   the scheme they are for; {@code null} when it is not known: its tiers are not compared then
     * @param measures tells whether a measure is in the catalogue
     * @return what is wrong, naming tier and element; empty when all is well
     */
    public static List<Problem> check(PolicySet policies, Scheme scheme, Predicate<String> measures) {
        return PolicyChecks.check(policies, scheme, measures);
    }

    /**
     * What a line of a difference is about, such as {@code Entitlement}.
     *
     * @param kind   the kind
     * @param locale wanted language
     * @return the word
     */
    public static String word(PolicyDiff.Kind kind, Locale locale) {
        return PolicyWords.kind(kind, locale);
    }

    /**
     * The name of a visit level.
     *
     * @param level  the level
     * @param locale wanted language
     * @return the word
     */
    public static String word(VisitLevel level, Locale locale) {
        return PolicyWords.level(level, locale);
    }

    /**
     * The words for the way a client came to its tier.
     *
     * @param move   the move
     * @param locale wanted language
     * @return the words
     */
    public static String word(TierMove move, Locale locale) {
        return PolicyWords.move(move, locale);
    }

    /**
     * Part of a line of a difference in words.
     *
     * @param line      the line
     * @param value     its value before or after
     * @param catalogue names the measures
     * @param locale    wanted language
     * @return the words; empty when there is no value
     */
    public static String words(PolicyDiff.Line line, Object value, MeasureCatalogue catalogue, Locale locale) {
        return PolicyWords.of(line, value, catalogue, locale);
    }
}
