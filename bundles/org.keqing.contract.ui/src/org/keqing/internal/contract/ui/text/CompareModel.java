package org.keqing.internal.contract.ui.text;

import java.util.List;
import java.util.Locale;
import org.keqing.contract.text.ClauseDifference;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TextDifferences;
import org.keqing.contract.text.TextLanguage;
import org.keqing.model.Plurals;

/** Two versions of a template beside each other. Knows no widgets. */
final class CompareModel {

    private final List<ContractTemplate> versions;
    private ContractTemplate before;
    private ContractTemplate after;
    private TextLanguage language = TextLanguage.of(Locale.getDefault());

    /**
     * @param versions of one template, the oldest first, at least one
     * @param chosen   the version that is compared with the one before it; the oldest is compared with the one after it
     */
    CompareModel(List<ContractTemplate> versions, ContractTemplate chosen) {
        this.versions = List.copyOf(versions);
        int at = Math.clamp(versions.indexOf(chosen), Math.min(1, versions.size() - 1), versions.size() - 1);
        this.after = versions.get(at);
        this.before = versions.get(Math.max(0, at - 1));
        TextLanguage other = language == TextLanguage.ZH ? TextLanguage.EN : TextLanguage.ZH;
        if (before.clauses(language).equals(after.clauses(language)) && !before.clauses(other).equals(after.clauses(other))) {
            language = other;
        }
    }

    List<ContractTemplate> versions() {
        return versions;
    }

    ContractTemplate before() {
        return before;
    }

    ContractTemplate after() {
        return after;
    }

    TextLanguage language() {
        return language;
    }

    void chooseBefore(ContractTemplate chosen) {
        before = chosen;
    }

    void chooseAfter(ContractTemplate chosen) {
        after = chosen;
    }

    void choose(TextLanguage chosen) {
        language = chosen;
    }

    List<ClauseDifference> differences() {
        return TextDifferences.between(before.clauses(language), after.clauses(language));
    }

    TextDocument document() {
        return TextDocument.of(after.name(language), differences(), language);
    }

    /** How many clauses are new, gone and changed. */
    String summary() {
        return Plurals.bind(Messages.LabelCompared, new Object[] { count(ClauseDifference.Kind.ADDED), count(ClauseDifference.Kind.REMOVED), count(ClauseDifference.Kind.CHANGED) });
    }

    private long count(ClauseDifference.Kind kind) {
        return differences().stream().filter(each -> each.kind() == kind).count();
    }
}
