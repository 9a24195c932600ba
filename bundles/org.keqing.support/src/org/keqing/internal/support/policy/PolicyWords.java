package org.keqing.internal.support.policy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.keqing.support.policy.GoalChange;
import org.keqing.support.policy.Measure;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.PolicyDiff;
import org.keqing.support.policy.TierMove;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.policy.VisitLevel;

/** Policies in words of a language that is asked for, not that of the program. */
public final class PolicyWords {

    private static final String BUNDLE = "org.keqing.internal.support.policy.words"; //$NON-NLS-1$

    private PolicyWords() {
    }

    /** A text with arguments. */
    public static String format(Locale locale, String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale, PolicyWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    public static String kind(PolicyDiff.Kind kind, Locale locale) {
        return format(locale, "Kind" + kind); //$NON-NLS-1$
    }

    public static String level(VisitLevel level, Locale locale) {
        return format(locale, "Level" + level); //$NON-NLS-1$
    }

    public static String move(TierMove move, Locale locale) {
        return format(locale, "Move" + move); //$NON-NLS-1$
    }

    private static String change(GoalChange change) {
        return switch (change.kind()) {
            case PERCENT -> change.text().replace("%", " %"); //$NON-NLS-1$ //$NON-NLS-2$
            case ADD -> change.text();
            case FIGURE -> change.text().replace("=", "\u2192 "); //$NON-NLS-1$ //$NON-NLS-2$
        };
    }

    public static String of(PolicyDiff.Line line, Object value, MeasureCatalogue catalogue, Locale locale) {
        return switch (value) {
            case null -> ""; //$NON-NLS-1$
            case TierPolicy.Duty duty when duty.perYear() > 0 -> format(locale, "PerYear", duty.text().in(locale), duty.perYear()); //$NON-NLS-1$
            case TierPolicy.Goal goal -> format(locale, goal.when() == TierMove.ANY ? "Goal" : "GoalWhen", goal.text().in(locale), goal.metric().word(locale), change(goal.change()), //$NON-NLS-1$ //$NON-NLS-2$
                    goal.months(), move(goal.when(), locale));
            case TierPolicy.Element element -> element.text().in(locale);
            case Integer visits -> format(locale, "Visits", level(VisitLevel.valueOf(line.id().toUpperCase(Locale.ROOT)), locale), visits); //$NON-NLS-1$
            case TierPolicy.Service service -> service.text().in(locale);
            case TierPolicy.Payment payment -> payment.text().in(locale);
            case TierPolicy.SuggestedMeasure measure -> catalogue.measure(measure.measure()).map(Measure::name).map(name -> name.in(locale)).orElse(measure.measure());
            default -> throw new IllegalArgumentException(value.toString());
        };
    }
}
