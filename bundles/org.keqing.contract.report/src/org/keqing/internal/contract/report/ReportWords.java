package org.keqing.internal.contract.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.model.Labels;
import org.keqing.model.Plurals;

/** Words and numbers of a report in its language. */
final class ReportWords {

    private final ResourceBundle words;
    private final Locale locale;

    ReportWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.keqing.internal.contract.report.words", locale, ReportWords.class.getClassLoader(), //$NON-NLS-1$
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... arguments) {
        return arguments.length == 0 ? words.getString(key) : Plurals.bind(words.getString(key), arguments);
    }

    String state(String literal) {
        ContractState state = ContractState.get(literal);
        return state == null ? literal : Labels.of(ContractPackage.Literals.CONTRACT_STATE.getEEnumLiteral(state.getValue()), locale);
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

    static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    static String text(Object value) {
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }
}
