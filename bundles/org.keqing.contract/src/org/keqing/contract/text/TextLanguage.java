package org.keqing.contract.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of contract texts. A template has each.
 *
 * @since 0.1
 */
public enum TextLanguage {
    /** Simplified Chinese. */
    ZH("zh", Locale.SIMPLIFIED_CHINESE),
    /** English. */
    EN("en", Locale.ENGLISH);

    private final String key;
    private final Locale locale;

    TextLanguage(String key, Locale locale) {
        this.key = key;
        this.locale = locale;
    }

    /** {@return how template files and tables write it: {@code zh} or {@code en}} */
    public String key() {
        return key;
    }

    /** {@return the locale of its words, dates and numbers} */
    public Locale locale() {
        return locale;
    }

    /**
     * Finds a language.
     *
     * @param name {@code zh}, {@code zh_CN}, {@code zh-CN} or {@code en}, in any case
     * @return the language, or empty when it is another
     */
    public static Optional<TextLanguage> of(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(each -> wanted.equals(each.key) || wanted.equals(each.locale.toString().toLowerCase(Locale.ROOT))).findFirst();
    }

    /** {@return the language of a locale; English when it is neither} */
    public static TextLanguage of(Locale locale) {
        return locale.getLanguage().equals(ZH.key) ? ZH : EN;
    }
}
