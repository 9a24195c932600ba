package org.keqing.internal.studio.ui.scheme;

import java.util.List;
import org.keqing.model.base.BaseFactory;
import org.keqing.model.base.LocalizedText;

/** Texts in several languages, by language. */
public final class LocalTexts {

    /** The languages that every text is wanted in. */
    public static final List<String> LANGUAGES = List.of("en", "zh_CN");

    private LocalTexts() {
    }

    /** The text in a language, empty when there is none. */
    public static String get(List<LocalizedText> texts, String language) {
        return texts.stream().filter(text -> language.equals(text.getLanguage())).map(LocalizedText::getText).findFirst().orElse("");
    }

    /** Sets the text in a language; an empty one is removed. */
    public static void set(List<LocalizedText> texts, String language, String value) {
        LocalizedText found = texts.stream().filter(text -> language.equals(text.getLanguage())).findFirst().orElse(null);
        if (value.isBlank()) {
            texts.remove(found);
        } else if (found != null) {
            found.setText(value);
        } else {
            LocalizedText text = BaseFactory.eINSTANCE.createLocalizedText();
            text.setLanguage(language);
            text.setText(value);
            texts.add(text);
        }
    }
}
