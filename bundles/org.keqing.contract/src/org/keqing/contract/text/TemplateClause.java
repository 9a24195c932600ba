package org.keqing.contract.text;

import java.util.Map;
import java.util.Objects;

/**
 * A clause of a template in each language.
 *
 * @param number as in {@link Clause}
 * @param texts  its words by language
 * @since 0.1
 */
public record TemplateClause(String number, Map<TextLanguage, String> texts) {

    public TemplateClause {
        Objects.requireNonNull(number, "number"); //$NON-NLS-1$
        texts = Map.copyOf(texts);
    }

    /** {@return the clause in one language; empty words when they are missing} */
    public Clause in(TextLanguage language) {
        return new Clause(number, texts.getOrDefault(language, "")); //$NON-NLS-1$
    }
}
