package org.keqing.contract.text;

/**
 * A variable of a text without a value.
 *
 * @param clause   number of the first clause that uses it
 * @param variable its name
 * @param label    what people call it
 * @since 0.1
 */
public record MissingValue(String clause, String variable, String label) {
}
