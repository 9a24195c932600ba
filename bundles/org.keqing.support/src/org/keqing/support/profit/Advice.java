package org.keqing.support.profit;

import java.util.List;

/**
 * A piece of advice that follows from numbers.
 *
 * @param kind     what it is about
 * @param sentence what to do, naming the numbers, in the default locale
 * @param numbers  the numbers it is based on, as they stand in the sentence
 * @since 0.1
 */
public record Advice(AdviceKind kind, String sentence, List<String> numbers) {

    public Advice {
        numbers = List.copyOf(numbers);
    }
}
