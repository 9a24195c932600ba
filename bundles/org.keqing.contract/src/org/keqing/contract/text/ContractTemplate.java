package org.keqing.contract.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A template: what all contracts of a category have in common.
 *
 * @param id         such as {@code market.stall-lease}, the same in all versions
 * @param version    its version
 * @param names      title of the contract in each language
 * @param categories category of the contracts in each language
 * @param variables  its own variables, in the order in which they are asked for
 * @param clauses    in their order
 * @since 0.1
 */
public record ContractTemplate(String id, TemplateVersion version, Map<TextLanguage, String> names, Map<TextLanguage, String> categories, List<TemplateVariable> variables,
        List<TemplateClause> clauses) {

    public ContractTemplate {
        Objects.requireNonNull(id, "id"); //$NON-NLS-1$
        Objects.requireNonNull(version, "version"); //$NON-NLS-1$
        names = Map.copyOf(names);
        categories = Map.copyOf(categories);
        variables = List.copyOf(variables);
        clauses = List.copyOf(clauses);
    }

    /** {@return the title in a language} */
    public String name(TextLanguage language) {
        return names.getOrDefault(language, id);
    }

    /** {@return the category in a language} */
    public String category(TextLanguage language) {
        return categories.getOrDefault(language, id);
    }

    /** {@return the clauses in a language} */
    public List<Clause> clauses(TextLanguage language) {
        return clauses.stream().map(clause -> clause.in(language)).toList();
    }

    /** {@return the same words as another version} */
    public ContractTemplate as(TemplateVersion other) {
        return new ContractTemplate(id, other, names, categories, variables, clauses);
    }
}
