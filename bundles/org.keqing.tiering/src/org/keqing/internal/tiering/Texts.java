package org.keqing.internal.tiering;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;

import org.keqing.model.base.LocalizedText;

/** Sentences of this bundle in the language asked for, and texts of schemes in the nearest language. */
public final class Texts {

    private static final ResourceBundle.Control CONTROL = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {
    }

    /** A sentence; arguments are put in as they are, so numbers come as text. */
    public static String format(Locale locale, String key, Object... arguments) {
        ResourceBundle messages = ResourceBundle.getBundle("org.keqing.internal.tiering.messages", locale, Texts.class.getClassLoader(), CONTROL);
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    /** The text in the locale's language and country, else its language, else English, else any; empty when there is none. */
    public static String pick(List<LocalizedText> texts, Locale locale) {
        String language = locale.getLanguage();
        String exact = locale.getCountry().isEmpty() ? language : language + '_' + locale.getCountry();
        List<Predicate<String>> wishes = List.of(exact::equals, tag -> tag.equals(language) || tag.startsWith(language + '_'), "en"::equals, tag -> true);
        for (Predicate<String> wish : wishes) {
            for (LocalizedText text : texts) {
                if (text.getText() != null && text.getLanguage() != null && wish.test(text.getLanguage())) {
                    return text.getText();
                }
            }
        }
        return "";
    }
}
