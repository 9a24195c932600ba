package org.keqing.internal.evaluation.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the score sheet in the language of the report, which need not be that of the program. */
final class SheetTexts {

	private final ResourceBundle words;
	private final Locale locale;

	SheetTexts(Locale locale) {
		this.locale = locale;
		this.words = ResourceBundle.getBundle("org.keqing.internal.evaluation.report.sheet", locale, SheetTexts.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	String get(String key, Object... arguments) {
		String text = words.getString(key);
		return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
	}
}
