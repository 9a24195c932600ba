package org.keqing.internal.contract.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.keqing.contract.model.Contract;
import org.keqing.contract.text.Clause;
import org.keqing.contract.text.ContractText;
import org.keqing.contract.text.MissingValue;
import org.keqing.contract.text.Placeholder;
import org.keqing.contract.text.TextSource;
import org.keqing.contract.text.TextVariables;

/** Fills the values of a contract into clauses. */
final class TextMaker {

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}"); //$NON-NLS-1$

    private final TextSource source;
    private final TextValues values;
    private final Map<String, String> known;
    private final Map<String, MissingValue> missing = new LinkedHashMap<>();

    TextMaker(Contract contract, TextSource source, String company, Collection<EClass> extensions) {
        this.source = source;
        this.values = new TextValues(contract, source, company);
        this.known = new LinkedHashMap<>();
        TextVariables.of(extensions).forEach(each -> known.put(each.name(), each.labels().get(source.language())));
    }

    ContractText make() {
        List<Clause> clauses = fill(source.clauses());
        return new ContractText(source, source.template().name(source.language()), clauses, List.copyOf(missing.values()), false);
    }

    /** The clauses of the template itself, filled in. */
    List<Clause> fill(List<Clause> clauses) {
        List<Clause> filled = new ArrayList<>();
        clauses.forEach(clause -> filled.add(new Clause(clause.number(), fill(clause))));
        return filled;
    }

    private String fill(Clause clause) {
        Matcher matcher = PLACE.matcher(clause.text());
        return matcher.replaceAll(match -> Matcher.quoteReplacement(value(clause, Placeholder.in(match.group()).getFirst()))).strip();
    }

    private String value(Clause clause, Placeholder place) {
        return values.of(place.name()).orElseGet(() -> {
            if (place.optional() || optional(place.name())) {
                return values.blank();
            }
            String base = amount(place.name());
            String label = values.label(base, known);
            missing.putIfAbsent(base, new MissingValue(clause.number(), base, label));
            return "\u3010" + label + "\u3011"; //$NON-NLS-1$ //$NON-NLS-2$
        });
    }

    /** An amount and its words miss the same value. */
    private static String amount(String name) {
        return name.endsWith(TextVariables.WORDS) ? name.substring(0, name.length() - TextVariables.WORDS.length()) : name;
    }

    /** A variable of the template's own that need not be entered. */
    private boolean optional(String name) {
        return source.template().variables().stream().filter(each -> each.name().equals(name) || name.equals(each.name() + TextVariables.WORDS)).anyMatch(each -> !each.required());
    }
}
