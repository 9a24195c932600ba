package org.keqing.support.policy;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text in several languages.
 *
 * @param texts the texts by language, such as {@code en} or {@code zh_CN}
 * @since 0.1
 */
public record LocalText(SortedMap<String, String> texts) {

    /** No text in any language. */
    public static final LocalText EMPTY = new LocalText(new TreeMap<>());

    private static final String FALLBACK = "en"; //$NON-NLS-1$

    public LocalText {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * A text in English and Chinese.
     *
     * @param en English
     * @param zh Chinese
     * @return the text
     */
    public static LocalText of(String en, String zh) {
        return new LocalText(new TreeMap<>(Map.of(FALLBACK, en, "zh_CN", zh))); //$NON-NLS-1$
    }

    /**
     * The text in a language.
     *
     * @param locale wanted language
     * @return the text of the language and country, else of the language, else English, else any; empty when there is none
     */
    public String in(Locale locale) {
        String exact = texts.get(locale.toString());
        if (exact != null) {
            return exact;
        }
        return texts.entrySet().stream().filter(each -> Locale.of(language(each.getKey())).getLanguage().equals(locale.getLanguage())).map(Map.Entry::getValue).findFirst()
                .orElseGet(() -> texts.getOrDefault(FALLBACK, texts.isEmpty() ? "" : texts.get(texts.firstKey()))); //$NON-NLS-1$
    }

    /**
     * The same with another text in one language.
     *
     * @param language the language
     * @param text     its text; blank takes it away
     * @return the text
     */
    public LocalText with(String language, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        if (text == null || text.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, text.strip());
        }
        return new LocalText(changed);
    }

    /** {@return whether there is no text in any language} */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    private static String language(String key) {
        int country = key.indexOf('_');
        return country < 0 ? key : key.substring(0, country);
    }
}
