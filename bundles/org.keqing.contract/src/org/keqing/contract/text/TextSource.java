package org.keqing.contract.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the text of one contract is made of: the template, the contract's own wording of its clauses, and the values of the template's own variables.
 *
 * @param template the template
 * @param language language of the text
 * @param clauses  the clauses with their variables, as the contract words them; those of the template unless somebody changed them
 * @param values   by name of the template's variables; dates as {@code 2026-11-22}, numbers with a point
 * @since 0.1
 */
public record TextSource(ContractTemplate template, TextLanguage language, List<Clause> clauses, Map<String, String> values) {

    public TextSource {
        Objects.requireNonNull(template, "template"); //$NON-NLS-1$
        Objects.requireNonNull(language, "language"); //$NON-NLS-1$
        clauses = List.copyOf(clauses);
        values = Map.copyOf(values);
    }

    /** {@return the text as the template words it} */
    public static TextSource of(ContractTemplate template, TextLanguage language, Map<String, String> values) {
        return new TextSource(template, language, template.clauses(language), values);
    }

    /** {@return the same in another language: the template's clauses in the template's words of that language, the contract's own as they are} */
    public TextSource in(TextLanguage other) {
        List<Clause> original = template.clauses(language);
        Map<String, Clause> translated = template.clauses(other).stream().collect(Collectors.toMap(Clause::number, Function.identity()));
        return new TextSource(template, other, clauses.stream().map(clause -> original.contains(clause) ? translated.getOrDefault(clause.number(), clause) : clause).toList(), values);
    }

    /** {@return the same with other clauses} */
    public TextSource with(List<Clause> others) {
        return new TextSource(template, language, others, values);
    }

    /** {@return the same with other values} */
    public TextSource values(Map<String, String> others) {
        return new TextSource(template, language, clauses, others);
    }
}
