package org.keqing.pack.keyaccount.traits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.keqing.model.Labels;
import org.keqing.pack.keyaccount.JudgementGrade;
import org.keqing.pack.keyaccount.KeyAccountPackage;

/**
 * Says the traits of an account in a language, which need not be that of the program.
 *
 * @since 0.1
 */
public final class TraitTexts {

    private static final List<Reading.Kind> WITH_SHARE = List.of(Reading.Kind.LARGE_PURCHASE, Reading.Kind.GROWING, Reading.Kind.SHRINKING);

    private final Locale locale;
    private final ResourceBundle words;

    /** @param locale the language */
    public TraitTexts(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.keqing.internal.pack.keyaccount.traits", locale, TraitTexts.class.getClassLoader(), //$NON-NLS-1$
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One sentence without full stop. */
    public String of(Reading reading) {
        Object[] figures = reading.figures().stream().map(each -> text(reading.kind(), each)).toArray();
        return new MessageFormat(words.getString(reading.kind().name()), locale).format(figures);
    }

    private static Object text(Reading.Kind kind, Object figure) {
        return switch (figure) {
            case BigDecimal share when WITH_SHARE.contains(kind) -> percent(share);
            case BigDecimal amount -> amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
            case Integer number -> number;
            default -> figure.toString();
        };
    }

    /** All sentences of an account with their full stops, in their order. */
    public String of(AccountTraits account) {
        return account.readings().stream().map(reading -> of(reading) + words.getString("Stop")).collect(Collectors.joining(words.getString("Between"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A grade with its points, empty when not judged. */
    public String of(JudgementGrade grade) {
        return grade == JudgementGrade.NOT_JUDGED ? "" //$NON-NLS-1$
            : Labels.of(KeyAccountPackage.Literals.JUDGEMENT_GRADE.getEEnumLiteral(grade.getValue()), locale) + ' ' + grade.getValue();
    }

    /** The grade of a judgement with its points, empty when there is none. */
    public String of(Judgement judgement) {
        return judgement == null ? "" : of(judgement.grade()); //$NON-NLS-1$
    }

    /** A share as whole percent, never 100 % for less than all. */
    private static String percent(BigDecimal share) {
        BigDecimal rounded = share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        boolean less = share.compareTo(BigDecimal.ONE) < 0 && rounded.intValue() == 100;
        return (less ? share.movePointRight(2).setScale(1, RoundingMode.DOWN) : rounded).toPlainString() + " %"; //$NON-NLS-1$
    }
}
