package org.keqing.tiering;

import java.util.List;

/**
 * A scheme that cannot be read or must not be evaluated.
 *
 * @since 0.1
 */
public class SchemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param message  the sentence for people
     * @param problems what is wrong, never empty
     */
    public SchemeException(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong} */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
