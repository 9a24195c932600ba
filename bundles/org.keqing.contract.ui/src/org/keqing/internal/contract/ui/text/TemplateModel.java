package org.keqing.internal.contract.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateException;
import org.keqing.contract.text.TemplateFormat;
import org.keqing.contract.text.TemplateProblem;
import org.keqing.contract.text.TemplateService;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** A template while it is edited as a text. Knows no widgets. */
final class TemplateModel {

    /** What joins id and version of the template, or the id alone, to what is said about it. */
    private static final Pattern IDENTITY = Pattern.compile("^(?: [0-9.]+: |[,\uFF0C] ?)"); //$NON-NLS-1$

    private final TemplateService service;
    private final Store store;
    private final ContractTemplate before;
    private final boolean open;
    private String source;

    /**
     * @param before the template as it is stored or was copied
     * @param open   whether it may be changed
     */
    TemplateModel(TemplateService service, Store store, ContractTemplate before, boolean open) {
        this.service = service;
        this.store = store;
        this.before = before;
        this.open = open;
        this.source = TemplateFormat.write(before);
    }

    boolean open() {
        return open;
    }

    ContractTemplate before() {
        return before;
    }

    String source() {
        return source;
    }

    void set(String typed) {
        source = typed;
    }

    /** Whether the text says something else than what is stored or was copied. */
    boolean changed() {
        return !source.equals(TemplateFormat.write(before));
    }

    /** What the text says, unless it cannot be read. */
    Optional<ContractTemplate> template() {
        try {
            return Optional.of(TemplateFormat.read(source, before.id()));
        } catch (TemplateException e) {
            return Optional.empty();
        }
    }

    /** What is wrong now. */
    List<TemplateProblem> problems() {
        try {
            ContractTemplate read = TemplateFormat.read(source, before.id());
            boolean other = !read.id().equals(before.id()) || !read.version().equals(before.version());
            return other ? List.of(new TemplateProblem(read.id(), 1, null, null, Messages.MsgIdentityStays)) : service.check(store, read);
        } catch (TemplateException e) {
            return e.problems();
        }
    }

    /** The line of the text to which a problem belongs, counted from 0. */
    int line(TemplateProblem problem) {
        if (problem.line() > 0) {
            return problem.line() - 1;
        }
        String head = problem.clause() != null ? "clause " + problem.clause() : problem.variable() != null ? "variable " + problem.variable() : "template"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(head) || lines.get(i).startsWith(head + ":")) { //$NON-NLS-1$
                return i;
            }
        }
        return 0;
    }

    /** The words of a problem without what its dialog says anyway. */
    static String words(TemplateProblem problem) {
        String message = problem.message();
        return message.startsWith(problem.template()) ? IDENTITY.matcher(message.substring(problem.template().length())).replaceFirst("") : message; //$NON-NLS-1$
    }

    /** Stores it; runs on a worker thread. */
    void save(String user) throws StoreException {
        List<TemplateProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw new StoreException(problems.getFirst().message());
        }
        service.save(store, user, template().orElseThrow());
    }
}
