package org.keqing.internal.studio.ui.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Band;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.Division;
import org.keqing.tiering.model.Interval;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.WeightedScoreScheme;

/**
 * Ranges that lie side by side in a scheme, with the cuts between them: the tiers of a score, the classes of a dimension, the bands of a criterion. Limits are
 * numbers; shares are percents counted from the top.
 *
 * @param key    where it is in the scheme, such as {@code tiers} or {@code criterion loyalty}
 * @param title  what is divided, in the language of the user interface
 * @param shares the cuts are cumulative shares in percent
 * @param parts  the ranges, the best first
 * @param cuts   one between each two ranges: falling limits, or rising shares
 */
public record LimitScale(String key, String title, boolean shares, List<Part> parts, List<BigDecimal> cuts) {

    /** Key of the scale of tiers. */
    public static final String TIERS = "tiers";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A range.
     *
     * @param id     id of the tier, class or grade
     * @param name   its name
     * @param tier   whether it is a tier
     * @param opened whether the lower limit belongs to the range above the cut
     */
    public record Part(String id, String name, boolean tier, boolean opened) {
    }

    /** One kind of range: how to name it and where its share is. */
    private record Kind<E extends EObject>(Function<E, Part> part, Function<E, BigDecimal> share, BiConsumer<E, BigDecimal> divide) {
    }

    /**
     * The scales of a scheme that have a cut, tiers first.
     *
     * @param scheme any scheme
     * @param locale language of titles and names
     */
    public static List<LimitScale> of(Scheme scheme, Locale locale) {
        List<LimitScale> scales = new ArrayList<>();
        Kind<Tier> tiers = tiers(locale);
        if (scheme instanceof RankScheme) {
            scales.add(shares(TIERS, Schemes.name(scheme, locale), sharedTiers(scheme), tiers));
        } else if (scheme instanceof WeightedScoreScheme || scheme instanceof BandScheme) {
            scales.add(limits(TIERS, title(scheme, locale), limitedTiers(scheme), tiers.part()));
        }
        if (scheme instanceof MatrixScheme matrix) {
            for (Dimension dimension : matrix.getDimensions()) {
                String key = "dimension " + dimension.getId();
                if (dimension.getBy() == Division.SHARES) {
                    scales.add(shares(key, Schemes.name(dimension, locale), dimension.getClasses(), classes(locale)));
                } else if (dimension.getBy() == Division.LIMITS) {
                    scales.add(limits(key, Schemes.name(dimension, locale), dimension.getClasses(), classes(locale).part()));
                }
            }
        }
        for (Criterion criterion : scheme.getCriteria()) {
            scales.add(limits("criterion " + criterion.getId(), Schemes.name(criterion, locale), criterion.getBands(), band -> part(scheme, band, locale)));
        }
        return scales.stream().filter(scale -> !scale.cuts().isEmpty()).toList();
    }

    private static String title(Scheme scheme, Locale locale) {
        return scheme instanceof BandScheme band ? Schemes.input(scheme, band.getInput()).map(input -> Schemes.name(input, locale)).orElse(band.getInput()) : "";
    }

    private static Kind<Tier> tiers(Locale locale) {
        return new Kind<>(tier -> new Part(tier.getId(), Schemes.name(tier, locale), true, tier.isLowerInclusive()), Tier::getShare, Tier::setShare);
    }

    private static Kind<DimensionClass> classes(Locale locale) {
        return new Kind<>(each -> new Part(each.getId(), Schemes.name(each, locale), false, each.isLowerInclusive()), DimensionClass::getShare, DimensionClass::setShare);
    }

    private static Part part(Scheme scheme, Band band, Locale locale) {
        String name = Schemes.grade(scheme, band.getGrade()).map(grade -> Schemes.name(grade, locale)).orElse(band.getGrade());
        return new Part(band.getGrade(), name, false, band.isLowerInclusive());
    }

    /** Tiers with limits; one to which only an override leads has none. */
    private static List<Tier> limitedTiers(Scheme scheme) {
        return Schemes.tiers(scheme).stream().filter(tier -> tier.getLower() != null || tier.getUpper() != null
            || scheme.getOverrides().stream().noneMatch(override -> tier.getId().equals(override.getTier()))).toList();
    }

    private static List<Tier> sharedTiers(Scheme scheme) {
        return Schemes.tiers(scheme).stream().filter(tier -> tier.getShare() != null).toList();
    }

    private static <I extends Interval> List<I> falling(List<I> ranges) {
        return ranges.stream().sorted(Comparator.comparing((I each) -> each.getLower(), Comparator.nullsLast(Comparator.reverseOrder()))).toList();
    }

    private static <I extends Interval> LimitScale limits(String key, String title, List<I> ranges, Function<I, Part> part) {
        List<I> falling = falling(ranges);
        List<BigDecimal> cuts = falling.stream().limit(Math.max(0, falling.size() - 1)).map(Interval::getLower).toList();
        boolean complete = cuts.stream().allMatch(Objects::nonNull);
        return new LimitScale(key, title, false, falling.stream().map(part).toList(), complete ? cuts : List.of());
    }

    private static <E extends EObject> LimitScale shares(String key, String title, List<E> ranges, Kind<E> kind) {
        List<BigDecimal> cuts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < ranges.size() - 1; i++) {
            sum = sum.add(kind.share().apply(ranges.get(i)) == null ? BigDecimal.ZERO : kind.share().apply(ranges.get(i)));
            cuts.add(sum);
        }
        return new LimitScale(key, title, true, ranges.stream().map(kind.part()).toList(), cuts);
    }

    /**
     * A copy of the scheme with one cut elsewhere. Limits written twice, as upper limit of the range below too, follow; of shares the two neighbours give and take.
     *
     * @param scheme the scheme, left as it is
     * @param cut    which cut
     * @param value  where it shall be; brought between its neighbours
     */
    public Scheme move(Scheme scheme, int cut, BigDecimal value) {
        Scheme variant = EcoreUtil.copy(scheme);
        apply(variant, cut, value);
        return variant;
    }

    /** Moves one cut in the scheme itself; see {@link #move}. */
    public void apply(Scheme variant, int cut, BigDecimal value) {
        BigDecimal place = within(cut, value);
        if (key.equals(TIERS)) {
            if (shares) {
                divide(sharedTiers(variant), cut, place, tiers(Locale.ROOT));
            } else {
                shift(limitedTiers(variant), cut, place);
            }
        } else if (key.startsWith("dimension ")) {
            Dimension dimension = ((MatrixScheme) variant).getDimensions().stream().filter(each -> key.endsWith(' ' + each.getId())).findFirst().orElseThrow();
            if (shares) {
                divide(dimension.getClasses(), cut, place, classes(Locale.ROOT));
            } else {
                shift(dimension.getClasses(), cut, place);
            }
        } else {
            shift(Schemes.criterion(variant, key.substring("criterion ".length())).orElseThrow().getBands(), cut, place);
        }
    }

    private static <I extends Interval> void shift(List<I> ranges, int cut, BigDecimal place) {
        Interval moved = falling(ranges).get(cut);
        BigDecimal before = moved.getLower();
        moved.setLower(place);
        ranges.stream().filter(other -> other != moved && other.getUpper() != null && other.getUpper().compareTo(before) == 0).forEach(other -> other.setUpper(place));
    }

    private <E extends EObject> void divide(List<E> ranges, int cut, BigDecimal place, Kind<E> kind) {
        BigDecimal above = cut == 0 ? BigDecimal.ZERO : cuts.get(cut - 1);
        BigDecimal below = cut + 1 < cuts.size() ? cuts.get(cut + 1) : HUNDRED;
        kind.divide().accept(ranges.get(cut), place.subtract(above));
        kind.divide().accept(ranges.get(cut + 1), below.subtract(place));
    }

    /** The value brought between the neighbouring cuts, from which it keeps the least distance. */
    public BigDecimal within(int cut, BigDecimal value) {
        BigDecimal before = cut == 0 ? shares ? BigDecimal.ZERO : null : cuts.get(cut - 1);
        BigDecimal after = cut + 1 == cuts.size() ? shares ? HUNDRED : null : cuts.get(cut + 1);
        BigDecimal low = shares ? before : after;
        BigDecimal high = shares ? after : before;
        BigDecimal least = BigDecimal.ONE.movePointLeft(Math.max(2, cuts.stream().mapToInt(BigDecimal::scale).max().orElse(0)));
        BigDecimal place = low != null && value.compareTo(low.add(least)) < 0 ? low.add(least) : value;
        return high != null && place.compareTo(high.subtract(least)) > 0 ? high.subtract(least) : place;
    }
}
