package org.keqing.testsupport;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;

/**
 * What the window of a workbench does for an editor, without a workbench: its keys for undo and redo, and its waiting for work beside the UI thread.
 *
 * @since 0.1
 */
public final class EditorWindow {

    private final Map<Object, IAction> handlers = new HashMap<>();
    private int waits;

    /**
     * The action bars of the editor.
     *
     * @param type IActionBars
     * @param more what else they answer, by method
     */
    public <B> B bars(Class<B> type, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("setGlobalActionHandler", (StandIn.Answer) arguments -> handlers.put(arguments[0], (IAction) arguments[1]));
        return StandIn.of(type, answers);
    }

    /**
     * The service that runs work while the window waits; events are dispatched meanwhile.
     *
     * @param type IProgressService
     */
    public <P> P progress(Class<P> type) {
        return StandIn.of(type, Map.of("run", (StandIn.Answer) arguments -> {
            waits++;
            ModalContext.run((IRunnableWithProgress) arguments[2], true, new NullProgressMonitor(), Display.getCurrent());
            return null;
        }));
    }

    /** How often the window waited. */
    public int waits() {
        return waits;
    }

    /** The action behind a key, such as {@code undo}. */
    public IAction action(String id) {
        return handlers.get(id);
    }
}
