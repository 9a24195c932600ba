package org.keqing.contract.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a text promises in figures.
 *
 * @param title   the title of the contract in the language of its text
 * @param figures those that have a meaning and were entered, in the order of the template
 * @since 0.1
 */
public record AgreedText(String title, List<Figure> figures) {

    public AgreedText {
        figures = List.copyOf(figures);
    }

    /**
     * A figure.
     *
     * @param meaning what it promises
     * @param money   whether it is money
     * @param label   what the text's language calls it
     * @param value   as it was entered; nothing is said of its range
     * @since 0.1
     */
    public record Figure(Meaning meaning, boolean money, String label, BigDecimal value) {
    }

    /** {@return the figure with a meaning, if there is one} */
    public Optional<Figure> figure(Meaning meaning) {
        return figures.stream().filter(each -> each.meaning().equals(meaning)).findFirst();
    }
}
