package org.keqing.contract.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.keqing.internal.contract.text.TextWords;
import org.keqing.model.ClientField;
import org.keqing.model.Labels;

/**
 * The variables that every contract has: of the company, of the contract and its dues, of the client and its extensions.
 *
 * @since 0.1
 */
public final class TextVariables {

    /** Ends the name of a variable that gives an amount in words. */
    public static final String WORDS = "_words"; //$NON-NLS-1$
    /** Begins the names of the client's own fields. */
    public static final String CLIENT = "client."; //$NON-NLS-1$

    /** The variables besides those of the client, by name. */
    private static final List<String> NAMES = List.of("company.name", "contract.number", "contract.category", "contract.subject", "contract.start", "contract.end", "contract.amount", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            "contract.amount_words", "contract.deposit", "contract.deposit_words", "contract.currency", "contract.rhythm", "contract.due_days", "contract.keeper", "contract.signed_on", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
            "dues.count", "dues.table"); //$NON-NLS-1$ //$NON-NLS-2$

    /**
     * A variable.
     *
     * @param name   as in {@code {contract.amount}}
     * @param group  what it belongs to: {@code contract}, {@code client} or the class of an extension in snake case
     * @param labels what it is called in each language
     * @since 0.1
     */
    public record Known(String name, String group, Map<TextLanguage, String> labels) {

        public Known {
            labels = Map.copyOf(labels);
        }
    }

    private TextVariables() {
    }

    /** {@return the variables, those of the contract first, with the attributes of these extensions of the client} */
    public static List<Known> of(Collection<EClass> extensions) {
        List<Known> all = new ArrayList<>();
        NAMES.forEach(name -> all.add(new Known(name, "contract", words(language -> new TextWords(language).get(name))))); //$NON-NLS-1$
        ClientField.own().forEach(field -> all.add(known(CLIENT + field.name(), "client", field))); //$NON-NLS-1$
        extensions.forEach(type -> ClientField.of(type).forEach(field -> all.add(known(field.name(), field.name().substring(0, field.name().indexOf('.')), field))));
        return List.copyOf(all);
    }

    /** {@return their names} */
    public static Set<String> names(Collection<EClass> extensions) {
        return of(extensions).stream().map(Known::name).collect(Collectors.toSet());
    }

    private static Known known(String name, String group, ClientField field) {
        return new Known(name, group, words(language -> Labels.of(field.attribute(), language.locale())));
    }

    private static Map<TextLanguage, String> words(Function<TextLanguage, String> word) {
        Map<TextLanguage, String> words = new EnumMap<>(TextLanguage.class);
        for (TextLanguage language : TextLanguage.values()) {
            words.put(language, word.apply(language));
        }
        return words;
    }
}
