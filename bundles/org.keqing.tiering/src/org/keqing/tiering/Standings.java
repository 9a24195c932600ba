package org.keqing.tiering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.keqing.internal.tiering.Ranges;
import org.keqing.internal.tiering.Texts;
import org.keqing.internal.tiering.Tiers;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Stability;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.WeightedScoreScheme;

/**
 * Applies the stability rules that a scheme may switch on: when does a client's new tier take effect? A pure function of what was and what is.
 *
 * <ol>
 * <li>A downgrade takes effect at once where the scheme's condition for that holds.
 * <li>Dead band: the way up begins at the limit plus the band, the way down below the limit minus the band.
 * <li>Rounds: so many rounds in a row, with the present one, must ask for a change in the same direction; the smallest of the changes asked for is made.
 * <li>Grace period: a client keeps its tier for so many months after the round that first asked for a lower one.
 * </ol>
 *
 * @since 0.1
 */
public final class Standings {

    private Standings() {
    }

    /**
     * A round of the past.
     *
     * @param asOf     cut-off date of the round
     * @param proposed id of the tier that the round asked for: {@link Decision#proposed()} of that time; null when the client was not assessed
     * @param tier     id of the tier that the client then had: {@link Decision#tier()}; null when it had none
     * @since 0.1
     */
    public record Past(LocalDate asOf, String proposed, String tier) {
    }

    /**
     * Why a tier stands.
     *
     * @since 0.1
     */
    public enum Reason {
        /** The client had no tier before. */
        FIRST,
        /** The tier is as before, and nothing asks for another. */
        UNCHANGED,
        /** The new tier takes effect. */
        CHANGED,
        /** A lower tier takes effect at once, because the scheme's condition for that holds. */
        AT_ONCE,
        /** The tier is kept: the score is within the dead band of a limit. */
        DEAD_BAND,
        /** The tier is kept: too few rounds in a row asked for the change. */
        ROUNDS,
        /** The tier is kept until the grace period ends. */
        GRACE
    }

    /**
     * What came out.
     *
     * @param tier     id of the tier that the client has; null when it has none
     * @param proposed id of the tier that this round asks for after the dead band; to be kept for the rounds to come
     * @param before   id of the tier before; null when there was none
     * @param reason   why
     * @param rounds   how many rounds in a row, with this one, ask for a change in this direction; 0 when none is asked for
     * @param until    the day on which the grace period ends; null where none runs
     * @since 0.1
     */
    public record Decision(String tier, String proposed, String before, Reason reason, int rounds, LocalDate until) {

        /** {@return true when a change is asked for but does not take effect yet} */
        public boolean isHeld() {
            return reason == Reason.DEAD_BAND || reason == Reason.ROUNDS || reason == Reason.GRACE;
        }
    }

    /**
     * Decides of one client of a result.
     *
     * @param scheme a valid scheme
     * @param result what it gave
     * @param row    the client's row
     * @param past   the rounds of the past by the same scheme, the newest first
     * @param asOf   cut-off date of the round
     * @return which tier stands, and why
     */
    public static Decision decide(Scheme scheme, Result result, int row, List<Past> past, LocalDate asOf) {
        return decide(scheme, result.score(row), result.tier(row), result.atOnce(row), past, asOf);
    }

    /**
     * Decides of one client.
     *
     * @param scheme a valid scheme
     * @param score  its score, ten decimals rounded down; null when there is none
     * @param tier   id of the tier by the scheme; null when not assessed
     * @param atOnce whether the scheme's condition holds on which a downgrade takes effect at once
     * @param past   the rounds of the past by the same scheme, the newest first
     * @param asOf   cut-off date of the round
     * @return which tier stands, and why
     */
    public static Decision decide(Scheme scheme, BigDecimal score, String tier, boolean atOnce, List<Past> past, LocalDate asOf) {
        Stability rules = scheme.getStability();
        String before = past.isEmpty() ? null : past.getFirst().tier();
        if (Objects.equals(before, tier)) {
            return new Decision(tier, tier, before, Reason.UNCHANGED, 0, null);
        }
        if (before == null || Schemes.tier(scheme, before).isEmpty()) {
            return new Decision(tier, tier, before, Reason.FIRST, 0, null);
        }
        if (rules == null || tier == null) {
            return new Decision(tier, tier, before, Reason.CHANGED, 1, null);
        }
        int from = Tiers.position(scheme, before);
        int to = Tiers.position(scheme, tier);
        if (atOnce && to > from) {
            return new Decision(tier, tier, before, Reason.AT_ONCE, 1, null);
        }
        int wanted = deadBand(scheme, rules, score, from, to);
        if (wanted == from) {
            return new Decision(before, before, before, Reason.DEAD_BAND, 0, null);
        }
        String proposed = id(scheme, wanted);
        List<Past> run = run(scheme, past, before, from, wanted < from);
        int rounds = run.size() + 1;
        if (rounds < rules.getRounds()) {
            return new Decision(before, proposed, before, Reason.ROUNDS, rounds, null);
        }
        LocalDate first = run.isEmpty() ? asOf : run.getLast().asOf();
        LocalDate until = wanted > from && rules.getGraceMonths() > 0 ? first.plusMonths(rules.getGraceMonths()) : null;
        if (until != null && asOf.isBefore(until)) {
            return new Decision(before, proposed, before, Reason.GRACE, rounds, until);
        }
        int effective = run.stream().limit(rules.getRounds() - 1L).mapToInt(round -> Tiers.position(scheme, round.proposed())).reduce(wanted,
                wanted < from ? Math::max : Math::min);
        return new Decision(id(scheme, effective), proposed, before, Reason.CHANGED, rounds, null);
    }

    private static String id(Scheme scheme, int position) {
        return Schemes.tiers(scheme).get(position).getId();
    }

    /** The tier that is left of the change when every limit is moved away by the dead band; an override knows no band. */
    private static int deadBand(Scheme scheme, Stability rules, BigDecimal score, int from, int to) {
        BigDecimal band = rules.getDeadBand();
        boolean limits = scheme instanceof WeightedScoreScheme || scheme instanceof BandScheme;
        if (band == null || band.signum() == 0 || score == null || !limits || at(scheme, score) != to) {
            return to;
        }
        IntStream possible = IntStream.of(to, at(scheme, score.subtract(band)), at(scheme, score.add(band)));
        return to < from ? Math.min(from, possible.max().orElse(to)) : Math.max(from, possible.filter(tier -> tier >= 0).min().orElse(to));
    }

    private static int at(Scheme scheme, BigDecimal score) {
        List<Tier> tiers = Schemes.tiers(scheme).stream().filter(tier -> Tiers.isBounded(scheme, tier)).toList();
        int scale = Math.max(0, score.scale());
        int found = new Ranges(tiers, scale).find(score.setScale(scale).unscaledValue().longValueExact());
        return found == Ranges.NONE ? Tiers.NONE : Tiers.position(scheme, tiers.get(found).getId());
    }

    /** The rounds just before that left the tier as it is but asked for a change in the same direction, the newest first. */
    private static List<Past> run(Scheme scheme, List<Past> past, String before, int from, boolean upward) {
        return past.stream().takeWhile(round -> {
            int proposed = round.proposed() == null ? Tiers.NONE : Tiers.position(scheme, round.proposed());
            return before.equals(round.tier()) && proposed != Tiers.NONE && (upward ? proposed < from : proposed > from);
        }).toList();
    }

    /**
     * Says in words what the rules did.
     *
     * @param decision the decision
     * @param scheme   its scheme
     * @param locale   language of the reader
     * @return one sentence; empty when the client has no tier
     */
    public static String describe(Decision decision, Scheme scheme, Locale locale) {
        if (decision.tier() == null) {
            return "";
        }
        String tier = name(scheme, decision.tier(), locale);
        String proposed = name(scheme, decision.proposed(), locale);
        return switch (decision.reason()) {
        case FIRST -> Texts.format(locale, "TextFirst", tier);
        case UNCHANGED -> Texts.format(locale, "TextUnchanged", tier);
        case CHANGED -> Texts.format(locale, "TextChanged", tier, name(scheme, decision.before(), locale));
        case AT_ONCE -> Texts.format(locale, "TextAtOnce", tier);
        case DEAD_BAND -> Texts.format(locale, "TextKeptDeadBand", tier, scheme.getStability().getDeadBand().toPlainString());
        case ROUNDS -> Texts.format(locale, "TextKeptRounds", tier, proposed, Integer.toString(decision.rounds()), Integer.toString(scheme.getStability().getRounds()));
        case GRACE -> Texts.format(locale, "TextKeptGrace", tier, proposed, decision.until().toString());
        };
    }

    private static String name(Scheme scheme, String tier, Locale locale) {
        return Schemes.tier(scheme, tier).map(found -> Schemes.name(found, locale)).orElse(tier);
    }
}
