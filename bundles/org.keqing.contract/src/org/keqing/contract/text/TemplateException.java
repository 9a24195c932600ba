package org.keqing.contract.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A template cannot be read or used; says everything that is wrong with it.
 *
 * @since 0.1
 */
public final class TemplateException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<TemplateProblem> problems;

    /**
     * @param problems at least one
     */
    public TemplateException(List<TemplateProblem> problems) {
        super(problems.stream().map(TemplateProblem::message).collect(Collectors.joining("\n"))); //$NON-NLS-1$
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong} */
    public List<TemplateProblem> problems() {
        return problems;
    }
}
