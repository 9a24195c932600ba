package org.keqing.support.policy;

import java.util.List;

import org.keqing.tiering.Problem;

/**
 * A file of policies or measures that cannot be used, or policies that cannot be stored.
 *
 * @since 0.1
 */
public final class PolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Says what is wrong.
     *
     * @param problems what is wrong, at least one
     */
    public PolicyException(List<Problem> problems) {
        super(problems.getFirst().element() + ": " + problems.getFirst().reason()); //$NON-NLS-1$
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, naming file, tier and element} */
    public List<Problem> problems() {
        return problems;
    }
}
