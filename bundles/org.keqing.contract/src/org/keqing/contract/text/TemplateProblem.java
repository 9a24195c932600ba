package org.keqing.contract.text;

/**
 * Something that is wrong with a template.
 *
 * @param template id of the template, or the name of its file as long as it has none
 * @param line     line of the file, counted from 1; 0 when it is about the whole
 * @param clause   number of the clause, {@code null} when it is about none
 * @param variable name of the variable, {@code null} when it is about none
 * @param message  one sentence for people, which names all of these
 * @since 0.1
 */
public record TemplateProblem(String template, int line, String clause, String variable, String message) {
}
