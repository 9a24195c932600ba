package org.keqing.internal.dossier.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words and numbers in the language of the report. */
final class DossierWords {

	private final ResourceBundle words;
	private final Locale locale;

	DossierWords(Locale locale) {
		this.locale = locale;
		this.words = ResourceBundle.getBundle("org.keqing.internal.dossier.report.dossier", locale, DossierWords.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	String get(String key, Object... arguments) {
		String text = words.getString(key);
		return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
	}

	/** With thousands separators and two decimals; nothing for nothing. */
	static String money(BigDecimal amount) {
		return amount == null ? null : format("#,##0.00", amount);
	}

	/** With thousands separators and the decimals it has. */
	static String number(BigDecimal number) {
		return number == null ? null : format("#,##0.####", number);
	}

	/** Points and scores with two decimals, as they stand below each other, never shown as more than they are: 79.999 is no 80. */
	static String points(BigDecimal points) {
		return points == null ? null : format("#,##0.00", points, RoundingMode.DOWN);
	}

	/** A grade with the decimals it has, two at most, never shown as more than it is. */
	static String grade(BigDecimal grade) {
		return grade == null ? null : format("#,##0.##", grade, RoundingMode.DOWN);
	}

	private static String format(String pattern, BigDecimal value) {
		return format(pattern, value, RoundingMode.HALF_UP);
	}

	private static String format(String pattern, BigDecimal value, RoundingMode rounding) {
		DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setRoundingMode(rounding);
		return format.format(value);
	}
}
