package org.keqing.internal.contract.text;

import java.util.Locale;
import java.util.ResourceBundle;

import org.keqing.contract.text.TextLanguage;

/** Words of texts in the language of the text, whatever the language of the program. */
public final class TextWords {

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    /** The words of a language. */
    public TextWords(TextLanguage language) {
        Locale locale = language == TextLanguage.ZH ? language.locale() : Locale.ROOT;
        words = ResourceBundle.getBundle("org.keqing.internal.contract.text.words", locale, TextWords.class.getClassLoader(), EXACT); //$NON-NLS-1$
    }

    /** {@return the words under a key} */
    public String get(String key) {
        return words.getString(key);
    }
}
