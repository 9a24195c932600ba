package org.keqing.contract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.contract.text.Messages;

/**
 * Says what is wrong with a template: missing translations, numbers twice, in the wrong order or under no heading, unknown and unused variables, meanings that do
 * not fit or are there twice.
 *
 * @since 0.1
 */
public final class TemplateCheck {

    private static final int LONGEST = 4_000;

    private final ContractTemplate template;
    private final Set<String> known;
    private final List<TemplateProblem> found = new ArrayList<>();

    private TemplateCheck(ContractTemplate template, Set<String> known) {
        this.template = template;
        this.known = known;
    }

    /**
     * Checks a template.
     *
     * @param known names of the variables that every contract has, see {@link TextVariables}
     * @return the problems in the order of the file; empty when it can be used
     */
    public static List<TemplateProblem> check(ContractTemplate template, Set<String> known) {
        TemplateCheck check = new TemplateCheck(template, known);
        check.translated(template.names(), null, null, "name"); //$NON-NLS-1$
        check.translated(template.categories(), null, null, "category"); //$NON-NLS-1$
        Set<String> own = check.variables();
        check.clauses(own);
        return List.copyOf(check.found);
    }

    private Set<String> variables() {
        Set<String> own = new HashSet<>();
        Set<String> used = new HashSet<>();
        Set<Meaning> meant = new LinkedHashSet<>();
        template.clauses().forEach(clause -> clause.texts().values().forEach(text -> Placeholder.in(text).forEach(place -> used.add(place.name()))));
        for (TemplateVariable variable : template.variables()) {
            translated(variable.labels(), null, variable.name(), variable.name());
            if (!own.add(variable.name()) || known.contains(variable.name())) {
                problem(null, variable.name(), Messages.MsgVariableTwice, variable.name());
            }
            if (!used.contains(variable.name()) && !used.contains(variable.name() + TextVariables.WORDS)) {
                problem(null, variable.name(), Messages.MsgVariableUnused, variable.name());
            }
            variable.meaning().ifPresent(meaning -> meaning(variable, meaning, meant));
            if (variable.kind() == TemplateVariable.Kind.MONEY) {
                own.add(variable.name() + TextVariables.WORDS);
            }
        }
        for (Meaning meaning : meant) {
            Meaning target = new Meaning(Meaning.What.TARGET, meaning.step());
            if (meaning.what().given() && !meant.contains(target)) {
                problem(null, template.variables().stream().filter(each -> each.meaning().equals(Optional.of(meaning))).findFirst().orElseThrow().name(), Messages.MsgMeaningAlone, meaning, target);
            }
        }
        return own;
    }

    private void meaning(TemplateVariable variable, Meaning meaning, Set<Meaning> meant) {
        if (!meaning.what().fits(variable.kind())) {
            problem(null, variable.name(), Messages.MsgMeaningKind, variable.name(), variable.kind().name().toLowerCase(Locale.ROOT), meaning);
        }
        if (!meant.add(meaning) || meaning.what().given() && meant.stream().filter(each -> each.what().given() && each.step() == meaning.step()).count() > 1) {
            problem(null, variable.name(), Messages.MsgMeaningTwice, meaning, variable.name());
        }
    }

    private void clauses(Set<String> own) {
        Set<String> numbers = new HashSet<>();
        String before = Clause.OPENING;
        if (template.clauses().isEmpty()) {
            problem(null, null, Messages.MsgNoClauses);
        }
        for (TemplateClause clause : template.clauses()) {
            String number = clause.number();
            translated(clause.texts(), number, null, number);
            if (!numbers.add(number)) {
                problem(number, null, Messages.MsgNumberTwice, number);
            } else if (compare(before, number) > 0) {
                problem(number, null, Messages.MsgNumberOrder, number, before);
            }
            int point = number.lastIndexOf('.');
            if (point > 0 && !numbers.contains(number.substring(0, point))) {
                problem(number, null, Messages.MsgNoHeading, number, number.substring(0, point));
            }
            before = number;
            for (TextLanguage language : TextLanguage.values()) {
                words(clause.in(language), language, own);
            }
        }
    }

    private void words(Clause clause, TextLanguage language, Set<String> own) {
        for (Placeholder place : Placeholder.in(clause.text())) {
            if (!known.contains(place.name()) && !own.contains(place.name())) {
                problem(clause.number(), place.name(), Messages.MsgVariableUnknown, clause.number(), language.key(), place.name());
            }
        }
        String rest = Placeholder.FORM.matcher(clause.text()).replaceAll(""); //$NON-NLS-1$
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            problem(clause.number(), null, Messages.MsgBraces, clause.number(), language.key());
        }
        if (clause.text().lines().anyMatch(line -> line.length() > LONGEST)) {
            problem(clause.number(), null, Messages.MsgLineLong, clause.number(), language.key(), LONGEST);
        }
    }

    private void translated(Map<TextLanguage, String> texts, String clause, String variable, String what) {
        Stream.of(TextLanguage.values()).filter(language -> texts.getOrDefault(language, "").isBlank()) //$NON-NLS-1$
                .forEach(language -> problem(clause, variable, Messages.MsgNotTranslated, what, language.key()));
    }

    private void problem(String clause, String variable, String message, Object... values) {
        found.add(new TemplateProblem(template.id(), 0, clause, variable, template.id() + " " + template.version() + ": " + NLS.bind(message, values))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Compares the numbers of two clauses.
     *
     * @return negative when the first stands before the second
     */
    public static int compare(String one, String other) {
        return Arrays.compare(parts(one), parts(other));
    }

    private static int[] parts(String number) {
        return switch (number) {
            case Clause.OPENING -> new int[0];
            case Clause.CLOSING -> new int[] { Integer.MAX_VALUE };
            default -> Arrays.stream(number.split("\\.")).mapToInt(Integer::parseInt).toArray(); //$NON-NLS-1$
        };
    }
}
