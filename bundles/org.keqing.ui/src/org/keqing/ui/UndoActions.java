package org.keqing.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Undo and redo of one editor: by the keys, the menu and the tool bar of the window.
 *
 * @since 0.1
 */
public final class UndoActions {

    private final Action undo;
    private final Action redo;

    /**
     * Puts them into the window for as long as the editor is in front; grey until {@link #enable} says otherwise.
     *
     * @param bars those of the editor's site
     * @param undo takes back the last edit
     * @param redo does it again
     */
    public UndoActions(IActionBars bars, Runnable undo, Runnable redo) {
        this.undo = Actions.of("", undo); //$NON-NLS-1$
        this.redo = Actions.of("", redo); //$NON-NLS-1$
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), this.undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), this.redo);
        enable(false, false);
    }

    /** Whether there is something to take back, and something to do again. */
    public void enable(boolean canUndo, boolean canRedo) {
        undo.setEnabled(canUndo);
        redo.setEnabled(canRedo);
    }
}
