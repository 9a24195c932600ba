package org.keqing.internal.evaluation.ui.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.keqing.evaluation.Designation;
import org.keqing.evaluation.TierStanding;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;

/**
 * The tier of one client by one scheme over time, as a line of steps. No widgets.
 *
 * @param schemeId  the scheme
 * @param name      its name
 * @param steps     the axis of tiers, the highest first
 * @param standings the standings, the oldest first, with the days on which they were replaced
 * @param keyDays   days on which the client became key client while it had a tier
 * @param end       the day up to which the last standing is drawn
 */
public record TierHistoryModel(String schemeId, String name, List<Step> steps, List<TierStanding> standings, List<LocalDate> keyDays, LocalDate end) {

    /** More tiers than these stand beside each other only where the client had them. */
    private static final int ALL = 8;

    /**
     * A tier on the axis.
     *
     * @param tier id of the tier
     * @param word its name
     */
    public record Step(String tier, String word) {
    }

    /**
     * The history by one scheme.
     *
     * @param schemeId     the scheme
     * @param scheme       what it says, {@code null} when nothing is known of it any more
     * @param all          standings by any scheme
     * @param designations when the client was key client
     * @param today        the day up to which a standing that counts is drawn
     * @param locale       language of the words
     */
    public static TierHistoryModel of(String schemeId, Scheme scheme, List<TierStanding> all, List<Designation> designations, LocalDate today, Locale locale) {
        List<TierStanding> standings = all.stream().filter(each -> each.schemeId().equals(schemeId)).sorted(Comparator.comparing(TierStanding::from)).toList();
        Set<String> had = standings.stream().map(TierStanding::tier).collect(Collectors.toSet());
        List<Tier> tiers = scheme == null ? List.of() : Schemes.tiers(scheme);
        Stream<Step> known = tiers.stream().filter(tier -> tiers.size() <= ALL || had.contains(tier.getId())).map(tier -> new Step(tier.getId(), Schemes.name(tier, locale)));
        Stream<Step> gone = had.stream().filter(id -> tiers.stream().noneMatch(tier -> tier.getId().equals(id))).sorted().map(id -> new Step(id, id));
        LocalDate first = standings.isEmpty() ? today : standings.getFirst().from();
        LocalDate last = standings.isEmpty() ? today : standings.getLast().from();
        List<LocalDate> keyDays = designations.stream().map(Designation::from).filter(day -> !day.isBefore(first) && !day.isAfter(today)).sorted().toList();
        return new TierHistoryModel(schemeId, scheme == null ? schemeId : Schemes.name(scheme, locale), Stream.concat(known, gone).toList(), standings, keyDays, end(first, last, today));
    }

    /** Today, but no farther than as long again as all that is known, at least a year: an old history is not pressed together. */
    private static LocalDate end(LocalDate first, LocalDate last, LocalDate today) {
        LocalDate far = last.plusDays(Math.max(366, ChronoUnit.DAYS.between(first, last)));
        return last.isAfter(today) ? last : far.isBefore(today) ? far : today;
    }

    /** The schemes of some standings, the one with the latest standing first. */
    public static List<String> schemes(List<TierStanding> all) {
        return all.stream().sorted(Comparator.comparing(TierStanding::from).reversed()).map(TierStanding::schemeId).distinct().toList();
    }

    /** Days at which the line has a corner, the last one the end. */
    public List<LocalDate> days() {
        return Stream.concat(standings.stream().map(TierStanding::from), Stream.of(end)).toList();
    }

    /** The height of the line on {@link #days()}: the highest tier is highest, the lowest is 1. */
    public double[] heights() {
        return Stream.concat(standings.stream(), standings.stream().skip(Math.max(0, standings.size() - 1L))).mapToDouble(each -> height(each.tier())).toArray();
    }

    private double height(String tier) {
        return steps.size() - (double) IntStream.range(0, steps.size()).filter(i -> steps.get(i).tier().equals(tier)).findFirst().orElse(0);
    }

    /** The tier at a height of the axis, empty between two. */
    public Optional<Step> at(double height) {
        int place = steps.size() - (int) Math.round(height);
        return Math.abs(height - Math.rint(height)) > 1e-6 || place < 0 || place >= steps.size() ? Optional.empty() : Optional.of(steps.get(place));
    }

    /** The height of the line on a day from the first on. */
    public double height(LocalDate day) {
        return standings.stream().filter(each -> !each.from().isAfter(day)).reduce((earlier, later) -> later).map(each -> height(each.tier())).orElse(0.0);
    }

    /** What the line shows, in words. */
    public List<String> words() {
        return standings.stream().map(each -> each.from() + " " + word(each.tier()) + (each.correction() ? " (" + NLS.bind(Messages.LabelCorrectedRound, each.roundName()) + ")" : "")
            + (each.designated() ? " (" + Messages.LabelKeyClient + ")" : "")).toList();
    }

    private String word(String tier) {
        return steps.stream().filter(step -> step.tier().equals(tier)).map(Step::word).findFirst().orElse(tier);
    }
}
