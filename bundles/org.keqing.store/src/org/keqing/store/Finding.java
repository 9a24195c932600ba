package org.keqing.store;

/**
 * Something that {@link Store#check} found.
 *
 * @param severity how bad
 * @param subject what it is about: a table, a bundle
 * @param message what is the matter and what to do, one sentence for people
 * @since 0.1
 */
public record Finding(Severity severity, String subject, String message) {

    /** How bad. */
    public enum Severity {
        /** Worth knowing. */
        INFO,
        /** Works, but something is missing. */
        WARNING,
        /** Data is damaged. */
        ERROR
    }
}
