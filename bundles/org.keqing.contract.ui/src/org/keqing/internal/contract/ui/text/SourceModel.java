package org.keqing.internal.contract.ui.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateVariable;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextService;
import org.keqing.contract.text.TextSource;

/** What a text is to be made of: a template, a language, the values of its own variables. Knows no widgets. */
final class SourceModel {

    private final List<ContractTemplate> templates;
    private final Map<String, Map<String, String>> proposed;
    private final Map<String, String> values = new LinkedHashMap<>();
    private ContractTemplate template;
    private TextLanguage language = TextLanguage.of(Locale.getDefault());

    /**
     * @param templates what can be chosen, at least one
     * @param proposed  values by id of the template, as they were given last
     */
    SourceModel(List<ContractTemplate> templates, Map<String, Map<String, String>> proposed) {
        this.templates = List.copyOf(templates);
        this.proposed = Map.copyOf(proposed);
        choose(templates.getFirst());
    }

    List<ContractTemplate> templates() {
        return templates;
    }

    ContractTemplate template() {
        return template;
    }

    TextLanguage language() {
        return language;
    }

    void choose(ContractTemplate chosen) {
        template = chosen;
        Map<String, String> last = proposed.getOrDefault(chosen.id(), Map.of());
        chosen.variables().forEach(variable -> values.computeIfAbsent(variable.name(), name -> last.getOrDefault(name, ""))); //$NON-NLS-1$
    }

    void choose(TextLanguage chosen) {
        language = chosen;
    }

    String value(String variable) {
        return values.getOrDefault(variable, ""); //$NON-NLS-1$
    }

    void set(String variable, String value) {
        values.put(variable, value.strip());
    }

    /** Takes over what another text was made of. */
    void take(TextSource source) {
        language = source.language();
        choose(templates.stream().filter(each -> each.equals(source.template())).findFirst().or(() -> templates.stream().filter(each -> each.id().equals(source.template().id())).findFirst())
            .orElse(template));
        values.putAll(source.values());
    }

    /** What is wrong with the value of a variable; null when nothing is. An empty one is only said to be missing, for it may come later. */
    String problem(TemplateVariable variable) {
        return TextService.problem(variable, value(variable.name())).orElse(null);
    }

    /** The first thing that is wrong; null when nothing is. */
    String problem() {
        return template.variables().stream().map(this::problem).filter(each -> each != null).findFirst().orElse(null);
    }

    /** Whether a required value is missing. */
    boolean incomplete() {
        return template.variables().stream().anyMatch(variable -> variable.required() && value(variable.name()).isEmpty());
    }

    /** The values of the chosen template. */
    Map<String, String> values() {
        Map<String, String> own = new LinkedHashMap<>();
        template.variables().stream().map(TemplateVariable::name).filter(name -> !value(name).isEmpty()).forEach(name -> own.put(name, value(name)));
        return own;
    }

    /** What the text is made of; an own wording stays when template and language stay. */
    TextSource source(Optional<TextSource> before) {
        return before.filter(each -> each.template().equals(template) && each.language() == language).map(each -> each.values(values()))
            .orElseGet(() -> TextSource.of(template, language, values()));
    }
}
