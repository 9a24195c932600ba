package org.keqing.tiering;

import java.util.Objects;

/**
 * Something wrong with a scheme or with its contribution.
 *
 * @param element  where it is, such as {@code criterion loyalty} or the file's name
 * @param reason   what is wrong, one sentence for people
 * @param severity how bad it is
 * @since 0.1
 */
public record Problem(String element, String reason, Severity severity) {

    public Problem {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(severity, "severity");
    }

    /** {@return true when the scheme must not be used} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return element + ": " + reason;
    }
}
