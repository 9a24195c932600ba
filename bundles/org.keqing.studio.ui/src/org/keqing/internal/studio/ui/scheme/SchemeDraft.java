package org.keqing.internal.studio.ui.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TestFailure;
import org.keqing.tiering.model.NamedElement;
import org.keqing.tiering.model.Scheme;

/** A scheme that is edited: a copy with undo and redo, checked after every change. No widgets. */
public final class SchemeDraft {

    /** Changes of one thing within this time are undone together. */
    private static final long TOGETHER = 1_500_000_000L;

    private final Scheme scheme;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final List<Runnable> listeners = new ArrayList<>();
    private final LongSupplier clock;
    private List<Problem> problems;
    private Object lastKey;
    private long lastTime;

    /** @param scheme the scheme to begin with; not changed */
    public SchemeDraft(Scheme scheme) {
        this(scheme, System::nanoTime);
    }

    SchemeDraft(Scheme scheme, LongSupplier clock) {
        this.scheme = EcoreUtil.copy(scheme);
        this.clock = clock;
        this.problems = Schemes.validate(this.scheme, Locale.getDefault());
    }

    /** The scheme as it stands; change it by {@link #change} only. */
    public Scheme scheme() {
        return scheme;
    }

    /** Called after every change, undo and redo. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer calls a listener. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * Changes the scheme.
     *
     * @param key    what is changed, so that typing a word or dragging a limit is one step to undo; {@code null} for a step of its own
     * @param change sets, adds or removes
     */
    public void change(Object key, Runnable change) {
        long now = clock.getAsLong();
        if (key != null && Objects.equals(key, lastKey) && now - lastTime < TOGETHER && stack.canUndo()) {
            stack.undo();
        }
        stack.execute(new ChangeCommand(scheme) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
        lastKey = key;
        lastTime = now;
        changed();
    }

    private void changed() {
        problems = Schemes.validate(scheme, Locale.getDefault());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Whether there is something to undo. */
    public boolean canUndo() {
        return stack.canUndo();
    }

    /** Whether there is something to redo. */
    public boolean canRedo() {
        return stack.canRedo();
    }

    /** Takes the last step back. */
    public void undo() {
        lastKey = null;
        stack.undo();
        changed();
    }

    /** Takes the last undo back. */
    public void redo() {
        lastKey = null;
        stack.redo();
        changed();
    }

    /** Whether the scheme differs from what was stored last. */
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /** The scheme was stored with this version. */
    public void saved(int version) {
        scheme.setVersion(version);
        stack.saveIsDone();
        lastKey = null;
        changed();
    }

    /** What is wrong with the scheme, in the language of the program. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong with one element and its parts. */
    public List<Problem> problems(NamedElement element) {
        return problems(Schemes.element(element, Locale.getDefault()));
    }

    /** What is wrong with the element that has a name in the reports, and with its parts. */
    public List<Problem> problems(String name) {
        return problems.stream().filter(problem -> problem.element().equals(name) || problem.element().startsWith(name + ',')).toList();
    }

    /** Whether the scheme can be used. */
    public boolean isValid() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /** Runs the test cases of a valid scheme. */
    public List<TestFailure> failures() {
        return Schemes.test(scheme);
    }
}
