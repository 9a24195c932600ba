package org.keqing.contract.text;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A variable of a template's own, asked for when a text is written.
 *
 * @param name     in snake case, such as {@code market_name}
 * @param kind     what may be entered
 * @param required whether no text is approved without it
 * @param labels   what it is called, in each language
 * @param meaning  what its value promises, empty: nothing that is kept elsewhere
 * @since 0.1
 */
public record TemplateVariable(String name, Kind kind, boolean required, Map<TextLanguage, String> labels, Optional<Meaning> meaning) {

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
        Objects.requireNonNull(meaning, "meaning"); //$NON-NLS-1$
        labels = Map.copyOf(labels);
    }

    /** A variable whose value promises nothing that is kept elsewhere. */
    public TemplateVariable(String name, Kind kind, boolean required, Map<TextLanguage, String> labels) {
        this(name, kind, required, labels, Optional.empty());
    }

    /** {@return what it is called} */
    public String label(TextLanguage language) {
        return labels.getOrDefault(language, name);
    }
}
