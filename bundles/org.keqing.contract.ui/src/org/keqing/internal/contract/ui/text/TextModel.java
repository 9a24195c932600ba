package org.keqing.internal.contract.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.keqing.contract.text.Clause;
import org.keqing.contract.text.ClauseDifference;
import org.keqing.contract.text.ContractText;
import org.keqing.contract.text.MissingValue;
import org.keqing.contract.text.TemplateCheck;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextSource;
import org.keqing.model.Plurals;

/**
 * The text of one contract with what differs from its template. Knows no widgets.
 *
 * @param text        null as long as none was written
 * @param differences empty without a text
 * @param draft       whether the wording may be changed
 */
record TextModel(ContractText text, List<ClauseDifference> differences, boolean draft) {

    /** Whether there is a text. */
    boolean exists() {
        return text != null;
    }

    /** The text itself, or what differs. */
    TextDocument document(boolean difference) {
        return difference ? TextDocument.of(text.title(), differences, text.source().language()) : TextDocument.of(text);
    }

    /** What is to be said of the text in one sentence. */
    String summary() {
        if (text == null) {
            return draft ? Messages.MsgNoTextYet : Messages.MsgNoText;
        }
        TextSource source = text.source();
        String from = NLS.bind(Messages.LabelFrom, new Object[] { source.template().name(TextLanguage.of(Locale.getDefault())), source.template().version(), language(source.language()) });
        long changed = differences.stream().filter(each -> each.kind() != ClauseDifference.Kind.SAME).count();
        String wording = changed == 0 ? Messages.LabelAsTemplate : Plurals.bind(Messages.LabelDiffers, changed);
        return from + " \u00B7 " + wording + " \u00B7 " + (text.fixed() ? Messages.LabelFixed : Messages.LabelFollows); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What the text lacks; empty when it is complete. */
    String missing() {
        if (text == null || text.missing().isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        return NLS.bind(Messages.MsgMissing, text.missing().stream().map(MissingValue::label).collect(Collectors.joining(", "))); //$NON-NLS-1$
    }

    /** The word for a language. */
    static String language(TextLanguage language) {
        return language == TextLanguage.ZH ? Messages.LabelChinese : Messages.LabelEnglish;
    }

    /** The wording of a clause with its variables. */
    Optional<Clause> clause(String number) {
        return text.source().clauses().stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** The wording of a clause in the template. */
    Optional<Clause> template(String number) {
        return text.source().template().clauses(text.source().language()).stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** The source with a clause worded so; a new number is put in its place. */
    TextSource with(Clause clause) {
        List<Clause> clauses = new ArrayList<>(without(clause.number()).clauses());
        int at = 0;
        while (at < clauses.size() && TemplateCheck.compare(clauses.get(at).number(), clause.number()) < 0) {
            at++;
        }
        clauses.add(at, clause);
        return text.source().with(clauses);
    }

    /** The source without a clause. */
    TextSource without(String number) {
        return text.source().with(text.source().clauses().stream().filter(each -> !each.number().equals(number)).toList());
    }

    /** The source as the template words it. */
    TextSource asTemplate() {
        return TextSource.of(text.source().template(), text.source().language(), text.source().values());
    }

    /** What is wrong with the number of a clause to be added; null when nothing is. */
    String problemOfNumber(String number) {
        if (!Clause.isNumber(number)) {
            return Messages.MsgNumberForm;
        }
        return clause(number).isPresent() ? Messages.MsgNumberTaken : null;
    }
}
