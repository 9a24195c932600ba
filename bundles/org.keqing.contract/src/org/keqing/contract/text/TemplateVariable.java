package org.keqing.contract.text;

import java.util.Map;
import java.util.Objects;

/**
 * A variable of a template's own, asked for when a text is written.
 *
 * @param name     in snake case, such as {@code market_name}
 * @param kind     what may be entered
 * @param required whether no text is approved without it
 * @param labels   what it is called, in each language
 * @since 0.1
 */
public record TemplateVariable(String name, Kind kind, boolean required, Map<TextLanguage, String> labels) {

    /**
     * What may be entered.
     *
     * @since 0.1
     */
    public enum Kind {
        /** Words. */
        TEXT,
        /** A number with any decimals. */
        NUMBER,
        /** An amount with two decimals at most; {@code name_words} gives it in words. */
        MONEY,
        /** A day. */
        DATE
    }

    public TemplateVariable {
        Objects.requireNonNull(name, "name"); //$NON-NLS-1$
        Objects.requireNonNull(kind, "kind"); //$NON-NLS-1$
        labels = Map.copyOf(labels);
    }

    /** {@return what it is called} */
    public String label(TextLanguage language) {
        return labels.getOrDefault(language, name);
    }
}
