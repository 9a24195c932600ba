package org.keqing.internal.support.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.keqing.model.Labels;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.result.PlanReturn;

/** Words and numbers of a report in its language. */
final class ReportWords {

    private final ResourceBundle words;
    private final Locale locale;

    ReportWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.keqing.internal.support.report.words", locale, ReportWords.class.getClassLoader(), //$NON-NLS-1$
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... arguments) {
        return arguments.length == 0 ? words.getString(key) : new MessageFormat(words.getString(key), locale).format(arguments);
    }

    String state(PlanState state) {
        return Labels.of(SupportPackage.Literals.PLAN_STATE.getEEnumLiteral(state.getValue()), locale);
    }

    /** What a plan brought, in one sentence. */
    String result(PlanReturn result) {
        return result.extra().map(extra -> get(extra.signum() < 0 ? "Less" : "More", money(extra.abs()), money(result.cost()))).orElseGet(() -> get("TooFew")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static String money(BigDecimal amount) {
        if (amount == null) {
            return ""; //$NON-NLS-1$
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    static String number(BigDecimal number) {
        if (number == null) {
            return ""; //$NON-NLS-1$
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    /** A change, with its sign. */
    static String percent(Optional<BigDecimal> change) {
        return (change.filter(value -> value.signum() > 0).isPresent() ? "+" : "") + share(change); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static String share(Optional<BigDecimal> share) {
        return share.map(value -> value.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %").orElse("\u2013"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static String text(Object value) {
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }
}
